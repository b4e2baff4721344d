import type { Tie } from './tie.js'

/**
 * What a tie counts.
 * OCCASIONS: one. SOURCES: the independent sources that tell it. SHARE: one, shared among the others who were there, so that a meeting
 * of two counts more than a conference (Newman, Scientific collaboration networks II, Physical Review E 64, 2001).
 * SCORE: the cooperation score of a stance, −10 … +10 after PLOVER; nothing for other relations.
 */
export type Weight = 'OCCASIONS' | 'SOURCES' | 'SHARE' | 'SCORE'

/** @param scores cooperation score by kind of stance. */
export function weigher(weight: Weight, scores: Readonly<Record<string, number>>): (tie: Tie) => number {
  const weighers: Readonly<Record<Weight, (tie: Tie) => number>> = {
    OCCASIONS: () => 1,
    SOURCES: ({ sources }) => Math.max(sources, 1),
    SHARE: ({ size }) => 1 / Math.max(size - 1, 1),
    SCORE: ({ relation, about }) => (relation === 'STANCE' ? (scores[about ?? ''] ?? 0) : 0),
  }
  return weighers[weight]
}
