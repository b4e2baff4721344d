/** Events, agreements and claims by their sentence or subject: what is asked for is found as quickly in a long text as in a short one. */
interface InSentence {
  readonly sentence: number
}

interface Index {
  /** How much of the list is in it: lists grow while they are asked. */
  of: number
  readonly places: Map<unknown, number[]>
}

const known = new WeakMap<object, Map<unknown, Index>>()

const NOWHERE: readonly number[] = []

/**
 * Where in the list that stands which has the key. What is in a list may be replaced by what has the same key; see `cut` for what is taken out.
 * @param keyOf one function for all questions, as the index is its own
 */
export function placesOf<T, K>(all: readonly T[], keyOf: (one: T) => K, key: K): readonly number[] {
  const indices = known.get(all) ?? new Map<unknown, Index>()
  if (indices.size === 0) known.set(all, indices)
  const index = indices.get(keyOf) ?? { of: 0, places: new Map<unknown, number[]>() }
  if (index.of === 0) indices.set(keyOf, index)
  for (; index.of < all.length; index.of++) {
    const its = keyOf(all[index.of] as T)
    const places = index.places.get(its)
    if (places === undefined) index.places.set(its, [index.of])
    else places.push(index.of)
  }
  return index.places.get(key) ?? NOWHERE
}

const sentenceOf = ({ sentence }: InSentence): number => sentence

/** Where in the list that stands which is of the sentence. */
export const placesIn = (all: readonly InSentence[], sentence: number): readonly number[] =>
  placesOf(all, sentenceOf, sentence)

/** What is of these sentences, both ends included, in the order of the list. */
export function inSentences<T extends InSentence>(all: readonly T[], from: number, to = from): T[] {
  const places: number[] = []
  for (let at = Math.max(0, from); at <= to; at++) places.push(...placesIn(all, at))
  if (from < to) places.sort((a, b) => a - b)
  return places.map(at => all[at]).filter(one => one !== undefined)
}

/** Takes off the end of a list, or all of it: what follows may have any key. */
export function cut(all: unknown[], length: number): void {
  all.length = length
  known.delete(all)
}
