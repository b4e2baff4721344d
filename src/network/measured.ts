import { type Brokerage, brokerageOfAll } from './brokerage.js'
import { type Communities, communitiesOf } from './communities.js'
import { type InfluenceMeasure, measure } from './influence.js'
import type { Measured } from './measures.js'
import type { ActorNetwork, Ends } from './projection.js'

/** A network with everything that can be measured of it; each is worked out once, when it is first asked for. */
export interface MeasuredNetwork<T extends Ends = Ends> {
  readonly network: ActorNetwork<T>
  readonly measure: (name: InfluenceMeasure) => Measured
  readonly communities: () => Communities
  /** By communities. */
  readonly brokerage: () => ReadonlyMap<string, Brokerage>
}

/** @param mediations who carried out which share of the mediations: not every kind of tie tells. */
export function measured<T extends Ends>(
  network: ActorNetwork<T>,
  mediations: (network: ActorNetwork<T>) => Measured,
): MeasuredNetwork<T> {
  const measures = new Map<InfluenceMeasure, Measured>()
  const communities = once(() => communitiesOf(network))
  return {
    network,
    communities,
    brokerage: once(() => brokerageOfAll(network, communities().of)),
    measure: name => {
      const known = measures.get(name) ?? (name === 'MEDIATION_SHARE' ? mediations(network) : measure(network, name))
      measures.set(name, known)
      return known
    },
  }
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined
  return () => {
    done ??= { value: work() }
    return done.value
  }
}
