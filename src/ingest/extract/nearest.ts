import type { SentenceSyntax } from '../analyse/syntax/syntax.js'
import { inSentences } from './by-sentence.js'
import type { AgreementCandidate, Draft, EventCandidate, Reading, Ref } from './reading.js'
import { daysApart, LONG_AGO } from './same-setting.js'
import { GATHERINGS } from './talking.js'

/** The talks told last up to the sentence, else an agreement told last, else the first talks after it: what a bare "mediator" is one of. */
export function nearestTold(reading: Reading, sentence: number): Ref | null {
  const isTalks = ({ type, chunk }: EventCandidate) => chunk !== null && GATHERINGS.has(type)
  const event = inSentences(reading.events, sentence - 4, sentence).findLast(isTalks)
  const nearest = event?.sentence === sentence ? event : (metIn(reading, sentence) ?? event)
  if (nearest) return { kind: 'EVENT', index: nearest.index }
  const agreement = lastAgreement(reading, sentence)
  if (agreement) return agreement
  const after = inSentences(reading.events, sentence + 1, sentence + 4).find(isTalks)
  return after ? { kind: 'EVENT', index: after.index } : null
}

/** "took the chair when the two met": the meeting that a verb of the sentence tells. */
function metIn(reading: Reading, sentence: number): EventCandidate | undefined {
  return inSentences(reading.events, sentence).findLast(
    ({ chunk, type, head }) => chunk === null && GATHERINGS.has(type) && reading.resources.eventVerbs.has(head),
  )
}

const RECEIVED = new Set([...GATHERINGS, 'SIGNING'])

/** What a bare "host" receives: the talks or the signing told last, also where a verb tells it. */
export function lastReceived(reading: Reading, sentence: number): Ref | null {
  const event = inSentences(reading.events, sentence - 4, sentence).findLast(({ type }) => RECEIVED.has(type))
  return event ? { kind: 'EVENT', index: event.index } : nearestTold(reading, sentence)
}

/**
 * What "it" in "it was signed" stands for, or what is signed where no paper is named: in its own sentence the agreement told last
 * before it, else in the nearest of three sentences before that has one the first that is a subject there, or the first.
 */
export function lastAgreement(reading: Reading, sentence: number, before = Number.POSITIVE_INFINITY): Ref | null {
  const told = inSentences(reading.agreements, sentence - 3, sentence).filter(({ end }) => end <= before)
  const nearest = Math.max(...told.map(({ sentence: at }) => at))
  const there = told.filter(({ sentence: at }) => at === nearest)
  const found = nearest === sentence ? there.at(-1) : (there.find(one => isSubject(reading, one)) ?? there[0])
  return found ? { kind: 'AGREEMENT', index: found.index } : null
}

function isSubject({ sentences }: Reading, { sentence, chunk }: AgreementCandidate): boolean {
  return (
    sentences[sentence]?.clauses.some(
      ({ link, subject }) => link === 'MAIN' && chunk !== null && subject[0] === chunk,
    ) ?? false
  )
}

/** What is signed where no paper is named: the last one that was told as agreed or signed not long before, else the last one told. */
export function signedPaper(reading: Reading, sentence: number, before?: number): Ref | null {
  const told = reading.drafts.filter(
    draft =>
      draft.predicate === 'HAS_STATUS' &&
      draft.modality === 'ACTUAL' &&
      WRITTEN.has(draft.value ?? '') &&
      draft.sentence <= sentence &&
      !isOld(reading, draft),
  )
  const near = told.findLast(draft => sentence - draft.sentence <= FAR && draft.sentence < sentence)
  return near?.subject ?? lastAgreement(reading, sentence, before) ?? told[0]?.subject ?? null
}

/** "That of Rome, signed in May 1991": not what is signed now. */
function isOld({ analysis }: Reading, { date }: Draft): boolean {
  const apart = daysApart(date?.latest ?? null, analysis.publishedOn)
  return Number.isFinite(apart) && apart > LONG_AGO
}

const FAR = 8
const WRITTEN = new Set(['SIGNED', 'INITIALED', 'AGREED'])

/** The agreement that "it" or "them" stands for, where a phrase is no more than that: the one told last in this sentence, or in the nearest of two before. */
export function itsAgreement(reading: Reading, sentence: SentenceSyntax, chunks: readonly number[]): Ref[] {
  const phrase = sentence.chunks[chunks[0] ?? -1]
  const word = sentence.atoms[phrase?.head ?? -1]
  if (!phrase || !word || word.span !== null || phrase.to - phrase.from > 1 || !/^(?:it|them)$/.test(word.lower))
    return []
  const told = inSentences(reading.agreements, sentence.sentence - 2, sentence.sentence).filter(
    ({ end, plural }) => end <= word.start && plural === (word.lower === 'them'),
  )
  const own = told.filter(({ sentence: at }) => at === sentence.sentence).at(-1)
  const last = told.at(-1)?.sentence
  const there = told.filter(({ sentence: at }) => at === last)
  const found = own ?? there.find(one => isSubject(reading, one)) ?? there[0]
  return found ? [{ kind: 'AGREEMENT', index: found.index }] : []
}

/** Whom "his" stands for: the person named last, not more than two sentences before. */
export function lastPersonBefore(reading: Reading, before: number): Ref[] {
  const { sentences } = reading.analysis
  const at = sentences.findIndex(({ start, end }) => start <= before && before < end)
  const from = sentences[Math.max(0, at - 2)]?.start ?? 0
  const person = lastPersonIn(reading, from, before)
  return person === null ? [] : [person]
}

/** The person named last in a stretch of the text. */
export function lastPersonIn({ analysis: { spans, entities } }: Reading, from: number, to: number): Ref | null {
  const person = spans.findLast(
    ({ start, end, how, entities: [first] }) =>
      start >= from && end <= to && (how === 'NAME' || how === 'SURNAME') && entities[first ?? -1]?.kind === 'PERSON',
  )
  const [index] = person?.entities ?? []
  return index === undefined ? null : { kind: 'ENTITY', index }
}
