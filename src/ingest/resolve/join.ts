import { byText, sorted } from './order.js'

/** Two members that may be one thing, by a score. */
export interface Link {
  readonly a: string
  readonly b: string
  readonly score: number
}

export interface Joining {
  readonly members: Iterable<string>
  /** Only links worth joining; a higher score goes first, equal ones by their ids. */
  readonly links: readonly Link[]
  /** Never in one cluster, whatever links lead from one to the other: the answer must be the same for (b, a). */
  readonly apart: (a: string, b: string) => boolean
}

/**
 * Clusters of members, each in order of id. Pairs are joined best first, unless a member of one cluster must stay apart from
 * one of the other: plain connected components would percolate and could not keep a split.
 */
export function join({ members, links, apart }: Joining): readonly (readonly string[])[] {
  const clusterOf = new Map<string, string[]>(sorted(members).map(member => [member, [member]]))
  for (const { a, b } of [...links].map(ordered).sort(byScore)) {
    const [left, right] = [clusterOf.get(a), clusterOf.get(b)]
    if (left === undefined || right === undefined || left === right) continue
    if (left.some(one => right.some(other => apart(one, other)))) continue
    const [large, small] = left.length >= right.length ? [left, right] : [right, left]
    large.push(...small)
    for (const member of small) clusterOf.set(member, large)
  }
  return [...new Set(clusterOf.values())].map(cluster => cluster.sort(byText))
}

function ordered(link: Link): Link {
  return link.a <= link.b ? link : { a: link.b, b: link.a, score: link.score }
}

function byScore(x: Link, y: Link): number {
  return y.score - x.score || byText(x.a, y.a) || byText(x.b, y.b)
}

/** What goes to the best of several, where it leads the next by a margin; null where none is good enough or two are close. */
export function leader<T>(
  candidates: readonly { readonly value: T; readonly score: number }[],
  least: number,
  margin: number,
): T | null {
  const [first, second] = [...candidates].sort((x, y) => y.score - x.score)
  if (first === undefined || first.score < least) return null
  return second !== undefined && first.score - second.score < margin ? null : first.value
}
