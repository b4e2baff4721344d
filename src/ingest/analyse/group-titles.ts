import { groupBy } from '../../model/group-by.js'
import type { OfficeMention } from './analysis.js'
import type { Item } from './items.js'
import { bodyOf, type OfficesInput, only } from './office-input.js'

/** "A of Peru and B of Ecuador signed … the two presidents": a title said once of all whose states are told. */

const COUNT: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['both', 2],
  ['three', 3],
  ['four', 4],
])
const LEADING = /^(?:HEAD_OF_STATE|HEAD_OF_GOVERNMENT|FOREIGN_MINISTER|LEADER)$/

/** How many a plural title without names or bodies is said of: "the two presidents", "both leaders". */
function countAt(items: readonly Item[], at: number): number | null {
  const [before, title, next] = [items[at - 1], items[at], items[at + 1]]
  const rank = title?.title?.title.row.rank ?? ''
  if (!title?.title?.title.plural || !LEADING.test(rank) || before?.sentence !== title.sentence) return null
  const behind = next?.kind === ',' ? items[at + 2] : next
  const named = next?.sentence === title.sentence && (behind?.kind === 'P' || next.key === 'of')
  return named ? null : (COUNT.get(before.key) ?? null)
}

/** The state that a name has beside it: "Alberto Fujimori of Peru", "Peru's Alberto Fujimori". */
function originAt(input: OfficesInput, at: number): number | null {
  const { items } = input
  const [before, person, of] = [items[at - 1], items[at], items[at + 1]]
  const behind = of?.key === 'of' ? items[items[at + 2]?.key === 'the' ? at + 3 : at + 2] : undefined
  const own = before?.kind === 'B' && before.possessive ? before : behind
  const body = own?.kind === 'B' && own.sentence === person?.sentence ? bodyOf(input, own) : null
  return body !== null && input.table.get(body).type === 'STATE' ? body : null
}

interface Held {
  readonly person: number
  readonly body: number
  readonly at: number
}

/** Persons of one state each who hold no office that is told, where they are first told so. */
function unofficial(input: OfficesInput, known: readonly OfficeMention[]): Held[] {
  const told = input.items.flatMap((item, at): Held[] => {
    const body = item.kind === 'P' && item.entity !== null ? originAt(input, at) : null
    return body === null || item.entity === null ? [] : [{ person: item.entity, body, at }]
  })
  return [...groupBy(told, ({ person }) => person).values()].flatMap(all => {
    const [first] = all
    const held = first && known.some(({ person }) => person === first.person)
    return first && !held && only(all.map(({ body }) => body)) !== null ? [first] : []
  })
}

/** The offices of as many persons, each of another state, as the first plural title of the article counts. */
export function groupTitles(input: OfficesInput, known: readonly OfficeMention[]): OfficeMention[] {
  const { items, words } = input
  const at = items.findIndex((_, i) => countAt(items, i) !== null)
  const title = items[at]?.title?.title
  if (!title) return []
  const held = unofficial(input, known)
  const states = new Set(held.map(({ body }) => body))
  if (held.length !== countAt(items, at) || states.size !== held.length) return []
  return held.map(({ person, body, at: place }) => ({
    person,
    organization: body,
    title: title.row.title,
    former: false,
    represents: title.row.represents,
    start: words[items[place]?.from ?? 0]?.start ?? 0,
    end: words[(items[place]?.to ?? 1) - 1]?.end ?? 0,
  }))
}
