import type { Graph, GraphDiff } from '../../model/graph.js'
import { groupBy } from '../../model/group-by.js'
import type { ClaimRecord } from '../../model/record.js'
import { deriveActing } from './acting.js'
import { deriveContradictions } from './contradictions/contradictions.js'
import { emittedEntities } from './emitted.js'
import { type Explanation, explainPair } from './explain.js'
import { deriveFacts } from './facts/facts.js'
import { deriveOffices } from './facts/offices.js'
import { deriveStatuses } from './facts/statuses.js'
import { type Flow, makeFlow } from './flow/flow.js'
import { atOnce, type Pausing } from './flow/pausing.js'
import { deriveMediations } from './mediations.js'
import { nameThings } from './naming.js'
import { deriveProcesses } from './processes.js'
import type { RecordChange } from './record-tables.js'
import { contextRows } from './rows/context-rows.js'
import { contradictionRows, copyRows } from './rows/contradiction-rows.js'
import { decisionRows } from './rows/decision-rows.js'
import { factRows } from './rows/fact-rows.js'
import { mediationRows } from './rows/mediation-rows.js'
import { nameRows } from './rows/name-rows.js'
import { processRows } from './rows/process-rows.js'
import { makeRows, type Rows } from './rows/rows.js'
import { tallyThings } from './rows/tallies.js'
import { thingRows } from './rows/thing-rows.js'
import { type DerivationResources, resolveThings, type Strata } from './strata.js'
import type { Telling } from './telling.js'

/** A record and the graph that it gives, kept up to date. */
export interface Derivation {
  /** Changes the record; gives what that changes in the graph. */
  readonly apply: (change: RecordChange) => Pausing<GraphDiff>
  /** Changes the record where the graph that follows is stored already. */
  readonly load: (change: RecordChange) => Pausing<void>
  /** The whole graph, in order of label and key. */
  readonly graph: () => Graph
  /** Why two things, or mentions of things, are one or two; undefined when they are of different kinds or unknown. */
  readonly explain: (one: string, other: string) => Explanation | undefined
}

/**
 * The graph of a record is a function of the set of articles, mentions, claims, decisions and reference rows: however the record came
 * about, it is the same. Each stratum reads only the record and the strata before it.
 */
export function openDerivation(resources: DerivationResources): Derivation {
  const flow = makeFlow()
  const rows = makeRows()
  const strata = resolveThings(flow, resources)
  deriveRows(flow, rows, strata)
  function* change(change: RecordChange): Pausing<void> {
    strata.record.change(change)
    yield* flow.settle()
  }
  return {
    apply: made => rows.changesOf(() => change(made)),
    load: change,
    graph: rows.all,
    explain: (one, other) => explainPair(strata, one, other),
  }
}

function deriveRows(flow: Flow, rows: Rows, strata: Strata): void {
  const facts = deriveFacts(flow, strata)
  const statuses = deriveStatuses(flow, strata)
  const offices = deriveOffices(flow, strata)
  const mediations = deriveMediations(flow, strata, facts)
  const processes = deriveProcesses(flow, strata)
  const acting = deriveActing(flow, strata, facts, offices)
  const emitted = emittedEntities(flow, strata, offices, mediations, acting)
  const names = nameThings(flow, strata, processes, emitted)
  const nameOf = (id: string) => Object.values(names).flatMap(table => table.get(id) ?? [])[0]?.name ?? id
  const tallies = tallyThings(flow, strata, facts, mediations)
  thingRows(flow, rows, strata, names, statuses, tallies)
  nameRows(flow, rows, names, tallies.claims)
  factRows(flow, rows, strata, { facts, offices, statuses })
  mediationRows(flow, rows, mediations)
  processRows(flow, rows, strata, processes, names)
  contextRows(flow, rows, strata, { facts, acting, emitted, mediations })
  contradictionRows(rows, deriveContradictions(flow, strata, facts, statuses, nameOf))
  copyRows(rows, strata.copies.table)
  decisionRows(flow, rows, strata)
}

/** The graph of a record, from scratch. */
export function derive(record: ClaimRecord, resources: DerivationResources): Graph {
  const derivation = openDerivation(resources)
  atOnce(derivation.load({ articles: tellings(record), decisions: record.decisions }))
  return derivation.graph()
}

/** A record article by article; what comes twice is there once. */
export function tellings({ articles, mentions, claims }: ClaimRecord): readonly Telling[] {
  const mentionsOf = groupBy(unique(mentions), ({ articleId }) => articleId ?? '')
  const claimsOf = groupBy(unique(claims), ({ articleId }) => articleId)
  return unique(articles).map(article => ({
    article,
    mentions: mentionsOf.get(article.id) ?? [],
    claims: claimsOf.get(article.id) ?? [],
  }))
}

function unique<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map(item => [item.id, item])).values()]
}
