import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/cli/config.js'
import { openIntake } from '../../src/cli/intake.js'
import { openLibrary } from '../../src/cli/open-library.js'
import { schema } from '../../src/graphql/schema.js'
import { decide } from '../../src/ingest/decide/decide.js'
import { createKey } from '../../src/server/auth/keys.js'
import { createLog } from '../../src/server/log.js'
import { createMetrics } from '../../src/server/metrics.js'
import { startServer } from '../../src/server/server.js'
import { trust } from '../../src/server/trusted/documents.js'
import { neo4jForTests } from '../neo4j.js'
import { subscribe } from './events.js'

const neo4j = await neo4jForTests()
const folder = mkdtempSync(join(tmpdir(), 'entente-instances-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A service with a data folder of its own, and keys and documents that it shares. */
async function instance(name: string) {
  const config = readConfig({
    NODE_ENV: 'production',
    ENTENTE_DATA: join(folder, name),
    ENTENTE_KEYS: join(folder, 'keys.json'),
    ENTENTE_DOCUMENTS: join(folder, 'documents.json'),
    NEO4J_URI: 'uri' in neo4j ? neo4j.uri.replace('bolt:', 'neo4j:') : '',
    NEO4J_USER: process.env.NEO4J_USER,
    NEO4J_PASSWORD: process.env.NEO4J_PASSWORD,
    NEO4J_POOL: '20',
  })
  const library = await openLibrary(config)
  const [metrics, log] = [createMetrics(), createLog('silent')]
  const intake = openIntake(config, library, metrics, log)
  const { store, ontology } = library
  const server = await startServer({
    ...{ ...config, port: 0, store, ontology, log, metrics, intake, trusted: config.documents },
    decide: (ask, signature) => decide(library, ask, signature),
  })
  const close = async () => {
    await server.close()
    await intake.close()
    await library.extractor.close()
    await store.close()
  }
  return { url: server.url, close }
}

type Instance = Awaited<ReturnType<typeof instance>>

describe.skipIf('skip' in neo4j)('two services on one Neo4j', () => {
  let [one, other]: Instance[] = []
  let key = ''

  beforeAll(async () => {
    // Both at once: neither minds that the other makes the indexes too.
    ;[one, other] = await Promise.all([instance('one'), instance('other')])
    key = createKey(join(folder, 'keys.json'), 'desk', ['ingest', 'decide', 'delete'], new Date())
  })
  afterAll(async () => {
    await one?.close()
    await other?.close()
  })

  async function ask(at: Instance | undefined, query: string, headers: Record<string, string> = {}, variables = {}) {
    const response = await fetch(new URL('graphql', at?.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, ...headers },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = await response.json()
    return { data, errors, bookmark: response.headers.get('x-entente-bookmark') ?? '' }
  }

  /** The state in which an ingestion ends. */
  async function ended(at: Instance | undefined, id: string): Promise<string> {
    for (;;) {
      const { state } = (await ask(at, `{ ingestion(id: "${id}") { state } }`)).data.ingestion
      if (state === 'DONE' || state === 'FAILED') return state
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }

  const ARTICLE = {
    url: 'https://news.example/talks',
    source: 'Example News',
    publishedOn: '2019-05-07',
    text: 'GENEVA, May 7 - Norway mediated talks between Colombia and Peru in Geneva on Monday.',
  }

  test('what one reads the other tells, and what one writes the other sees after its bookmark', async () => {
    const stop = new AbortController()
    const events = subscribe(other?.url ?? '', 'subscription { claimAdded { claim { quote } } }', stop.signal)
    const first = events[Symbol.asyncIterator]().next()
    // The subscription begins where the log stands when it is taken.
    await new Promise(resolve => setTimeout(resolve, 500))
    const sent = await ask(
      one,
      'mutation ($a: [ArticleInput!]!) { ingestArticles(articles: $a) { id } }',
      {},
      { a: [ARTICLE] },
    )
    expect(sent.errors).toBeUndefined()
    expect((await first).value.data.claimAdded.claim.quote).toContain('Norway mediated talks')
    stop.abort()
    const named = await ask(one, 'mutation { alias(thing: "Colombia", names: ["Gran Colombia"]) { kind } }')
    expect(named.errors).toBeUndefined()
    expect(named.bookmark).not.toBe('')
    const seen = await ask(other, '{ organization(name: "Gran Colombia") { name } }', {
      'x-entente-bookmark': named.bookmark,
    })
    expect(seen.data.organization.name).toBe('Colombia')
  })

  test('both write, and neither loses what the other wrote', async () => {
    const write = (at: Instance | undefined, n: number) =>
      ask(
        at,
        'mutation ($a: [ArticleInput!]!) { ingestArticles(articles: $a) { id } }',
        {},
        {
          a: [
            {
              ...ARTICLE,
              url: `https://news.example/${n}`,
              text: `Oman hosted talks between Iran and Qatar in Muscat on Monday, round ${n}.`,
            },
          ],
        },
      )
    const sent = []
    for (let n = 0; n < 6; n++) {
      const at = n % 2 === 0 ? one : other
      sent.push({ at, id: (await write(at, n)).data.ingestArticles.id })
    }
    expect(await Promise.all(sent.map(({ at, id }) => ended(at, id)))).toEqual(sent.map(() => 'DONE'))
    expect((await ask(one, '{ articles { totalCount } }')).data.articles.totalCount).toBe(7)
    expect((await ask(other, '{ articles { totalCount } }')).data.articles.totalCount).toBe(7)
  })

  test('a bookmark that is none is refused; one of somebody without a key is not looked at', async () => {
    for (const bookmark of ['FB:none', 'no bookmark at all!'])
      expect(
        (await ask(one, '{ articles { totalCount } }', { 'x-entente-bookmark': bookmark })).errors[0].extensions.code,
      ).toBe('BAD_USER_INPUT')
    const open = await fetch(new URL('graphql?query={articles{totalCount}}', one?.url), {
      headers: { 'x-entente-bookmark': 'FB:none' },
    })
    expect((await open.json()).errors).toBeUndefined()
    expect(open.headers.get('x-entente-bookmark')).toBeNull()
  })

  test('documents that were registered run at both', async () => {
    const file = join(folder, 'documents.json')
    writeFileSync(file, '[]')
    const [document] = trust(file, 'query Count { articles { totalCount } }', 'count.graphql', schema)
    for (const { url } of [one, other].filter(at => at !== undefined)) {
      const response = await fetch(new URL(`graphql?documentId=${document?.id}`, url))
      expect(response.headers.get('etag')).not.toBeNull()
      expect((await response.json()).data.articles.totalCount).toBe(7)
    }
  })
})
