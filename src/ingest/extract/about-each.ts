import { groupBy } from '../../model/group-by.js'
import type { Draft, Ref } from './reading.js'

interface Cluster {
  readonly members: readonly { readonly index: number }[]
}

/** The claims that have an event or agreement for their subject or object, by the cluster it belongs to; looked up once for all clusters. */
export function aboutEach<C extends Cluster>(
  drafts: readonly Draft[],
  clusters: readonly C[],
  kind: Ref['kind'],
  end: 'subject' | 'object' = 'object',
): ReadonlyMap<C | undefined, readonly Draft[]> {
  const clusterOf = new Map(clusters.flatMap(cluster => cluster.members.map(({ index }) => [index, cluster] as const)))
  const about = drafts.filter(draft => draft[end]?.kind === kind)
  return groupBy(about, draft => clusterOf.get(draft[end]?.index ?? -1))
}
