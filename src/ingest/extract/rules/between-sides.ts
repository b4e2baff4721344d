import type { Chunk, Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOfAll } from '../actors.js'
import { disputants } from '../disputants.js'
import { type Said, say } from '../draft.js'
import { impliedEvent } from '../implied.js'
import { entityOf, extent, hasRef, type Reading, type Ref } from '../reading.js'
import { isObject, secondObject } from '../second-object.js'
import { actorsIn, doers, slot, targetsIn } from '../slots.js'
import { withPrep } from '../with-prep.js'
import { askers } from './askers.js'
import { quarrellers } from './quarrels.js'
import { LEAVING } from './role-holders.js'

/** "has been acting as chief mediator", with no talks told near: between the two sides. */
export function betweenSides(
  reading: Reading,
  sentence: SentenceSyntax,
  chunk: Chunk,
  mediators: readonly Ref[],
): Ref | null {
  // "X, the mediator, said": the phrase that it explains
  const phrases = [chunk.index, ...upwards(sentence, chunk), ...(chunk.apposed === null ? [] : [chunk.apposed])]
  const clause =
    sentence.clauses.find(({ subject, object, agent, obliques }) =>
      [...subject, ...object, ...agent, ...obliques.flatMap(({ chunks }) => chunks)].some(one => phrases.includes(one)),
    ) ?? sentence.clauses[0]
  return clause && disputants(reading, mediators, sentence.sentence).length > 0
    ? talksIn(reading, sentence, clause)
    : null
}

