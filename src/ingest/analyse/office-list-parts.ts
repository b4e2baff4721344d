import type { Item } from './items.js'
import { isHonour } from './office-elements.js'
import type { OfficeMatch } from './office-matcher.js'

/** One office of a list: who, which title, of what, as if a pattern had found it. */
export function listed(person: Item, title: Item, body: Item | undefined, from: number, to: number): OfficeMatch {
  const captured = new Map([
    ['T', title],
    ['P', person],
  ])
  if (body) captured.set('B', body)
  return { name: 'list', from, to, captured }
}

export interface Members {
  readonly members: readonly Item[]
  readonly to: number
}

export const isArticle = (item: Item | undefined) =>
  item?.kind === 'W' && /^(?:the|a|an|its|their|his|her|both)$/.test(item.key)
export const isAnd = (item: Item | undefined) => item?.kind === 'W' && item.key === 'and'

/** "Croatia, Serbia and Bosnia": two or more of one kind with commas and "and" between them. */
export function membersAt(items: readonly Item[], from: number, kind: 'B' | 'P'): Members | null {
  const members: Item[] = []
  let at = from
  let to = from
  for (;;) {
    while (isArticle(items[at]) || (kind === 'P' && isHonour(items[at]))) at++
    const item = items[at]
    if (item?.kind !== kind || item.sentence !== items[from]?.sentence) break
    members.push(item)
    to = ++at
    if (items[at]?.kind === ',') at++
    if (isAnd(items[at])) at++
    if (at === to) break
  }
  return members.length > 1 ? { members, to } : null
}

/** Past a dash, a colon, a comma or an opening bracket. */
export const overMark = (items: readonly Item[], at: number) =>
  items[at]?.kind === ',' || items[at]?.kind === 'X' ? at + 1 : at

/** "ministers", "his Angolan and Cuban counterparts" */
export const isPlural = (item: Item) =>
  item.title?.title.plural === true || (item.kind === 'W' && item.key === 'counterparts')

/** Each person with the body at its place in the list; with one body, everybody is its. */
export function paired(title: Item, people: Members, bodies: readonly Item[], from: number): OfficeMatch[] {
  const { members, to } = people
  if (bodies.length > 1 && bodies.length !== members.length) return []
  return members.map((person, i) => listed(person, title, bodies[bodies.length > 1 ? i : 0], from, to))
}
