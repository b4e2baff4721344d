import { UserError } from '../model/errors.js'
import type { Store } from '../store/store.js'

/** A store whose reads are given up after so many milliseconds: on Neo4j the statement ends, the embedded engine runs it on (see ReadOptions). */
export function withDeadline(store: Store, ms: number): Store {
  return {
    ...store,
    read: async (statement, { signal, ...options } = {}) => {
      const late = new AbortController()
      const timer = setTimeout(() => late.abort(tooLong(ms)), ms)
      try {
        const either = signal === undefined ? late.signal : AbortSignal.any([signal, late.signal])
        return await store.read(statement, { ...options, signal: either })
      } finally {
        clearTimeout(timer)
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
