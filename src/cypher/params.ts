import type { Value } from '../model/graph.js'
import type { Param } from '../model/statement.js'

/** Rows of one statement: more of them gain nothing and hold the engine longer. */
const BATCH = 2000

/** A property value as a parameter: every number of the graph is an integer, and integers travel as bigint. @throws Error for a fraction. */
export function toParam(value: Value): Param {
  if (typeof value === 'number') return toInteger(value)
  return Array.isArray(value) ? value.map(toParam) : (value as Param)
}

function toInteger(value: number): bigint {
  if (!Number.isSafeInteger(value)) throw new Error(`${value} is no integer, and the graph holds no fractions`)
  return BigInt(value)
}

export function batches<T>(rows: readonly T[], size = BATCH): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, i) => rows.slice(i * size, (i + 1) * size))
}

/** Rows by a name, groups in the order of their names. */
export function groupBy<T>(rows: readonly T[], name: (row: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(name(row))
    if (group === undefined) groups.set(name(row), [row])
    else group.push(row)
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}
