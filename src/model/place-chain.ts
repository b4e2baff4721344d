import type { PlaceRow } from './reference.js'

/** A place and everything it lies in, nearest first: Ohrid, North Macedonia. */
export function placeChain(
  { places }: { readonly places: ReadonlyMap<string, PlaceRow> },
  id: string,
): readonly string[] {
  const chain: string[] = []
  for (let current: string | null = id; current !== null && !chain.includes(current); ) {
    chain.push(current)
    current = places.get(current)?.within ?? null
  }
  return chain
}
