import type { Graph } from '../../../model/graph.js'
import type { Contradiction } from '../contradictions/contradiction.js'
import type { Copy } from '../copies/copies.js'
import type { Table } from '../flow/table.js'
import { end, joinGraphs, node, relate } from './row.js'
import type { Rows } from './rows.js'

/** Contradictions with their sides. */
export function contradictionRows(rows: Rows, tables: readonly Table<readonly Contradiction[]>[]): void {
  for (const table of tables) rows.emit(table, all => joinGraphs(all.map(contradictionRow)))
}

function contradictionRow({ id, kind, summary, sides, about }: Contradiction): Graph {
  const self = { label: 'Contradiction', key: id }
  const claims = sides.flatMap((claims, at) => claims.map(claim => [claim.id, at + 1] as const))
  return {
    nodes: [node('Contradiction', { id, kind, summary })],
    relationships: [
      ...[...new Map(claims)].map(([claim, n]) => relate('SIDE', self, { label: 'Claim', key: claim }, { n })),
      ...about.map(end).flatMap(thing => (thing.label === 'Place' ? [] : [relate('ABOUT', self, thing)])),
    ],
  }
}

/** Groups of copies: the first of the articles brings the node. */
export function copyRows(rows: Rows, copies: Table<Copy>): void {
  rows.emit(copies, ({ group, articles }, article) => ({
    nodes: articles.length > 1 && articles[0] === article ? [node('CopyGroup', { id: group })] : [],
    relationships:
      articles.length > 1
        ? [relate('COPY_IN', { label: 'Article', key: article }, { label: 'CopyGroup', key: group })]
        : [],
  }))
}
