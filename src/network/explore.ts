import type { Occasion } from './occasion.js'
import type { Neighbours } from './paths.js'
import { type Tie, tiesOf } from './tie.js'

/**
 * What is known of a network that is read ring by ring from several places at once. Each place has a ball: its radius is how many rings
 * have been read around it, its rim who was reached last. Whoever has been read for one ball need not be read for another.
 */
export interface Exploration {
  readonly balls: readonly Ball[]
  readonly neighbours: Map<string, Map<string, number>>
  readonly occasions: Map<string, Occasion>
  readonly read: Set<string>
  readonly avoided: ReadonlySet<string>
}

interface Ball {
  readonly centre: string
  readonly reached: Set<string>
  rim: ReadonlySet<string>
  radius: number
}

/** @param avoided ids of actors and occasions that count as not there. */
export function exploreFrom(centres: readonly string[], avoided: ReadonlySet<string>): Exploration {
  const balls = centres.map(centre => ({ centre, reached: new Set([centre]), rim: new Set([centre]), radius: 0 }))
  return { balls, neighbours: new Map(), occasions: new Map(), read: new Set(), avoided }
}

/** Takes in the occasions of these actors, and lets every ball grow as far as is now known. */
export function learn(exploration: Exploration, actors: Iterable<string>, occasions: readonly Occasion[]): void {
  for (const actor of actors) exploration.read.add(actor)
  for (const occasion of occasions) {
    const key = `${occasion.relation} ${occasion.id}`
    if (exploration.avoided.has(occasion.id) || exploration.occasions.has(key)) continue
    exploration.occasions.set(key, occasion)
    for (const tie of tiesOf(occasion)) join(exploration, tie)
  }
  for (const ball of exploration.balls) grow(ball, exploration)
}

function join({ neighbours, avoided }: Exploration, { source, target, confidence }: Tie): void {
  if (avoided.has(source) || avoided.has(target)) return
  for (const [one, other] of [
    [source, target],
    [target, source],
  ] as const) {
    const known = neighbours.get(one) ?? new Map<string, number>()
    neighbours.set(one, known.set(other, Math.max(confidence, known.get(other) ?? 0)))
  }
}

function grow(ball: Ball, { neighbours, read }: Exploration): void {
  while (ball.rim.size > 0 && [...ball.rim].every(actor => read.has(actor))) {
    const reached = [...ball.rim].flatMap(actor => [...(neighbours.get(actor)?.keys() ?? [])])
    ball.rim = new Set(reached.filter(actor => !ball.reached.has(actor)))
    for (const actor of ball.rim) ball.reached.add(actor)
    ball.radius++
  }
}

/** Of the rim the actors who are still to be read, by id. */
export function unread(ball: Ball, { read }: Exploration): readonly string[] {
  return [...ball.rim].filter(actor => !read.has(actor)).sort()
}

/**
 * Every path through all centres of at most this many hops is known: between two neighbouring centres the two radii together, and each
 * other stretch is one hop at least.
 */
export function knownLength({ balls }: Exploration): number {
  const stretches = balls.slice(1).map((ball, index) => reach(ball) + reach(balls[index]))
  return Math.min(...stretches) + stretches.length - 1
}

/** A ball without a rim holds all that can be reached. */
function reach(ball: Ball | undefined): number {
  if (ball === undefined) return 0
  return ball.rim.size === 0 ? Number.POSITIVE_INFINITY : ball.radius
}

/** The ball that keeps paths from being known, of two the one with the smaller rim. */
export function nextBall({ balls }: Exploration): Ball | undefined {
  const stretches = balls.slice(1).map((ball, index): readonly Ball[] => [ball, balls[index] ?? ball])
  const [least] = stretches.toSorted((a, b) => lengthOf(a) - lengthOf(b))
  return least?.filter(ball => ball.rim.size > 0).sort((a, b) => a.rim.size - b.rim.size)[0]
}

const lengthOf = (balls: readonly Ball[]): number => balls.reduce((sum, ball) => sum + reach(ball), 0)

export function neighboursOf({ neighbours }: Exploration): Neighbours {
  return neighbours
}

/** The ties between two actors, the best told first comes from the caller's order. */
export function tiesBetween({ occasions, avoided }: Exploration, a: string, b: string): readonly Tie[] {
  return [...occasions.values()]
    .filter(({ members }) => members.some(({ actor }) => actor === a) && members.some(({ actor }) => actor === b))
    .flatMap(tiesOf)
    .filter(({ source, target }) => (source === a && target === b) || (source === b && target === a))
    .filter(({ occasion }) => !avoided.has(occasion))
}
