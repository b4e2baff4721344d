import type { Atom, Chunk, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOf, actorsOfAll, modifierActors, personBeside } from '../actors.js'
import { disputants } from '../disputants.js'
import { say } from '../draft.js'
import { impliedEvent } from '../implied.js'
import { lastPersonBefore, lastReceived, nearestTold, signedPaper } from '../nearest.js'
import { atomsIn, chunkKey, extent, headAtom, type Reading, type Ref } from '../reading.js'
import { doers, targetsIn, unique } from '../slots.js'

/**
 * Nouns for one who has a role ("UN mediator Alvaro de Soto", "Western mediators secured …", "Qatar as mediator") and for what such a
 * one does ("Egyptian mediation", "the good offices of the Pope").
 */
export function roleNouns(reading: Reading, sentence: SentenceSyntax): void {
  for (const chunk of sentence.chunks) {
    mediator(reading, sentence, chunk)
    activity(reading, sentence, chunk)
  }
}

function mediator(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): void {
  const { roleNouns } = reading.resources
  const found = atomsIn(sentence, chunk).find(atom => roleNouns.has(roleWord(atom) ?? ''))
  const noun = found ? (roleWord(found) ?? '') : ''
  const value = roleNouns.get(noun)
  if (!found || value === undefined) return
  const predicate = value.replace('!', '')
  const besides =
    predicate === 'HOSTED' || predicate === 'SIGNED' || predicate === 'WITNESSED' || predicate === 'GUARANTEED'
  if (besides && found.index !== chunk.head) return
  const actors = holders(reading, sentence, chunk, found.index === chunk.head)
  if (actors.length === 0) return
  const target =
    predicate === 'CONVENED'
      ? chairedBy(reading, sentence, chunk)
      : OF_PAPERS.has(predicate)
        ? (paperNear(reading, sentence, chunk) ?? targetNear(reading, sentence, chunk, predicate))
        : (goneBetween(reading, sentence, chunk) ??
          mediable(reading, targetNear(reading, sentence, chunk, predicate)) ??
          (value === 'MEDIATED!' || value === 'FACILITATED!' ? betweenSides(reading, sentence, chunk, actors) : null))
  if (!target) return
  for (const subject of actors)
    say(reading, sentence, {
      predicate,
      subject,
      object: target,
      explicit: value.endsWith('!'),
      rule: `role:${noun}`,
      confidence: 750,
      ...extent(sentence, chunk),
    })
}

/** Wars, releases and appointments are not mediated, but talks about them. */
function mediable({ events, resources }: Reading, target: Ref | null): Ref | null {
  const fits = target?.kind !== 'EVENT' || resources.mediable.has(events[target.index]?.type ?? '')
  return fits ? target : null
}

const OF_PAPERS = new Set(['SIGNED', 'WITNESSED', 'GUARANTEED', 'MONITORED'])

