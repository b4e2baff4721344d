import type { Item } from './items.js'
import { isAnd, isArticle, membersAt, overMark, paired } from './office-list-parts.js'
import type { OfficeMatch } from './office-matcher.js'

/** "of the two countries", "of both states": as many as there are people. */
function overCountries(items: readonly Item[], at: number): number | null {
  if (items[at]?.key !== 'of') return null
  const next = isArticle(items[at + 1]) && items[at + 1]?.key !== 'both' ? at + 2 : at + 1
  const counted = COUNTED.test(items[next]?.key ?? '') ? next + 1 : next
  return counted > at + 1 && COUNTRIES.test(items[counted]?.key ?? '') ? counted + 1 : null
}

const COUNTED = /^(?:two|both|three|four)$/
const COUNTRIES = /^(?:countries|states|nations|governments|neighbours|neighbors|republics|sides)$/
const FARTHEST_PAIR = 90

/** "Chad and Mali signed through their ambassadors|, A and B": each person with the body at his place before them. */
export function theirPeople(items: readonly Item[], at: number): OfficeMatch[] {
  const title = items[at]
  const owner = items.slice(Math.max(0, at - 3), at).findLast(({ key }) => key === 'their')
  const people = title && owner ? membersAt(items, overMark(items, at + 1), 'P') : null
  if (!title || !people || owner?.sentence !== title.sentence) return []
  const start = items.findIndex(({ sentence }) => sentence === title.sentence)
  for (let from = start; from < at; from++) {
    const bodies = membersAt(items, from, 'B')
    if (bodies?.members.length === people.members.length) return paired(title, people, bodies.members, from)
    if (bodies) from = bodies.to
  }
  return []
}

/**
 * "Chad and Mali agreed. The ambassadors| of the two countries, A and B", "the two ministers|, A and B": in the order in which the states that
 * the article is about were listed last.
 */
export function peopleOfRivals(items: readonly Item[], at: number, rivals: readonly number[]): OfficeMatch[] {
  const title = items[at]
  const counted = items.slice(Math.max(0, at - 2), at).some(({ key }) => COUNTED.test(key) || key === 'their')
  const over = overCountries(items, at + 1)
  // "Chad and Mali signed. Presidents| A and B embraced"
  const apposed = items[at + 1]?.kind === 'P' && rivals.length === 2
  const people =
    title && (counted || apposed || over !== null) ? membersAt(items, overMark(items, over ?? at + 1), 'P') : null
  const isRival = ({ entity }: Item) => entity !== null && rivals.includes(entity)
  for (let from = at - 1; title && people && from >= Math.max(0, at - FARTHEST_PAIR); from--) {
    const bodies = isListStart(items, from) ? membersAt(items, from, 'B')?.members : undefined
    if (bodies?.length !== people.members.length || !bodies.every(isRival)) continue
    if (new Set(bodies.map(({ entity }) => entity)).size === bodies.length) return paired(title, people, bodies, at)
  }
  return []
}

/** Is this body the first of its list? */
const isListStart = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'B' && !isAnd(items[at - 1]) && items[at - 1]?.kind !== ','
