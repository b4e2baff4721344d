import type { Chunk, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOf, actorsOfAll, modifierActors, whoseOwner } from '../actors.js'
import { bodyToldBefore } from '../bodies.js'
import { say } from '../draft.js'
import { cameToNothing } from '../futile.js'
import { type Mood, moodOf, weaker } from '../modality.js'
import { lastPersonBefore, nearestTold } from '../nearest.js'
import { chunkKey, extent, headAt, headAtom, type Reading, type Ref, unique } from '../reading.js'
import { isObject, secondObject } from '../second-object.js'
import { doers, slot } from '../slots.js'
import { withPrep } from '../with-prep.js'
import { betweenSides, goneBetween } from './between-sides.js'

/** "Egyptian mediation", "his good offices": whose it is mediates in it, or in the talks told nearest. */
export function activity(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): void {
  const head = headAtom(sentence, chunk)
  if (!head || head.span || !reading.resources.activityHeads.has(head.lemma)) return
  const { roles } = reading.resources.lexicon
  const before = sentence.atoms[chunk.head - 1]?.lower ?? ''
  const undertaken = roles.doing[head.lemma]
  const value =
    undertaken === undefined
      ? (roles.activities[`${before} ${head.lemma}`] ?? roles.activities[head.lemma])
      : (roles.activities[`${before} ${head.lemma}`] ??
        roles.kinds[before] ??
        roles.kinds[`${sentence.atoms[chunk.head - 2]?.lower} ${before}`])
  if (value === undefined) return
  const event = reading.eventOf.get(chunkKey(sentence, chunk.index))
  const of = withPrep(chunk.post, 'of', 'by', 'from')
  // "mediation by Yemen under minister Qirbi"
  const under = [chunk.index, ...of].flatMap(one => withPrep(sentence.chunks[one]?.post ?? [], 'under'))
  const told = unique([
    ...modifierActors(reading, sentence, chunk),
    ...owners(reading, sentence, chunk),
    ...triers(reading, sentence, chunk),
    ...actorsOfAll(reading, sentence, of),
    ...actorsOfAll(reading, sentence, under),
    ...entrusted(reading, sentence, chunk),
    ...askedFor(reading, sentence, chunk),
  ])
  const clause = sentence.clauses.find(one => isObject(sentence, one, chunk.index))
  const offered = clause && roles.undertaking.includes(clause.vg.lemma) ? doers(reading, sentence, clause) : []
  const actors = told.length > 0 ? told : offered
  if (actors.length === 0) return
  const object: Ref | null =
    event === undefined
      ? (goneBetween(reading, sentence, chunk, actors) ??
        nearestTold(reading, sentence.sentence) ??
        betweenSides(reading, sentence, chunk, actors))
      : { kind: 'EVENT', index: event }
  if (!object) return
  const mood = moodOver(reading, sentence, chunk)
  for (const subject of actors)
    say(reading, sentence, {
      predicate: value.replace('!', ''),
      subject,
      object,
      mood: { ...mood, modality: weaker(mood.modality, undertaken ?? 'ACTUAL') },
      explicit: value.endsWith('!'),
      rule: `activity:${head.lemma}`,
      confidence: 800,
      ...extent(sentence, chunk),
    })
}

/** What the words over it make of it: "rejected Norway's mediation", "requested its good offices", "an offer of mediation", "will resume its mediation". */
function moodOver(reading: Reading, sentence: SentenceSyntax, { index, prep, host }: Chunk): Mood {
  const whole = prep === 'of' && host !== null ? [index, host] : [index]
  const noun = prep === 'of' ? headAt(sentence, host ?? -1)?.lemma : undefined
  const owned = reading.resources.nounOver.get(noun ?? '') ?? 'ACTUAL'
  const clause = sentence.clauses.find(
    one =>
      slot(one, 'object').some(chunk => whole.includes(chunk)) ||
      whole.includes(secondObject(sentence, one)?.index ?? -1) ||
      (/^(?:ask|appeal|call|plead|turn|look)$/.test(one.vg.lemma) &&
        slot(one, 'for').some(chunk => whole.includes(chunk))),
  )
  const told = clause ? moodOf(reading, sentence, clause) : undefined
  const asked = clause && (WANTING.test(clause.vg.lemma) || slot(clause, 'for').some(chunk => whole.includes(chunk)))
  const isNone = told?.polarity === 'NEGATED' && !(clause && cameToNothing(sentence, index))
  return {
    polarity: cameToNothing(sentence, index) || isNone || owned === 'NEGATED' ? 'NEGATED' : 'AFFIRMED',
    modality: [asked ? 'PLANNED' : 'ACTUAL', owned === 'NEGATED' ? 'ACTUAL' : owned, told?.modality ?? 'ACTUAL'].reduce(
      weaker,
    ),
  }
}

