import { fold } from '../../../model/fold.js'
import { hash } from '../hash.js'

/** Words in a shingle, and hashes kept of a text. */
const WIDTH = 5
const SIZE = 64

/** The smallest hashes of the shingles of a text (a bottom-k MinHash), ascending: a pure function of its words. */
export function sketch(text: string): readonly number[] {
  const words = fold(text).split(' ')
  const hashes = new Set<number>()
  for (let index = 0; index + WIDTH <= words.length; index++)
    hashes.add(hash(words.slice(index, index + WIDTH).join(' ')))
  return [...hashes].sort((a, b) => a - b).slice(0, SIZE)
}

/** Share of common shingles (Jaccard), per mille, as far as the sketches tell: of the smallest hashes of both, those that both have. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  let [i, j, union, common] = [0, 0, 0, 0]
  while (union < SIZE && (i < a.length || j < b.length)) {
    const [left, right] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY]
    if (left === right) common++
    if (left <= right) i++
    if (right <= left) j++
    union++
  }
  return union === 0 ? 0 : Math.floor((1000 * common) / union)
}
