import type { Atom, Chunk, Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { say } from '../draft.js'
import { wasDeclined } from '../futile.js'
import { withMembers } from '../members.js'
import { type Mood, moodOf } from '../modality.js'
import { lastReceived, nearestTold, signedPaper } from '../nearest.js'
import { atomsIn, extent, lemmaAt, type Reading, type Ref } from '../reading.js'
import { targetsIn } from '../slots.js'
import { activity } from './activities.js'
import { betweenSides, goneBetween } from './between-sides.js'
import { isMediatingTeam, teamOf } from './mediating-teams.js'
import { holders, LEAVING } from './role-holders.js'

/**
 * Nouns for one who has a role ("UN mediator Alvaro de Soto", "Western mediators secured …", "Qatar as mediator") and for what such a
 * one does ("Egyptian mediation", "the good offices of the Pope").
 */
export function roleNouns(reading: Reading, sentence: SentenceSyntax): void {
  for (const chunk of sentence.chunks) {
    mediator(reading, sentence, chunk)
    team(reading, sentence, chunk)
    activity(reading, sentence, chunk)
  }
}

function mediator(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): void {
  const { roleNouns } = reading.resources
  const wordOf = (atom: Atom) => (isThirdParty(sentence, atom) ? 'third party' : (roleWord(atom) ?? ''))
  const found = atomsIn(sentence, chunk).find(atom => roleNouns.has(wordOf(atom)))
  const noun = found ? wordOf(found) : ''
  const value = roleNouns.get(noun)
  if (!found || value === undefined || isInTrade(sentence, found)) return
  const predicate = value.replace('!', '')
  const besides =
    predicate === 'HOSTED' || predicate === 'SIGNED' || predicate === 'WITNESSED' || predicate === 'GUARANTEED'
  if (besides && found.index !== chunk.head) return
  const told = holders(reading, sentence, chunk, found.index === chunk.head)
  const actors = value.endsWith('!') ? withMembers(reading, told) : told
  if (actors.length === 0) return
  const target =
    predicate === 'CONVENED'
      ? chairedBy(reading, sentence, chunk, actors)
      : OF_PAPERS.has(predicate)
        ? (paperNear(reading, sentence, chunk) ?? targetNear(reading, sentence, chunk, predicate))
        : (goneBetween(reading, sentence, chunk, actors) ??
          mediable(reading, targetNear(reading, sentence, chunk, predicate)) ??
          (value === 'MEDIATED!' || value === 'FACILITATED!' ? betweenSides(reading, sentence, chunk, actors) : null))
  if (!target) return
  const mood = moodAs(reading, sentence, chunk)
  for (const subject of actors)
    say(reading, sentence, {
      predicate,
      subject,
      object: target,
      ...mood,
      explicit: value.endsWith('!'),
      rule: `role:${noun}`,
      confidence: 750,
      ...extent(sentence, chunk),
    })
}

/** "headed the mediation team": who belongs to it mediates. */
function team(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): void {
  const actors = isMediatingTeam(sentence, chunk) ? teamOf(reading, sentence, chunk) : []
  if (actors.length === 0) return
  const object =
    mediable(reading, targetNear(reading, sentence, chunk, 'MEDIATED')) ??
    betweenSides(reading, sentence, chunk, actors)
  if (!object) return
  for (const subject of actors)
    say(reading, sentence, {
      predicate: 'MEDIATED',
      subject,
      object,
      explicit: true,
      rule: 'role:mediation team',
      confidence: 750,
      ...extent(sentence, chunk),
    })
}

/**
 * Whether one is it yet, or ever: "a potential mediator", "traditional mediators", "offered itself as a mediator", "proposed to send Kenya
 * as mediator", "turned Egypt down as mediator".
 */
function moodAs(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): { readonly mood?: Mood } {
  const { catenative, lexicon } = reading.resources
  // "Kenya is no mediator"
  if (sentence.atoms[chunk.from]?.lower === 'no') return { mood: { polarity: 'NEGATED', modality: 'ACTUAL' } }
  const [told] = atomsIn(sentence, chunk).flatMap(
    ({ lower }) => lexicon.cues.adjectives[lower] ?? lexicon.roles.standing[lower] ?? [],
  )
  if (told !== undefined) return { mood: { polarity: 'AFFIRMED', modality: told } }
  const as = sentence.clauses.findLast(({ obliques }) =>
    obliques.some(({ prep, chunks }) => prep === 'as' && chunks.includes(chunk.index)),
  )
  // "As mediator, Kenya proposed a truce": it is one
  if (as && chunk.to <= as.vg.from && !as.vg.passive) return {}
  // "is not the mediator", "declined the role of mediator", "offered its services as mediator"
  const whole = /^(?:of|as)$/.test(chunk.prep ?? '') && chunk.host !== null ? chunk.host : chunk.index
  const clause = as ?? sentence.clauses.findLast(({ object }) => object.includes(whole))
  if (!clause) return {}
  if (LEAVING.test(clause.vg.lemma)) return { mood: { polarity: 'AFFIRMED', modality: 'HISTORICAL' } }
  const own = moodOf(reading, sentence, clause)
  const mood = wasDeclined(sentence, clause) ? { ...own, polarity: 'NEGATED' as const } : own
  const effect = clause.vg.lemma === 'be' ? undefined : catenative.get(verbOf(clause))
  if (effect === undefined || effect === 'ACTUAL') return { mood }
  return { mood: effect === 'NEGATED' ? { ...mood, polarity: 'NEGATED' } : { ...mood, modality: effect } }
}

/** "rule out" is not "rule". */
const verbOf = ({ vg }: Clause): string => (vg.particle === null ? vg.lemma : `${vg.lemma} ${vg.particle}`)

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
  // "Kofi Annan as mediator": also where the word stands for the United Nations, which the text does not name
  if (span === null) return lemma
  // "the acting mediator"
  if (span.how === 'DESCRIPTION') return lemma.split(' ').at(-1) ?? null
  return lower.endsWith('s') ? (/(\w+)s$/.exec(lower)?.[1] ?? null) : null
}

