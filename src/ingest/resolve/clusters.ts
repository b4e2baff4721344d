import type { Mention, MentionKind } from '../../model/claim.js'
import { sortedBy } from './order.js'
import { mentionOrder, type RecordIndex } from './record-index.js'

/** Mentions (and at most one reference row, save by decision) that are one thing. */
export interface Cluster {
  /** The reference row, else the smallest mention by (published, id). */
  readonly id: string
  readonly kind: MentionKind
  /** In order of (published, id); without reference rows, so it can be empty. */
  readonly mentions: readonly Mention[]
  readonly reference: string | null
}

export interface Clusters {
  readonly all: ReadonlyMap<string, Cluster>
  /** The cluster of a mention or reference row. */
  readonly of: (member: string) => Cluster | undefined
}

/** Names the clusters: `members` are ids of mentions and reference rows. */
export function nameClusters(
  index: RecordIndex,
  kind: MentionKind,
  groups: readonly (readonly string[])[],
): readonly Cluster[] {
  return groups.flatMap(members => {
    const mentions = sortedBy(
      members.flatMap(id => index.mentions.get(id) ?? []),
      mention => mentionOrder(index, mention),
    )
    const reference = sortedBy(
      members.filter(id => !index.mentions.has(id)),
      id => id,
    )[0]
    const id = reference ?? mentions[0]?.id
    return id === undefined ? [] : [{ id, kind, mentions, reference: reference ?? null }]
  })
}

export function clustersOf(clusters: readonly Cluster[]): Clusters {
  const all = new Map(sortedBy(clusters, ({ id }) => id).map(cluster => [cluster.id, cluster]))
  const byMember = new Map<string, Cluster>(all)
  for (const cluster of all.values()) for (const { id } of cluster.mentions) byMember.set(id, cluster)
  return { all, of: member => byMember.get(member) }
}

export function mergeClusters(...parts: readonly Clusters[]): Clusters {
  return clustersOf(parts.flatMap(({ all }) => [...all.values()]))
}
