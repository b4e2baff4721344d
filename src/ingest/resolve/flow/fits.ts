import { Blocks } from './blocks.js'
import type { Flow } from './flow.js'
import { compact } from './members.js'
import { Table } from './table.js'

export interface Fitting<G, H> {
  readonly guests: Table<G>
  readonly hosts: Table<H>
  readonly guestKeys: (guest: G) => readonly string[]
  readonly hostKeys: (host: H) => readonly string[]
  readonly score: (guest: G, host: H) => number
  /** A lower score is not worth remembering. */
  readonly least: number
}

/** The hosts that each guest meets under a key and fits at least so well, with the score. Every pair is compared once. */
export function fits<G, H>(
  flow: Flow,
  { guests, hosts, guestKeys, hostKeys, score, least }: Fitting<G, H>,
): Table<ReadonlyMap<string, number>> {
  const changedGuests = new Map<string, G | undefined>()
  const changedHosts = new Map<string, H | undefined>()
  const guestBlocks = new Blocks()
  const hostBlocks = new Blocks()
  const table = new Table<ReadonlyMap<string, number>>(flow, flow.place({ settle }))
  guests.follow((key, before) => void (changedGuests.has(key) || changedGuests.set(key, before)))
  hosts.follow((key, before) => void (changedHosts.has(key) || changedHosts.set(key, before)))

  function settle(): void {
    const next = new Map<string, Map<string, number>>()
    const scoresOf = (guest: string) => {
      const scores = next.get(guest) ?? new Map(table.peek(guest))
      next.set(guest, scores)
      return scores
    }
    for (const [id, before] of changedHosts) leaveHost(id, before, scoresOf)
    for (const [id, before] of changedGuests) {
      guestBlocks.remove(id, keysOf(before, guestKeys))
      next.set(id, new Map())
    }
    for (const id of changedHosts.keys()) hostBlocks.add(id, keysOf(hosts.peek(id), hostKeys))
    for (const id of changedGuests.keys()) {
      const keys = keysOf(guests.peek(id), guestKeys)
      guestBlocks.add(id, keys)
      for (const host of hostBlocks.met(keys)) compare(id, host, scoresOf)
    }
    for (const id of changedHosts.keys()) {
      for (const guest of guestBlocks.met(keysOf(hosts.peek(id), hostKeys)))
        if (!changedGuests.has(guest)) compare(guest, id, scoresOf)
    }
    changedGuests.clear()
    changedHosts.clear()
    for (const [id, scores] of next) table.put(id, scores.size === 0 ? undefined : compact(scores))
  }

  type ScoresOf = (guest: string) => Map<string, number>

  function leaveHost(id: string, before: H | undefined, scoresOf: ScoresOf): void {
    const keys = keysOf(before, hostKeys)
    hostBlocks.remove(id, keys)
    for (const guest of guestBlocks.met(keys)) if (table.peek(guest)?.has(id)) scoresOf(guest).delete(id)
  }

  function compare(guest: string, host: string, scoresOf: ScoresOf): void {
    const points = score(guests.peek(guest) as G, hosts.peek(host) as H)
    if (points >= least) scoresOf(guest).set(host, points)
  }

  return table
}

function keysOf<T>(value: T | undefined, keys: (value: T) => readonly string[]): readonly string[] {
  return value === undefined ? [] : keys(value)
}
