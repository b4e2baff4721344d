import { useEffect, useState } from 'preact/hooks'
import { RequestError } from '../api/request.js'

/** What an asynchronous question came to so far. */
export interface Asked<T> {
  readonly value: T | null
  readonly failed: boolean
  /** Why, in words; null where it did not fail, or nobody knows. */
  readonly reason: string | null
}

/** Asks anew whenever the key changes, and lets go of the question before; nothing is asked for an empty key. */
export function useAsync<T>(key: string, ask: (signal: AbortSignal) => Promise<T>): Asked<T> {
  const [state, setState] = useState<Asked<T> & { readonly key: string }>({
    key: '',
    value: null,
    failed: false,
    reason: null,
  })
  // The key stands for all that the question is made of.
  useEffect(() => {
    if (key === '') return
    const aborter = new AbortController()
    ask(aborter.signal).then(
      value => aborter.signal.aborted || setState({ key, value, failed: false, reason: null }),
      (error: unknown) =>
        aborter.signal.aborted || setState({ key, value: null, failed: true, reason: reasonOf(error) }),
    )
    return () => aborter.abort()
  }, [key])
  return state.key === key ? state : { value: null, failed: false, reason: null }
}

function reasonOf(error: unknown): string | null {
  return error instanceof RequestError ? `${error.message} ${error.cure}`.trim() : null
}
