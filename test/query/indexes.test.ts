/**
 * Where Neo4j begins each golden statement, by EXPLAIN: at an index for what is named; at all nodes of a label only where a list or a number
 * is about the whole of it. Asked for with `ENTENTE_EXPLAIN=1` on a server that nothing else has used: on one whose statistics still tell of
 * earlier tests the planner may choose to scan a label of few nodes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import neo4j, { type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Param } from '../../src/model/statement.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import { fixtureGraph } from '../fixture/graph.js'
import { fill } from '../fixture/store.js'
import { neo4jForTests, openTestNeo4j } from '../neo4j.js'

/** Goldens that read a whole label: lists sorted by what has no index, filters of what is not named, sums, whole networks. */
const WHOLE = new Set([
  'actor',
  'aggregates',
  'claims',
  'communities',
  'events-filtered',
  'fragments',
  'network',
  'network-sums',
  'pages',
  'reach',
  'rows',
  'similar',
  'stances',
  'where',
  'where-nested',
])

const names = readdirSync(import.meta.dirname)
  .filter(name => name.endsWith('.graphql'))
  .map(name => name.slice(0, -'.graphql'.length))

interface Golden {
  readonly text: string
  readonly params: Readonly<Record<string, Param>>
}

/** The statements of a golden file, each with its parameters before it: `// $p0 = 26`. */
function statementsOf(name: string): readonly Golden[] {
  const own = new URL(`${name}.neo4j.cypher`, import.meta.url)
  const file = existsSync(own) ? own : new URL(`${name}.cypher`, import.meta.url)
  return readFileSync(file, 'utf8')
    .split(/;\n+/)
    .filter(block => block.trim() !== '')
    .map(block => {
      const given = [...block.matchAll(/^\/\/ \$(\w+) = (.*)$/gm)]
      const params = given.map(([, key = '', value = 'null']) => [key, JSON.parse(value, integers)])
      return { text: block.replace(/^\/\/.*\n/gm, ''), params: Object.fromEntries(params) }
    })
}

const integers = (_: string, value: unknown) => (typeof value === 'number' ? BigInt(value) : value)

/** The operators that read without another before them. */
function leaves(plan: Plan): readonly Plan[] {
  return plan.children.length === 0 ? [plan] : plan.children.flatMap(leaves)
}

const server = process.env.ENTENTE_EXPLAIN === '1' ? await neo4jForTests() : { skip: 'ENTENTE_EXPLAIN is not 1' }

describe.skipIf('skip' in server)('Neo4j', () => {
  const uri = 'uri' in server ? server.uri : 'bolt://localhost'
  const driver = neo4j.driver(
    uri,
    neo4j.auth.basic(process.env.NEO4J_USER ?? 'neo4j', process.env.NEO4J_PASSWORD ?? ''),
  )

  beforeAll(async () => {
    const store = await openTestNeo4j(uri, loadOntology().graph)
    await fill(store, fixtureGraph())
    await store.close()
  })
  afterAll(() => driver.close())

  async function explained({ text, params }: Golden): Promise<readonly Plan[]> {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, params)
    return summary.plan ? leaves(summary.plan) : []
  }

  test.each(names)('%s', async name => {
    const all = (await Promise.all(statementsOf(name).map(explained))).flat()
    const scans = all
      .filter(({ operatorType }) => /Scan(@|$)/.test(operatorType))
      .map(({ operatorType, arguments: { Details } }) => `${operatorType} ${Details}`)
    expect(scans.filter(scan => !WHOLE.has(name) || scan.startsWith('AllNodesScan'))).toEqual([])
  })
})
