import { expect, test } from 'vitest'
import { betweenness } from '../../src/network/betweenness.js'
import { type ActorNetwork, project } from '../../src/network/projection.js'
import { seededRandom } from '../../src/network/random.js'

const ACTORS = 400
const STARTS = 100

/** Ties at random; `few` draws one end from few actors, who then have many. */
function graph(ties: number, few: number): ActorNetwork {
  const random = seededRandom(7)
  const name = (share: number): string => `person:${Math.floor(share * ACTORS)}`
  const pairs = Array.from({ length: ties }, () => ({ source: name(random() ** few), target: name(random()) }))
  return project(
    pairs.filter(({ source, target }) => source !== target),
    () => 1,
    0,
  )
}

test.each([
  ['an even network', graph(2000, 1)],
  ['a network with hubs', graph(2000, 4)],
  ['a sparse network', graph(700, 1)],
])('of %s the exact figure lies within the error that the estimate states', (_, network) => {
  const exact = betweenness(network, Number.POSITIVE_INFINITY)
  expect(exact.errors).toBeNull()
  const { scores, errors } = betweenness(network, STARTS * network.size)
  const within = [...exact.scores].filter(
    ([actor, score]) => Math.abs(score - (scores.get(actor) ?? 0)) <= (errors?.get(actor) ?? 0) + 1e-12,
  )
  expect(within.length / network.order).toBeGreaterThanOrEqual(0.95)
  expect(Math.max(...(errors?.values() ?? []))).toBeLessThan(Math.max(...exact.scores.values()))
})
