import { execute, type FieldNode, type GraphQLResolveInfo, parse } from 'graphql'
import { expect, test } from 'vitest'
import { createCompiler } from '../../src/cypher/compile.js'
import { bind } from '../../src/cypher/template.js'
import type { Context, Reads } from '../../src/graphql/context.js'
import { NEWEST } from '../../src/graphql/fields/order.js'
import { schema } from '../../src/graphql/schema.js'
import { planCache } from '../../src/graphql/select/plan-cache.js'
import type { Statement } from '../../src/model/statement.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import { encodeCursor, orderMark } from '../../src/plan/cursor.js'
import type { Plan } from '../../src/plan/plan.js'

const compile = createCompiler(loadOntology())

interface Planned {
  readonly plan: Plan
  readonly statement: Statement
}

/** The plans of executions of one document, which a server parses once, and the statements that they become. */
async function plansOf(source: string, variables: readonly Record<string, unknown>[]): Promise<readonly Planned[]> {
  const plans: Planned[] = []
  const run: Reads['run'] = async (plan, info) => {
    plans.push({ plan, statement: bind(compile(plan), info.variableValues) })
    return [{ value: { rows: [], total: 0 } }]
  }
  const document = parse(source)
  const contextValue = { reads: { run } } as unknown as Context
  for (const variableValues of variables) await execute({ schema, document, contextValue, variableValues })
  return plans
}

const EVENTS =
  'query ($n: Int, $titles: Boolean = true) { events(first: $n) { nodes { id title @include(if: $titles) } } }'

test('a field of a document is planned once for equal variables, and anew for another size', async () => {
  const [first, again, other] = await plansOf(EVENTS, [{ n: 5 }, { n: 5 }, { n: 6 }])
  expect(again?.plan).toBe(first?.plan)
  expect(other?.plan).not.toBe(first?.plan)
  expect(other?.plan).toMatchObject({ page: { take: 6 } })
})

test('variables that change the selection change the plan', async () => {
  const [all, few] = await plansOf(EVENTS, [{ n: 5 }, { n: 5, titles: false }])
  expect(JSON.stringify(all?.plan)).toContain('title')
  expect(JSON.stringify(few?.plan)).not.toContain('"title"')
})

test('aliases of one field have plans of their own', async () => {
  const [a, b] = await plansOf('{ a: events(first: 1) { totalCount } b: events(first: 1) { totalCount } }', [{}])
  expect(a?.plan).not.toBe(b?.plan)
})

const cursor = (...key: readonly unknown[]) => encodeCursor([orderMark(NEWEST), ...key])

