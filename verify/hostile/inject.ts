/** Strings of the corpus in every argument, on a store: they are values of statements and never part of their text. */
import { graphql } from 'graphql'
import { type Chance, chance } from '../../bench/chance.js'
import type { Context } from '../../src/graphql/context.js'
import { readsOn } from '../../src/graphql/reads.js'
import { schema } from '../../src/graphql/schema.js'
import { decide } from '../../src/ingest/decide/decide.js'
import { ingest } from '../../src/ingest/ingest.js'
import { readGiven } from '../../src/ingest/read/given.js'
import { UserError } from '../../src/model/errors.js'
import type { GivenArticle } from '../../src/model/intake.js'
import { SCOPES } from '../../src/model/principal.js'
import type { Store } from '../../src/store/store.js'
import { exported, libraryOn, ontology, seedArticles } from '../../test/ingest/library.js'
import { difference } from '../difference.js'
import { type Breach, type Outcome, outcome } from '../outcome.js'
import { INJECTIONS, INTERNAL } from './corpus.js'
import { type Opening, openings } from './injections.js'

/** @param each strings that are tried in one place. */
export async function inject(name: string, store: Store, each: number, seed: number): Promise<readonly Outcome[]> {
  const library = libraryOn(store)
  await ingest(
    library,
    (await seedArticles(/./)).slice(0, 6).map(article => ({ article })),
  )
  const before = await exported(store)
  const random = chance(seed)
  const found: Found = { tried: 0, taken: [], internal: [] }
  const context = writerOn(store)
  for (const opening of openings(schema, 'query')) await tryAt(opening, each, random, context, found)
  const changed = difference('the export', await exported(store), before)
  const articles = await count(store, 'MATCH (a:Article) RETURN count(a) AS n')
  for (const opening of openings(schema, 'mutation')) await tryAt(opening, each, random, context, found)
  const lost = (await count(store, 'MATCH (a:Article) RETURN count(a) AS n')) < articles ? ['articles are gone'] : []
  const pwned = await count(store, 'MATCH (n) WHERE n:Pwned OR n.pwned IS NOT NULL RETURN count(n) AS n')
  const made = pwned > 0 ? [`${pwned} nodes say that a string was run`] : []
  const tried = `${found.tried} strings in every argument`
  return [
    outcome('hostile', `${name}: a string in an argument is a value and never Cypher`, tried, [
      ...found.taken,
      ...made,
    ]),
    outcome('hostile', `${name}: reading with such strings changes nothing, writing takes nothing away`, tried, [
      ...changed,
      ...lost,
    ]),
    outcome(
      'hostile',
      `${name}: such strings bring no fault of ours, and nothing of the inside to light`,
      tried,
      found.internal,
    ),
  ]
}

interface Found {
  tried: number
  readonly taken: Breach[]
  readonly internal: Breach[]
}

const count = async (store: Store, text: string): Promise<number> =>
  Number((await store.read({ text, params: {} }))[0]?.n)

async function tryAt(
  { name, query, variable }: Opening,
  each: number,
  random: Chance,
  context: () => Context,
  found: Found,
) {
  for (let turn = 0; turn < each; turn++) {
    const text = random.of(INJECTIONS)
    const contextValue = context()
    const { data, errors = [] } = await graphql({
      schema,
      source: query,
      variableValues: { v: variable(text) },
      contextValue,
    })
    found.tried++
    const told = `${name} with ${JSON.stringify(text.slice(0, 80))}`
    const statements = contextValue.reads.report.statements.map(statement => statement.text)
    // Short strings may stand in a statement for other reasons.
    if (text.length > 8 && statements.some(statement => statement.includes(text))) found.taken.push(told)
    for (const { originalError, message } of errors) {
      const fault = originalError && !(originalError instanceof UserError) && originalError.name !== 'GraphQLError'
      if (fault || INTERNAL.test(message.replaceAll(text, ''))) found.internal.push(`${told}: ${message}`)
    }
    if (INTERNAL.test(JSON.stringify(data ?? null).replaceAll(text, ''))) found.internal.push(`${told}: in the data`)
  }
}

/** The context of somebody who may do everything, so that arguments of mutations reach the store. */
function writerOn(store: Store): () => Context {
  const library = libraryOn(store)
  const reads = readsOn(store, ontology)
  const newReads = () => reads({})
  const changes = { latest: async () => 0, follow: () => nothing() }
  const intake = {
    submit: async (given: readonly GivenArticle[]) => {
      const inputs = given.map(readGiven)
      for (const input of inputs) {
        if ('rejection' in input) throw new UserError(input.rejection.reason, 'BAD_USER_INPUT', 'Mend it.')
      }
      const report = await ingest(library, inputs)
      return { id: 'x', state: 'DONE' as const, submittedAt: '', total: given.length, done: given.length, ...report }
    },
    submitFiles: () => Promise.reject(new Error('No argument brings a file')),
    get: () => null,
    follow: () => nothing(),
    remove: async () => false,
  }
  return () => ({
    principal: { name: 'verify', scopes: new Set(SCOPES) },
    writable: true,
    reads: newReads(),
    newReads,
    changes,
    intake,
    decide: (ask, signature) => decide(library, ask, signature),
  })
}

async function* nothing(): AsyncGenerator<never> {}
