import { Repeater, SlidingBuffer } from '@repeaterjs/repeater'
import type { Article, Rejection } from '../model/article.js'
import { UserError } from '../model/errors.js'
import type { GivenArticle, Ingestion, Intake } from '../model/intake.js'
import type { Logger } from './log.js'
import { createSpool } from './spool.js'

/** What the intake needs of the room that reads articles. */
export interface Reading {
  /** The article that a client gave, or why it is none. */
  readonly accept: (given: GivenArticle) => { readonly article: Article } | { readonly rejection: Rejection }
  readonly ingest: (articles: readonly Article[], onProgress: (done: number) => void) => Promise<Outcome>
  readonly remove: (articleId: string) => Promise<boolean>
}

type Outcome = Pick<Ingestion, 'added' | 'replaced' | 'unchanged' | 'rejected'>

export interface RunningIntake extends Intake {
  /** Takes up what an earlier process had accepted. */
  readonly resume: () => Promise<void>
  /** Ends what is under way; what is queued stays on disk for the next start. */
  readonly close: () => Promise<void>
}

/** Ended ingestions that are remembered. */
const REMEMBERED = 1000

/** Reads one ingestion after the other: the store takes one writer at a time anyway. */
export function createIntake(folder: string, reading: Reading, log: Pick<Logger, 'error'>): RunningIntake {
  const spool = createSpool<readonly Article[]>(folder)
  const known = new Map<string, Ingestion>()
  const listeners = new Map<string, Set<(now: Ingestion) => void>>()
  let closing = false
  let last: Promise<void> = Promise.resolve()

  const set = (now: Ingestion) => {
    known.set(now.id, now)
    for (const tell of listeners.get(now.id) ?? []) tell(now)
    if (hasEnded(now)) forgetOldest(known)
  }

  const run = async (id: string) => {
    if (closing) return
    const articles = await spool.read(id)
    const begun: Ingestion = { ...(known.get(id) ?? queued(id, articles.length)), state: 'RUNNING' }
    set(begun)
    try {
      const outcome = await reading.ingest(articles, done => set({ ...begun, done }))
      set({ ...begun, ...outcome, done: begun.total, state: 'DONE' })
      await spool.remove(id)
    } catch (error) {
      // It stays on disk: the next start tries again.
      log.error({ err: error, ingestion: id }, 'An ingestion failed')
      set({ ...begun, state: 'FAILED' })
    }
  }

  const enqueue = (id: string, total: number): Ingestion => {
    const ingestion = queued(id, total)
    set(ingestion)
    last = last.then(() => run(id))
    return ingestion
  }

  return {
    submit: async given => {
      const articles = given.map((one, index) => accepted(one, index, reading))
      return enqueue(await spool.add(articles), articles.length)
    },
    get: id => known.get(id) ?? null,
    follow: id => follow(id, known, listeners),
    remove: reading.remove,
    resume: async () => {
      for (const id of await spool.left()) enqueue(id, (await spool.read(id)).length)
    },
    close: async () => {
      closing = true
      await last
    },
  }
}

function queued(id: string, total: number): Ingestion {
  const counts = { done: 0, added: 0, replaced: 0, unchanged: 0, rejected: [] }
  return { id, state: 'QUEUED', submittedAt: new Date().toISOString(), total, ...counts }
}

function accepted(given: GivenArticle, index: number, { accept }: Reading): Article {
  const input = accept(given)
  if ('article' in input) return input.article
  throw new UserError(
    `articles.${index}: ${input.rejection.reason}`,
    'BAD_USER_INPUT',
    'Mend it, or leave it out; nothing was accepted.',
  )
}

const hasEnded = ({ state }: Ingestion): boolean => state === 'DONE' || state === 'FAILED'

function forgetOldest(known: Map<string, Ingestion>): void {
  for (const [id, ingestion] of known) {
    if (known.size <= REMEMBERED) return
    if (hasEnded(ingestion)) known.delete(id)
  }
}

function follow(
  id: string,
  known: ReadonlyMap<string, Ingestion>,
  listeners: Map<string, Set<(now: Ingestion) => void>>,
): AsyncIterable<Ingestion> {
  return new Repeater<Ingestion>(async (push, stop) => {
    const tell = (now: Ingestion) => {
      void push(now)
      if (hasEnded(now)) stop()
    }
    const all = listeners.get(id) ?? new Set()
    listeners.set(id, all.add(tell))
    const now = known.get(id)
    if (now === undefined) stop()
    else tell(now)
    await stop
    all.delete(tell)
    if (all.size === 0) listeners.delete(id)
    // Who reads slowly is told the latest.
  }, new SlidingBuffer(16))
}
