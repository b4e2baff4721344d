import type { Ref } from './reading.js'

/** A stretch of text that someone says, in clean offsets. */
export interface Speech {
  readonly start: number
  readonly end: number
  readonly speaker: Ref
}

/** Who says what stands at the offset; null when it is the reporter. */
export function speakerAt(speeches: readonly Speech[], start: number, end: number): Ref | null {
  const around = speeches.filter(speech => speech.start <= start && end <= speech.end)
  return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.speaker ?? null
}
