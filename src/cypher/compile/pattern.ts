import type { Hop, Path, Property } from '../../plan/plan.js'
import type { Environment, Scope } from './environment.js'
import { lines } from './text.js'

/** A pattern, and what must hold of its end besides (several labels cannot be written in it on both engines). */
export interface Pattern {
  readonly text: string
  /** What stands before the MATCH: a key that has to be put together first. */
  readonly before?: string
  readonly conditions: readonly string[]
}

/** `MATCH (n0:Event)`, after what has to stand before it. */
export function matchOf({ text, before = '' }: Pattern): string {
  return lines(before, `MATCH ${text}`)
}

/** `(n0)-[:HAS]->(:Mention)-[r2:REFERS_TO]->(n1:Event)`: the path from the node at hand to the end's variables. */
export function forwards(path: Path, from: Scope, end: Scope, env: Environment): Pattern {
  const last = path.hops.at(-1)
  const start = path.from === 'NODE' ? `(${from.node})` : factOf(from, last === undefined ? end.node : '')
  const text = path.hops.map((hop, index) => step(hop, index === path.hops.length - 1 ? end : null, env)).join('')
  return { text: start + text, conditions: last === undefined ? [] : labelConditions(last.labels, end.node, env) }
}

/** The same path, written from its end: `(a0)<-[:IN]-(n0)`, for reads that start at a thing that the asker named. */
export function backwards(path: Path, from: string, end: string, env: Environment): string {
  const hops = path.hops.toReversed().map((hop, index, all): Hop => {
    const before = all[index + 1]
    return { ...hop, direction: hop.direction === 'OUT' ? 'IN' : 'OUT', labels: before?.labels ?? [] }
  })
  const text = hops.map((hop, index) => step(hop, index === hops.length - 1 ? { node: from, edge: null } : null, env))
  return `(${end})${text.join('')}`
}

/** The Fact that a relationship is made from. */
function factOf({ edge }: Scope, variable: string): string {
  if (edge === null) throw new Error('A path from a Fact needs a relationship at hand')
  return `(${variable}:Fact {id: ${edge}.factId})`
}

function step({ types, direction, labels, times }: Hop, end: Scope | null, { names }: Environment): string {
  const relationship = `[${end?.edge ?? ''}:${types.map(names.type).join('|')}${times === undefined ? '' : `*${times.join('..')}`}]`
  const [label, ...others] = labels
  const node = `(${end?.node ?? ''}${label !== undefined && others.length === 0 ? `:${names.label(label)}` : ''})`
  return direction === 'OUT' ? `-${relationship}->${node}` : `<-${relationship}-${node}`
}

/** `(n1:Person OR n1:Place)`; nothing when the pattern says it already. */
export function labelConditions(labels: readonly string[], node: string, env: Environment): readonly string[] {
  return labels.length > 1 ? [`(${anyLabel(labels, node, env)})`] : []
}

export function anyLabel(labels: readonly string[], node: string, { names }: Environment): string {
  return labels.map(label => `${node}:${names.label(label)}`).join(' OR ')
}

/** `n1.name`, `r1.first`, `coalesce(n1.name, n1.title)`; of a node only what its labels have. */
export function propertyOf({ of, names: candidates }: Property, scope: Scope, { names }: Environment): string {
  const variable = of === 'NODE' ? scope.node : scope.edge
  if (variable === null) throw new Error(`No relationship is at hand for ${candidates.join(', ')}`)
  const held = of === 'NODE' ? candidates.filter(name => names.isHeld(name, scope.labels ?? [])) : candidates
  const values = (held.length > 0 ? held : candidates).map(name => `${variable}.${names.property(name)}`)
  return values.length === 1 ? values.join() : `coalesce(${values.join(', ')})`
}
