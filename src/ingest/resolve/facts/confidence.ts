import { groupBy } from '../../../model/group-by.js'

/** A claim as it counts for a fact: for or against it, from which source, and how sure the rule that made it is (per mille). */
export interface Voice {
  readonly affirms: boolean
  readonly source: string
  readonly confidence: number
  readonly publishedOn: string | null
}

export interface Counters {
  /** Claims for and against. */
  readonly affirmed: number
  readonly denied: number
  /** Independent sources that say so; of those that deny it where nobody affirms. */
  readonly sources: number
  /** Per mille. */
  readonly confidence: number
  /** Days of the first and last report. */
  readonly first: string | null
  readonly last: string | null
}

/** No number of sources makes a fact certain. */
const MOST = 990

/** How sure sources make a fact: each leaves of the doubt what it does not take away; a source counts once, with its surest claim. */
function combined(voices: readonly Voice[]): number {
  const best = [...groupBy(voices, ({ source }) => source).values()].map(group =>
    Math.max(...group.map(voice => voice.confidence)),
  )
  const doubt = best
    .sort((a, b) => b - a)
    .reduce((rest, confidence) => Math.floor((rest * (1000 - confidence)) / 1000), 1000)
  return 1000 - doubt
}

/**
 * Confidence = what the stronger side gives, less half of what the other side gives, at most 990.
 * One source at 800: 800. Two at 800: 960. Two at 800 against one at 600: 960 - 300 = 660.
 */
export function confidenceOf(voices: readonly Voice[]): number {
  const sides = [true, false].map(affirms => combined(voices.filter(voice => voice.affirms === affirms)))
  return Math.min(MOST, Math.max(...sides) - Math.floor(Math.min(...sides) / 2))
}

export function countVoices(voices: readonly Voice[]): Counters {
  const affirming = voices.filter(({ affirms }) => affirms)
  const told = affirming.length > 0 ? affirming : voices
  const days = voices.flatMap(({ publishedOn }) => publishedOn ?? []).sort()
  return {
    affirmed: affirming.length,
    denied: voices.length - affirming.length,
    sources: new Set(told.map(({ source }) => source)).size,
    confidence: confidenceOf(voices),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  }
}
