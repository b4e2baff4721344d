/**
 * What a read wants, as plain data: the tree between a GraphQL selection and the Cypher that answers it. It knows labels, relationship
 * types and properties of schema/ontology/graph.yaml, and neither GraphQL nor Cypher.
 *
 * Everything a plan gives is keyed by what the asker calls it (a response key), so one relation asked for twice with other arguments is
 * two sub-plans, and whoever reads the answer only looks its keys up.
 */
import type { Param } from '../model/statement.js'
import type { BatchPlan } from './batch.js'
import type { OccasionsPlan } from './occasions.js'
import type { PairsPlan } from './pairs.js'
import type { Given } from './slot.js'

/** A step along a relationship of one of the types to a node of one of the labels (none: any). */
export interface Hop {
  readonly types: readonly string[]
  readonly direction: 'OUT' | 'IN'
  readonly labels: readonly string[]
  /** How often it may be taken in a row, at least and at most; once when absent. */
  readonly times?: readonly [number, number]
}

/**
 * Where to go from the node at hand. FACT starts at the Fact that the relationship at hand names by its `factId`:
 * evidence of a role hangs there.
 */
export interface Path {
  readonly from: 'NODE' | 'FACT'
  readonly hops: readonly Hop[]
  /** Two ways may lead to one node: say it once. The relationship is then not at hand any more. */
  readonly distinct: boolean
}

/** A property of the node at hand, or of the relationship that led to it. Of several names the first that is there. */
export interface Property {
  readonly of: 'NODE' | 'EDGE'
  readonly names: readonly string[]
}

/** Something that the asker calls by name, looked up once, before anything else. */
export interface Anchor {
  /** Path of the argument, `mediator` or `between.0`; unique in a plan. */
  readonly argument: string
  readonly labels: readonly string[]
  readonly by: Lookup
}

export type Lookup =
  /** An id that a thing has or had. */
  | ({ readonly kind: 'ID' } & NodeId)
  /** A folded name, alias, slug or QID; several things may answer to it, the best rank first. */
  | { readonly kind: 'NAME'; readonly key: Given<string>; readonly given: Given<string> }

export type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=' | 'IN' | 'STARTS WITH' | 'CONTAINS'

export type Where =
  | { readonly kind: 'AND' | 'OR'; readonly all: readonly Where[] }
  | { readonly kind: 'NOT'; readonly where: Where }
  | { readonly kind: 'COMPARE'; readonly property: Property; readonly operator: Operator; readonly value: Given<Param> }
  /** The text, without regard to case, holds or begins with the value, which is in lower case. */
  | {
      readonly kind: 'TEXT'
      readonly property: Property
      readonly operator: 'STARTS WITH' | 'CONTAINS'
      readonly value: Given<string>
    }
  | { readonly kind: 'MISSING'; readonly property: Property }
  /** A date (a day, month or year) ends before, or begins after, the day. */
  | { readonly kind: 'BEFORE' | 'AFTER'; readonly property: Property; readonly day: Given<string> }
  /** Two ISO dates (days, months or years) bound a time that meets the interval; `open`: a missing bound is no bound, else no match. */
  | {
      readonly kind: 'MEETS'
      readonly start: Property
      readonly end: Property
      readonly interval: Interval
      readonly open: boolean
    }
  /** A path leads to the anchor. */
  | { readonly kind: 'REACHES'; readonly path: Path; readonly anchor: string }
  /** A path leads to a node for which `where` holds. */
  | { readonly kind: 'SOME'; readonly path: Path; readonly where: Where }
  /** So many nodes lie along the path, which is of one hop: longer ones may come to one node twice. */
  | ({ readonly kind: 'COUNT'; readonly operator: Operator; readonly value: Given<Param> } & Counted)
  /** The node is the anchor. */
  | { readonly kind: 'IS'; readonly anchor: string }
  /** The node has the label. */
  | { readonly kind: 'LABEL'; readonly label: string }
  /** The relationship at hand has one of the types. */
  | { readonly kind: 'TYPE'; readonly types: readonly string[] }
  /** The node is a mediation of the pair of the two anchors (one materialised Dyad). */
  | { readonly kind: 'DYAD'; readonly anchors: readonly [string, string] }

/** ISO days, both included; null: unbounded. */
export interface Interval<Day = Given<string>> {
  readonly from: Day | null
  readonly to: Day | null
}

/** The number of nodes along a path of one hop. */
export interface Counted {
  readonly path: Path
  readonly where: Where | null
}

export interface Sort {
  readonly by: Property | Counted
  readonly descending: boolean
  /** What stands for a missing value, so that it comes last on every store. null: it is never missing. */
  readonly missing: string | number | boolean | null
}

/** The part of an ordered list between two keys (values of the sorts, in order), from its start or from its end. */
export interface Page {
  readonly take: number
  readonly fromEnd: boolean
  readonly after: readonly Given<Param>[] | null
  readonly before: readonly Given<Param>[] | null
}

/** Named parts of one answer; every part has its own key. */
export type Shape = readonly Part[]

