/** How sure a claim is: what was measured of its rule on gold, and the table of it held to the texts. */
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { measure } from '../../src/cli/measure.js'
import { readGoldFolder } from '../../src/eval/gold.js'
import { type RuleTally, tallyRules } from '../../src/eval/tally-rules.js'
import { confidences, familyOf, type Hits, loadPrecision } from '../../src/ontology/precision.js'

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url))

test('a rule that was counted often is as sure as it was right; one that seldom was, as its family; one that never was, as it states', () => {
  const sure = confidences({ 'verb:sign': [90, 100], 'verb:ink': [1, 1], 'noun:with': [0, 200] })
  expect(sure('verb:sign', 800)).toBe(899)
  expect(sure('verb:ink', 800)).toBe(902)
  expect(sure('verb:unheard', 600)).toBe(874)
  expect(sure('stance:thank', 650)).toBe(650)
  expect(sure('noun:with', 700)).toBe(100)
})

const ENOUGH = 30

/** Twice the standard error of a share, three in a hundred at least: from there on it is no chance. */
const leeway = (share: number, judged: number): number => Math.max(0.03, 2 * Math.sqrt((share * (1 - share)) / judged))

function byFamily(hits: Iterable<readonly [string, Hits]>): ReadonlyMap<string, Hits> {
  const families = new Map<string, Hits>()
  for (const [rule, [right, judged]] of hits) {
    const [known, all] = families.get(familyOf(rule)) ?? [0, 0]
    families.set(familyOf(rule), [known + right, all + judged])
  }
  return families
}

const hitsOf = ({ right, wrong }: RuleTally): Hits => [right, right + wrong]

test('the table of precision is what is measured on the gold of the project', { timeout: 240_000 }, async () => {
  const paths = [path('seed/articles'), path('test/gold')]
  const { judgements } = await measure(paths, readGoldFolder(path('test/gold')))
  const measured = byFamily([...tallyRules(judgements)].map(([rule, tally]) => [rule, hitsOf(tally)]))
  const stored = byFamily(Object.entries(loadPrecision()))
  const off = [...measured].filter(([family, [right, judged]]) => {
    const [known, all] = stored.get(family) ?? [0, 0]
    return judged >= ENOUGH && (all === 0 || Math.abs(right / judged - known / all) > leeway(known / all, all))
  })
  expect(off, 'its first lines tell how schema/ontology/precision.yaml is written anew').toEqual([])
})
