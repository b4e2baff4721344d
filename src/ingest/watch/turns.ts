import { setTimeout as sleep } from 'node:timers/promises'
import { NotFetched } from './not-fetched.js'

/** Lets requests to one host pass one after the other, so many milliseconds apart; hosts do not wait for each other. */
export interface Turns {
  /** Waits for a turn. @throws NotFetched when the host is to be left alone for longer than anybody waits. */
  readonly take: (host: string, delay: number, signal?: AbortSignal) => Promise<void>
  /** The host is left alone until then, in milliseconds since 1970. */
  readonly pause: (host: string, until: number) => void
}

/** A pause that is waited for, in milliseconds; a longer one is an answer of its own. */
const PATIENCE = 10_000

/** Hosts that are remembered. */
const MOST = 10_000

export function createTurns(): Turns {
  /** When the host may be asked next. */
  const free = new Map<string, number>()
  const paused = new Map<string, number>()
  return {
    take: async (host, delay, signal) => {
      const now = Date.now()
      const until = paused.get(host) ?? 0
      if (until - now > PATIENCE) throw new NotFetched(`${host} asks to be left alone until ${time(until)}.`, until)
      const turn = Math.max(now, until, free.get(host) ?? 0)
      forget(free, now)
      free.set(host, turn + delay)
      if (turn > now) await sleep(turn - now, undefined, signal === undefined ? {} : { signal })
    },
    pause: (host, until) => {
      forget(paused, Date.now())
      paused.set(host, Math.max(until, paused.get(host) ?? 0))
    },
  }
}

const time = (ms: number): string => new Date(ms).toISOString()

function forget(times: Map<string, number>, now: number): void {
  if (times.size < MOST) return
  for (const [host, at] of times) if (at < now) times.delete(host)
}
