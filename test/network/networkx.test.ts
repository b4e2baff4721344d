/** Our measures against those of NetworkX on two small graphs; `npx tsx bench/network/golden.ts` has made the figures. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { differences } from '../../bench/network/ours.js'

describe.each(['karate', 'random'])('%s', name => {
  const expected = JSON.parse(readFileSync(new URL(`networkx/${name}.expected.json`, import.meta.url), 'utf8'))
  const apart = Object.entries(differences(expected.edges, expected.ends, expected))

  test.each(apart)('%s', (_measure, difference) => {
    expect(difference).toBeLessThan(1e-6)
  })
})
