/** Our executor answers as graphql-js does, and asks nothing twice. */
import { readdirSync, readFileSync } from 'node:fs'
import {
  buildSchema,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
  execute as otherwise,
  parse,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { execute } from '../../src/graphql/execute/execute.js'
import { settling } from '../../src/graphql/execute/settled.js'
import { readsOn } from '../../src/graphql/reads.js'
import { schema } from '../../src/graphql/schema.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import { openEmbedded } from '../../src/store/embedded.js'
import type { Store } from '../../src/store/store.js'
import { fixtureGraph } from '../fixture/graph.js'
import { fill } from '../fixture/store.js'
import { randomDocument } from '../query/random-document.js'

const json = (result: ExecutionResult) => JSON.parse(JSON.stringify(result))

/** Our answer, and how often the executor behind was needed. */
async function ours(args: ExecutionArgs) {
  let handed = 0
  const result = await execute(args, rest => {
    handed += 1
    return otherwise(rest)
  })
  return { result: json(result), handed }
}

describe('on a schema with everything', () => {
  const calls: string[] = []
  const made = everything(calls)

  const PLAIN = {
    'aliases and nested lists': '{ a: plain { id again: id tags matrix } b: plain { n } }',
    'fragments of types': '{ pets { __typename name ... on Cat { lives } ...dog } } fragment dog on Dog { barks }',
    'one key from several places': '{ plain { child { id } ...more } } fragment more on Plain { child { n } }',
    'arguments with defaults': '{ plain { greet hi: greet(to: "you", times: 2) } }',
    'arguments of variables': 'query ($to: String = "all") { plain { greet(to: $to) } }',
    'skipped and included':
      'query ($yes: Boolean = true, $no: Boolean! = false) { plain { id @skip(if: $yes) n @include(if: $no) mood } }',
    'a key of the prototype': '{ plain { constructor: id toString: n } }',
    nulls: '{ plain { nothing noChild { id } } nobody { id } }',
    'a value that is a function': '{ plain { late } }',
  }
  test.each(Object.entries(PLAIN))('%s', async (_, source) => {
    const args = { schema: made, document: parse(source) }
    expect(await ours(args)).toEqual({ result: json(await otherwise(args)), handed: 0 })
  })

  const FAULTY = {
    'an error below': '{ plain { id fails } other: plain { id } }',
    'an error where no null may be': '{ plain { id must { id } } pets { name } }',
    'a null where none may be': '{ plain { never } }',
    'a null in a list': '{ plain { holes } }',
    'a wrong number': '{ plain { id wrong } }',
    'a word that is none': '{ plain { wrongMood } }',
    'a promise below': '{ plain { soon child { soon } } }',
    'an error as a value': '{ plain { anError { id } } }',
    'no list': '{ plain { noList } }',
    'any iterable': '{ plain { set } }',
    'a type that is none': '{ odd { name } }',
    'a root that fails': '{ broken { id } plain { id } }',
    'a missing argument': 'query ($to: String) { needs(what: $to) { id } plain { id } }',
    'a prototype': '{ plain { __proto__: id } }',
  }
  test.each(Object.entries(FAULTY))('%s is told as graphql-js tells it', async (_, source) => {
    const args = { schema: made, document: parse(source) }
    calls.length = 0
    const { result, handed } = await ours(args)
    expect(handed).toBe(1)
    expect(calls.filter((one, at) => calls.indexOf(one) < at)).toEqual([])
    expect(result).toEqual(json(await otherwise(args)))
  })

  const OTHERS = {
    introspection: '{ __schema { queryType { name } } plain { id } }',
    'a root that does not bring all': '{ waiting { id } plain { id } }',
    'wrong variables': 'query ($n: Int!) { plain { id } }',
    'a mutation': 'mutation { change { id } }',
    'no operation': 'fragment f on Plain { id }',
    'a few fragments that stand for very many fields': `{ plain { ...f0 } } ${[0, 1, 2, 3].map(manyFields).join(' ')}`,
  }
  test.each(Object.entries(OTHERS))('%s is left to the executor behind', async (_, source) => {
    const args = { schema: made, document: parse(source) }
    expect(await ours(args)).toEqual({ result: json(await otherwise(args)), handed: 1 })
  })

  test('one document, by the values of its variables', async () => {
    const document = parse('query ($no: Boolean!, $to: String) { plain { id @skip(if: $no) greet(to: $to) } }')
    for (const variableValues of [{ no: true, to: 'a' }, { no: false, to: 'b' }, { no: true }]) {
      const args = { schema: made, document, variableValues }
      expect(await ours(args)).toEqual({ result: json(await otherwise(args)), handed: 0 })
    }
  })

  test('a null where it is decided what is selected', async () => {
    const document = parse('query ($yes: Boolean = true) { plain @include(if: $yes) { id } }')
    const args = { schema: made, document, variableValues: { yes: null } }
    expect(await ours(args)).toEqual({ result: json(await otherwise(args)), handed: 1 })
  })

  test('one of several operations', async () => {
    const document = parse('query a { plain { id } } query b { plain { n } }')
    for (const operationName of ['a', 'b', 'c']) {
      const args = { schema: made, document, operationName }
      expect((await ours(args)).result).toEqual(json(await otherwise(args)))
    }
  })
})

describe('on ours', () => {
  let store: Store
  beforeAll(async () => {
    store = await openEmbedded(null, loadOntology().graph)
    await fill(store, fixtureGraph())
  })
  afterAll(() => store.close())

  async function both(source: string) {
    const reads = readsOn(store, loadOntology())
    const [own, theirs] = [reads(), reads()]
    const args = { schema, document: parse(source) }
    const { result, handed } = await ours({ ...args, contextValue: { reads: own } })
    expect([source, result]).toEqual([source, json(await otherwise({ ...args, contextValue: { reads: theirs } }))])
    expect(own.report.statements.length).toBe(theirs.report.statements.length)
    return handed
  }

  const folder = new URL('../query/', import.meta.url)
  const golden = readdirSync(folder).filter(name => name.endsWith('.graphql'))
  test.each(golden)('%s', async name => void (await both(readFileSync(new URL(name, folder), 'utf8'))))

  test('random documents', async () => {
    let plain = 0
    for (let seed = 5000; seed < 5300; seed++) if ((await both(randomDocument(schema, seed))) === 0) plain += 1
    expect(plain).toBeGreaterThan(100)
  }, 120_000)
})

/** A fragment that asks six times for the next. */
function manyFields(at: number): string {
  const next = at === 3 ? 'id' : `...f${at + 1}`
  return `fragment f${at} on Plain { ${[0, 1, 2, 3, 4, 5].map(n => `c${n}: child { ${next} }`).join(' ')} }`
}

function everything(calls: string[]): GraphQLSchema {
  const made = buildSchema(`
    type Query { plain: Plain, nobody: Plain, pets: [Pet!], odd: Pet, broken: Plain, needs(what: String!): Plain, waiting: Plain }
    type Mutation { change: Plain }
    enum Mood { GOOD BAD }
    type Plain {
      id: ID!, n: Int, tags: [String!]!, matrix: [[Int]], child: Plain, noChild: Plain, nothing: String, mood: Mood
      greet(to: String = "world", times: Int = 1): String, late: String, fails: String, must: Plain!, never: Int!, holes: [Int!]
      wrong: Int, wrongMood: Mood, soon: Int, anError: Plain, noList: [Int], set: [Int]
    }
    interface Pet { name: String }
    type Cat implements Pet { name: String, lives: Int }
    type Dog implements Pet { name: String, barks: Boolean }
  `)
  const plain = (depth: number): object => ({
    id: 7,
    n: 3,
    tags: ['a', 'b'],
    matrix: [[1, null], null],
    child: depth > 0 ? plain(depth - 1) : null,
    nothing: undefined,
    mood: 'GOOD',
    greet: ({ to, times }: { to: string; times: number }) => `hello ${to}`.repeat(times),
    late: () => 'now',
    must: new Error('not to be had'),
    holes: [1, null],
    wrong: 'three',
    wrongMood: 'SO SO',
    soon: Promise.resolve(1),
    anError: new Error('a value'),
    noList: 1,
    set: new Set([1, 2]),
  })
  const roots = {
    plain: () => plain(1),
    nobody: () => null,
    pets: async () => [
      { kind: 'Cat', name: 'Tom', lives: 9 },
      { kind: 'Dog', name: 'Rex', barks: true },
    ],
    odd: () => ({ kind: 'Plain' }),
    broken: async () => {
      throw new Error('broken')
    },
    needs: () => plain(0),
    waiting: () => plain(0),
  }
  const types = made.getTypeMap()
  const query = made.getQueryType()?.getFields() ?? {}
  for (const [name, resolve] of Object.entries(roots)) {
    const field = query[name]
    if (field === undefined) throw new Error(name)
    field.resolve = (_root, _args, _context, { path }) => {
      calls.push(String(path.key))
      return resolve()
    }
    if (name !== 'waiting') field.extensions = { whole: true }
  }
  Object.assign(types.Pet ?? {}, { resolveType: ({ kind }: { kind: string }) => kind })
  const { fails } = (types.Plain as unknown as { getFields: () => typeof query }).getFields()
  if (fails !== undefined) {
    fails.resolve = () => {
      throw new Error('it fails')
    }
  }
  return settling(made)
}
