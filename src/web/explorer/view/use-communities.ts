import type { Graph } from '../graph/graph.js'
import { tiesOf } from '../graph/ties.js'
import { useAsync } from './use-async.js'

/** Of each node its community; null while nobody asks for the colours, so that the method is fetched only when somebody does. */
export function useCommunities(graph: Graph, isOn: boolean): ReadonlyMap<string, number> | null {
  const key = isOn && graph.items.size > 0 ? [...graph.items.keys(), graph.links.size].join(' ') : ''
  const { value } = useAsync(key, async () => {
    const { communitiesOf } = await import('../graph/communities.js')
    return communitiesOf(graph, tiesOf(graph).values())
  })
  return value
}
