/** Requests that mean harm, sent to a service of its own: documents, broken HTTP and strings that would be Cypher. It answers, tells nothing, and others are served. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chance } from '../bench/chance.js'
import { openEmbedded } from '../src/store/embedded.js'
import { ontology } from '../test/ingest/library.js'
import { batchesOf } from './faults/articles.js'
import { type Service, startService } from './faults/service.js'
import { mustSettle } from './faults/trial.js'
import { INTERNAL } from './hostile/corpus.js'
import { hostileDocument } from './hostile/documents.js'
import { ATTEMPTS, type Attempt, attempt, SLOW } from './hostile/http.js'
import { inject } from './hostile/inject.js'
import { type Breach, notTried, type Outcome, outcome } from './outcome.js'
import { clear, emptyNeo4j } from './stores.js'

const DOCUMENTS = 5000
/** So many documents are under way at a time. */
const AT_A_TIME = 4
/** Seconds in which every document is answered, the timeout of a statement among them. */
const WITHIN = 40
/** Fewer documents than these are a short form, which leaves out what takes a minute and more. */
const FULL = 1000
/** Strings in each place of the schema in full, on the store where a statement need not be planned. */
const STRINGS = 4

export async function hostile({
  runs = DOCUMENTS,
  seed,
}: {
  runs?: number
  seed: number
}): Promise<readonly Outcome[]> {
  const isFull = runs >= FULL
  return [...(await onService(runs, seed, isFull)), ...(await onStores(isFull ? STRINGS : 1, seed))]
}

async function onStores(each: number, seed: number): Promise<readonly Outcome[]> {
  const embedded = await openEmbedded(null, ontology.graph)
  await embedded.prepare()
  const outcomes = [...(await inject('embedded', embedded, each, seed))]
  await embedded.close()
  const neo4j = await emptyNeo4j()
  if (neo4j === null)
    return [...outcomes, notTried('hostile', 'Neo4j: strings in every argument', 'NEO4J_URI is not set')]
  outcomes.push(...(await inject('Neo4j', neo4j, 1, seed)))
  await clear(neo4j)
  await neo4j.close()
  return outcomes
}

interface Found {
  readonly unanswered: Breach[]
  readonly leaks: Breach[]
  readonly faults: Breach[]
  slowest: { readonly seconds: number; readonly what: string }
}

async function onService(runs: number, seed: number, isFull: boolean): Promise<readonly Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-verify-hostile-'))
  const service = await startService({ folder })
  try {
    await service.send(batchesOf(20, 20, seed)[0] ?? [])
    await mustSettle(service)
    return await attacked(service, runs, seed, isFull)
  } finally {
    await service.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
}

