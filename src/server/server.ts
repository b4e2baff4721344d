import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { schema } from '../graphql/schema.js'
import type { Decide } from '../model/decision.js'
import { UserError } from '../model/errors.js'
import type { Intake } from '../model/intake.js'
import type { Ontology } from '../ontology/ontology.js'
import type { Store } from '../store/store.js'
import { type AccessOptions, createAccess, OPEN } from './auth/access.js'
import { receiveJson } from './body.js'
import { type ChangeFeed, createChangeFeed } from './change-feed.js'
import { withDeadline } from './deadline.js'
import { createExport } from './export.js'
import { LIMITS, type Limits } from './limits.js'
import { type LocalCommand, localHandler } from './local.js'
import { createLog, type Logger } from './log.js'
import { createMeasures } from './measures.js'
import { createMetrics, type Metrics, measured } from './metrics.js'
import { BUILT_PAGES } from './pages.js'
import type { Documents, Trust } from './plugins/use-trusted.js'
import { createRateLimit } from './rate.js'
import { nameRequest } from './request-id.js'
import { createRoutes } from './routes.js'
import { sendFault } from './state.js'
import { traceRequest } from './trace-request.js'
import { documentsFile, documentsOfPages, readTrusted, trustedIn } from './trusted/documents.js'
import { createStatus, createUpload } from './upload.js'
import { createViews } from './views.js'
import { createGraphQL } from './yoga.js'

export interface ServerOptions {
  readonly store: Store
  readonly ontology: Ontology
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  /** Responses carry the statements that they ran unless this is so, or others than this machine can ask. */
  readonly production: boolean
  /** Commands that other processes of the same user may send. */
  readonly local?: { readonly token: string; readonly commands: Readonly<Record<string, LocalCommand>> }
  readonly access?: AccessOptions
  readonly limits?: Limits
  /** Origins of other sites whose pages may ask; '*' is any. */
  readonly origins?: readonly string[]
  /** Also counts what is not a request, such as articles that are read. */
  readonly metrics?: Metrics
  /** Takes articles over HTTP; without it they are refused. */
  readonly intake?: Intake | undefined
  /** Makes decisions that come over HTTP with a key; without it they are refused. */
  readonly decide?: Decide | undefined
  /** File of documents that clients may name in place of sending them, which `entente trust` writes. */
  readonly trusted?: string
  readonly trust?: Trust
  /** File of named views, which `entente view` writes. */
  readonly views?: string
  readonly graphiql?: boolean
  readonly introspection?: boolean
  /** Folder of the built explorer. */
  readonly pages?: URL
  /** Standard error when absent. */
  readonly log?: Logger
}

export interface RunningServer {
  /** Where it answers, with a slash at the end. */
  readonly url: string
  /** Works out what every first page asks for, and keeps it, so that no reader waits for a cold service. */
  readonly warm: () => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Serves the graph: GraphQL and GraphiQL at /graphql, the explorer at /.
 * @throws UserError when the address cannot be listened on.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, ontology, host, port, production, local, log = createLog('warn') } = options
  const { metrics = createMetrics(), pages = BUILT_PAGES, limits = LIMITS, origins = [] } = options
  const access = createAccess(options.access ?? OPEN)
  const timed = withDeadline(measured(store, metrics), limits.timeout)
  const changes = createChangeFeed(timed)
  const rate = createRateLimit(limits.rate)
  const graphql = createGraphQL({
    ...{ store: timed, schema, ontology, log, metrics, access, changes, limits, rate, origins },
    intake: options.intake,
    development: !production && isLoopback(host),
    documents: documentsOf(options, pages),
    graphiql: options.graphiql ?? true,
    introspection: options.introspection ?? true,
    decide: options.decide,
  })
  const exported = createExport({ store: timed, ontology, schema }, { access, rate, origins, log })
  const uploads = { intake: options.intake, access, rate, most: limits.upload, log }
  const routes = createRoutes(store, pages, {
    graphql: async (request, response) => {
      await receiveJson(request, limits.body)
      return graphql(request, response)
    },
    exported,
    view: createViews(options.views, origins),
    upload: createUpload(uploads),
    measures: createMeasures(metrics, { access, rate: createRateLimit(0) }, log),
    status: createStatus(uploads),
  })
  const handleLocal = local ? localHandler(local.token, local.commands) : () => false
  const server = createServer((request, response) => {
    if (handleLocal(request, response)) return
    const id = nameRequest(request, response)
    traceRequest(request, response, () => routes(request, response)).catch((error: unknown) => {
      log.error({ requestId: id, err: error, url: request.url }, 'A fault of ours')
      if (response.headersSent) response.destroy()
      else sendFault(response, id)
    })
  })
  bound(server)
  await listen(server, host, port)
  const url = urlOf(server, host)
  return { url, warm: () => warm(url, pages), close: () => close(server, changes) }
}

/** What cannot be answered yet, or not without a key, is left for who asks with one. */
async function warm(url: string, pages: URL): Promise<void> {
  const first = readTrusted(documentsFile(pages)).find(({ name }) => name === 'Start')
  if (first === undefined) return
  const question = new URL(`graphql?documentId=${first.id}`, url)
  await fetch(question, { headers: { accept: ACCEPT } })
    .then(response => response.arrayBuffer())
    .catch(() => {})
}

/** Whether nobody but this machine reaches it. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

const ACCEPT = 'application/graphql-response+json, application/json'

/** A client that sends slowly holds no connection for long. */
function bound(server: Server): void {
  server.headersTimeout = 15_000
  server.requestTimeout = 60_000
  server.keepAliveTimeout = 10_000
}

/** Which documents run, and whether their answers may be kept for everybody. */
function documentsOf({ trusted, trust = 'also', access = OPEN }: ServerOptions, pages: URL): Documents {
  const ofPages = documentsOfPages(pages)
  const registered = trusted === undefined ? () => null : trustedIn(trusted)
  return { find: id => ofPages(id) ?? registered(id), trust, kept: access.openReading }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', cause => reject(cannotListen(cause, host, port)))
    server.listen(port, host, resolve)
  })
}

const CURES: Readonly<Record<string, (host: string, port: number) => [message: string, cure: string]>> = {
  EADDRINUSE: (_, port) => [
    `Port ${port} is taken.`,
    `Stop what listens there, or set PORT to another, for example PORT=${port + 1} npm start.`,
  ],
  EACCES: (_, port) => [`Port ${port} needs more rights than this user has.`, 'Set PORT to one above 1023.'],
  EADDRNOTAVAIL: host => [
    `HOST=${host} is no address of this machine.`,
    'Set HOST to 127.0.0.1, or to 0.0.0.0 for all.',
  ],
  ENOTFOUND: host => [`HOST=${host} is no address of this machine.`, 'Set HOST to 127.0.0.1, or to 0.0.0.0 for all.'],
}

function cannotListen(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  const known = CURES[cause.code ?? '']
  if (known === undefined) return cause
  const [message, cure] = known(host, port)
  return new UserError(message, 'ENVIRONMENT', cure, { cause })
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`
}

/** Ends subscriptions, takes no new requests, gives those that are under way ten seconds to end, and closes what is left. */
function close(server: Server, changes: ChangeFeed): Promise<void> {
  changes.close()
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => server.closeAllConnections(), 10_000)
    // A connection that has had its answer would be kept for the next question.
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    server.close(error => {
      clearTimeout(late)
      clearInterval(idle)
      if (error) reject(error)
      else resolve()
    })
  })
}
