import { execute, parse } from 'graphql'
import { expect, test } from 'vitest'
import type { Context, Reads } from '../../src/graphql/context.js'
import { schema } from '../../src/graphql/schema.js'
import type { Plan } from '../../src/plan/plan.js'

/** The plans of executions of one document, which a server parses once. */
async function plansOf(source: string, variables: readonly Record<string, unknown>[]): Promise<readonly Plan[]> {
  const plans: Plan[] = []
  const run: Reads['run'] = async plan => {
    plans.push(plan)
    return [{ value: { rows: [], total: 0 } }]
  }
  const document = parse(source)
  const contextValue = { reads: { run } } as unknown as Context
  for (const variableValues of variables) await execute({ schema, document, contextValue, variableValues })
  return plans
}

const EVENTS =
  'query ($n: Int, $titles: Boolean = true) { events(first: $n) { nodes { id title @include(if: $titles) } } }'

test('a field of a document is planned once for equal variables', async () => {
  const [first, again, other] = await plansOf(EVENTS, [{ n: 5 }, { n: 5 }, { n: 6 }])
  expect(again).toBe(first)
  expect(other).not.toBe(first)
  expect(other).toMatchObject({ page: { take: 6 } })
})

test('variables that change the selection change the plan', async () => {
  const [all, few] = await plansOf(EVENTS, [{ n: 5 }, { n: 5, titles: false }])
  expect(JSON.stringify(all)).toContain('title')
  expect(JSON.stringify(few)).not.toContain('"title"')
})

test('aliases of one field have plans of their own', async () => {
  const [a, b] = await plansOf('{ a: events(first: 1) { totalCount } b: events(first: 1) { totalCount } }', [{}])
  expect(a).not.toBe(b)
})
