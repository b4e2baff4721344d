/** Deterministic order: code units, never the locale, and never the order in which things came. */

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Most lists that derivation holds are empty: they are one. */
export const NONE: readonly string[] = Object.freeze([])

/** The distinct texts, in order. */
export function sorted(texts: Iterable<string>): readonly string[] {
  const distinct = new Set(texts)
  return distinct.size === 0 ? NONE : [...distinct].sort(byText)
}

/** Orders by a text made of the item; items of equal text keep their order, so make the text unique. */
export function sortedBy<T>(items: Iterable<T>, text: (item: T) => string): T[] {
  return [...items]
    .map((item): [string, T] => [text(item), item])
    .sort(([a], [b]) => byText(a, b))
    .map(([, item]) => item)
}

/** Each pair of items once, in the order of the list. */
export function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]))
}
