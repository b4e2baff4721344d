/** Who mediates or convenes, and who hosts, with those they act for: one event may have a mediator and another host. */
export interface Thirds {
  readonly leading: Set<number>
  readonly receiving: Set<number>
}

const KINDS = ['leading', 'receiving'] as const

export function addThirds(to: Thirds, from: Thirds): void {
  for (const kind of KINDS) for (const third of from[kind]) to[kind].add(third)
}

/** How many they share in whatever role. */
export function sharedThirds(a: Thirds, b: Thirds): number {
  let shared = 0
  for (const one of a.leading) if (has(b, one)) shared++
  for (const one of a.receiving) if (has(b, one) && !a.leading.has(one)) shared++
  return shared
}

const has = ({ leading, receiving }: Thirds, one: number): boolean => leading.has(one) || receiving.has(one)

/** Two that do the same thing without sharing anyone. */
export function haveOtherThirds(a: Thirds, b: Thirds): boolean {
  return sharedThirds(a, b) === 0 && KINDS.some(kind => a[kind].size > 0 && b[kind].size > 0)
}

/** Somebody mediates or convenes. */
export const isLed = ({ leading }: Thirds): boolean => leading.size > 0

export const hasThirds = (thirds: Thirds): boolean => KINDS.some(kind => thirds[kind].size > 0)
