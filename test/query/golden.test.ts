/**
 * Golden triples: `<name>.graphql` gives the statements of `<name>.cypher` and the answer of `<name>.json` on the graph of test/fixture,
 * on both stores; `<name>.neo4j.cypher` where Neo4j is asked otherwise (full text). `UPDATE_GOLDEN=1` writes the two from the embedded store; read the difference before it is committed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type ExecutionResult, graphql, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readsOn } from '../../src/graphql/reads.js'
import { schema } from '../../src/graphql/schema.js'
import type { Statement } from '../../src/model/statement.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import { openEmbedded } from '../../src/store/embedded.js'
import { type RecordingStore, recording } from '../../src/store/recording.js'
import type { Store } from '../../src/store/store.js'
import { fixtureGraph } from '../fixture/graph.js'
import { fill } from '../fixture/store.js'
import { neo4jForTests, openTestNeo4j } from '../neo4j.js'

const ontology = loadOntology()
const names = readdirSync(import.meta.dirname)
  .filter(name => name.endsWith('.graphql'))
  .map(name => name.slice(0, -'.graphql'.length))
  .sort()

const file = (name: string, kind: string) => new URL(`${name}.${kind}`, import.meta.url)

async function answer(name: string, store: RecordingStore) {
  const source = readFileSync(file(name, 'graphql'), 'utf8')
  const from = store.statements.length
  const reads = readsOn(store, ontology)()
  const result = await graphql({ schema, source, contextValue: { reads } })
  return { source, result, statements: store.statements.slice(from) }
}

/** One a root field, unless a comment on the first line says how many: `# 2 statements`. */
function statementCount(source: string): number {
  const told = /^# (\d+) statements/.exec(source)
  return told ? Number(told[1]) : rootFields(source)
}

function rootFields(source: string): number {
  const [operation] = parse(source).definitions
  return operation?.kind === 'OperationDefinition' ? operation.selectionSet.selections.length : 0
}

function printed(statements: readonly Statement[]): string {
  const blocks = statements.map(({ text, params }) => {
    const values = Object.entries(params).map(
      ([key, value]) =>
        `// $${key} = ${JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? Number(part) : part))}`,
    )
    return [...values, `${text};`].join('\n')
  })
  // Roots run at the same time, so the order in which they come to the store says nothing.
  return `${blocks.sort().join('\n\n')}\n`
}

function golden(name: string, kind: string, actual: string): string {
  const path = file(name, kind)
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, actual)
  return readFileSync(path, 'utf8')
}

function suite(open: () => Promise<Store>) {
  let store: RecordingStore
  beforeAll(async () => {
    store = recording(await open())
    await fill(store, fixtureGraph())
  })
  afterAll(() => store.close())

  test.each(names)('%s', async name => {
    const { source, result, statements } = await answer(name, store)
    expect(result.errors).toBeUndefined()
    expect(statements).toHaveLength(statementCount(source))
    const kind = store.kind === 'neo4j' && existsSync(file(name, 'neo4j.cypher')) ? 'neo4j.cypher' : 'cypher'
    expect(printed(statements)).toBe(golden(name, kind, printed(statements)))
    expect(plain(result)).toEqual(JSON.parse(golden(name, 'json', `${JSON.stringify(plain(result), null, 2)}\n`)))
  })
}

function plain({ data }: ExecutionResult): unknown {
  return JSON.parse(JSON.stringify(data))
}

describe('embedded', () => suite(() => openEmbedded(null, ontology.graph)))

const neo4j = await neo4jForTests()
describe.skipIf('skip' in neo4j)('Neo4j', () =>
  suite(() => openTestNeo4j('uri' in neo4j ? neo4j.uri : '', ontology.graph)),
)