async function attacked(service: Service, runs: number, seed: number, isFull: boolean): Promise<readonly Outcome[]> {
  const found: Found = { unanswered: [], leaks: [], faults: [], slowest: { seconds: 0, what: 'nothing' } }
  // Once before, so that what is loaded and kept on first use is not taken for a leak.
  await documents(service, { from: seed, to: seed + Math.min(runs, 200) }, found)
  const before = await service.held()
  const neighbour = beside(service)
  await Promise.all([
    documents(service, { from: seed, to: seed + runs }, found),
    http(service, isFull ? SLOW : [], found),
    http(service, ATTEMPTS, found),
  ])
  const served = await neighbour.stop()
  await pause(1000)
  const after = await service.held()
  const sent = `${runs} documents, ${ATTEMPTS.length + (isFull ? SLOW.length : 0)} broken requests`
  const slowest = `the slowest took ${found.slowest.seconds.toFixed(1)} s (${found.slowest.what})`
  const told = `${megabytes(before)} before, ${megabytes(after)} after`
  return [
    outcome('hostile', 'every request is answered or cut off, in time', `${sent}; ${slowest}`, found.unanswered),
    outcome('hostile', 'no fault of ours; errors have a code', sent, found.faults),
    outcome('hostile', 'nothing of the inside is told', sent, found.leaks),
    outcome('hostile', 'valid requests beside them are answered as ever', served.told, served.breaches),
    outcome('hostile', 'memory is back at its level', told, after > before * 1.25 + 24e6 ? [told] : []),
  ]
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`

async function documents({ url }: Service, { from, to }: { from: number; to: number }, found: Found): Promise<void> {
  let next = from
  const client = async () => {
    while (next < to) {
      const run = next++
      const { kind, body } = hostileDocument(chance(run))
      const begun = performance.now()
      const text = await send(url, body)
      judge(`seed ${run} (${kind})`, text, (performance.now() - begun) / 1000, found)
    }
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, client))
}

async function send(url: string, body: string): Promise<string | null> {
  const headers = { 'content-type': 'application/json', accept: 'application/json', connection: 'close' }
  const signal = AbortSignal.timeout((WITHIN + 5) * 1000)
  return fetch(`${url}/graphql`, { method: 'POST', headers, body, signal })
    .then(response => response.text())
    .catch(() => null)
}

function judge(what: string, text: string | null, seconds: number, found: Found): void {
  if (seconds > found.slowest.seconds) found.slowest = { seconds, what }
  if (text === null || seconds > WITHIN) return void found.unanswered.push(`${what}: ${seconds.toFixed(1)} s`)
  if (INTERNAL.test(text)) found.leaks.push(`${what}: ${text.slice(0, 300)}`)
  const codes = codesOf(text)
  if (codes === null) found.faults.push(`${what}: ${text.slice(0, 200)}`)
  else if (codes.some(code => code === undefined || code === 'INTERNAL_SERVER_ERROR'))
    found.faults.push(`${what}: ${text.slice(0, 300)}`)
}

/** The codes of the errors in an answer, none where there is no error; null when it is no answer of GraphQL. */
function codesOf(text: string): readonly (string | undefined)[] | null {
  try {
    const { data, errors = [] } = JSON.parse(text) as {
      readonly data?: unknown
      readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[]
    }
    return data === undefined && errors.length === 0 ? null : errors.map(({ extensions }) => extensions?.code)
  } catch {
    return null
  }
}

async function http({ url }: Service, attempts: readonly Attempt[], found: Found): Promise<void> {
  const port = Number(new URL(url).port)
  const slow = attempts === SLOW
  const one = async (given: Attempt) => {
    const { status, text, seconds } = await attempt(given, port)
    const what = `${given.name}: ${status ?? 'no answer'} after ${seconds.toFixed(1)} s`
    if (seconds > given.within) found.unanswered.push(what)
    if (status !== null && status >= 500 && status !== 501 && status !== 505)
      found.faults.push(`${what}: ${text.slice(0, 300)}`)
    if (INTERNAL.test(text)) found.leaks.push(`${what}: ${text.slice(0, 300)}`)
  }
  // Many that are slow at once: each of them holds a connection.
  if (slow)
    await Promise.all(
      Array.from({ length: 20 }, () => attempts)
        .flat()
        .map(one),
    )
  else for (const given of attempts) await one(given)
}

/** Asks something valid over and over, and compares. */
function beside({ ask }: Service) {
  const breaches: Breach[] = []
  let [answered, slowest, stopped] = [0, 0, false]
  const client = async () => {
    let first: string | undefined
    while (!stopped) {
      const { data, code, begun, ended } = await ask(
        '{ events(first: 5) { nodes { id title mediators { nodes { name } } } } }',
      )
      first ??= JSON.stringify(data)
      answered++
      slowest = Math.max(slowest, ended - begun)
      if (code !== null || JSON.stringify(data) !== first) breaches.push(code ?? 'another answer')
      await pause(100)
    }
  }
  const done = client()
  return {
    stop: async () => {
      stopped = true
      await done
      const told = `${answered} answers, the slowest in ${(slowest / 1000).toFixed(1)} s`
      return { told, breaches: slowest > NEIGHBOUR * 1000 ? [...breaches, told] : breaches }
    },
  }
}

/** Seconds in which a valid request is answered whatever else is asked meanwhile. */
const NEIGHBOUR = 10
