import { join, type Link } from '../join.js'
import { Blocks } from './blocks.js'
import type { Flow } from './flow.js'
import { type Members, withMember, withoutMember } from './members.js'
import { Table } from './table.js'

export interface Clustering<P> {
  readonly nodes: Table<P>
  /** Under which a node meets those it may be one with. */
  readonly keysOf: (node: P) => readonly string[]
  /** How well two that meet fit, 0 where they are not to be joined; the same for (b, a). */
  readonly score: (a: P, b: P) => number
  /** Two that are never in one cluster, whatever leads from one to the other. */
  readonly apart: (a: P, b: P) => boolean
}

/**
 * The cluster of each node: the ids of its members, in order. Pairs are joined best first within each connected component of links;
 * only components that a changed node is or was in are joined again.
 */
export function clusters<P>(flow: Flow, { nodes, keysOf, score, apart }: Clustering<P>): Table<readonly string[]> {
  const changed = new Map<string, P | undefined>()
  const blocks = new Blocks()
  const links = new Map<string, Members<number>>()
  const table = new Table<readonly string[]>(flow, flow.place({ settle }))
  nodes.follow((key, before) => {
    if (!changed.has(key)) changed.set(key, before)
  })

  function settle(): void {
    const seeds = new Set<string>(changed.keys())
    for (const [id, before] of changed) for (const other of withdraw(id, before)) seeds.add(other)
    for (const id of changed.keys()) enter(id)
    for (const id of changed.keys()) meet(id)
    changed.clear()
    const done = new Set<string>()
    for (const seed of seeds) if (!done.has(seed)) joinComponent(seed, done)
  }

  /** Takes a node out of its blocks and links; gives those it was linked to. */
  function withdraw(id: string, before: P | undefined): readonly string[] {
    if (before !== undefined) blocks.remove(id, keysOf(before))
    const others = [...(links.get(id)?.keys() ?? [])]
    for (const other of others) setLinks(other, withoutMember(links.get(other), id))
    links.delete(id)
    return others
  }

  function setLinks(id: string, others: Members<number> | undefined): void {
    if (others === undefined) links.delete(id)
    else links.set(id, others)
  }

  function enter(id: string): void {
    const node = nodes.peek(id)
    if (node !== undefined) blocks.add(id, keysOf(node))
  }

  function meet(id: string): void {
    const node = nodes.peek(id)
    if (node === undefined) return
    for (const other of blocks.met(keysOf(node))) {
      const points = other === id ? 0 : score(node, nodes.peek(other) as P)
      if (points > 0) link(id, other, points)
    }
  }

  function link(a: string, b: string, points: number): void {
    links.set(a, withMember(links.get(a), b, points))
    links.set(b, withMember(links.get(b), a, points))
  }

  function joinComponent(seed: string, done: Set<string>): void {
    done.add(seed)
    if (nodes.peek(seed) === undefined) {
      table.put(seed, undefined)
      return
    }
    const members = component(seed, done)
    const all = members.flatMap(a =>
      [...(links.get(a) ?? [])].flatMap(([b, points]): Link[] => (a < b ? [{ a, b, score: points }] : [])),
    )
    const isApart = (a: string, b: string) => apart(nodes.peek(a) as P, nodes.peek(b) as P)
    for (const cluster of join({ members, links: all, apart: isApart }))
      for (const id of cluster) table.put(id, cluster)
  }

  function component(seed: string, done: Set<string>): readonly string[] {
    const members = [seed]
    for (const id of members) {
      for (const other of links.get(id)?.keys() ?? []) {
        if (!done.has(other)) members.push(other)
        done.add(other)
      }
    }
    return members
  }

  return table
}