/** "signed as witnesses", "the guarantors of the accord": the paper it hangs on or stands by, or the one that was signed. */
function paperNear(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref | null {
  const posts = chunk.post.flatMap(({ chunks }) => chunks)
  const all = sentence.chunks.map(({ index }) => index)
  const [told] = [posts, all].flatMap(chunks => targetsIn(reading, sentence, chunks, 'AGREEMENT'))
  return told ?? signedPaper(reading, sentence.sentence, sentence.atoms[chunk.from]?.start)
}

/** "mediator"; of a group that has a name by what it does, the last word: "Western mediators". */
function roleWord({ span, pos, lemma, lower }: Atom): string | null {
  if (pos === 'POS') return null
  return span === null ? lemma : (/(\w+)s$/.exec(lower)?.[1] ?? null)
}

/** Who the noun is said of: the name in or beside the phrase, whom it belongs to, or the subject of "be" or "act" before it. */
function holders(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, isHead: boolean): Ref[] {
  // "The chief mediator was Lazaro Sumbeiywo"
  const inverted = sentence.clauses.find(({ vg, subject }) => vg.lemma === 'be' && subject.includes(chunk.index))
  const named = inverted ? unique(inverted.object.flatMap(one => actorsOf(reading, sentence, one))) : []
  if (isHead && named.length > 0) return named
  const team = teamActors(reading, sentence, chunk)
  if (team.length > 0) return team
  // "the mediators Cyrus Vance and David Owen"
  const own = unique(
    (isPlural(reading.resources, sentence, chunk) ? chunk.group : [chunk.index]).flatMap(one =>
      actorsOf(reading, sentence, one),
    ),
  )
  const owners = modifierActors(reading, sentence, chunk).filter(
    ({ index }) => reading.analysis.entities[index]?.kind === 'ORGANIZATION',
  )
  const from = actorsOfAll(reading, sentence, phrasesFrom(sentence, chunk))
  // "The Swiss facilitator of the talks, Michael Ambühl": the one who is named
  const person = isHead && own.length === 0 ? explainedBy(reading, sentence, chunk) : null
  if (person) return [person]
  const listed = listAfter(reading, sentence, chunk)
  if (listed.length > 0) return listed
  const beside = accompanied(reading, sentence, chunk)
  if (beside.length > 0) return beside
  if (own.length > 0 || owners.length > 0 || from.length > 0)
    return unique([...own, ...(isHead && own.length > 0 ? [] : owners), ...from])
  const phrase = partOf(reading, sentence, chunk)
  const clause = sentence.clauses.find(
    ({ vg, object, obliques }) =>
      (/^(?:be|become|remain|play|assume|take|take on|fill|have|resume)$/.test(vg.lemma) && object.includes(phrase)) ||
      obliques.some(
        ({ prep, chunks }) => (prep === 'as' || prep === 'among' || prep === 'in') && chunks.includes(phrase),
      ),
  )
  if (!clause) return named.length > 0 ? named : fallenTo(reading, sentence, phrase)
  const alone = !isPlural(reading.resources, sentence, chunk)
  if (alone && ACTING.test(clause.vg.lemma) && !clause.vg.passive) return doers(reading, sentence, clause)
  const appointed =
    (clause.object.length > 0 || clause.vg.passive) &&
    reading.resources.lexicon.roles.appointing.includes(clause.vg.lemma)
  if (!appointed && !clause.object.includes(phrase)) return doers(reading, sentence, clause)
  return unique(
    (clause.vg.passive || clause.object.length === 0 || clause.object.includes(phrase)
      ? clause.subject
      : clause.object
    ).flatMap(one => actorsOf(reading, sentence, one)),
  )
}

/** "one of the mediators between A and B", set off from a name: whom it explains. */
function explainedBy(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref | null {
  const one = chunk.prep === 'of' ? sentence.chunks[chunk.host ?? -1] : undefined
  const before = one && sentence.atoms[one.head]?.lower === 'one' ? actorsOf(reading, sentence, one.apposed ?? -1) : []
  const [first] = before
  return first ?? personBeside(reading, sentence, chunk)
}

/** "mediators from A and B", "the mediators, from A and B, flew" */
function phrasesFrom(sentence: SentenceSyntax, chunk: Chunk): readonly number[] {
  const own = chunk.post.filter(({ prep }) => prep === 'from').flatMap(({ chunks }) => chunks)
  const next = sentence.chunks[chunk.index + 1]
  const aside = next?.prep === 'from' && sentence.atoms[chunk.to]?.text === ',' && next.from <= chunk.to + 3
  return aside ? [...own, ...next.group] : own
}

/** For "mediator" in "the role of mediator" the phrase of the role, else its own. */
function partOf({ resources }: Reading, sentence: SentenceSyntax, { index, prep, host }: Chunk): number {
  const part = prep === 'of' ? sentence.chunks[host ?? -1] : undefined
  return part && resources.lexicon.roles.parts.includes(headAtom(sentence, part)?.lemma ?? '') ? part.index : index
}

/** "The role of mediator fell to Algeria", "has gone to Algeria": to whom. */
function fallenTo(reading: Reading, sentence: SentenceSyntax, phrase: number): Ref[] {
  const clause = sentence.clauses.find(({ vg, subject }) => FALLING.test(vg.lemma) && subject.includes(phrase))
  const to = clause?.obliques.filter(({ prep }) => prep === 'to').flatMap(({ chunks }) => chunks) ?? []
  return actorsOfAll(reading, sentence, to)
}

const FALLING = /^(?:fall|go|pass|return)$/

/** What one does oneself, whatever phrase the analysis takes for its object: "acted as go-between, and the minister attended". */
const ACTING = /^(?:act|serve|function|work)$/

/** A noun in the plural before the first of several names. */
function isPlural({ roleNouns }: Reading['resources'], sentence: SentenceSyntax, chunk: Chunk): boolean {
  return atomsIn(sentence, chunk).some(atom => atom.lower.endsWith('s') && roleNouns.has(atom.lower.slice(0, -1)))
}

const TEAMS = /^(?:team|group|panel|trio|delegation|board)$/

/** "Dag Nylander, who heads Norway's team of facilitators": who heads it, and whose team it is. */
function teamActors(reading: Reading, sentence: SentenceSyntax, { prep, host }: Chunk): Ref[] {
  const team = prep === 'of' ? sentence.chunks[host ?? -1] : undefined
  if (!team || !TEAMS.test(headAtom(sentence, team)?.lemma ?? '')) return []
  const heading = sentence.clauses.find(
    ({ vg, object }) => /^(?:head|lead|chair)$/.test(vg.lemma) && object.includes(team.index),
  )
  return unique([...(heading ? doers(reading, sentence, heading) : []), ...modifierActors(reading, sentence, team)])
}

/** "a go-between for Iran and the United States": talks between these two, where no other noun tells of them. */
function goneBetween(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref | null {
  const phrases = betweenWhom(sentence, chunk)
  const parties = actorsOfAll(reading, sentence, phrases)
  const clause = sentence.clauses.find(({ object, obliques }) =>
    [...object, ...obliques.flatMap(({ chunks }) => chunks)].includes(chunk.index),
  )
  if (parties.length < 2 || !clause || targetsIn(reading, sentence, phrases, undefined).length > 0) return null
  const object = impliedEvent(reading, sentence, clause, 'TALKS')
  for (const subject of parties)
    say(reading, sentence, {
      predicate: 'PARTY_TO',
      subject,
      object,
      rule: 'role:between',
      confidence: 750,
      ...extent(sentence, chunk),
    })
  return object
}

/** The phrases behind "between" or "for", also deeper: "mediator in the crisis between A and B". */
function betweenWhom(sentence: SentenceSyntax, { post }: Chunk): readonly number[] {
  const own = post.filter(({ prep }) => prep === 'between' || prep === 'for').flatMap(({ chunks }) => chunks)
  if (own.length > 0) return own
  const inner = post.filter(({ prep }) => prep === 'in' || prep === 'of').flatMap(({ chunks }) => chunks)
  return inner.flatMap(one =>
    (sentence.chunks[one]?.post ?? []).filter(({ prep }) => prep === 'between').flatMap(({ chunks }) => chunks),
  )
}

/** "the chairman of the talks": a chair without an event after it is of a body. */
function chairedBy(reading: Reading, sentence: SentenceSyntax, { post }: Chunk): Ref | null {
  return (
    targetsIn(
      reading,
      sentence,
      post.flatMap(({ chunks }) => chunks),
      'EVENT',
    )[0] ?? null
  )
}

/** "three mediators: A of the US, B of the EU and C of Russia" */
function listAfter(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref[] {
  const ends = [chunk, ...chunk.post.flatMap(({ chunks }) => chunks.flatMap(one => sentence.chunks[one] ?? []))]
  const colon = sentence.atoms.findIndex(({ text, index }) => text === ':' && index >= chunk.to)
  const gap = sentence.atoms.slice(Math.max(...ends.map(({ to }) => to)), colon)
  if (colon < 0 || gap.some(({ date, lower }) => date === null && !/^(?:of|in)$/.test(lower))) return []
  const first = sentence.chunks.find(({ from }) => from === colon + 1)
  return first ? unique(first.group.flatMap(one => actorsOf(reading, sentence, one))) : []
}

/** "with President Carter as witness", "paid tribute to Sweden as host" */
function accompanied(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref[] {
  if (chunk.prep !== 'as') return []
  const host = sentence.chunks[chunk.host ?? -1]
  return host ? unique(host.group.flatMap(one => actorsOf(reading, sentence, one))) : []
}

/** "has been acting as chief mediator", with no talks told near: between the two sides. */
function betweenSides(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, mediators: readonly Ref[]): Ref | null {
  // "X, the mediator, said": the phrase that it explains
  const phrases = [chunk.index, ...upwards(sentence, chunk), ...(chunk.apposed === null ? [] : [chunk.apposed])]
  const clause =
    sentence.clauses.find(({ subject, object, agent, obliques }) =>
      [...subject, ...object, ...agent, ...obliques.flatMap(({ chunks }) => chunks)].some(one => phrases.includes(one)),
    ) ?? sentence.clauses[0]
  return clause && disputants(reading, mediators).length > 0 ? impliedEvent(reading, sentence, clause, 'TALKS') : null
}

/** The phrases that a phrase hangs on, the nearest first. */
function upwards(sentence: SentenceSyntax, chunk: Chunk): readonly number[] {
  const found: number[] = []
  for (let host = chunk.host; host !== null && !found.includes(host); host = sentence.chunks[host]?.host ?? null)
    found.push(host)
  return found
}

/** The event or agreement beside it, in its clause, in the sentence, or the last one told. */
function targetNear(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, predicate: string): Ref | null {
  const posts = chunk.post.flatMap(({ chunks }) => chunks)
  const clauses = sentence.clauses.filter(({ subject, object, obliques }) =>
    [...subject, ...object, ...obliques.flatMap(({ chunks }) => chunks)].includes(chunk.index),
  )
  const around = clauses.flatMap(({ object, obliques, subject }) => [
    ...object,
    ...obliques.flatMap(({ chunks }) => chunks),
    ...subject,
  ])
  const [near] = [
    ...targetsIn(reading, sentence, posts, undefined),
    ...targetsIn(
      reading,
      sentence,
      around.filter(one => one !== chunk.index),
      undefined,
    ),
    ...targetsIn(
      reading,
      sentence,
      sentence.chunks.map(({ index }) => index),
      undefined,
    ),
  ]
  if (near) return near
  return predicate === 'HOSTED' ? lastReceived(reading, sentence.sentence) : nearestTold(reading, sentence.sentence)
}

/** "Egyptian mediation", "his good offices": whose it is mediates in it, or in the talks told nearest. */
function activity(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): void {
  const head = headAtom(sentence, chunk)
  if (!head || head.span || !reading.resources.activityHeads.has(head.lemma)) return
  const { activities } = reading.resources.lexicon.roles
  const before = sentence.atoms[chunk.head - 1]
  const value = activities[`${before?.lower ?? ''} ${head.lemma}`] ?? activities[head.lemma]
  if (value === undefined) return
  const event = reading.eventOf.get(chunkKey(sentence, chunk.index))
  const of = chunk.post
    .filter(({ prep }) => prep === 'of' || prep === 'by' || prep === 'from')
    .flatMap(({ chunks }) => chunks)
  // "mediation by Yemen under minister Qirbi"
  const under = [chunk.index, ...of].flatMap(one =>
    (sentence.chunks[one]?.post ?? []).filter(({ prep }) => prep === 'under').flatMap(({ chunks }) => chunks),
  )
  const told = unique([
    ...modifierActors(reading, sentence, chunk),
    ...owners(reading, sentence, chunk),
    ...triers(reading, sentence, chunk),
    ...actorsOfAll(reading, sentence, of),
    ...actorsOfAll(reading, sentence, under),
  ])
  const clause = sentence.clauses.find(one => one.object.includes(chunk.index))
  const offered = clause && OFFERING.has(clause.vg.lemma) ? doers(reading, sentence, clause) : []
  const actors = told.length > 0 ? told : offered
  if (actors.length === 0) return
  const object: Ref | null =
    event === undefined
      ? (nearestTold(reading, sentence.sentence) ?? betweenSides(reading, sentence, chunk, actors))
      : { kind: 'EVENT', index: event }
  if (!object) return
  for (const subject of actors)
    say(reading, sentence, {
      predicate: value.replace('!', ''),
      subject,
      object,
      explicit: value.endsWith('!'),
      rule: `activity:${head.lemma}`,
      confidence: 800,
      ...extent(sentence, chunk),
    })
}

/** "Iraq's efforts at mediation", "an offer of mediation by Spain": whose attempt it is. */
function triers(reading: Reading, sentence: SentenceSyntax, { prep, host }: Chunk): Ref[] {
  const attempt = prep === 'at' || prep === 'of' ? sentence.chunks[host ?? -1] : undefined
  if (!attempt || !reading.resources.sets.owned.has(headAtom(sentence, attempt)?.lemma ?? '')) return []
  const by = attempt.post.filter(({ prep }) => prep === 'by').flatMap(({ chunks }) => chunks)
  return [...modifierActors(reading, sentence, attempt), ...actorsOfAll(reading, sentence, by)]
}

/** Whose it is by a pronoun: "the Bank, whose good offices", "His mediation brought". */
function owners(reading: Reading, sentence: SentenceSyntax, { from }: Chunk): Ref[] {
  if (sentence.atoms[from - 1]?.lower === 'whose') {
    const before = sentence.chunks.findLast(({ to }) => to < from)
    return before ? actorsOf(reading, sentence, before.index) : []
  }
  const first = sentence.atoms[from]
  return first && /^(?:his|her)$/.test(first.lower) ? lastPersonBefore(reading, first.start) : []
}

const OFFERING = new Set([
  'offer',
  'provide',
  'lend',
  'use',
  'extend',
  'give',
  'resume',
  'continue',
  'undertake',
  'conduct',
  'begin',
  'lead',
  'propose',
])
