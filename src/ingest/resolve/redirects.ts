import type { GraphDiff, RelationshipKey, RelationshipRow } from '../../model/graph.js'
import { groupBy } from '../../model/group-by.js'
import { labelOfId } from '../../model/ids.js'
import { sorted } from './order.js'

/** Where an id that nothing answers to any more leads. */
export interface Redirect {
  readonly from: string
  readonly to: string
}

export interface Redirects {
  /** Ids that were lost, and what each became. */
  readonly lost: readonly Redirect[]
  /** Ids that may have been lost before and are there again. */
  readonly back: readonly string[]
}

/** Relationships by which a node is known: through what is in it, and at which end that is. */
const MEMBERS: Readonly<Record<string, 'from' | 'to'>> = {
  REFERS_TO: 'from',
  PART_OF_PROCESS: 'from',
  AFFIRMS: 'from',
  DENIES: 'from',
  SIDE: 'to',
  BASED_ON: 'to',
}

/**
 * What a change does to ids that somebody may have kept. A thing that is gone became what most of its members are in now. A mention
 * that is gone leads to the thing that it was of, because a thing may once have had its id. What has no members left became nothing.
 */
export function redirectsOf(changes: GraphDiff): Redirects {
  const deleted = new Set(changes.deleteNodes.map(({ key }) => key))
  const before = changes.deleteRelationships.flatMap(membership)
  const after = changes.upsertRelationships.flatMap(membership)
  const now = new Map(after.map(({ member, of }) => [`${member} ${labelOfId(of)}`, of]))
  const membersOf = groupBy(before, ({ of }) => of)
  const successor = (id: string): string | null => {
    const next = (membersOf.get(id) ?? []).flatMap(({ member }) => now.get(`${member} ${labelOfId(id)}`) ?? [])
    return mostFrequent(next) ?? sibling(id, successor)
  }
  const living = new Set(after.filter(({ type }) => type === 'REFERS_TO').map(({ member }) => member))
  const gone = [...deleted].filter(id => labelOfId(id) !== null && !living.has(id))
  const orphans = before.filter(({ type, member }) => type === 'REFERS_TO' && !living.has(member))
  return {
    lost: [
      ...gone.flatMap(from => redirect(from, successor(from))),
      ...orphans
        .filter(({ member }) => !deleted.has(member))
        .flatMap(({ member, of }) => redirect(member, deleted.has(of) ? successor(of) : of)),
    ],
    back: sorted([...living, ...changes.upsertNodes.map(({ key }) => key)]),
  }
}

interface Membership {
  readonly type: string
  readonly member: string
  readonly of: string
}

function membership(row: RelationshipKey | RelationshipRow): readonly Membership[] {
  const end = MEMBERS[row.type]
  if (end === undefined) return []
  const { type, from, to } = row
  return [end === 'from' ? { type, member: from.key, of: to.key } : { type, member: to.key, of: from.key }]
}

/** A mediation is what its fact became. */
function sibling(id: string, successor: (id: string) => string | null): string | null {
  if (!id.startsWith('mediation:')) return null
  const fact = successor(id.replace('mediation:', 'fact:'))
  return fact === null ? null : fact.replace('fact:', 'mediation:')
}

function redirect(from: string, to: string | null): readonly Redirect[] {
  return to === null || to === from ? [] : [{ from, to }]
}

function mostFrequent(ids: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return sorted(counts.keys()).reduce<string | null>(
    (best, id) => (best === null || (counts.get(id) ?? 0) > (counts.get(best) ?? 0) ? id : best),
    null,
  )
}
