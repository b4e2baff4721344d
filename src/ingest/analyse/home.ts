import type { EntityTable } from './entities.js'
import type { Item } from './items.js'

/** What an article takes for known: whose "the government" and "the foreign minister" are, and whom "the rebels" fight for. */
export interface Home {
  readonly state: number | null
  readonly rebels: number | null
}

const GOVERNMENT = /^(?:government|governments|authorities|regime|junta|army)$/
/** Sentences that say what a report is about: the headline and the first two after it. */
const LEAD = 3

/** Named in the lead, as a government, and often; who merely brokers comes after "by". */
function weight(items: readonly Item[], at: number): number {
  const item = items[at]
  const next = items[at + 1]
  if (!item) return 0
  const governs = next?.kind === 'W' && GOVERNMENT.test(next.key) ? 3 : 0
  const leads = item.sentence < LEAD && items[at - 1]?.key !== 'by' ? 2 : 0
  return 1 + governs + leads
}

/** The heaviest by `times`, when it outweighs the second. */
function most(weights: ReadonlyMap<number, number>, least: number, times: number): number | null {
  const [best, second] = [...weights].sort((a, b) => b[1] - a[1])
  return best && best[1] >= least && best[1] >= times * (second?.[1] ?? 0) ? best[0] : null
}

/** The one state, and the one armed group, that an article speaks of more than of any other; null where two are even. */
export function homeOf(items: readonly Item[], table: EntityTable): Home {
  const states = new Map<number, number>()
  const groups = new Map<number, number>()
  items.forEach((item, at) => {
    if (item.kind !== 'B' || item.entity === null) return
    const { type } = table.get(item.entity)
    const weights = type === 'STATE' ? states : type === 'ARMED_GROUP' ? groups : null
    weights?.set(item.entity, (weights.get(item.entity) ?? 0) + weight(items, at))
  })
  return { state: most(states, 3, 1.5), rebels: most(groups, 1, 2) }
}