/** What is done to what is not yet there. */
const WANTING =
  /^(?:offer|tender|proffer|volunteer|promise|propose|suggest|seek|request|solicit|want|demand|urge|advocate|invite|consider)$/

/** "Iraq's efforts at mediation", "an offer of mediation by Spain": whose attempt it is. */
function triers(reading: Reading, sentence: SentenceSyntax, { prep, host }: Chunk): Ref[] {
  const near = prep === 'at' || prep === 'of' ? sentence.chunks[host ?? -1] : undefined
  // "attempts by A and B| at mediation"
  const attempt = near?.prep === 'by' ? sentence.chunks[near.host ?? -1] : near
  if (!attempt || !reading.resources.sets.owned.has(headAtom(sentence, attempt)?.lemma ?? '')) return []
  const by = withPrep(attempt.post, 'by', 'from')
  return [...modifierActors(reading, sentence, attempt), ...actorsOfAll(reading, sentence, by)]
}

/** Whom one thanks or praises for it. */
function thankedFor(reading: Reading, sentence: SentenceSyntax, { index, prep }: Chunk): readonly Ref[] {
  const clause =
    prep === 'for'
      ? sentence.clauses.find(({ obliques }) => obliques.some(one => one.chunks.includes(index)))
      : undefined
  const hosts = prep === 'for' ? sentence.chunks.filter(({ post }) => post.some(one => one.chunks.includes(index))) : []
  const phrases = clause ? slot(clause, 'object') : hosts.map(host => host.index)
  return unique(phrases.flatMap(one => actorsOf(reading, sentence, one)))
}

/** "The mediation has been entrusted to A", "The task of mediation fell to A", "entrusted the mediation to A": who is given it. */
function entrusted(reading: Reading, sentence: SentenceSyntax, { index, prep, host }: Chunk): Ref[] {
  const whole = prep === 'of' && host !== null ? [index, host] : [index]
  const clause = sentence.clauses.find(({ vg, subject, object }) =>
    vg.passive || FALLING.test(vg.lemma)
      ? (vg.passive ? GIVING : FALLING).test(vg.lemma) && subject.some(one => whole.includes(one))
      : ENTRUSTING.test(vg.lemma) && object.some(one => whole.includes(one)),
  )
  return clause ? actorsOfAll(reading, sentence, slot(clause, 'to')) : []
}

/** "turned to A for mediation", "asked A for his good offices": of whom it is asked. */
function askedFor(reading: Reading, sentence: SentenceSyntax, { index, prep }: Chunk): readonly Ref[] {
  if (prep !== 'for') return []
  const clause = sentence.clauses.find(
    ({ vg, obliques }) =>
      /^(?:turn|look|appeal|ask)$/.test(vg.lemma) && obliques.some(({ chunks }) => chunks.includes(index)),
  )
  if (!clause) return []
  return actorsOfAll(reading, sentence, clause.vg.lemma === 'ask' ? slot(clause, 'object') : slot(clause, 'to'))
}

const FALLING = /^(?:fall|go|pass)$/
/** "offered its good offices to A": whose they are is somebody else. */
const ENTRUSTING = /^(?:entrust|assign|hand|delegate|confide|leave)$/
const GIVING = /^(?:entrust|assign|hand|give|delegate|confide|offer|leave)$/

/** Whose it is by a pronoun: "the Bank, whose good offices", "His mediation brought", "its mediation". */
function owners(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref[] {
  const before = whoseOwner(sentence, chunk)
  if (before) return actorsOf(reading, sentence, before.index)
  const first = sentence.atoms[chunk.from]
  // "thanked Norway for its mediation"
  const thanked = /^(?:its|his|her|their)$/.test(first?.lower ?? '') ? thankedFor(reading, sentence, chunk) : []
  if (thanked.length > 0) return [...thanked]
  if (first?.lower === 'its') return bodyToldBefore(reading, sentence, first.start)
  return first && /^(?:his|her)$/.test(first.lower) ? lastPersonBefore(reading, first.start) : []
}
