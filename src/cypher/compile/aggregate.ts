/** Numbers about a whole list beside its page: how many rows in each group, and over time. */
import { isDeepStrictEqual } from 'node:util'
import type { Aggregate, Dimension, Path } from '../../plan/plan.js'
import { each } from '../form.js'
import type { Environment, Project, Scope, Value } from './environment.js'
import { forwards, propertyOf } from './pattern.js'
import { type Block, type Laid, plain, record } from './record.js'
import { call, lines, wrap } from './text.js'

type Either = Extract<Dimension, { kind: 'EITHER' }>
type Groups = Extract<Aggregate, { kind: 'GROUPS' }>
type Ranking = Extract<Aggregate, { kind: 'RANKING' }>

/** The rows of the list, how they are matched, and the name under which the answer is given. */
interface List {
  readonly matched: string
  /** Whether it matches each row once. */
  readonly once: boolean
  readonly rows: Scope
  readonly result: string
  readonly env: Environment
  readonly project: Project
}

/** A piece of statement: the rows of the list are matched, then counted. */
export function aggregate(part: Aggregate, list: List): Block {
  switch (part.kind) {
    case 'TIMELINE':
      return timeline(part, list)
    case 'RANKING':
      return ranking(part, list)
    case 'GROUPS':
      return groups(part, list)
  }
}

/** Rows by the beginnings of the two days that bound them: whoever reads it puts together what lies in one interval. */
function timeline(
  { start, end, length }: Extract<Aggregate, { kind: 'TIMELINE' }>,
  { matched, once, rows, env, result }: List,
): Block {
  const size = env.param(BigInt(length))
  const day = (text: string) => `substring(${text}, 0, ${size})`
  const [from, to] = [propertyOf(start, rows, env), propertyOf(end, rows, env)]
  const span = record([plain('since', 'since'), plain('until', 'until'), plain('n', 'amount')])
  const text = lines(
    matched,
    once ? '' : `WITH DISTINCT ${rows.node}`,
    `WITH ${day(from)} AS since, ${day(to)} AS until`,
    'WITH since, until, count(*) AS amount',
    'ORDER BY since, until',
    `RETURN collect(${span.value}) AS ${result}`,
  )
  return { text, form: each(span.form) }
}

/**
 * Laid out as groups are. Neo4j goes down its index of the counter and stops where it has enough. The second condition says nothing: a bound
 * that stands alone has the embedded engine look at that property of every node there is.
 */
function ranking({ label, counter, take, shape }: Ranking, { result, env, project }: List): Block {
  const node = env.variable('g')
  const count = `${node}.${env.names.property(counter)}`
  const { calls, value, form } = keyOfNode(node, shape, { env, project })
  const group = record([plain('n', 'amount'), { key: 'keys', value, form }])
  const text = lines(
    `MATCH (${node}:${env.names.label(label)})`,
    `WHERE ${count} > 0 AND ${node}.id IS NOT NULL`,
    `WITH ${[node, ...env.anchors.values()].join(', ')}, ${count} AS amount`,
    `ORDER BY amount DESC, ${node}.id`,
    `LIMIT ${env.param(BigInt(take))}`,
    calls,
    `RETURN collect(${group.value}) AS ${result}`,
  )
  return { text, form: each(group.form) }
}

function groups({ by, per, take, shape }: Groups, list: List): Block {
  const { rows, env, result } = list
  const keys = by.map(dimension => ({ dimension, name: env.variable('g') }))
  // What a group is made by is one thing in all of it, so only the others can differ.
  const counted = per
    .filter(dimension => !by.some(other => isDeepStrictEqual(dimension, other)))
    .map(dimension => ({ dimension, name: env.variable('g') }))
  const names = keys.map(({ name }) => name)
  const inner = keys.map(({ dimension, name }) => keysOf(dimension, name, shape, list))
  const ids = keys.map(({ dimension, name }) => idOf(dimension, name))
  const told = { value: inner.map(({ value }) => value).join(' + '), form: inner[0]?.form ?? null }
  const group = record([plain('n', 'amount'), { key: 'keys', ...told }])
  const text = lines(
    ways([...keys, ...counted], list),
    wrap('WITH * WHERE ', pairsOnce(keys).join(' AND ')),
    `WITH ${[...names, ...env.anchors.values()].join(', ')}, count(DISTINCT ${combination(counted, per.length === 0 ? rows.node : (names[0] ?? rows.node))}) AS amount`,
    `ORDER BY amount DESC, ${ids.join(', ')}`,
    `LIMIT ${env.param(BigInt(take))}`,
    inner.flatMap(({ calls }) => calls),
    `RETURN collect(${group.value}) AS ${result}`,
  )
  return { text, form: each(group.form) }
}

interface Named {
  readonly dimension: Dimension
  readonly name: string
}

interface Way {
  readonly rows: Scope
  /** Names that must be carried on. */
  readonly before: readonly string[]
  /** Whether what comes next is counting. */
  readonly last: boolean
  readonly env: Environment
}

