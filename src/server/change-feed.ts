import { context, ROOT_CONTEXT } from '@opentelemetry/api'
import { Repeater } from '@repeaterjs/repeater'
import type { Change } from '../cypher/record.js'
import { changesAfter, latestChange } from '../cypher/record.js'
import type { Changes } from '../graphql/context.js'
import type { Store } from '../store/store.js'

/**
 * What transactions changed, from the record's own log. Every service on a store sees the changes of all others, on Neo4j Community
 * and embedded alike, because it asks the store and not its neighbours.
 */
export interface ChangeFeed extends Changes {
  /** The number of the latest change at any time, at most half a second old; null while it is not known. */
  readonly watched: () => () => number | null
  /** Ends what is followed. */
  readonly close: () => void
}

/** How often the log is asked while somebody listens, in milliseconds. */
const EVERY = 500

/** One question at a time for all who listen; those read what is new for them themselves, so that no one is held in memory. */
export function createChangeFeed(store: Store, every = EVERY): ChangeFeed {
  const listeners = new Set<Listener>()
  let known = 0
  let timer: NodeJS.Timeout | null = null
  let [watching, away, closed] = [false, true, false]

  const latest = async () => Number((await store.read(latestChange()))[0]?.seq ?? 0)

  const look = async () => {
    // A store that is away for a while is asked again; who listens misses nothing.
    const seq = await latest().catch(() => null)
    away = seq === null
    if (seq !== null && seq !== known) for (const { bell } of listeners) bell.ring()
    known = seq ?? known
    timer = !closed && (watching || listeners.size > 0) ? setTimeout(look, every) : null
    timer?.unref()
  }

  /** Looking goes on for all who listen, so it is no part of the trace of who was the first. */
  const begin = () => {
    timer ??= context.with(ROOT_CONTEXT, () => setTimeout(look, 0))
  }

  const follow = (after: number) =>
    new Repeater<Change>(async (push, stop) => {
      const listener = { bell: createBell(), end: () => void stop() }
      listeners.add(listener)
      begin()
      await tellUntil(stop, listener.bell, push, from => read(store, from, () => ringLater(listener.bell)), after)
      listeners.delete(listener)
    })

  const ringLater = (bell: Bell) => void setTimeout(bell.ring, every).unref()

  const watched = () => {
    watching = true
    begin()
    return () => (away ? null : known)
  }

  return {
    latest,
    follow,
    watched,
    close: () => {
      closed = true
      if (timer !== null) clearTimeout(timer)
      for (const { end } of listeners) end()
    },
  }
}

interface Listener {
  readonly bell: Bell
  readonly end: () => void
}

/** Tells what comes after a number whenever the bell rings, until it is stopped. */
async function tellUntil(
  stop: Promise<unknown>,
  bell: Bell,
  push: (change: Change) => Promise<unknown>,
  readAfter: (seq: number) => Promise<readonly Change[]>,
  after: number,
): Promise<void> {
  let from = after
  let stopped = false
  void stop.then(() => {
    stopped = true
    bell.ring()
  })
  for (;;) {
    await bell.wait()
    if (stopped) return
    const changes = await readAfter(from)
    for (const change of changes) {
      if (!stopped) await push(change)
      from = change.seq
    }
    // The log is read in pieces: there may be more.
    if (changes.length > 0) bell.ring()
  }
}

interface Bell {
  readonly ring: () => void
  readonly wait: () => Promise<void>
}

/** Wakes who waits; a ring while nobody waits is kept. It has rung when it is made. */
function createBell(): Bell {
  let rung = true
  let wake = () => {}
  return {
    ring: () => {
      rung = true
      wake()
    },
    wait: async () => {
      if (!rung) {
        await new Promise<void>(resolve => {
          wake = resolve
        })
      }
      rung = false
    },
  }
}

async function read(store: Store, after: number, onAway: () => void): Promise<readonly Change[]> {
  const rows = await store.read(changesAfter(after)).catch(() => {
    onAway()
    return []
  })
  return rows.map(({ seq, kind, ids }) => ({ seq: Number(seq), kind: String(kind), ids: (ids ?? []) as string[] }))
}
