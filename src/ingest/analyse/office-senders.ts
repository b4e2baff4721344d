import { isDestination } from './office-bodies.js'
import type { OfficesInput } from './office-input.js'
import type { OfficeMatch } from './office-matcher.js'

const ENVOY_OF = new Set(['person-envoy', 'person-whose-envoy', 'envoy-of-person', 'person-appoints', 'heir'])
/** "His spokesman A": somebody's, who was named before. */
const OWNERS = new Set(['his', 'her'])
const FARTHEST_OWNER = 40

/** "Soro … His| spokesman Sidiki Konaté": the person named last before. */
function ownerOf({ items }: OfficesInput, { from, captured }: OfficeMatch): number | null {
  const title = captured.get('T')
  // "his co-chairmen": whose they are is not his
  if (title?.title?.title.row.title === 'co-chair') return null
  const at = title ? items.indexOf(title, from) : 0
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const item = items[i]
    if (item?.kind !== 'W' || item.sentence !== title?.sentence) return null
    if (OWNERS.has(item.key))
      return items.slice(Math.max(0, i - FARTHEST_OWNER), i).findLast(({ kind }) => kind === 'P')?.entity ?? null
    if (item.capital) return null
  }
  return null
}

/** Whom the holder of an office serves, where that is a person: "President Clinton's envoy", "his spokesman". */
export function senderOf(input: OfficesInput, found: OfficeMatch): number | null {
  // "his special envoy for Chad, A": where he is sent is not whom he serves
  const body = found.captured.get('B')
  if (body && !isDestination(input, found, body)) return null
  // "A resigned. B will succeed him": the person named last before
  if (found.name === 'heir-of-him')
    return (
      input.items.slice(Math.max(0, found.from - FARTHEST_OWNER), found.from).findLast(({ kind }) => kind === 'P')
        ?.entity ?? null
    )
  const sender = ENVOY_OF.has(found.name) ? found.captured.get('P2')?.entity : undefined
  if (typeof sender === 'number') return sender
  return ownerOf(input, found)
}