/** A document, variables of one shape with what of them the statement holds, and variables of other shapes. */
const SHAPES: readonly {
  readonly of: string
  readonly source: string
  readonly alike: readonly (readonly [variables: Record<string, unknown>, held: readonly unknown[]])[]
  readonly unlike: readonly Record<string, unknown>[]
}[] = [
  {
    of: 'an id',
    source: 'query ($id: ID, $name: String) { actor(id: $id, name: $name) { name } }',
    alike: [
      [{ id: 'person:1' }, ['person:1']],
      [{ id: 'person:2' }, ['person:2']],
    ],
    unlike: [{ id: 'org:1' }, { name: 'Serbia' }],
  },
  {
    of: 'a name',
    source: 'query ($name: String) { actor(name: $name) { name } }',
    alike: [
      [{ name: 'Vučić' }, ['vucic']],
      [{ name: ' Kosovo' }, ['kosovo']],
    ],
    unlike: [{ name: 'org:1' }],
  },
  {
    of: 'names and dates',
    source: 'query ($who: [String!], $during: Edtf) { mediations(between: $who, during: $during) { totalCount } }',
    alike: [
      [{ who: ['A', 'B'], during: '2023' }, ['a', 'b', '2023-01-01', '2023-12-31']],
      [{ who: ['C', 'C'], during: '2020-02/2021' }, ['c', 'c', '2020-02-01', '2021-12-31']],
    ],
    unlike: [
      { who: ['A'], during: '2023' },
      { who: ['A', 'B'], during: '2023/..' },
      { who: ['A', 'B'], during: null },
      { who: ['A', 'B'] },
    ],
  },
  {
    of: 'a filter',
    source: 'query ($where: EventWhere) { events(where: $where) { totalCount } }',
    alike: [
      [{ where: { title: { contains: 'A' }, claimCount: { in: [1, 2] } } }, ['a', [1n, 2n]]],
      [{ where: { title: { contains: 'B' }, claimCount: { in: [3] } } }, ['b', [3n]]],
    ],
    unlike: [
      { where: { title: { contains: 'A' } } },
      { where: { title: { startsWith: 'A' }, claimCount: { in: [1, 2] } } },
      { where: { or: [{ title: { contains: 'A' } }, { claimCount: { in: [1, 2] } }] } },
      { where: null },
    ],
  },
  {
    of: 'a value within a filter that is written out',
    source: 'query ($text: String) { events(where: { title: { contains: $text } }) { totalCount } }',
    alike: [
      [{ text: 'A' }, ['a']],
      [{ text: 'B' }, ['b']],
    ],
    unlike: [{ text: null }, {}],
  },
  {
    of: 'a place in a list',
    source: 'query ($after: String) { events(first: 5, after: $after) { nodes { id } } }',
    alike: [
      [{ after: cursor('2020-07-01', 'event:1') }, ['2020-07-01', 'event:1', '2020-07']],
      [{ after: cursor('2021-08-02', 'event:2') }, ['2021-08-02', 'event:2', '2021-08']],
    ],
    // Rows without a date are not read by months.
    unlike: [{ after: cursor('', 'event:3') }, { after: null }],
  },
  {
    of: 'the beginning of a name',
    source: 'query ($prefix: String!) { complete(prefix: $prefix) { name } }',
    alike: [
      [{ prefix: 'Serb' }, ['serb', 'ser', 4n]],
      [{ prefix: 'Kosov' }, ['kosov', 'kos', 5n]],
    ],
    unlike: [{ prefix: 'Se' }, { prefix: 'Ser' }],
  },
]

test.each(SHAPES)(
  '$of: one plan for values of one shape, others for other shapes',
  async ({ source, alike, unlike }) => {
    const variables = [...alike.map(([given]) => given), ...unlike]
    const planned = await plansOf(source, variables)
    expect(planned).toHaveLength(variables.length)
    const [first, ...others] = planned
    for (const [index, [, held]] of alike.entries()) {
      expect(planned[index]?.plan).toBe(first?.plan)
      for (const value of held) expect(Object.values(planned[index]?.statement.params ?? {})).toContainEqual(value)
    }
    for (const { plan } of others.slice(alike.length - 1)) expect(plan).not.toBe(first?.plan)
  },
)

test('what is kept has a bound: the plan that was asked for longest ago goes first', () => {
  const [operation] = parse('query ($n: Int) { events(first: $n) { totalCount } }').definitions
  const fieldNodes = operation?.kind === 'OperationDefinition' ? (operation.selectionSet.selections as FieldNode[]) : []
  const planOf = planCache(10_000)
  const made: number[] = []
  const ask = (n: number) => {
    const info = { schema, fragments: {}, parentType: schema.getQueryType(), fieldNodes, variableValues: { n } }
    planOf(info as unknown as GraphQLResolveInfo, () => {
      made.push(n)
      return {
        kind: 'COUNTS',
        counts: [],
        anchors: [{ argument: 'x'.repeat(4_000), labels: [], by: { kind: 'NAME', key: '', given: '' } }],
      }
    })
  }
  for (const n of [1, 2, 1, 3, 1, 2]) ask(n)
  expect(made).toEqual([1, 2, 3, 2])
})
