import type { Anchor, NodeId } from '../../plan/plan.js'
import type { Environment } from './environment.js'
import { anyLabel } from './pattern.js'
import { call, lines } from './text.js'

/** How many things that answer to one name are told of. */
const MOST_CANDIDATES = 10

/** The variable that holds all candidates of an anchor; the anchor itself is its first. */
export function candidates(anchorVariable: string): string {
  return `f${anchorVariable.slice(1)}`
}

/** One CALL per anchor that collects its candidates, the best first; then a WITH that names the best. */
export function findAnchors(anchors: readonly Anchor[], env: Environment): string {
  if (anchors.length === 0) return ''
  const variables = anchors.map(({ argument }) => env.anchors.get(argument) ?? '')
  return lines(
    anchors.map((anchor, index) => call([], find(anchor, candidates(variables[index] ?? ''), env))),
    `WITH ${[...variables.map(candidates), ...variables.map(name => `${candidates(name)}[0] AS ${name}`)].join(', ')}`,
  )
}

function find({ by, labels }: Anchor, result: string, env: Environment): string {
  if (by.kind === 'NAME') {
    return lines(
      ...named(env.param(by.key), labels),
      `WHERE ${anyLabel(labels, 'x', env)}`,
      'WITH x, min(rank) AS rank',
      `ORDER BY rank, x.id LIMIT ${env.param(BigInt(MOST_CANDIDATES))}`,
      `RETURN collect(x) AS ${result}`,
    )
  }
  return lines(
    byId(env.param(by.id), by, 'x', env),
    `WHERE ${anyLabel(labels, 'x', env)}`,
    `RETURN collect(x) AS ${result}`,
  )
}

/** Who asks for an actor may call it by its country or capital: "Belgrade" is Serbia when nobody is called so, "Brussels" the European Union. */
const BY_PLACE = 100

function named(key: string, labels: readonly string[]): readonly string[] {
  const match = `MATCH (:Name {key: ${key}})-[r:NAMES]->`
  if (!labels.includes('Organization') || labels.includes('Place')) return [`${match}(x)`, 'WITH x, r.rank AS rank']
  return [
    `${match}(named)`,
    call(['named'], 'MATCH (named)-[:TERRITORY_OF]->(state)\nRETURN collect(state) AS states'),
    'UNWIND CASE WHEN states = [] THEN [named] ELSE states END AS x',
    `WITH x, CASE WHEN states = [] THEN r.rank ELSE r.rank + ${BY_PLACE} END AS rank`,
  ]
}

/**
 * Every id that a thing was ever built from leads to it, also one that was lost to a deletion (Redirect). What comes from the reference
 * data or has no mentions answers to its own id, or to one that it had. Each look-up is a CALL: an OPTIONAL MATCH from a variable takes no
 * index on the embedded engine, and 20,000 mentions then cost 10 ms.
 * @param kept variables that stand before and are wanted after.
 */
export function byId(
  id: string,
  node: Omit<NodeId, 'id'>,
  thing: string,
  { names }: Environment,
  kept: readonly string[] = [],
): string {
  const label = names.label(node.label)
  if (!node.derived) return `MATCH (${thing}:${label} {id: ${id}})`
  const redirected = [
    `WITH ${[...kept, `${id} AS asked`].join(', ')}`,
    call(['asked'], 'MATCH (redirect:Redirect {from: asked})\nRETURN collect(redirect.to) AS led'),
    'WITH *, coalesce(led[0], asked) AS id',
  ]
  if (!node.mentioned) return lines(...redirected, `MATCH (${thing}:${label} {id: id})`)
  return lines(
    ...redirected,
    call(['id'], 'MATCH (:Mention {id: id})-[:REFERS_TO]->(referred)\nRETURN collect(referred.id) AS referring'),
    'WITH *, coalesce(referring[0], id) AS own',
    `MATCH (${thing}:${label} {id: own})`,
  )
}

/** `{mediator: [{id, name, label}]}`: who else answers to the names that were given. */
export function found(anchors: readonly Anchor[], env: Environment): string {
  const named = anchors.filter(({ by }) => by.kind === 'NAME')
  const lists = named.map(({ argument, labels }) => {
    const all = candidates(env.anchors.get(argument) ?? '')
    const cases = labels.map(label => `WHEN x:${env.names.label(label)} THEN '${label}'`).join(' ')
    return `\`${argument}\`: [x IN ${all} | {id: x.id, name: coalesce(x.name, x.title), type: CASE ${cases} END}]`
  })
  return `{${lists.join(', ')}}`
}
