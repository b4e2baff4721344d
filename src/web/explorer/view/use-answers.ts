import { useEffect, useState } from 'preact/hooks'
import { RequestError } from '../api/request.js'
import { EMPTY } from '../graph/graph.js'
import { type Answers, answersFor } from './answers.js'
import type { View } from './view.js'

/** The answers as far as they have come: the last ones stay while the next are on their way. */
export interface Answering {
  readonly answers: Answers
  readonly loading: boolean
  readonly error: RequestError | null
  readonly retry: () => void
}

const NONE: Answers = { graph: EMPTY, subjects: [], found: null, start: null }

export function useAnswers({ about, open }: View): Answering {
  const [answers, setAnswers] = useState(NONE)
  const [loading, setLoading] = useState(true)
  const [error, setError] = useState<RequestError | null>(null)
  const [attempt, setAttempt] = useState(0)
  const key = `${about.join(',')} ${open.join(',')} ${attempt}`
  // The key holds the ids; the lists are new at every render.
  useEffect(() => {
    const aborter = new AbortController()
    setLoading(true)
    setError(null)
    answersFor({ about, open }, aborter.signal)
      .then(setAnswers, (reason: unknown) => aborter.signal.aborted || setError(asError(reason)))
      .finally(() => aborter.signal.aborted || setLoading(false))
    return () => aborter.abort()
  }, [key])
  return { answers, loading, error, retry: () => setAttempt(attempt + 1) }
}

function asError(reason: unknown): RequestError {
  return reason instanceof RequestError
    ? reason
    : new RequestError('The answer could not be shown.', 'Load the page again.')
}
