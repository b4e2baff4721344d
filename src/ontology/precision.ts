import { z } from 'zod'
import { loadFile } from './file.js'

/** Of what a rule said in the gold texts, how often it was right, and how often gold could tell. */
export type Hits = readonly [right: number, judged: number]

const schema = z.record(z.string(), z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]))

/** What was counted of each rule, by its name ("verb:sign"). */
export function loadPrecision(): Readonly<Record<string, Hits>> {
  return loadFile('precision.yaml', schema)
}

/** As much as this many judged claims weighs what is known before a rule is counted. */
const BEFORE = 10
const [LEAST, MOST] = [100, 990]

/** "verb:sign" and "verb:chair+with" are of the family "verb". */
export const familyOf = (rule: string): string => rule.split(':')[0] ?? rule

/**
 * How sure a rule's claims are, per mille: its precision in gold. What it states of itself counts as ten claims of its family, and its family's precision as
 * ten claims of the rule, so a rule that seldom fired is as sure as its kind, and one that nothing could be told of as sure as it states.
 */
export function confidences(precision: Readonly<Record<string, Hits>>): (rule: string, stated: number) => number {
  const families = new Map<string, Hits>()
  for (const [rule, [right, judged]] of Object.entries(precision)) {
    const [known, all] = families.get(familyOf(rule)) ?? [0, 0]
    families.set(familyOf(rule), [known + right, all + judged])
  }
  return (rule, stated) => {
    const family = estimate(families.get(familyOf(rule)), stated)
    return Math.max(LEAST, Math.min(MOST, Math.round(estimate(precision[rule], family))))
  }
}

/** The m-estimate of a share, per mille. */
function estimate([right, judged]: Hits = [0, 0], before: number): number {
  return (1000 * right + BEFORE * before) / (judged + BEFORE)
}
