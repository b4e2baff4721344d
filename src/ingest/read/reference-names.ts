import { UserError } from '../../model/errors.js'
import { slug } from '../../model/fold.js'
import { referenceId } from '../../model/ids.js'

/** Rows of seed/reference point at each other by name; here names become ids. */

export function invalidReference(where: string, problem: string, cure: string): UserError {
  return new UserError(`Reference data, ${where}: ${problem}`, 'BAD_USER_INPUT', cure)
}

interface Named {
  readonly name: string
  readonly qid: string | null
}

type Kind = 'ORGANIZATION' | 'PLACE' | 'PERSON'

export type IdsByName = ReadonlyMap<string, string>

/** @throws UserError when two rows have one name or one QID. */
export function idsByName(file: string, kind: Kind, rows: readonly Named[]): IdsByName {
  const byName = new Map<string, string>()
  const byId = new Map<string, string>()
  for (const { name, qid } of rows) {
    const id = referenceId(kind, qid ?? slug(name))
    const other = byName.has(name) ? name : byId.get(id)
    if (other !== undefined) {
      const problem = `"${name}" and "${other}" have one name or QID`
      throw invalidReference(file, problem, 'Join the rows, or correct the name or QID.')
    }
    byName.set(name, id)
    byId.set(id, name)
  }
  return byName
}

/** Gives the id of the row that another row, at `where`, names. */
export type Find = (where: string, name: string) => string

export function finder(file: string, ...indexes: readonly IdsByName[]): Find {
  return (where, name) => {
    const id = indexes.find(ids => ids.has(name))?.get(name)
    if (id === undefined) {
      const problem = `there is no row named "${name}"`
      throw invalidReference(where, problem, `Use the exact name of a row, or add one to ${file}.`)
    }
    return id
  }
}
