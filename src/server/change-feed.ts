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
  /** Ends what is followed. */
  readonly close: () => void
}

/** How often the log is asked while somebody listens, in milliseconds. */
const EVERY = 500

/** One question at a time for all who listen; those read what is new for them themselves, so that no one is held in memory. */
export function createChangeFeed(store: Store, every = EVERY): ChangeFeed {
  const listeners = new Set<() => void>()
  const ends = new Set<() => void>()
  let known = 0
  let timer: NodeJS.Timeout | null = null

  const latest = async () => Number((await store.read(latestChange()))[0]?.seq ?? 0)

  const look = async () => {
    // A store that is away for a while is asked again; who listens misses nothing.
    const seq = await latest().catch(() => known)
    if (seq > known) for (const wake of listeners) wake()
    known = Math.max(known, seq)
    timer = listeners.size > 0 ? setTimeout(look, every) : null
  }

  const follow = (after: number) =>
    new Repeater<Change>(async (push, stop) => {
      let from = after
      let wake = () => {}
      let woken = true
      const listener = () => {
        woken = true
        wake()
      }
      const end = () => void stop()
      listeners.add(listener)
      ends.add(end)
      timer ??= setTimeout(look, 0)
      let stopped = false
      void stop.then(() => {
        stopped = true
        wake()
      })
      while (!stopped) {
        if (!woken) await new Promise<void>(resolve => void (wake = resolve))
        woken = false
        const changes = stopped ? [] : await read(store, from)
        for (const change of changes) {
          if (!stopped) await push(change)
          from = change.seq
        }
        woken ||= changes.length > 0
      }
      listeners.delete(listener)
      ends.delete(end)
    })

  return {
    latest,
    follow,
    close: () => {
      if (timer !== null) clearTimeout(timer)
      for (const end of ends) end()
    },
  }
}

async function read(store: Store, after: number): Promise<readonly Change[]> {
  const rows = await store.read(changesAfter(after)).catch(() => [])
  return rows.map(({ seq, kind, ids }) => ({ seq: Number(seq), kind: String(kind), ids: (ids ?? []) as string[] }))
}