/** Who resigns as mediator does that on a day and at a place of its own: the talks had others. */
function talksIn(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref {
  const known = reading.events.length
  const talks = impliedEvent(reading, sentence, clause, 'TALKS')
  const event = reading.events[talks.index]
  const isNew = event !== undefined && talks.index >= known
  if (isNew && LEAVING.test(clause.vg.lemma))
    reading.events[talks.index] = { ...event, setting: { date: null, place: null } }
  return talks
}

/** The phrases that a phrase hangs on, the nearest first. */
function upwards(sentence: SentenceSyntax, chunk: Chunk): readonly number[] {
  const found: number[] = []
  for (let host = chunk.host; host !== null && !found.includes(host); host = sentence.chunks[host]?.host ?? null)
    found.push(host)
  return found
}

/** "a go-between for Iran and the United States": talks between these two, where no other noun tells of them. */
export function goneBetween(
  reading: Reading,
  sentence: SentenceSyntax,
  chunk: Chunk,
  mediators: readonly Ref[],
): Ref | null {
  const phrases = betweenWhom(sentence, chunk)
  const named = actorsOfAll(reading, sentence, phrases)
  const atOdds = named.length > 0 ? named : quarrellers(reading, sentence, quarrelsNear(sentence, chunk), mediators)
  const parties = atOdds.length > 0 ? atOdds : takers(reading, sentence, chunk, mediators)
  const clause = sentence.clauses.find(
    one =>
      isObject(sentence, one, chunk.index) ||
      [...one.subject, ...one.obliques.flatMap(({ chunks }) => chunks)].includes(chunk.index),
  )
  const told = [...phrases, ...chunk.post.flatMap(({ chunks }) => chunks)]
  const least = isOnOne(reading, sentence, chunk, named) ? 1 : 2
  if (parties.length < least || !clause || targetsIn(reading, sentence, told, undefined).length > 0) return null
  return talksOf(reading, sentence, clause, parties, { rule: 'role:between', ...extent(sentence, chunk) })
}

/**
 * "A and B accepted Libya as mediator", "sought the good offices of Libya", "asked Libya to act as mediator": two who take a third for it;
 * "As mediator, Libya presented A and B with a plan": two with whom it deals as such.
 */
function takers(
  reading: Reading,
  sentence: SentenceSyntax,
  { index, prep, host }: Chunk,
  mediators: readonly Ref[],
): readonly Ref[] {
  const whole = prep === 'of' && host !== null ? [index, host] : [index]
  const clause = sentence.clauses.find(
    one =>
      one.object.some(phrase => whole.includes(phrase)) ||
      secondObject(sentence, one)?.index === index ||
      one.obliques.some(({ prep, chunks }) => prep === 'as' && chunks.includes(index)),
  )
  if (!clause) return []
  const others = ACCEPTING.test(clause.vg.lemma)
    ? doers(reading, sentence, clause)
    : [...askers(reading, sentence, clause, mediators), ...dealtWith(reading, sentence, clause, index)]
  return others.length >= 2 && !others.some(one => hasRef(mediators, one)) ? others : []
}

/** Those to whom one does something as mediator, and those whom one offers it. */
function dealtWith(reading: Reading, sentence: SentenceSyntax, clause: Clause, index: number): readonly Ref[] {
  if (clause.object.includes(index)) return []
  const given = secondObject(sentence, clause)?.index === index
  const isAs = clause.obliques.some(({ prep, chunks }) => prep === 'as' && chunks.includes(index))
  const { appointing } = reading.resources.lexicon.roles
  if (!given && !(isAs && !clause.vg.passive && !appointing.includes(clause.vg.lemma))) return []
  const [first] = ['object', 'to', 'with', 'for']
    .map(name => actorsIn(reading, sentence, slot(clause, name)))
    .filter(one => one.length > 0)
  return first ?? []
}

/** What those do between whom one is to mediate; a body that appoints somebody is no party. */
const ACCEPTING =
  /^(?:accept|reject|refuse|agree|approve|want|trust|choose|seek|request|solicit|welcome|spurn|rebuff|decline|distrust|invoke|see|regard|view|consider|recognise|recognize|respect|enlist|engage|employ|use)$/

/** "the UN mediator for Cyprus", "a facilitator for Zimbabwe": what is torn has one name. */
function isOnOne(reading: Reading, sentence: SentenceSyntax, { post }: Chunk, named: readonly Ref[]): boolean {
  const [only] = named
  const isFor = post.some(({ prep, chunks }) => prep === 'for' && actorsOfAll(reading, sentence, chunks).length === 1)
  return isFor && named.length === 1 && only?.kind === 'ENTITY' && entityOf(reading, only.index)?.type === 'STATE'
}

/** Talks that the clause tells of, and their parties. */
export function talksOf(
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  parties: readonly Ref[],
  said: Pick<Said, 'rule' | 'mood' | 'start' | 'end'>,
): Ref {
  const object = talksIn(reading, sentence, clause)
  for (const subject of parties)
    say(reading, sentence, { predicate: 'PARTY_TO', subject, object, confidence: 750, ...said })
  return object
}

/** "mediator in the dispute", "wants Norway as mediator in its dispute": what hangs on the noun, or stands beside it. */
function quarrelsNear(sentence: SentenceSyntax, { index, post }: Chunk): readonly number[] {
  const beside = sentence.clauses.filter(({ obliques }) =>
    obliques.some(({ prep, chunks }) => prep === 'as' && chunks.includes(index)),
  )
  const inside = [...post, ...beside.flatMap(({ obliques }) => obliques)]
    .filter(({ prep }) => prep === 'in' || prep === 'of')
    .flatMap(({ chunks }) => chunks)
  // "Brazil's good offices ended the quarrel between A and B"
  const ended = sentence.clauses.filter(
    clause => ENDING.test(clause.vg.lemma) && slot(clause, 'subject').includes(index),
  )
  return [...inside, ...ended.flatMap(clause => slot(clause, 'object'))]
}

const ENDING = /^(?:end|settle|resolve|stop|defuse|calm|ease|cool|halt|heal|smooth|compose|avert|prevent)$/

/** The phrases behind "between", "for" or "to", also deeper: "mediator in the crisis between A and B". */
function betweenWhom(sentence: SentenceSyntax, { post }: Chunk): readonly number[] {
  const own = withPrep(post, 'between', 'for', 'to')
  if (own.length > 0) return own
  const inner = withPrep(post, 'in', 'of')
  return inner.flatMap(one => withPrep(sentence.chunks[one]?.post ?? [], 'between'))
}
