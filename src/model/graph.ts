/** The derived graph as rows: what a derivation gives, a diff compares and a store writes. Labels and types are those of schema/ontology/graph.yaml. */

export type Value = string | number | boolean | readonly string[] | readonly number[] | null

export type Properties = Readonly<Record<string, Value>>

/** A node; its key (`id` or `key`) is in `properties`. */
export interface NodeRow {
  readonly label: string
  readonly key: string
  readonly properties: Properties
}

/** A relationship; two of the same type between the same nodes differ in `factId`. */
export interface RelationshipRow {
  readonly type: string
  readonly from: { readonly label: string; readonly key: string }
  readonly to: { readonly label: string; readonly key: string }
  readonly properties: Properties
}

export interface Graph {
  readonly nodes: readonly NodeRow[]
  readonly relationships: readonly RelationshipRow[]
}

export type NodeKey = Pick<NodeRow, 'label' | 'key'>
export type RelationshipKey = Pick<RelationshipRow, 'type' | 'from' | 'to'> & {
  /** Tells two relationships of one type between the same nodes apart; null where the type has none. */
  readonly factId: string | null
}

/** What turns one derived graph into another. An upsert carries all properties of its row. */
export interface GraphDiff {
  readonly upsertNodes: readonly NodeRow[]
  readonly deleteNodes: readonly NodeKey[]
  readonly upsertRelationships: readonly RelationshipRow[]
  readonly deleteRelationships: readonly RelationshipKey[]
}
