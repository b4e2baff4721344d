/** What `npm run verify` is made of, and short rounds of two of its suites; the long ones are for `npm run verify`. */
import { afterAll, expect, test, vi } from 'vitest'
import { difference } from '../verify/difference.js'
import { embeddedFaults } from '../verify/faults/embedded.js'
import { hostile } from '../verify/hostile.js'
import { laws } from '../verify/laws.js'
import { broken, notTried, outcome, table } from '../verify/outcome.js'
import { writers } from '../verify/writers.js'
import { neo4jForTests } from './neo4j.js'

const server = await neo4jForTests()

/** A server named for the tests is theirs in turns, and not for a suite to empty. */
vi.stubEnv('NEO4J_URI', '')
afterAll(() => vi.unstubAllEnvs())

test('a promise is broken by one breach, and not by what could not be tried', () => {
  const held = outcome('laws', 'order', '3 orders', [])
  const against = outcome('laws', 'order', '3 orders', ['seed 1: a', 'seed 2: b', 'seed 3: c', 'seed 4: d'])
  const skipped = notTried('writers', 'two at once', 'There is no NEO4J_URI.')
  expect(held).toMatchObject({ held: true, figure: '3 orders; 0 against it' })
  expect(broken([held, skipped])).toBe(false)
  expect(broken([held, against])).toBe(true)
  expect(against.figure.split('\n')).toHaveLength(4)
  expect(table([held, against, skipped]).split('\n')).toHaveLength(6)
  expect(table([against])).toContain('BROKEN')
})

test('a difference names the first line that differs, and what lacks', () => {
  expect(difference('seed 1', ['a', 'b'], ['a', 'b'])).toEqual([])
  expect(difference('seed 1', ['a', 'x'], ['a', 'b'])).toEqual(['seed 1: line 2 is x, expected b'])
  expect(difference('seed 1', ['a'], ['a', 'b'])).toEqual(['seed 1: line 2 is missing, expected b'])
})

test('the laws hold over a history at random', { timeout: 120_000 }, async () => {
  const outcomes = await laws({ runs: 1, seed: 7 })
  expect(outcomes).toHaveLength(3)
  expect(outcomes.filter(({ held }) => held !== true)).toEqual([])
})

test('a service that is killed, has no room, or whose clock is set loses and doubles nothing', {
  timeout: 300_000,
}, async () => {
  const outcomes = await embeddedFaults({ articles: 20, lasts: 1000, seed: 3 })
  // How soon it is as before is for a machine that does nothing else.
  const promised = outcomes.filter(({ promise }) => !/within|level/.test(promise))
  expect(promised.length).toBeGreaterThanOrEqual(2)
  expect(promised.filter(({ held }) => held === false)).toEqual([])
})

test.skipIf('skip' in server)('two processes that write to one Neo4j at once lose and double nothing', async () => {
  vi.stubEnv('NEO4J_URI', 'uri' in server ? server.uri : '')
  const outcomes = await writers({ runs: 1, seed: 3, articles: 24 })
  vi.stubEnv('NEO4J_URI', '')
  expect(outcomes).toHaveLength(3)
  expect(outcomes.filter(({ held }) => held !== true)).toEqual([])
})

test('hostile requests get answers, and find nothing', { timeout: 300_000 }, async () => {
  const outcomes = await hostile({ runs: 40, seed: 5 })
  expect(outcomes.filter(({ held }) => held === false)).toEqual([])
})
