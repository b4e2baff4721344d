import type { EventVerb } from '../../../ontology/lexicon-frames.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { entityOf, headAt, lemmaAt, type Reading, type Ref } from '../reading.js'
import { slot } from '../slots.js'
import { settingOf } from '../when-where.js'

/**
 * "The Security Council met in Nairobi", "the minister will meet the owners on Friday": a meeting of which one side or nobody has a
 * name, where its time or place is told. Not "met resistance", "met its targets".
 */
export function isGathering(
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  frame: EventVerb,
  who: readonly Ref[],
): boolean {
  if (frame.bodies.length === 0 || clause.vg.passive) return false
  const { date, place } = settingOf(reading, { sentence: sentence.sentence, chunk: null, clause: clause.index })
  if (date === null && place === null) return false
  const met = [...clause.object, ...slot(clause, 'with')]
  if (met.length > 0) return who.length > 0 && met.some(chunk => isPeople(reading, sentence, chunk, frame.people))
  const bodies = clause.subject.filter(chunk => isBody(reading, sentence, chunk, frame))
  return bodies.length > 0 && (who.length > 0 || place !== null || bodies.some(chunk => isDelegation(sentence, chunk)))
}

/** Who comes to talk for others: that they met on a day is told whoever sent them, wherever it was. */
const isDelegation = (sentence: SentenceSyntax, chunk: number): boolean =>
  /^(?:delegate|delegation|envoy|negotiator|representative|emissary|plenipotentiary)$/.test(lemmaAt(sentence, chunk))

/** "the owners", "Ugandan ministers", "them": persons without a name. */
export function isPeople(
  reading: Reading,
  sentence: SentenceSyntax,
  chunk: number,
  others: readonly string[] = [],
): boolean {
  const head = headAt(sentence, chunk)
  if (!head) return false
  const isNamed = head.span?.entities.some(index => entityOf(reading, index)?.kind === 'PERSON')
  if (head.span && (isNamed || head.span.how !== 'GROUP')) return isNamed === true
  const { persons, representatives } = reading.resources.sets
  const isNoun = representatives.has(head.lemma) || persons.has(head.lemma) || others.includes(head.lemma)
  return /^(?:them|him|her|he|she|they)$/.test(head.lower) || (isNoun && !INSTITUTION.test(head.lemma))
}

/** What is received without anybody coming: "received the mandate of the government". */
const INSTITUTION =
  /^(?:government|authority|state|country|nation|force|army|military|community|people|regime|ministry|presidency|party)$/

const MEETING_BODIES = new Set(['IGO', 'GOVERNMENT_BODY', 'STATE_COALITION', 'POLITICAL_PARTY', 'CIVIL_SOCIETY'])

/** "the Security Council", "working parties", "two old men": several who meet. */
function isBody(reading: Reading, sentence: SentenceSyntax, chunk: number, { bodies, people }: EventVerb): boolean {
  const head = headAt(sentence, chunk)
  if (!head) return false
  if (head.span) return head.span.entities.some(index => MEETING_BODIES.has(entityOf(reading, index)?.type ?? ''))
  // "the Big Three"
  if (/^(?:three|four|five)$/.test(head.lower) && sentence.atoms[head.index - 1]?.lower === 'big') return true
  const isMany =
    head.lower !== head.lemma ||
    /^(?:council|committee|commission|cabinet|parliament|assembly|panel|board|troika|quartet|group|delegation|team)$/.test(
      head.lemma,
    )
  return isMany && (bodies.includes(head.lemma) || isPeople(reading, sentence, chunk, people))
}
