import { findThings, membersOf } from '../../cypher/decisions.js'
import type { Library } from '../library.js'
import { indexReference, isRow } from '../resolve/reference-index.js'
import { bad } from './bad.js'

export interface ThingFound {
  readonly id: string
  readonly name: string
  readonly label: string
}

/** A mention of a thing. */
export interface Member {
  readonly id: string
  readonly articleId: string
  readonly reference: string | null
}

/** @throws UserError when nothing answers to the name or id, or more than one thing does. */
export async function findThing({ store }: Pick<Library, 'store'>, given: string): Promise<ThingFound> {
  const found = clear((await store.read(findThings(given))) as unknown as readonly ThingFound[])
  const [first] = found
  if (first === undefined)
    throw bad(`Nothing answers to "${given}"`, 'Give an id, a name or an alias as the API has them.')
  if (found.length === 1) return first
  const which = found.map(({ id, name, label }) => `${id} (${label}: ${name})`).join(', ')
  throw bad(`"${given}" is the name of ${found.length} things`, `Give the id of one: ${which}.`)
}

/** The name of a country means its state rather than its territory. */
function clear(found: readonly ThingFound[]): readonly ThingFound[] {
  const states = found.filter(({ label }) => label !== 'Place')
  return states.length > 0 ? states : found
}

export async function members({ store }: Library, { id }: ThingFound): Promise<readonly Member[]> {
  return (await store.read(membersOf(id))) as unknown as readonly Member[]
}

/** The row of the reference data that a thing is. */
export function rowOf({ reference }: Library, { id }: ThingFound): string | null {
  return isRow(indexReference(reference), id) ? id : null
}
