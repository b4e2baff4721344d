import type { Atom } from '../analyse/syntax/syntax.js'
import { entityOf, type Reading } from './reading.js'

const isPlace = (reading: Reading, entity: number): boolean => entityOf(reading, entity)?.kind === 'PLACE'

/** Those of the entities that are places. */
export const placesOf = (reading: Reading, entities: readonly number[]): number[] =>
  entities.filter(one => isPlace(reading, one))

/** The place that a word, or the head of a phrase, names: an entity index. */
export const placeNamed = (reading: Reading, atom: Atom | undefined): number | null =>
  atom?.span?.entities.find(one => isPlace(reading, one)) ?? null