/** "an insurance broker", "a financial intermediary": no business of states. */
const isInTrade = ({ atoms }: SentenceSyntax, { index, lemma }: Atom): boolean =>
  /^(?:broker|intermediary|middleman|arbitrator|agent)$/.test(lemma) && TRADES.test(atoms[index - 1]?.lower ?? '')

const TRADES =
  /^(?:insurance|power|stock|ship|shipping|estate|mortgage|yacht|customs|grain|oil|bond|ticket|commodity|data|energy|land|financial|credit|metal|marriage|street)$/

const isThirdParty = ({ atoms }: SentenceSyntax, { index, lemma }: Atom): boolean =>
  lemma === 'party' && atoms[index - 1]?.lower === 'third'

/** "the chairman of the talks", "the conference's co-chairmen": a chair with no event beside it is of a body; who shares one with others chairs the talks. */
function chairedBy(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, actors: readonly Ref[]): Ref | null {
  const phrases = chunk.post.flatMap(({ chunks }) => chunks)
  const [told] = targetsIn(reading, sentence, phrases, 'EVENT')
  if (told) return told
  const words = atomsIn(sentence, chunk)
  const owner = words.find(
    ({ index, lemma }) => sentence.atoms[index + 1]?.pos === 'POS' && reading.resources.eventType.has(lemma),
  )
  const isShared = /^co-/.test(lemmaAt(sentence, chunk.index)) && phrases.length === 0
  if (!owner && !(isShared && words.every(({ span }) => span === null))) return null
  const near = nearestTold(reading, sentence.sentence)
  return near?.kind === 'EVENT' ? near : betweenSides(reading, sentence, chunk, actors)
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