export type Part =
  | { readonly kind: 'PROPERTY'; readonly key: string; readonly property: Property }
  /** Which of the labels the node at hand has. */
  | { readonly kind: 'LABEL'; readonly key: string; readonly labels: readonly string[] }
  /** The type of the relationship at hand. */
  | { readonly kind: 'TYPE'; readonly key: string }
  /** The row's place in its list is wanted. It is told of the row, see `Paged.cursors`: no shape that is compiled has this part. */
  | { readonly kind: 'CURSOR'; readonly key: typeof SORT_KEY }
  /** Another map about the same node and relationship. */
  | { readonly kind: 'SAME'; readonly key: string; readonly shape: Shape }
  /** The first node of a path, or null. */
  | {
      readonly kind: 'ONE'
      readonly key: string
      readonly path: Path
      readonly where: Where | null
      readonly order: readonly Sort[]
      readonly shape: Shape
    }
  /** All nodes of a path up to a limit. */
  | {
      readonly kind: 'LIST'
      readonly key: string
      readonly path: Path
      readonly where: Where | null
      readonly order: readonly Sort[]
      readonly limit: number
      readonly shape: Shape
    }
  /** A page of the nodes of a path, `{rows, total, aggregates}`. */
  | ({ readonly kind: 'CONNECTION'; readonly key: string; readonly path: Path } & Paged)
  /** About the list whose page the shape is part of. */
  | Aggregate
  /** About the whole graph. */
  | Total

/** How many nodes of a label there are for which `where` holds. */
export interface Total {
  readonly kind: 'TOTAL'
  readonly key: string
  readonly label: string
  readonly where: Where | null
}

/** What the rows of a list are grouped by. */
export type Dimension =
  /** A property, or the beginning of it: four characters of a date are its year. */
  | { readonly kind: 'PROPERTY'; readonly property: Property; readonly length: number | null }
  | { readonly kind: 'PATH'; readonly path: Path }
  /** The ends of the first path, of the second where the first has none. */
  | { readonly kind: 'EITHER'; readonly first: Path; readonly second: Path }
  /** Pairs of parties of a mediation; `lifted`: of organizations alone. */
  | { readonly kind: 'DYAD'; readonly lifted: boolean }

/** A number of a whole list, under its key in `PagedAnswer.aggregates`. */
export type Aggregate =
  | {
      readonly kind: 'GROUPS'
      readonly key: string
      readonly by: readonly Dimension[]
      /** What is counted: different combinations of these; the rows when there are none. */
      readonly per: readonly Dimension[]
      readonly take: number
      /** Of the nodes that a group is told by. */
      readonly shape: Shape
    }
  /** Groups that need not be counted, since nodes of the label carry how many rows are theirs. */
  | {
      readonly kind: 'RANKING'
      readonly key: string
      readonly label: string
      /** The property that counts. */
      readonly counter: string
      readonly take: number
      /** Of the nodes. */
      readonly shape: Shape
    }
  /** Rows by the beginnings of the two days that bound them. */
  | {
      readonly kind: 'TIMELINE'
      readonly key: string
      readonly start: Property
      readonly end: Property
      readonly length: number
    }

/**
 * `shape` is null when no row is wanted, `total` true when the number of all is. One row more than taken says that there are more.
 * `aggregates` are about all rows that `where` leaves.
 */
export interface Paged {
  readonly aggregates: readonly Aggregate[]
  readonly where: Where | null
  readonly order: readonly Sort[]
  readonly page: Page
  readonly shape: Shape | null
  /** Whether each row says its place in the list, under SORT_KEY. */
  readonly cursors: boolean
  readonly total: boolean
}

/** What a hit of a text index gives to a search: the node, and its place in the order of relevance. */
export interface TextHit {
  readonly id: string
  readonly label: string
}

/** Words to be looked for in the texts of the labels, and the most hits. */
export interface TextQuery {
  readonly words: string
  readonly labels: readonly string[]
  readonly limit: number
}

/** One read. Every one of them becomes one statement. `anchors` are all that the whole plan names. */
export type Plan =
  | OccasionsPlan
  | PairsPlan
  | BatchPlan
  /** The thing that the anchor names, or null. */
  | { readonly kind: 'THING'; readonly anchor: Anchor; readonly anchors: readonly Anchor[]; readonly shape: Shape }
  /** Nodes by their own ids, in the given order, null where there is none. */
  | {
      readonly kind: 'NODES'
      readonly wanted: readonly NodeId[]
      readonly anchors: readonly Anchor[]
      readonly shape: Shape
    }
  /** A page of all nodes of the labels. */
  | ({ readonly kind: 'ALL'; readonly labels: readonly string[]; readonly anchors: readonly Anchor[] } & Paged)
  /** How many nodes there are of labels. */
  | {
      readonly kind: 'COUNTS'
      readonly counts: readonly Total[]
      readonly anchors: readonly Anchor[]
    }
  /**
   * A page of what answers to words: things of the labels by exact name, by the beginning of a name, by how a name sounds, then hits in texts.
   * `hits` are of a text index that was asked before; `text` has the statement ask itself, where the store can.
   */
  | {
      readonly kind: 'SEARCH'
      readonly prefix: Given<string>
      readonly labels: readonly string[]
      readonly hits: readonly TextHit[]
      readonly text: TextQuery | null
      readonly facets: boolean
      readonly anchors: readonly Anchor[]
      readonly page: Page
      readonly shape: Shape
    }

/** An id that a node has, or had: its own, or of a thing that mentions refer to the id of any of them. */
export interface NodeId<Id = Given<string>> {
  readonly id: Id
  readonly label: string
  /** Made by derivation, so that it may have had another id; not asked when absent. */
  readonly derived?: boolean
  readonly mentioned: boolean
}

/** The key under which a row of a page holds the mark of the order and the values it is sorted by: no response key has a "#". */
export const SORT_KEY = '#sort'
