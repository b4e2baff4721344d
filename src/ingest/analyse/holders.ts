import type { EntityTable } from './entities.js'
import type { Gazetteer } from './gazetteer.js'
import { holdsOn } from './period.js'

/** Offices that one person at a time holds. */
const SINGLE: ReadonlySet<string> = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER'])

/**
 * "The Serbian president" on a day, whom the article does not name: the one holder that the reference data has for that day, as an entity of the
 * article. null where the day is not known, or where nobody or two held the office then.
 */
export function holderOn(
  gazetteer: Gazetteer,
  table: EntityTable,
  rank: string,
  body: number,
  day: string | null,
): number | null {
  const { reference } = table.get(body)
  if (day?.length !== 10 || day.startsWith('X') || !SINGLE.has(rank) || reference === null) return null
  const held = [...gazetteer.persons.values()].filter(person =>
    person.offices.some(
      ({ of, title, from, to }) =>
        of === reference && gazetteer.ranks.get(title) === rank && from !== null && holdsOn(from, to, day),
    ),
  )
  const [only] = held
  return held.length === 1 && only ? table.row(only) : null
}
