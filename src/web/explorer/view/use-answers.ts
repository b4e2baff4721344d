import { useEffect, useRef, useState } from 'preact/hooks'
import { RequestError } from '../api/request.js'
import { tiesOf } from '../graph/ties.js'
import { type Answers, type Asking, answersFor, NO_ANSWERS } from './answers.js'
import { rest } from './rest.js'
import { useApi } from './use-api.js'

/** The answers as far as they have come: the last ones stay while the next are on their way, and go where these do not come. */
export interface Answering {
  readonly answers: Answers
  readonly loading: boolean
  readonly error: RequestError | null
  readonly retry: () => void
  /** Lets go of the question that is on its way. */
  readonly cancel: () => void
}

/** Milliseconds after which a graph with nothing in it is asked again: at its first start a service still reads its articles. */
const AGAIN = 3000

/** `early` is asked for already: the first answer is on its way before the page is drawn. */
export function useAnswers(asking: Asking, early: Promise<Answers> | null = null): Answering {
  const api = useApi()
  const [first, setFirst] = useState(early)
  const [answers, setAnswers] = useState(NO_ANSWERS)
  const [loading, setLoading] = useState(true)
  const [error, setError] = useState<RequestError | null>(null)
  const [attempt, setAttempt] = useState(0)
  const current = useRef<AbortController | null>(null)
  const question = `${asking.asks} ${asking.about.join(',')}`
  const answered = useRef(question)
  const key = `${question} ${asking.open.join(',')} ${attempt}`
  /** Under other names the picture of the last question would be taken for that of this one. */
  const fail = (reason: RequestError) => {
    setError(reason)
    if (answered.current !== question) setAnswers(NO_ANSWERS)
  }
  // The key holds the ids; the lists are new at every render.
  useEffect(() => {
    const aborter = new AbortController()
    current.current = aborter
    setLoading(true)
    setError(null)
    setFirst(null)
    ;(first ?? answersFor(api, asking, aborter.signal))
      .then(
        async found => {
          await rest()
          // Drawing needs them, and this is a moment of its own for a large graph.
          tiesOf(found.graph)
          await rest()
          if (aborter.signal.aborted) return
          answered.current = question
          setAnswers(found)
        },
        (reason: unknown) => aborter.signal.aborted || fail(asError(reason)),
      )
      .finally(() => aborter.signal.aborted || setLoading(false))
    return () => aborter.abort()
  }, [key])
  const isEmpty = answers.start !== null && answers.graph.items.size === 0
  useEffect(() => {
    if (!isEmpty || loading || error !== null) return
    const timer = setTimeout(() => setAttempt(attempt + 1), AGAIN)
    return () => clearTimeout(timer)
  }, [isEmpty, loading, error])
  const cancel = () => {
    current.current?.abort()
    setLoading(false)
    fail(new RequestError('You stopped the question.', ''))
  }
  return { answers, loading, error, retry: () => setAttempt(attempt + 1), cancel }
}

function asError(reason: unknown): RequestError {
  return reason instanceof RequestError
    ? reason
    : new RequestError('The answer could not be shown.', 'Load the page again.')
}
