import { orderMark } from '../../plan/cursor.js'
import type { Paged, Part, Path, Shape, Where } from '../../plan/plan.js'
import { SORT_KEY } from '../../plan/plan.js'
import { each } from '../form.js'
import { aggregate } from './aggregate.js'
import { condition } from './condition.js'
import { carried, type Environment, identity, type Scope, type Value } from './environment.js'
import { bounds, countsOf, type Key, orderBy, sortKeys } from './page.js'
import { forwards, matchOf, type Pattern, propertyOf } from './pattern.js'
import { type Block, type Entry, plain, record } from './record.js'
import { call, lines, wrap } from './text.js'

/** What the rows of a read are matched by, and the condition that they have to meet. */
export interface Rows {
  readonly match: Pattern
  readonly where: Where | null
  readonly distinct: boolean
  /** Another way to the rows of a page, where there is a quicker one than to match them all. */
  readonly quick?: string
}

/**
 * `[n0.title, s1[0]]`, with one CALL for each relation. Equal relations share one.
 * `first` are entries of our own that stand before those of the shape.
 */
export function project(
  shape: Shape,
  scope: Scope,
  env: Environment,
  first: readonly Entry[] = [],
  shared = new Map<string, Value>(),
): Value {
  const keys = shape.map(({ key }) => key)
  const parts = shape.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
  const entries = parts.map(part => ({ key: part.key, ...projectPart(part, scope, env, shared) }))
  return {
    calls: entries.flatMap(({ calls }) => calls),
    ...record([...first, ...entries]),
  }
}

function projectPart(part: Part, scope: Scope, env: Environment, shared: Map<string, Value>): Value {
  switch (part.kind) {
    case 'PROPERTY':
      return { calls: [], value: propertyOf(part.property, scope, env), form: null }
    case 'LABEL':
      return { calls: [], value: labelOf(part.labels, scope, env), form: null }
    case 'TYPE':
      return { calls: [], value: `type(${scope.edge})`, form: null }
    case 'CURSOR':
    case 'GROUPS':
    case 'RANKING':
    case 'TIMELINE':
    case 'TOTAL':
      throw new Error(`${part.kind} is part of a list, not of a node`)
    case 'SAME':
      return project(part.shape, scope, env, [], shared)
    default: {
      const id = identity({ ...part, key: null })
      const known = shared.get(id)
      if (known !== undefined) return { ...known, calls: [] }
      const value = relation(part, scope, env)
      shared.set(id, value)
      return value
    }
  }
}

type Relation = Extract<Part, { readonly path: Path }>

function relation(part: Relation, scope: Scope, env: Environment): Value {
  const start = part.path.from === 'FACT' ? (scope.edge ?? scope.node) : scope.node
  const imports = carried({ node: start, edge: null }, env)
  const end = {
    node: env.variable('n'),
    edge: part.path.distinct || part.path.hops.length === 0 ? null : env.variable('r'),
    labels: part.path.hops.at(-1)?.labels ?? [],
  }
  const rows = { match: forwards(part.path, scope, end, env), where: part.where, distinct: part.path.distinct }
  if (part.kind === 'CONNECTION') return pageOf(rows, part, imports, end, env)
  const result = env.variable('s')
  const limit = part.kind === 'ONE' ? '1' : env.param(BigInt(part.limit))
  const inner = project(part.shape, end, env)
  const keys = sortKeys(part.order, end, env)
  const body = lines(
    matching(rows, [], end, env),
    ordered(rows, keys, [], end, env),
    orderBy(keys, false),
    `LIMIT ${limit}`,
    inner.calls,
    `RETURN collect(${inner.value}) AS ${result}`,
  )
  const calls = [call(imports, body)]
  return part.kind === 'ONE'
    ? { calls, value: `${result}[0]`, form: inner.form }
    : { calls, value: result, form: each(inner.form) }
}

