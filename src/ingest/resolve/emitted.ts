import { placeChain } from '../../model/place-chain.js'
import type { Acting } from './acting.js'
import type { Offices } from './facts/offices.js'
import { sum } from './flow/collect.js'
import { each } from './flow/each.js'
import type { Flow } from './flow/flow.js'
import type { Table } from './flow/table.js'
import type { Mediation } from './mediations.js'
import type { Strata } from './strata.js'

/** Entities that become nodes: what articles mention, and the reference rows to which derivation leads from there. */
export function emittedEntities(
  flow: Flow,
  strata: Strata,
  offices: Offices,
  mediations: Table<readonly Mediation[]>,
  acting: Table<Acting>,
): Table<true> {
  const { known, eventThings, reference, entities } = strata
  const once = (ids: readonly string[]) => ids.map(id => [id, 1] as const)
  const reached = [
    sum(flow, offices.table, ({ organization }) => (organization === null ? [] : [[organization, 1] as const])),
    sum(flow, mediations, all => once(all.flatMap(({ principals, lifted }) => [...principals, ...lifted]))),
    sum(flow, acting, ([, organization]) => [[organization, 1] as const]),
    sum(flow, eventThings, ({ sides, thirds }) => once([...sides, ...thirds])),
    sum(flow, known.mentioned, (_, id) => once(placeChain(reference, id))),
  ]
  return each(flow, [known.mentioned, ...reached], id => {
    const isReached = known.mentioned.get(id) !== undefined || reached.some(by => by.get(id) !== undefined)
    return isReached && entities.of(id) !== undefined ? true : undefined
  })
}
