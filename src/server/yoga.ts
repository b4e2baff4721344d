import type { GraphQLSchema } from 'graphql'
import { createYoga } from 'graphql-yoga'
import type { Context } from '../graphql/context.js'
import { readsOn } from '../graphql/reads.js'
import type { Decide } from '../model/decision.js'
import type { Intake } from '../model/intake.js'
import type { Principal } from '../model/principal.js'
import type { Ontology } from '../ontology/ontology.js'
import type { Store } from '../store/store.js'
import type { Access } from './auth/access.js'
import type { ChangeFeed } from './change-feed.js'
import { createDocumentCache } from './document-cache.js'
import { graphiqlPage } from './graphiql.js'
import type { Limits } from './limits.js'
import type { Logger } from './log.js'
import type { Metrics } from './metrics.js'
import { BOOKMARK, readingAfter, useBookmark } from './plugins/use-bookmark.js'
import { useCachedGets } from './plugins/use-cached-gets.js'
import { useErrors } from './plugins/use-errors.js'
import { useEventIds } from './plugins/use-event-ids.js'
import { useExecution } from './plugins/use-execution.js'
import { useIntrospection } from './plugins/use-introspection.js'
import { useLimits } from './plugins/use-limits.js'
import { useLog } from './plugins/use-log.js'
import { useMetrics } from './plugins/use-metrics.js'
import { usePacking } from './plugins/use-packing.js'
import { usePageHeaders } from './plugins/use-page-headers.js'
import { useRateLimit } from './plugins/use-rate-limit.js'
import { useReading } from './plugins/use-reading.js'
import { useRefusals } from './plugins/use-refusals.js'
import { useReport } from './plugins/use-report.js'
import { useTracing } from './plugins/use-tracing.js'
import { type Documents, useTrusted } from './plugins/use-trusted.js'
import type { RateLimit } from './rate.js'

export interface GraphQLOptions {
  readonly store: Store
  readonly schema: GraphQLSchema
  readonly ontology: Ontology
  readonly decide?: Decide | undefined
  /** Whether responses carry the statements that they ran. */
  readonly development: boolean
  readonly log: Logger
  readonly metrics: Metrics
  readonly access: Access
  readonly changes: ChangeFeed
  readonly intake: Intake | undefined
  readonly limits: Limits
  readonly rate: RateLimit
  /** Origins of other sites whose pages may ask; '*' is any. */
  readonly origins: readonly string[]
  readonly documents: Documents
  readonly graphiql: boolean
  readonly introspection: boolean
}

/** What happens to a request at /graphql, in this order. */
export function createGraphQL({ store, schema, ontology, decide, development, ...options }: GraphQLOptions) {
  const { log, metrics, access, changes, intake, documents, limits, rate, origins, graphiql, introspection } = options
  const reads = readsOn(store, ontology)
  const looked = (outcome: 'hit' | 'miss') => metrics.caches.inc({ cache: 'answers', outcome })
  const newReads = ({ signal, headers }: Request, { name }: Principal) =>
    reads({ signal, maxCost: limits.cost, ...(name === null ? {} : readingAfter(headers)) })
  return createYoga<object, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    logging: false,
    multipart: false,
    // Ours say more and hide as much, see useErrors.
    maskedErrors: false,
    graphiql: graphiql && { title: 'Entente' },
    renderGraphiQL: graphiqlPage,
    maxRequestBodySize: limits.body,
    parserAndValidationCache: createDocumentCache(metrics),
    cors: origins.length > 0 && {
      origin: [...origins],
      methods: ['GET', 'POST'],
      credentials: false,
      exposedHeaders: ['x-request-id', 'retry-after', BOOKMARK],
    },
    context: async ({ request }) => {
      const principal = await access.identify(request.headers)
      return {
        principal,
        writable: access.writable(),
        reads: newReads(request, principal),
        newReads: () => newReads(request, principal),
        changes,
        lastEventId: request.headers.get('last-event-id'),
        intake,
        decide,
      }
    },
    plugins: [
      useLog(log),
      usePageHeaders(),
      useEventIds(),
      ...(documents.kept ? [useCachedGets({ latest: changes.watched(), rate, onLook: looked })] : []),
      useRefusals(),
      useRateLimit(rate),
      useTrusted(documents),
      useLimits(limits),
      useIntrospection(introspection),
      useReading(),
      useBookmark(store),
      useExecution(),
      useTracing(),
      useReport(development),
      // After the others, so that it sees every error that they make.
      useErrors(log),
      useMetrics(metrics),
      usePacking(),
    ],
  })
}
