import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Store } from '../store/store.js'

/** What Prometheus is told: of requests, statements, caches, reading of articles, and of the process itself (event loop, memory, collections). */
export interface Metrics {
  readonly registry: Registry
  /** Seconds of requests at /graphql, by method and status. */
  readonly requests: Histogram<'method' | 'status'>
  /** Errors that clients were shown, by code. */
  readonly errors: Counter<'code'>
  /** Seconds of statements, by whether they read, write or search, and how they ended. */
  readonly statements: Histogram<'kind' | 'outcome'>
  /** Articles by what became of them. */
  readonly articles: Counter<'outcome'>
  /** Looks into what is kept, by whether it was there: answers to GETs, parsed documents. */
  readonly caches: Counter<'cache' | 'outcome'>
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** One for each service, so that several in one process (tests) keep apart. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'entente_' })
  const registers = [registry]
  return {
    registry,
    requests: new Histogram({
      name: 'entente_request_seconds',
      help: 'Time of requests at /graphql',
      labelNames: ['method', 'status'],
      buckets: SECONDS,
      registers,
    }),
    errors: new Counter({
      name: 'entente_errors_total',
      help: 'Errors that clients were shown',
      labelNames: ['code'],
      registers,
    }),
    statements: new Histogram({
      name: 'entente_statement_seconds',
      help: 'Time of statements on the store',
      labelNames: ['kind', 'outcome'],
      buckets: SECONDS,
      registers,
    }),
    articles: new Counter({
      name: 'entente_articles_total',
      help: 'Articles read into the graph, by what became of them',
      labelNames: ['outcome'],
      registers,
    }),
    caches: new Counter({
      name: 'entente_cache_lookups_total',
      help: 'Looks into what is kept: answers to GETs, parsed documents',
      labelNames: ['cache', 'outcome'],
      registers,
    }),
  }
}

/** A store whose statements are timed. */
export function measured(store: Store, { statements }: Metrics): Store {
  const timed = async <T>(kind: string, work: () => Promise<T>): Promise<T> => {
    const end = statements.startTimer({ kind })
    try {
      const result = await work()
      end({ outcome: 'ok' })
      return result
    } catch (error) {
      end({ outcome: error instanceof Error && error.name === 'AbortError' ? 'cancelled' : 'failed' })
      throw error
    }
  }
  return {
    ...store,
    read: (statement, options) => timed('read', () => store.read(statement, options)),
    transaction: work => timed('transaction', () => store.transaction(work)),
    search: (...wanted) => timed('search', () => store.search(...wanted)),
  }
}
