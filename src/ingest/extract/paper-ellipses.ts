import type { Chunk, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { inSentences } from './by-sentence.js'
import { placeNamed } from './named-place.js'
import { type AgreementCandidate, atomsIn, chunkKey, extent, headAt, headAtom, type Reading } from './reading.js'
import { GATHERINGS } from './talking.js'
import { settingOf } from './when-where.js'
import { withPrep } from './with-prep.js'

/**
 * A paper that leaves out its noun: "Two accords had failed. That of Bicesse, signed in May 1991, collapsed", "A second one, signed in Maputo, lasted a
 * year". Counts only where a paper was told of just before, and of the ordinals only what is said to become of papers.
 */
export function ellipticalPaper(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): void {
  const key = chunkKey(sentence, chunk.index)
  if (reading.agreementOf.has(key) || reading.eventOf.has(key)) return
  const told = isThat(sentence, chunk) ? thatOf(reading, sentence, chunk) : oneMore(reading, sentence, chunk)
  if (!told) return
  const index = reading.agreements.length
  const { start, end } = extent(sentence, chunk)
  reading.agreements.push({
    ...{ stage: 'OTHER', topic: null, title: null, named: [], aliasOf: null, plural: false, definite: false },
    ...told,
    ...{ index, sentence: sentence.sentence, chunk: chunk.index, start, end },
  })
  reading.agreementOf.set(key, index)
}

type Told = Pick<AgreementCandidate, 'head' | 'stage' | 'modifiers'> & Partial<AgreementCandidate>

const isThat = (sentence: SentenceSyntax, chunk: Chunk): boolean =>
  /^(?:that|those)$/.test(headAtom(sentence, chunk)?.lower ?? '') && chunk.to - chunk.from === 1

/** "That of Bicesse", "those of Accra": named by the place where it was made. */
function thatOf(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Told | null {
  const before = paperBefore(reading, sentence, chunk, FAR)
  const place = withPrep(chunk.post, 'of')
    .flatMap(one => headAt(sentence, one) ?? [])
    .find(atom => placeNamed(reading, atom) !== null)
  if (!before || !place) return null
  const { head, stage } = before
  const named = [place.lower]
  return { head, stage, modifiers: named, named, title: `${head} of ${place.text}`, definite: true }
}

/** "A second, signed in Maputo", "another one fell apart" */
function oneMore(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Told | null {
  const words = atomsIn(sentence, chunk).map(({ lower }) => lower)
  const which = words.find(word => MORE.test(word))
  const isBare = words.every(word => MORE.test(word) || /^(?:a|an|the|one)$/.test(word))
  if (which === undefined || !isBare || !isOfPaper(reading, sentence, chunk)) return null
  const before = paperBefore(reading, sentence, chunk, NEAR)
  return before && { head: before.head, stage: before.stage, modifiers: [which], title: `${which} ${before.head}` }
}

const MORE = /^(?:second|third|fourth|fifth|another)$/
const NEAR = 2
const FAR = 3

/** What was told last, where that is a paper and no event of talks. */
function paperBefore(
  { agreements, events }: Reading,
  sentence: SentenceSyntax,
  chunk: Chunk,
  reach: number,
): AgreementCandidate | null {
  const { start } = extent(sentence, chunk)
  const near = <T extends { sentence: number; end: number }>(all: readonly T[]) =>
    inSentences(all, sentence.sentence - reach, sentence.sentence).filter(({ end }) => end <= start)
  const paper = near(agreements).sort((a, b) => b.end - a.end)[0]
  const talks = near(events).filter(({ type, chunk }) => GATHERINGS.has(type) && chunk !== null)
  return paper && !talks.some(({ end }) => end > paper.end) ? paper : null
}

/** What becomes of papers: they are signed, hold, and collapse. */
const FATE =
  /^(?:sign|initial|agree|conclude|reach|strike|seal|negotiate|broker|mediate|ratify|collapse|last|hold|fail|fare|unravel|expire|lapse|break|survive|follow|declare|announce|violate)$/

function isOfPaper(reading: Reading, sentence: SentenceSyntax, { index }: Chunk): boolean {
  const told = sentence.clauses.filter(({ subject, object }) => [...subject, ...object].includes(index))
  const { date } = settingOf(reading, { sentence: sentence.sentence, chunk: index })
  return told.some(({ vg }) => FATE.test(vg.lemma)) || (date !== null && told.length > 0)
}
