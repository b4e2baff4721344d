import heap from 'mnemonist/heap.js'

/** Its types tell of an ES module, but it is a CommonJS one. */
const Heap = heap as unknown as (typeof heap)['default']

/** Who is tied to whom, with the confidence of the best told tie, per mille. */
export type Neighbours = ReadonlyMap<string, ReadonlyMap<string, number>>

export interface PathSearch {
  /** Where paths begin, whom they pass in this order, and where they end. */
  readonly stops: readonly string[]
  readonly count: number
  /** Hops at most. */
  readonly max: number
}

export interface FoundPaths {
  /** Actors in their order, the shortest path first, of equal length the one that is told best. */
  readonly paths: readonly (readonly string[])[]
  /** Whether the search was given up before it had seen all ways. */
  readonly gaveUp: boolean
}

/** Beginnings of paths that a search may hold against each other: some tenths of a second, however dense the graph. */
const MOST_WORK = 100_000

/**
 * The shortest paths on which nobody stands twice. Best first: a beginning is ranked by its own length and the least that is still to
 * come, which is known exactly, so that the k paths are found with little more work than one (Hart, Nilsson and Raphael 1968).
 */
export function shortestPaths(neighbours: Neighbours, { stops, count, max }: PathSearch): FoundPaths {
  const [start = ''] = stops
  const remaining = remainders(neighbours, stops.slice(1))
  const open = new Heap<Beginning>(byCost)
  let work = 0
  const add = (beginning: Pick<Beginning, 'actors' | 'own' | 'stage'>) => {
    work++
    const least = remaining[beginning.stage]?.get(beginning.actors.at(-1) ?? '')
    const hops = beginning.actors.length - 1 + (least?.hops ?? Number.POSITIVE_INFINITY)
    if (least === undefined || hops > max) return
    open.push({ ...beginning, hops, doubt: beginning.own + least.doubt, name: beginning.actors.join(' ') })
  }
  add({ actors: [start], own: 0, stage: 0 })
  const paths: (readonly string[])[] = []
  while (open.size > 0 && paths.length < count) {
    if (work >= MOST_WORK) return { paths, gaveUp: true }
    const best = open.pop()
    if (best === undefined) break
    if (best.stage === stops.length - 1) paths.push(best.actors)
    else for (const next of goOn(best, neighbours, stops)) add(next)
  }
  return { paths, gaveUp: false }
}

interface Beginning {
  readonly actors: readonly string[]
  /** Their ids in one text. */
  readonly name: string
  /** Doubt of its own hops: per mille of confidence that they lack. */
  readonly own: number
  /** How many stops after the start it has passed. */
  readonly stage: number
  /** Of the whole path, at least. */
  readonly hops: number
  readonly doubt: number
}

function byCost(a: Beginning, b: Beginning): number {
  return a.hops - b.hops || a.doubt - b.doubt || b.actors.length - a.actors.length || (a.name < b.name ? -1 : 1)
}

function goOn({ actors, own, stage }: Beginning, neighbours: Neighbours, stops: readonly string[]) {
  const ahead = stops.slice(stage + 2)
  return [...(neighbours.get(actors.at(-1) ?? '') ?? [])]
    .filter(([actor]) => !actors.includes(actor) && !ahead.includes(actor))
    .map(([actor, confidence]) => ({
      actors: [...actors, actor],
      own: own + 1000 - confidence,
      stage: actor === stops[stage + 1] ? stage + 1 : stage,
    }))
}

interface Remainder {
  readonly hops: number
  readonly doubt: number
}

/** For each stage what is at least still to come from an actor: to the next stop, and from there through the others. */
function remainders(neighbours: Neighbours, stops: readonly string[]): readonly ReadonlyMap<string, Remainder>[] {
  const stages: ReadonlyMap<string, Remainder>[] = [new Map(stops.slice(-1).map(last => [last, { hops: 0, doubt: 0 }]))]
  for (const [index, stop] of stops.toReversed().entries()) {
    const after = index === 0 ? { hops: 0, doubt: 0 } : stages[0]?.get(stop)
    stages.unshift(after === undefined ? new Map() : remainderTo(neighbours, stop, after))
  }
  return stages
}

/** Ring by ring around the stop: fewest hops, and of those the least doubt. */
function remainderTo(neighbours: Neighbours, stop: string, after: Remainder): ReadonlyMap<string, Remainder> {
  const known = new Map([[stop, after]])
  let ring: ReadonlyMap<string, Remainder> = known
  while (ring.size > 0) {
    const next = new Map<string, Remainder>()
    for (const [actor, { hops, doubt }] of ring) {
      for (const [other, confidence] of neighbours.get(actor) ?? []) {
        const through = doubt + 1000 - confidence
        if (!known.has(other) && through < (next.get(other)?.doubt ?? Number.POSITIVE_INFINITY)) {
          next.set(other, { hops: hops + 1, doubt: through })
        }
      }
    }
    for (const [actor, remainder] of next) known.set(actor, remainder)
    ring = next
  }
  return known
}
