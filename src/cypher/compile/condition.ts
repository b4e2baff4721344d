import type { Counted, Path, Where } from '../../plan/plan.js'
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
      // What is unknown of a node does not hold, so its opposite does.
      return `NOT coalesce(${condition(where.where, scope, env)}, false)`
    case 'COMPARE':
      return compared(where, scope, env)
    case 'TEXT':
      return `toLower(${propertyOf(where.property, scope, env)}) ${where.operator} ${env.param(where.value)}`
    case 'MISSING':
      return `${propertyOf(where.property, scope, env)} IS NULL`
    case 'BEFORE':
      return `${propertyOf(where.property, scope, env)} + '${AFTER_ALL}' < ${env.param(where.day)}`
    case 'AFTER':
      return `${propertyOf(where.property, scope, env)} > ${env.param(where.day)}`
    case 'MEETS':
      return meets(where, scope, env)
    case 'REACHES':
      return exists(where.path, scope, { node: anchor(where.anchor, env), edge: null }, null, env)
    case 'SOME': {
      const end = { node: env.variable('n'), edge: where.path.distinct ? null : env.variable('r') }
      return exists(where.path, scope, end, where.where, env)
    }
    case 'COUNT':
      return `${counted(where, scope, env)} ${where.operator} ${env.param(where.value)}`
    case 'IS':
      return `${scope.node} = ${anchor(where.anchor, env)}`
    case 'LABEL':
      return `${scope.node}:${env.names.label(where.label)}`
    case 'TYPE':
      return `type(${scope.edge}) IN ${env.param(where.types)}`
    case 'DYAD': {
      const dyad = env.variable('d')
      return `EXISTS { MATCH (${scope.node})-[:IN_DYAD]->(${dyad}:Dyad) WHERE ${dyad}.key = ${dyadKey(where.anchors, env)} }`
    }
  }
}

/** One of a single value is that value: the embedded engine goes through a list twice as slowly. */
function compared(
  { property, operator, value }: Extract<Where, { kind: 'COMPARE' }>,
  scope: Scope,
  env: Environment,
): string {
  const isSingle = operator === 'IN' && Array.isArray(value) && value.length === 1
  const right = isSingle ? `= ${env.param(value[0])}` : `${operator} ${env.param(value)}`
  return `${propertyOf(property, scope, env)} ${right}`
}

function exists(path: Path, scope: Scope, end: Scope, where: Where | null, env: Environment): string {
  return `EXISTS { ${along(path, scope, end, where, env)} }`
}

/** `COUNT { MATCH (n)<-[:MEDIATED]-(n1) }` */
export function counted({ path, where }: Counted, scope: Scope, env: Environment): string {
  const end = { node: env.variable('n'), edge: path.distinct ? null : env.variable('r') }
  return `COUNT { ${along(path, scope, end, where, env)} }`
}

function along(path: Path, scope: Scope, end: Scope, where: Where | null, env: Environment): string {
  const { text, conditions } = forwards(path, scope, end, env)
  const all = [...conditions, ...(where === null ? [] : [condition(where, end, env)])]
  return `MATCH ${text}${wrap(' WHERE ', all.join(' AND '))}`
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
