import { setTimeout as pause } from 'node:timers/promises'
import { Repeater, SlidingBuffer } from '@repeaterjs/repeater'
import type { Article } from '../model/article.js'
import { UserError } from '../model/errors.js'
import type { GivenArticle, GivenFile, Ingestion, Intake } from '../model/intake.js'
import { gate } from '../store/gate.js'
import { createEnded } from './ended.js'
import type { Logger } from './log.js'
import { addresses, type Input, isAddress, isArticle, isRejection, type Piece, pieceOf } from './pieces.js'
import { createSpool } from './spool.js'

/** What the intake needs of the room that reads articles. */
export interface Reading {
  /** The article that a client gave, or why it is none. */
  readonly accept: (given: GivenArticle) => Input
  readonly readFile: (file: GivenFile) => AsyncIterable<Input>
  /** The article at an address; left out where none are read. */
  readonly fetch?: ((address: string, signal: AbortSignal) => Promise<Input>) | undefined
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

/** Pages that are fetched at a time; those of one host also wait for each other. */
const FETCHES = 8

const NOT_FETCHED = 'This service reads no addresses any more (ENTENTE_FETCH).'

/** Ended ingestions that are remembered. */
const REMEMBERED = 1000

/** Milliseconds until what a store that is away did not take is tried again. */
const AGAIN = 500

/** Reads one ingestion after the other: the store takes one writer at a time anyway. */
export function createIntake(folder: string, reading: Reading, log: Pick<Logger, 'error' | 'warn'>): RunningIntake {
  const spool = createSpool<readonly Piece[]>(folder)
  const ended = createEnded(`${folder}-ended.jsonl`, REMEMBERED)
  const known = new Map<string, Ingestion>()
  const listeners = new Map<string, Set<(now: Ingestion) => void>>()
  const closing = new AbortController()
  let last: Promise<void> = Promise.resolve()
  /** Outcomes are kept in their order. */
  let keeping: Promise<void> = Promise.resolve()
  /** Pages are fetched beside what is read, those of one ingestion after those of the one before. */
  let fetching: Promise<void> = Promise.resolve()
  const atOnce = gate(FETCHES)

  const set = (now: Ingestion) => {
    known.set(now.id, now)
    for (const tell of listeners.get(now.id) ?? []) tell(now)
    if (!hasEnded(now)) return
    forgetOldest(known)
    keeping = keeping
      .then(() => ended.add(now))
      .catch((error: unknown) => log.warn({ err: error, ingestion: now.id }, 'An outcome could not be kept'))
  }

  const attempt = async (id: string) => {
    const pieces = await spool.read(id)
    const rejected = pieces.filter(isRejection)
    const begun: Ingestion = { ...(known.get(id) ?? queued(id, pieces.length)), state: 'RUNNING', rejected }
    set(begun)
    const outcome = await reading.ingest(pieces.filter(isArticle), done =>
      set({ ...begun, done: rejected.length + done }),
    )
    await spool.remove(id)
    const all = [...rejected, ...outcome.rejected]
    set({ ...begun, ...outcome, rejected: all, done: begun.total, state: 'DONE' })
  }

  /** Whether it has to be tried again, as the store is away. Whatever else fails is on disk: the next start tries again. */
  const mustWait = async (id: string): Promise<boolean> => {
    try {
      await attempt(id)
      return false
    } catch (error) {
      const isAway = error instanceof UserError && error.code === 'STORE_UNAVAILABLE'
      if (isAway) log.warn({ err: error, ingestion: id }, 'An ingestion waits for the store')
      else log.error({ err: error, ingestion: id }, 'An ingestion failed')
      set({ ...(known.get(id) ?? queued(id, 0)), state: isAway ? 'QUEUED' : 'FAILED' })
      return isAway
    }
  }

  /** What is queued waits with it, so that the order stays. */
  const run = async (id: string): Promise<void> => {
    while (!closing.signal.aborted && (await mustWait(id)))
      await pause(AGAIN, undefined, { signal: closing.signal }).catch(() => undefined)
  }

  /** What was fetched takes the place of its address on disk, so that it is fetched once, whatever happens then. */
  const fetchAll = async (id: string): Promise<void> => {
    if (closing.signal.aborted) return
    const got = async (piece: Piece) => {
      if (!isAddress(piece)) return piece
      if (reading.fetch === undefined) return { origin: piece.address, reason: NOT_FETCHED }
      return pieceOf(await reading.fetch(piece.address, closing.signal))
    }
    const pieces = await spool.read(id)
    await spool.replace(id, await Promise.all(pieces.map(piece => atOnce(() => got(piece)))))
    last = last.then(() => run(id))
  }

  const enqueue = (id: string, pieces: readonly Piece[]): Ingestion => {
    const ingestion = queued(id, pieces.length)
    set(ingestion)
    if (!pieces.some(isAddress)) last = last.then(() => run(id))
    else
      fetching = fetching
        .then(() => fetchAll(id))
        .catch((error: unknown) => {
          if (closing.signal.aborted) return
          log.error({ err: error, ingestion: id }, 'Pages could not be fetched')
          set({ ...ingestion, state: 'FAILED' })
        })
    return ingestion
  }

  const accept = async (pieces: readonly Piece[]): Promise<Ingestion> => enqueue(await spool.add(pieces), pieces)

  return {
    submit: async given => accept(given.map((one, index) => accepted(one, index, reading))),
    submitFiles: async files => accept(await piecesOf(files, reading)),
    ...(reading.fetch === undefined ? {} : { submitUrls: async urls => accept(addresses(urls)) }),
    get: id => known.get(id) ?? null,
    follow: id => follow(id, known, listeners),
    remove: reading.remove,
    resume: async () => {
      for (const ingestion of await ended.earlier()) known.set(ingestion.id, ingestion)
      for (const id of await spool.left()) enqueue(id, await spool.read(id))
    },
    close: async () => {
      closing.abort()
      await fetching
      await last
      await keeping
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

/** All that is in the files. @throws UserError when there is not one article. */
async function piecesOf(files: readonly GivenFile[], { readFile }: Reading): Promise<readonly Piece[]> {
  const pieces: Piece[] = []
  for (const file of files) for await (const input of readFile(file)) pieces.push(pieceOf(input))
  if (pieces.some(isArticle)) return pieces
  const reasons = pieces.filter(isRejection).map(({ origin, reason }) => `${origin}: ${reason}`)
  throw new UserError(
    reasons.length === 0 ? 'There is no article in it.' : reasons.slice(0, 3).join(' '),
    'BAD_USER_INPUT',
    'Nothing was accepted.',
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
