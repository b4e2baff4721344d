import type { Word } from './words.js'

/** Whether words may be a name: those of a line in capitals throughout only if the text has them elsewhere. */
export type MayBeName = (from: number, to: number) => boolean

/** Fewer capitals may be an acronym and a name: "UN CHIEF". */
const SHOUTED = 4

/** "SECRETARY-GENERAL COMMENDS BOTH PRESIDENTS FOR STATESMANSHIP": what only such a line has is no name; what the text has with a capital may be. */
export function namesInCapitals(words: readonly Word[], headings: ReadonlySet<number>): MayBeName {
  if (headings.size === 0) return () => true
  const lengths = new Map<number, number>()
  const mixed = new Set<number>()
  for (const { upper, key, sentence } of words) {
    lengths.set(sentence, (lengths.get(sentence) ?? 0) + 1)
    if (!upper && !/^[\d.,-]+$/.test(key)) mixed.add(sentence)
  }
  const isShouted = (sentence: number) => !mixed.has(sentence) && (lengths.get(sentence) ?? 0) >= SHOUTED
  // Old telegrams are in capitals throughout.
  const isPlain = mixed.size === lengths.size || mixed.size * 2 < lengths.size
  if (isPlain) return () => true
  const elsewhere = new Set(
    words.flatMap(({ capital, key, sentence }) => (capital && mixed.has(sentence) ? [key] : [])),
  )
  return (from, to) =>
    !isShouted(words[from]?.sentence ?? -1) || words.slice(from, to).every(({ key }) => elsewhere.has(key))
}