/** The rows of a page, the number of all rows and numbers about them, each only when it is wanted: `[s3, c4]`. */
export function pageOf(rows: Rows, paged: Paged, imports: readonly string[], end: Scope, env: Environment): Value {
  const result = env.variable('s')
  const total = env.variable('c')
  const { shape } = paged
  const rowsOf = shape === null ? null : pageRows(rows, paged, shape, end, result, env)
  const matched = matching(rows, [], end, env)
  const once = end.edge === null && !rows.distinct
  const numbers = paged.aggregates.map(part => {
    const name = env.variable('s')
    return { key: part.key, ...aggregate(part, { matched, once, rows: end, result: name, env, project }), value: name }
  })
  const entries = [
    ...(rowsOf === null ? [] : [{ key: 'rows', value: result, form: rowsOf.form }]),
    ...(paged.total ? [plain('total', total)] : []),
    ...(numbers.length === 0 ? [] : [{ key: 'aggregates', ...record(numbers) }]),
  ]
  const blocks = [
    ...(rowsOf === null ? [] : [rowsOf.text]),
    ...(paged.total ? [totalOf(rows, end, total, env)] : []),
    ...numbers.map(({ text }) => text),
  ]
  return { calls: blocks.map(block => call(imports, block)), ...record(entries) }
}

function pageRows(
  rows: Rows,
  { order, page, cursors }: Paged,
  shape: Shape,
  end: Scope,
  result: string,
  env: Environment,
): Block {
  const keys = sortKeys(order, end, env)
  const inner = project(shape, end, env, cursors ? [placeOf(order, keys, env)] : [])
  const within = bounds(keys, page, env)
  const isCounted = countsOf(keys).length > 0
  const text = lines(
    rows.quick === undefined
      ? matching(rows, isCounted ? [] : within, end, env)
      : lines(rows.quick, wrap(`WITH ${carried(end, env).join(', ')} WHERE `, within.join(' AND '))),
    ordered(rows, keys, isCounted ? within : [], end, env),
    orderBy(keys, page.fromEnd),
    `LIMIT ${env.param(BigInt(page.take + 1))}`,
    inner.calls,
    `RETURN collect(${inner.value}) AS ${result}`,
  )
  return { text, form: each(inner.form) }
}

/** The mark of the order and the values of its keys: `[$p1, n.earliest, n.id]`. */
function placeOf(order: Paged['order'], keys: readonly Key[], env: Environment): Entry {
  return plain(SORT_KEY, `[${[env.param(orderMark(order)), ...keys.map(({ text }) => text)].join(', ')}]`)
}

/** What goes on to the ORDER BY: each node once, and the counts that it is ordered by, which the part of the list may be cut by. */
function ordered(rows: Rows, keys: readonly Key[], within: readonly string[], end: Scope, env: Environment): string {
  const distinct = `WITH ${rows.distinct ? 'DISTINCT ' : ''}${carried(end, env).join(', ')}`
  const counts = countsOf(keys)
  if (counts.length === 0) return distinct
  const names = keys.filter(({ counted }) => counted !== undefined).map(({ text }) => text)
  const all = [...carried(end, env), ...names].join(', ')
  return lines(
    distinct,
    `WITH ${[...carried(end, env), ...counts].join(', ')}`,
    within.length === 0 ? '' : `WHERE ${within.join(' AND ')}\nWITH ${all}`,
  )
}

/** How many rows there are. */
export function totalOf(rows: Rows, end: Scope, name: string, env: Environment): string {
  // Neo4j keeps the number of nodes of a label, which it does not look up for DISTINCT.
  const count = rows.distinct ? `DISTINCT ${end.node}` : '*'
  return lines(matching(rows, [], end, env), `RETURN count(${count}) AS ${name}`)
}

function matching({ match, where }: Rows, more: readonly string[], end: Scope, env: Environment): string {
  const all = [...match.conditions, ...(where === null ? [] : [condition(where, end, env)]), ...more]
  return lines(matchOf(match), wrap('WHERE ', all.join(' AND ')))
}

/** `CASE WHEN n0:Person THEN 'Person' ELSE 'Organization' END` */
export function labelOf(labels: readonly string[], { node }: Scope, { names }: Environment): string {
  const [last, ...others] = labels.toReversed()
  if (others.length === 0) return `'${last}'`
  const cases = others.toReversed().map(label => `WHEN ${node}:${names.label(label)} THEN '${label}'`)
  return `CASE ${cases.join(' ')} ELSE '${last}' END`
}
