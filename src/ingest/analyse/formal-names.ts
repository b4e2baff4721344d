import type { EntityTable } from './entities.js'
import type { Item } from './items.js'

/** How states are called in full, before "of": the same body as the short name. */
const FORMAL = /^(?:republic|kingdom|state|sultanate|emirate|principality|commonwealth|government|union|federation)$/
const isFormal = (item: Item | undefined) => item?.kind === 'W' && item.capital && FORMAL.test(item.key)

/** Where the state's short name stands if its name in full begins at `at`: "Republic of| Kenya", "Commonwealth of the| Bahamas". */
function shortName(items: readonly Item[], at: number, table: EntityTable): number | null {
  if (!isFormal(items[at]) || items[at + 1]?.key !== 'of') return null
  const end = items[at + 2]?.key === 'the' ? at + 3 : at + 2
  const state = items[end]
  const named = state?.kind === 'B' && state.entity !== null ? table.get(state.entity) : null
  return named?.type === 'STATE' || named?.type === 'COUNTRY' ? end : null
}

/** The items with "Republic of Kenya" as one. */
export function withFormalNames(items: readonly Item[], table: EntityTable): Item[] {
  const joined: Item[] = []
  for (let at = 0; at < items.length; ) {
    const end = shortName(items, at, table)
    const [first, state] = [items[at], items[end ?? at]]
    if (first && state) joined.push(end === null ? first : { ...state, from: first.from })
    at = (end ?? at) + 1
  }
  return joined
}
