import type { Ref } from './reading.js'

/** A stretch of text that someone says, in clean offsets. */
export interface Speech {
  readonly start: number
  readonly end: number
  readonly speaker: Ref
}

/** Who says what stands at the offset; null when it is the reporter. */
export function speakerAt(speeches: readonly Speech[], start: number, end: number): Ref | null {
  const around = shelvesOf(speeches)
    .get(shelf(start))
    ?.filter(speech => speech.start <= start && end <= speech.end)
  return around?.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.speaker ?? null
}

/** Speeches that begin in a stretch of the text. */
export function speechesFrom(speeches: readonly Speech[], from: number, to: number): readonly Speech[] {
  const shelves = shelvesOf(speeches)
  const begun: Speech[] = []
  for (let at = shelf(from); at <= shelf(to); at++)
    for (const speech of shelves.get(at) ?? [])
      if (shelf(speech.start) === at && from <= speech.start && speech.start < to) begun.push(speech)
  return begun
}

/** Characters of text whose speeches stand together, so that who speaks is found as quickly in a long text as in a short one. */
const SHELF = 1000
const shelf = (offset: number): number => Math.floor(offset / SHELF)

interface Shelves {
  /** Of how many speeches: those of a text are found after the first questions have been asked. */
  readonly of: number
  readonly shelves: ReadonlyMap<number, readonly Speech[]>
}

const known = new WeakMap<readonly Speech[], Shelves>()

function shelvesOf(speeches: readonly Speech[]): ReadonlyMap<number, readonly Speech[]> {
  const before = known.get(speeches)
  if (before?.of === speeches.length) return before.shelves
  const shelves = new Map<number, Speech[]>()
  for (const speech of speeches)
    for (let at = shelf(speech.start); at <= shelf(speech.end); at++)
      shelves.set(at, [...(shelves.get(at) ?? []), speech])
  known.set(speeches, { of: speeches.length, shelves })
  return shelves
}
