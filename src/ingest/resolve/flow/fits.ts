import { Blocks } from './blocks.js'
import type { Flow } from './flow.js'
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
  const scores = new Map<string, Map<string, number>>()
  const guestsOf = new Map<string, Set<string>>()
  const table = new Table<ReadonlyMap<string, number>>(flow.place(settle))
  guests.follow((key, before) => void (changedGuests.has(key) || changedGuests.set(key, before)))
  hosts.follow((key, before) => void (changedHosts.has(key) || changedHosts.set(key, before)))

  function settle(): void {
    const touched = new Set<string>(changedGuests.keys())
    for (const [id, before] of changedHosts) leaveHost(id, before, touched)
    for (const [id, before] of changedGuests) leaveGuest(id, before)
    for (const id of changedHosts.keys()) hostBlocks.add(id, keysOf(hosts.peek(id), hostKeys))
    for (const id of changedGuests.keys()) {
      const keys = keysOf(guests.peek(id), guestKeys)
      guestBlocks.add(id, keys)
      for (const host of hostBlocks.met(keys)) compare(id, host)
    }
    for (const id of changedHosts.keys()) {
      for (const guest of guestBlocks.met(keysOf(hosts.peek(id), hostKeys))) {
        if (!changedGuests.has(guest) && compare(guest, id)) touched.add(guest)
      }
    }
    changedGuests.clear()
    changedHosts.clear()
    for (const id of touched) table.put(id, scores.has(id) ? new Map(scores.get(id)) : undefined)
  }

  function leaveHost(id: string, before: H | undefined, touched: Set<string>): void {
    hostBlocks.remove(id, keysOf(before, hostKeys))
    for (const guest of guestsOf.get(id) ?? []) {
      scores.get(guest)?.delete(id)
      touched.add(guest)
    }
    guestsOf.delete(id)
  }

  function leaveGuest(id: string, before: G | undefined): void {
    guestBlocks.remove(id, keysOf(before, guestKeys))
    for (const host of scores.get(id)?.keys() ?? []) guestsOf.get(host)?.delete(id)
    scores.delete(id)
  }

  function compare(guest: string, host: string): boolean {
    const points = score(guests.peek(guest) as G, hosts.peek(host) as H)
    if (points < least) return false
    scores.set(guest, (scores.get(guest) ?? new Map<string, number>()).set(host, points))
    guestsOf.set(host, (guestsOf.get(host) ?? new Set<string>()).add(guest))
    return true
  }

  return table
}

function keysOf<T>(value: T | undefined, keys: (value: T) => readonly string[]): readonly string[] {
  return value === undefined ? [] : keys(value)
}
