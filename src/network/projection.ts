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
  const pairs = byPair(ties)
    .map(pair => ({ pair, signed: pair.reduce((sum, tie) => sum + count(tie), 0) }))
    .filter(({ signed }) => signed !== 0 && Math.abs(signed) >= minWeight)
  const network: ActorNetwork<T> = new UndirectedGraph()
  for (const actor of actorsOf(pairs.map(({ pair: [tie] }) => tie))) network.addNode(actor)
  for (const { pair, signed } of pairs) {
    const [{ source, target }] = pair
    const [low, high] = source < target ? [source, target] : [target, source]
    network.addEdgeWithKey(`${low} ${high}`, low, high, { weight: Math.abs(signed), signed, ties: pair })
  }
  return network
}

type Pair<T> = [T, ...T[]]

/** Ties of the same two, in the order of the two. Numbers stand for names, so that hundreds of thousands are put in order quickly. */
function byPair<T extends Ends>(ties: readonly T[]): readonly Pair<T>[] {
  const actors = actorsOf(ties)
  const places = new Map(actors.map((actor, place) => [actor, place]))
  const place = (actor: string): number => places.get(actor) ?? 0
  const pairs = new Map<number, Pair<T>>()
  for (const tie of ties) {
    if (tie.source === tie.target) continue
    const [a, b] = [place(tie.source), place(tie.target)]
    const key = Math.min(a, b) * actors.length + Math.max(a, b)
    const pair = pairs.get(key)
    if (pair === undefined) pairs.set(key, [tie])
    else pair.push(tie)
  }
  return Array.from(Float64Array.from(pairs.keys()).sort(), key => pairs.get(key) as Pair<T>)
}

function actorsOf(ties: readonly Ends[]): readonly string[] {
  const actors = new Set<string>()
  for (const { source, target } of ties) actors.add(source).add(target)
  return [...actors].sort()
}

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
