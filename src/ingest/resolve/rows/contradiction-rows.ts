import type { Graph } from '../../../model/graph.js'
import type { Derived } from '../derived.js'
import { joinGraphs, node, relate } from './row.js'

/** Contradictions with their sides, and groups of copies. */
export function contradictionRows({ contradictions, end }: Derived): Graph {
  const parts = contradictions.map(({ id, kind, summary, sides, about }) => {
    const self = { label: 'Contradiction', key: id }
    return {
      nodes: [node('Contradiction', { id, kind, summary })],
      relationships: [
        ...sides.flatMap((claims, at) =>
          claims.map(claim => relate('SIDE', self, { label: 'Claim', key: claim.id }, { n: at + 1 })),
        ),
        ...about.flatMap(thing => {
          const to = end(thing)
          return to === undefined || to.label === 'Place' ? [] : [relate('ABOUT', self, to)]
        }),
      ],
    }
  })
  return joinGraphs(parts)
}

export function copyRows({ strata }: Derived): Graph {
  const parts = strata.copies.groups.map(({ id, articles }) => ({
    nodes: [node('CopyGroup', { id })],
    relationships: articles.map(article =>
      relate('COPY_IN', { label: 'Article', key: article }, { label: 'CopyGroup', key: id }),
    ),
  }))
  return joinGraphs(parts)
}
