import type { Path, Where } from '../../plan/plan.js'
import type { Environment, Scope } from './environment.js'
import { forwards, propertyOf } from './pattern.js'
import { wrap } from './text.js'

/** Sorts after every character of a date: "2019~" is after all days of 2019. */
const AFTER_ALL = '~'

/** A condition on the node and relationship at hand, as it stands after WHERE. */
export function condition(where: Where, scope: Scope, env: Environment): string {
  switch (where.kind) {
    case 'AND':
    case 'OR':
      return where.all.length === 0
        ? String(where.kind === 'AND')
        : `(${where.all.map(part => condition(part, scope, env)).join(` ${where.kind} `)})`
    case 'NOT':
      return `NOT (${condition(where.where, scope, env)})`
    case 'COMPARE':
      return `${propertyOf(where.property, scope, env)} ${where.operator} ${env.param(where.value)}`
    case 'MEETS':
      return meets(where, scope, env)
    case 'REACHES':
      return exists(where.path, scope, { node: anchor(where.anchor, env), edge: null }, null, env)
    case 'SOME': {
      const end = { node: env.variable('n'), edge: where.path.distinct ? null : env.variable('r') }
      return exists(where.path, scope, end, where.where, env)
    }
    case 'DYAD': {
      const dyad = env.variable('d')
      return `EXISTS { MATCH (${scope.node})-[:IN_DYAD]->(${dyad}:Dyad) WHERE ${dyad}.key = ${dyadKey(where.anchors, env)} }`
    }
  }
}

function exists(path: Path, scope: Scope, end: Scope, where: Where | null, env: Environment): string {
  const { text, conditions } = forwards(path, scope, end, env)
  const all = [...conditions, ...(where === null ? [] : [condition(where, end, env)])]
  return `EXISTS { MATCH ${text}${wrap(' WHERE ', all.join(' AND '))} }`
}

/** `n0.earliest <= $p0 AND n0.latest + '~' >= $p1`; the dates may be years or months. */
function meets(where: Extract<Where, { kind: 'MEETS' }>, scope: Scope, env: Environment): string {
  const start = propertyOf(where.start, scope, env)
  const end = propertyOf(where.end, scope, env)
  const { from, to } = where.interval
  const bounds = [
    to === null ? '' : `${where.open ? `coalesce(${start}, '')` : start} <= ${env.param(to)}`,
    from === null ? '' : `${where.open ? `coalesce(${end}, '9999')` : end} + '${AFTER_ALL}' >= ${env.param(from)}`,
  ].filter(bound => bound !== '')
  if (bounds.length === 0) return where.open ? 'true' : `${start} IS NOT NULL`
  return `(${bounds.join(' AND ')})`
}

export function anchor(argument: string, { anchors }: Environment): string {
  const variable = anchors.get(argument)
  if (variable === undefined) throw new Error(`The plan names no anchor "${argument}"`)
  return variable
}

/** The key of the pair, smaller id first. Null when one of the two is unknown, and then nothing has it. */
export function dyadKey([left, right]: readonly [string, string], env: Environment): string {
  const a = `${anchor(left, env)}.id`
  const b = `${anchor(right, env)}.id`
  return `CASE WHEN ${a} < ${b} THEN ${a} + '|' + ${b} ELSE ${b} + '|' + ${a} END`
}
