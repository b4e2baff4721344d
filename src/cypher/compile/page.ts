import type { Param } from '../../model/statement.js'
import type { Page, Sort } from '../../plan/plan.js'
import type { Given } from '../../plan/slot.js'
import { counted } from './condition.js'
import type { Environment, Scope } from './environment.js'
import { propertyOf } from './pattern.js'

/** A sort as an expression and its direction. */
export interface Key {
  readonly text: string
  readonly descending: boolean
  /** Where the key is the name of a count: what is counted. */
  readonly counted?: string
}

/** `coalesce(n0.earliest, $p0)`: a missing value takes part in the order, in the same place on every store. */
export function sortKeys(order: readonly Sort[], scope: Scope, env: Environment): readonly Key[] {
  return order.map(({ by, descending, missing }) => {
    if (!('names' in by)) return { text: env.variable('k'), descending, counted: counted(by, scope, env) }
    const value = propertyOf(by, scope, env)
    return { text: missing === null ? value : `coalesce(${value}, ${env.param(held(missing))})`, descending }
  })
}

const held = (value: string | number | boolean): Param => (typeof value === 'number' ? BigInt(value) : value)

/** The counts that a list is ordered by, under the names by which the keys call them. */
export function countsOf(keys: readonly Key[]): readonly string[] {
  return keys.flatMap(({ text, counted }) => (counted === undefined ? [] : [`${counted} AS ${text}`]))
}

export function orderBy(keys: readonly Key[], fromEnd: boolean): string {
  if (keys.length === 0) return ''
  return `ORDER BY ${keys.map(({ text, descending }) => `${text}${descending !== fromEnd ? ' DESC' : ''}`).join(', ')}`
}

/** What keeps a list to its part after and before the given keys. */
export function bounds(keys: readonly Key[], { after, before }: Page, env: Environment): readonly string[] {
  return [
    ...(after === null ? [] : [beyond(keys, after, false, env)]),
    ...(before === null ? [] : [beyond(keys, before, true, env)]),
  ]
}

/** `(k0 < $p0 OR (k0 = $p0 AND k1 > $p1))` */
function beyond(keys: readonly Key[], values: readonly Given<Param>[], backwards: boolean, env: Environment): string {
  const alternatives = keys.map(({ text, descending }, index) => {
    const equal = keys.slice(0, index).map((key, at) => `${key.text} = ${env.param(values[at] ?? null)}`)
    const further = `${text} ${descending !== backwards ? '<' : '>'} ${env.param(values[index] ?? null)}`
    return equal.length === 0 ? further : `(${[...equal, further].join(' AND ')})`
  })
  return `(${alternatives.join(' OR ')})`
}
