import { each, type Measured } from './measures.js'
import type { ActorNetwork } from './projection.js'
import type { Tie } from './tie.js'

/** Of all mediations in the network the share that an actor carried out, itself or by persons who acted for it. */
export function mediationShare(network: ActorNetwork<Tie>): Measured {
  const all = new Set<string>()
  const own = new Map<string, Set<string>>()
  network.forEachEdge((_edge, { ties }) => {
    for (const { relation, occasion, source } of ties) {
      if (relation !== 'MEDIATION') continue
      all.add(occasion)
      own.set(source, (own.get(source) ?? new Set()).add(occasion))
    }
  })
  return each(network, actor => (own.get(actor)?.size ?? 0) / Math.max(all.size, 1))
}
