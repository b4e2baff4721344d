import type { GraphQLResolveInfo } from 'graphql'
import type { Change } from '../cypher/record.js'
import type { Decide } from '../model/decision.js'
import type { Intake } from '../model/intake.js'
import type { Statement } from '../model/statement.js'
import type { Plan } from '../plan/plan.js'
import type { Hit, Row } from '../store/store.js'
import type { Standing } from './authorize.js'

/** What every resolver gets beside its parent. One for each request. */
export interface Context extends Standing {
  readonly reads: Reads
  /** Reads of a request of its own, with its own report and limits: one for each event of a subscription. */
  readonly newReads: () => Reads
  readonly changes: Changes
  /** Of who comes back to a subscription: the id of the last event that it had (`Last-Event-ID`). */
  readonly lastEventId?: string | null | undefined
  /** Left out where nothing can be written. */
  readonly intake?: Intake | undefined
  readonly decide?: Decide | undefined
}

/** The log of what transactions changed. */
export interface Changes {
  /** Number of the latest. */
  readonly latest: () => Promise<number>
  /** All after a number, those to come too, each once and in order. */
  readonly follow: (after: number) => AsyncIterable<Change>
}

/** The only way from the schema to the store. */
export interface Reads {
  /** Compiles the plan of a root field and runs its one statement. */
  readonly run: (plan: Plan, info: GraphQLResolveInfo) => Promise<readonly Row[]>
  /** Hits of the text indexes, best first. */
  readonly search: (labels: readonly string[], text: string, limit: number) => Promise<readonly Hit[]>
  /** Whether a plan can have its statement ask the text index, so that `search` need not be called. */
  readonly searchesInStatements: boolean
  /** Whether rows come from another machine, so that what can be summed had better be summed there. */
  readonly isRemote: boolean
  readonly report: Report
}

/** What a response tells about itself in `extensions.entente`. */
export interface Report {
  readonly statements: StatementReport[]
  readonly ambiguous: AmbiguousName[]
  readonly unknown: UnknownName[]
}

export interface StatementReport extends Statement {
  /** Response key of the root field. */
  readonly field: string
  readonly ms: number
  readonly rows: number
}

/** A name to which several answer: the first candidate was taken. */
export interface AmbiguousName {
  readonly field: string
  readonly argument: string
  readonly name: string
  readonly candidates: readonly { readonly id: string; readonly name: string; readonly type: string }[]
}

export interface UnknownName {
  readonly field: string
  readonly argument: string
  readonly name: string
}

export type { Hit }
