import type { Shape } from '../../plan/plan.js'
import type { Held } from '../template.js'
import type { Names } from './names.js'
import type { Laid } from './record.js'

/** What one compilation hands out: variables and parameters, numbered in the order they are asked for, so the same plan gives the same text. */
export interface Environment {
  readonly names: Names
  /** A variable that is nowhere else in the statement: `n0`, `r1`, `s2`. */
  readonly variable: (prefix: string) => string
  /** Holds the value as a parameter and gives its name in the text: `$p0`. Equal values share one. */
  readonly param: (value: Held) => string
  readonly params: Readonly<Record<string, Held>>
  /** Variables of the plan's anchors by argument; every scope carries them. */
  readonly anchors: ReadonlyMap<string, string>
}

/** The node at hand and the relationship that led to it (null at a root, or where several ways lead to one node). */
export interface Scope {
  readonly node: string
  readonly edge: string | null
  /** Labels one of which the node has; none: any. */
  readonly labels?: readonly string[]
}

/** A value, and the CALL blocks that must stand before it. */
export interface Value extends Laid {
  readonly calls: readonly string[]
}

/** Reads a shape off the node and relationship at hand. */
export type Project = (shape: Shape, scope: Scope, env: Environment) => Value

export function createEnvironment(names: Names, anchorArguments: readonly string[]): Environment {
  const params: Record<string, Held> = {}
  const held = new Map<string, string>()
  let count = 0
  return {
    names,
    params,
    anchors: new Map(anchorArguments.map((argument, index) => [argument, `a${index}`])),
    variable: prefix => `${prefix}${count++}`,
    param: value => {
      const id = identity(value)
      const known = held.get(id)
      if (known !== undefined) return `$${known}`
      const name = `p${held.size}`
      held.set(id, name)
      params[name] = value
      return `$${name}`
    },
  }
}

/** Text that two values share only when they are equal: `1` and `1n` are different parameters. */
export function identity(value: unknown): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}n` : part))
}

/** The scope's variables and the anchors: what an inner CALL imports or a WITH carries on. */
export function carried({ node, edge }: Scope, { anchors }: Environment): readonly string[] {
  return [...new Set([node, ...(edge === null ? [] : [edge]), ...anchors.values()])]
}
