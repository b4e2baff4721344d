/** A graph as exports write it: flat nodes and edges, which can be walked through more than once and never lie in memory all at once. */
export interface GraphSource {
  readonly directed: boolean
  readonly nodeColumns: readonly Column[]
  readonly edgeColumns: readonly Column[]
  readonly nodes: () => AsyncIterable<FlatNode>
  readonly edges: () => AsyncIterable<FlatEdge>
}

export interface Column {
  readonly name: string
  readonly type: 'string' | 'integer' | 'double'
}

export type Cell = string | number | null | readonly string[]

/** `title`, `subTitle`, `mainStat`, `secondaryStat`, `source` and `target` are named as Grafana's node graph panel takes them. */
export interface FlatNode {
  readonly id: string
  /** Label of the graph: Person, Organization, Event, … */
  readonly kind: string
  readonly title: string
  readonly cells: Readonly<Record<string, Cell>>
}

export interface FlatEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  /** A role, a stance, or what ties two actors. */
  readonly type: string
  readonly cells: Readonly<Record<string, Cell>>
}

/** An ordered row of a table: fixed cells first. */
export function nodeRow({ id, kind, title, cells }: FlatNode): Readonly<Record<string, Cell>> {
  return { id, title, kind, ...cells }
}

export function edgeRow({ id, source, target, type, cells }: FlatEdge): Readonly<Record<string, Cell>> {
  return { id, source, target, type, ...cells }
}

export const NODE_START: readonly Column[] = ['id', 'title', 'kind'].map(name => ({ name, type: 'string' }))
export const EDGE_START: readonly Column[] = ['id', 'source', 'target', 'type'].map(name => ({ name, type: 'string' }))
