/** An article that is read, with the words that are marked in it. */
export interface Reading {
  readonly article: string
  /** Offsets in UTF-16 units, as the API gives them; null when nothing is marked. */
  readonly marked: readonly [start: number, end: number] | null
}

/** `article:1f…@120-180` and back. */
export function toReading(article: string, start: number, end: number): string {
  return `${article}@${start}-${end}`
}

export function fromReading(text: string): Reading {
  const [, article = text, start, end] = /^(.*)@(\d+)-(\d+)$/.exec(text) ?? []
  return { article, marked: start === undefined || end === undefined ? null : [Number(start), Number(end)] }
}

/** A run of an article's text, and the claims that were read from it. */
export interface Run<T> {
  readonly start: number
  readonly text: string
  readonly claims: readonly T[]
  readonly isMarked: boolean
}

/** Cuts a text where claims or the marked words begin and end, so that every run is of the same claims throughout. */
export function runsOf<T extends { readonly start: number; readonly end: number }>(
  text: string,
  claims: readonly T[],
  marked: Reading['marked'],
  from = 0,
): readonly Run<T>[] {
  const inside = (at: number) => at > from && at < text.length
  const bounds = [...claims.flatMap(({ start, end }) => [start, end]), ...(marked ?? [])].filter(inside)
  const cuts = [...new Set([from, ...bounds, text.length])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, cuts[index + 1]),
    claims: claims.filter(claim => claim.start <= start && claim.end > start),
    isMarked: marked !== null && marked[0] <= start && marked[1] > start,
  }))
}