/** The rows, and the ways from each of them to what they are grouped by. Of duplicates at the end none is counted, so only those between are left out. */
function ways(named: readonly Named[], { matched, once, rows, env }: List): readonly string[] {
  const either = named.find(({ dimension }) => dimension.kind === 'EITHER')
  const others = named.filter(one => one !== either)
  const begun = either === undefined ? [] : [either.name]
  return [
    either?.dimension.kind === 'EITHER' ? eitherOf(matched, either.dimension, either.name, rows, env) : matched,
    either !== undefined || once ? '' : `WITH DISTINCT ${[rows.node, ...env.anchors.values()].join(', ')}`,
    ...others.map(({ dimension, name }, at) => {
      const before = [...begun, ...others.slice(0, at).map(one => one.name)]
      return walk(dimension, name, { rows, before, last: at === others.length - 1, env })
    }),
  ]
}

/** Both ways are matched from the start: asked by a CALL for each row, of 24,000 rows, the embedded engine took twenty times as long. */
function eitherOf(matched: string, { first, second }: Either, name: string, rows: Scope, env: Environment): string {
  const none = `NOT EXISTS { ${matchTo(first, env.variable('g'), rows, env)} }`
  const anchors = [...env.anchors.values()]
  const branch = (match: string) => lines(matched, match, `RETURN ${rows.node}, ${name}`)
  const branches = [branch(matchTo(first, name, rows, env)), branch(matchTo(second, name, rows, env, [none]))]
  return call(anchors, branches.join('\nUNION ALL\n'))
}

/** Leads from the rows to what they are grouped by. */
function walk(dimension: Dimension, name: string, { rows, before, last, env }: Way): string {
  const carry = [rows.node, ...before, ...env.anchors.values()].join(', ')
  const each = last ? '' : `WITH DISTINCT ${carry}, ${name}`
  switch (dimension.kind) {
    case 'PROPERTY': {
      const value = propertyOf(dimension.property, rows, env)
      const part = dimension.length === null ? value : `substring(${value}, 0, ${env.param(BigInt(dimension.length))})`
      return `WITH ${carry}, ${part} AS ${name} WHERE ${name} IS NOT NULL`
    }
    case 'PATH':
      return lines(matchTo(dimension.path, name, rows, env), each)
    case 'EITHER':
      throw new Error('A list is grouped and counted by one EITHER at most: its rows begin there')
    case 'DYAD': {
      const both = dimension.lifted ? ` WHERE ${name}.key STARTS WITH 'org:' AND ${name}.key CONTAINS '|org:'` : ''
      return lines(`MATCH (${rows.node})-[:IN_DYAD]->(${name}:Dyad)${both}`, each)
    }
  }
}

/** What is counted: one node or value of each row, or a combination of several; where there is none, the other. */
function combination(counted: readonly Named[], otherwise: string): string {
  const [only, ...more] = counted
  if (only === undefined) return otherwise
  return more.length === 0 ? only.name : counted.map(({ dimension, name }) => idOf(dimension, name)).join(" + ' ' + ")
}

function matchTo(path: Path, name: string, rows: Scope, env: Environment, more: readonly string[] = []): string {
  const { text, conditions } = forwards(path, rows, { node: name, edge: null }, env)
  return `MATCH ${text}${wrap(' WHERE ', [...conditions, ...more].join(' AND '))}`
}

function idOf({ kind }: Dimension, name: string): string {
  return kind === 'PROPERTY' ? name : kind === 'DYAD' ? `${name}.key` : `${name}.id`
}

/** Who with whom: a pair once, and nobody with itself. */
function pairsOnce(keys: readonly Named[]): readonly string[] {
  return keys.flatMap((key, at) =>
    keys
      .slice(0, at)
      .flatMap(other => (sameWay(key.dimension, other.dimension) ? [`${other.name}.id < ${key.name}.id`] : [])),
  )
}

function sameWay(a: Dimension, b: Dimension): boolean {
  return a.kind === 'PATH' && b.kind === 'PATH' && JSON.stringify(a.path) === JSON.stringify(b.path)
}

/** What a group is told by, as a list: one thing, or the two of a dyad. All of them are laid out alike, so that lists can be joined. */
function keysOf(dimension: Dimension, name: string, shape: Groups['shape'], list: List): Value {
  const { env, project } = list
  if (dimension.kind === 'PROPERTY') {
    const node = project(shape, { node: name, edge: null }, env)
    const key = keyOf(`toString(${name})`, { ...node, value: 'null' })
    return { calls: [], value: `[${key.value}]`, form: each(key.form) }
  }
  if (dimension.kind !== 'DYAD') return keyOfNode(name, shape, list)
  const sides = [0, 1].map(side => {
    const node = env.variable('n')
    const inner = project(shape, { node, edge: null }, env)
    const key = keyOf('null', inner)
    const pair = env.variable('s')
    const body = lines(
      `MATCH (${node}:Actor {id: split(${name}.key, '|')[${side}]})`,
      inner.calls,
      `RETURN collect(${key.value}) AS ${pair}`,
    )
    return { calls: [call([name, ...env.anchors.values()], body)], value: pair, form: each(key.form) }
  })
  const value = sides.map(({ value }) => value).join(' + ')
  return { calls: sides.flatMap(({ calls }) => calls), value, form: sides[0]?.form ?? null }
}

function keyOfNode(name: string, shape: Groups['shape'], { env, project }: Pick<List, 'env' | 'project'>): Value {
  const node = project(shape, { node: name, edge: null }, env)
  const key = keyOf('null', node)
  return { calls: node.calls, value: `[${key.value}]`, form: each(key.form) }
}

function keyOf(value: string, node: Laid): Laid {
  return record([plain('value', value), { key: 'of', ...node }])
}
