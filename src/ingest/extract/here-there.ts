import type { Chunk, Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { placesOf } from './named-place.js'
import { entityOf, type Reading } from './reading.js'

/** "The talks opened here on Friday", "at a ceremony here": the place where it was written. */
export function hereOf(
  reading: Reading,
  sentence: SentenceSyntax,
  chunk: Chunk | undefined,
  clauses: readonly Clause[],
): number | null {
  const here = sentence.atoms.find(({ span, pos }) => span !== null && pos === 'ADV')
  if (!here || !isNear(here.index, chunk, clauses)) return null
  return placesOf(reading, here.span?.entities ?? [])[0] ?? null
}

const isNear = (at: number, chunk: Chunk | undefined, clauses: readonly Clause[]): boolean =>
  [chunk?.to, ...clauses.map(({ vg }) => vg.to)].some(from => from !== undefined && from <= at && at - from <= FAR)

/** Words between a verb and its "here". */
const FAR = 8

/** "There was no reply": it is nowhere. */
const EXISTS =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|may|might|must|can|could|should|seems?|seemed|appears?|appeared|came|comes|remains?|remained|exists?|existed|followed|'s|’s)$/
/** As many sentences back as the place may stand. */
const REACH = 2

/** "They flew to Geneva. There they signed", "talks in Doha; the first round, held there in March": the place that was told last. */
export function thereOf(
  reading: Reading,
  sentence: SentenceSyntax,
  chunk: Chunk | undefined,
  clauses: readonly Clause[],
): number | null {
  const there = sentence.atoms.find(({ lower }) => lower === 'there')
  if (!there || EXISTS.test(sentence.atoms[there.index + 1]?.lower ?? '')) return null
  const opens = there.index === 0 && clauses.some(({ index }) => index === 0)
  if (!opens && !isNear(there.index, chunk, clauses)) return null
  const before = lastPlace(reading, sentence, there.index)
  if (before !== null) return before
  for (let back = 1; back <= REACH; back++) {
    const earlier = reading.sentences[sentence.sentence - back]
    const place = earlier ? lastPlace(reading, earlier, earlier.atoms.length) : null
    if (place !== null) return place
  }
  return null
}

/** The last place told, a town before the land in which it lies. */
function lastPlace(reading: Reading, { atoms }: SentenceSyntax, to: number): number | null {
  const told = atoms.slice(0, to).flatMap(({ span }) => placesOf(reading, span?.entities ?? []))
  return told.findLast(one => entityOf(reading, one)?.type !== 'COUNTRY') ?? told.at(-1) ?? null
}
