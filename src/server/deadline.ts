import { UserError } from '../model/errors.js'
import type { Store } from '../store/store.js'

/** A store whose reads are given up after so many milliseconds: on Neo4j the statement ends, the embedded engine runs it on (see ReadOptions). */
export function withDeadline(store: Store, ms: number): Store {
  return {
    ...store,
    read: async (statement, { signal, ...options } = {}) => {
      // One controller for both reasons: AbortSignal.any costs more than all of this.
      const ended = new AbortController()
      const timer = setTimeout(() => ended.abort(tooLong(ms)), ms)
      const leave = () => ended.abort(signal?.reason)
      if (signal?.aborted) leave()
      signal?.addEventListener('abort', leave, { once: true })
      try {
        return await store.read(statement, { ...options, signal: ended.signal })
      } finally {
        clearTimeout(timer)
        signal?.removeEventListener('abort', leave)
      }
    },
  }
}

function tooLong(ms: number): UserError {
  return new UserError(
    `The store took more than ${ms / 1000} s.`,
    'TIMEOUT',
    'Ask for less, or for a shorter time (during, from, to).',
  )
}
