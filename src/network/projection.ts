import { UndirectedGraph } from 'graphology'

/** Two actors who are tied. */
export interface Ends {
  readonly source: string
  readonly target: string
}

export interface EdgeAttributes<T extends Ends = Ends> {
  /** Larger is closer; above zero. */
  readonly weight: number
  /** The sum of what the ties count; below zero where stances are hostile. */
  readonly signed: number
  readonly ties: readonly T[]
}

export type ActorNetwork<T extends Ends = Ends> = UndirectedGraph<Record<string, never>, EdgeAttributes<T>>

/**
 * Joins ties into one undirected network of actors. What ties between the same two count adds up; loops, and pairs that come to less than
 * `minWeight` either way or to nothing, are left out, and so is whoever has no tie left. Nodes and edges are added in sorted order, so
 * that every measure gives the same figures whatever the order of the ties.
 */
export function project<T extends Ends>(ties: readonly T[], count: (tie: T) => number, minWeight = 0): ActorNetwork<T> {
  const network: ActorNetwork<T> = new UndirectedGraph()
  const pairs = [...byPair(ties)]
    .map(([key, pair]) => ({ key, ties: pair, signed: pair.reduce((sum, tie) => sum + count(tie), 0) }))
    .filter(({ signed }) => signed !== 0 && Math.abs(signed) >= minWeight)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  for (const actor of sorted(pairs.flatMap(({ ties: pair }) => ends(pair)))) network.addNode(actor)
  for (const { key, signed, ties: pair } of pairs) {
    const [low = '', high = ''] = sorted(ends(pair))
    network.addEdgeWithKey(key, low, high, { weight: Math.abs(signed), signed, ties: pair })
  }
  return network
}

function byPair<T extends Ends>(ties: readonly T[]): ReadonlyMap<string, T[]> {
  const pairs = new Map<string, T[]>()
  for (const tie of ties) {
    if (tie.source === tie.target) continue
    const key = pairKey(tie)
    const pair = pairs.get(key)
    if (pair === undefined) pairs.set(key, [tie])
    else pair.push(tie)
  }
  return pairs
}

/** One text for two actors, whichever comes first. */
export function pairKey({ source, target }: Ends): string {
  return source < target ? `${source} ${target}` : `${target} ${source}`
}

const ends = ([tie]: readonly Ends[]): readonly string[] => (tie === undefined ? [] : [tie.source, tie.target])

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort()

/** The part of a network between some of its actors. */
export function between<T extends Ends>(network: ActorNetwork<T>, kept: ReadonlySet<string>): ActorNetwork<T> {
  const part: ActorNetwork<T> = new UndirectedGraph()
  network.forEachNode(actor => {
    if (kept.has(actor)) part.addNode(actor)
  })
  network.forEachEdge((key, attributes, source, target) => {
    if (kept.has(source) && kept.has(target)) part.addEdgeWithKey(key, source, target, attributes)
  })
  return part
}
