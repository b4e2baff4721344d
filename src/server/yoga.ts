import type { GraphQLSchema } from 'graphql'
import { createYoga } from 'graphql-yoga'
import type { Context } from '../graphql/context.js'
import { readsOn } from '../graphql/reads.js'
import { UserError } from '../model/errors.js'
import type { Ontology } from '../ontology/ontology.js'
import type { Store } from '../store/store.js'
import type { Access } from './auth/access.js'
import { graphiqlPage } from './graphiql.js'
import type { Limits } from './limits.js'
import type { Logger } from './log.js'
import type { Metrics } from './metrics.js'
import { useErrors } from './plugins/use-errors.js'
import { useIntrospection } from './plugins/use-introspection.js'
import { useLimits } from './plugins/use-limits.js'
import { useLog } from './plugins/use-log.js'
import { useMetrics } from './plugins/use-metrics.js'
import { useRateLimit } from './plugins/use-rate-limit.js'
import { useReading } from './plugins/use-reading.js'
import { useReport } from './plugins/use-report.js'
import { useRequestId } from './plugins/use-request-id.js'

export interface GraphQLOptions {
  readonly store: Store
  readonly schema: GraphQLSchema
  readonly ontology: Ontology
  /** Whether responses carry the statements that they ran. */
  readonly development: boolean
  readonly log: Logger
  readonly metrics: Metrics
  readonly access: Access
  readonly limits: Limits
  /** Origins of other sites whose pages may ask; '*' is any. */
  readonly origins: readonly string[]
  readonly graphiql: boolean
  readonly introspection: boolean
}

/** What happens to a request at /graphql, in this order. */
export function createGraphQL({ store, schema, ontology, development, ...options }: GraphQLOptions) {
  const { log, metrics, access, limits, origins, graphiql, introspection } = options
  const reads = readsOn(store, ontology)
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
    cors: origins.length > 0 && { origin: [...origins], methods: ['GET', 'POST'], credentials: false },
    context: async ({ request }) => ({
      principal: await access.identify(request.headers),
      writable: access.writable(),
      reads: reads({ signal: giveUp(request.signal, limits.timeout), maxCost: limits.cost }),
    }),
    plugins: [
      useRequestId(),
      useLog(log),
      useRateLimit(limits.rate),
      useLimits(limits),
      useIntrospection(introspection),
      useReading(),
      useReport(development),
      // After the others, so that it sees every error that they make.
      useErrors(log),
      useMetrics(metrics),
    ],
  })
}

/** Aborted when the client goes or the time is up, whichever is first. */
function giveUp(client: AbortSignal, ms: number): AbortSignal {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(tooLong(ms)), ms)
  timer.unref()
  return AbortSignal.any([client, late.signal])
}

function tooLong(ms: number): UserError {
  return new UserError(
    `The store took more than ${ms / 1000} s.`,
    'TIMEOUT',
    'Ask for less, or for a shorter time (during, from, to).',
  )
}
