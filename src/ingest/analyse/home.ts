import type { LocalEntity } from './analysis.js'
import type { EntityTable } from './entities.js'
import type { Gazetteer } from './gazetteer.js'
import type { Item } from './items.js'

/** What an article takes for known: whose "the government" and "the foreign minister" are, and whom "the rebels" fight for. */
export interface Home {
  readonly state: () => number | null
  readonly rebels: number | null
  /** The states that it speaks of most, if of several alike. */
  readonly rivals: readonly number[]
}

const GOVERNMENT = /^(?:government|governments|authorities|regime|junta|army)$/
/** Sentences that say what a report is about: the headline and the first two after it. */
const LEAD = 3

const THIRD = /^(?:hosts?|hosted|hosting|mediat\p{L}+|brokered|brokers?|brokering|facilitat\p{L}+)$/u
const SMALL = /^(?:has|had|have|also|again|was|is|the|a)$/
/** As many small words as stand before it: "Sudan was also the host". */
const MOST_SMALL = 4

/** "Sudan was the host": it is not the one whose government a report speaks of. */
function isThird(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i <= at + MOST_SMALL; i++) {
    const next = items[i]
    if (next?.kind !== 'W') return false
    if (THIRD.test(next.key)) return true
    if (!SMALL.test(next.key)) return false
  }
  return false
}

/** Named in the lead, as a government, and often; who merely brokers comes after "by", or before it does so. */
function weight(items: readonly Item[], at: number): number {
  const item = items[at]
  const next = items[at + 1]
  if (!item || isThird(items, at)) return 0
  const governs = next?.kind === 'W' && GOVERNMENT.test(next.key) ? 3 : 0
  const leads = item.sentence < LEAD && items[at - 1]?.key !== 'by' ? 2 : 0
  return 1 + governs + leads
}

/** The heaviest by `times`, when it outweighs the second. */
function most<K>(weights: ReadonlyMap<K, number>, least: number, times: number): K | null {
  const [best, second] = [...weights].sort((a, b) => b[1] - a[1])
  return best && best[1] >= least && best[1] >= times * (second?.[1] ?? 0) ? best[0] : null
}

interface Telling {
  readonly items: readonly Item[]
  readonly table: EntityTable
  readonly gazetteer: Gazetteer
}

/** What the items name, weighed by what each counts for. */
function weigh<K>({ items, table }: Telling, countsFor: (entity: LocalEntity) => K | null): Map<K, number> {
  const weights = new Map<K, number>()
  items.forEach((item, at) => {
    const key = item.kind === 'B' && item.entity !== null ? countsFor(table.get(item.entity)) : null
    if (key !== null) weights.set(key, (weights.get(key) ?? 0) + weight(items, at))
  })
  return weights
}

/** The state that lands count for too, where no state is spoken of more than others: "a city in the Ural region of Russia". */
function stateOfLands(telling: Telling): number | null {
  const { gazetteer, table } = telling
  const stateOf = ({ type, reference }: LocalEntity) =>
    type === 'STATE' ? reference : type === 'COUNTRY' ? (gazetteer.seats.get(reference ?? '')?.id ?? null) : null
  const row = gazetteer.organizations.get(most(weigh(telling, stateOf), 3, 1.5) ?? '')
  return row ? table.row(row) : null
}

/** The one state, and the one armed group, that an article speaks of more than of any other; null where two are even. */
export function homeOf(telling: Telling): Home {
  const of = (wanted: string) => weigh(telling, ({ type, index }) => (type === wanted ? index : null))
  const states = [...of('STATE')]
  const heaviest = Math.max(...states.map(([, weight]) => weight))
  const rivals = states.filter(([, weight]) => weight * 2 >= heaviest).map(([state]) => state)
  const state = most(of('STATE'), 3, 1.5)
  let ofLands: number | null | undefined
  // A land's state becomes an entity of the article only where an office asks for it.
  const stateOrLands = () => {
    if (state !== null) return state
    if (ofLands === undefined) ofLands = stateOfLands(telling)
    return ofLands
  }
  return { state: stateOrLands, rebels: most(of('ARMED_GROUP'), 1, 2), rivals }
}
