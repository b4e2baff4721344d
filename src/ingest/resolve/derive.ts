import type { Graph, NodeRow, RelationshipRow } from '../../model/graph.js'
import type { ClaimRecord } from '../../model/record.js'
import type { Reference } from '../../model/reference.js'
import type { Ontology } from '../../ontology/ontology.js'
import { resolveAgreements } from './agreements/decide.js'
import { describeAgreements } from './agreements/describe.js'
import { findOutcomes } from './agreements/outcomes.js'
import { mergeClusters } from './clusters.js'
import { deriveContradictions } from './contradictions/contradictions.js'
import { findCopies } from './copies/copies.js'
import type { Derived } from './derived.js'
import { resolveEntities } from './entities/entities.js'
import { resolveEvents } from './events/decide.js'
import { describeEvents } from './events/describe.js'
import { deriveFacts } from './facts/facts.js'
import { deriveOffices } from './facts/offices.js'
import { deriveStatuses } from './facts/statuses.js'
import { makeLifting } from './lift/lift.js'
import { deriveMediations } from './mediations.js'
import { nameThings } from './naming.js'
import { sortedBy } from './order.js'
import { deriveProcesses } from './processes.js'
import { indexRecord } from './record-index.js'
import { indexReference } from './reference-index.js'
import { contextRows } from './rows/context-rows.js'
import { contradictionRows, copyRows } from './rows/contradiction-rows.js'
import { actingFor, emittedIds } from './rows/emitted.js'
import { factRows } from './rows/fact-rows.js'
import { mediationRows } from './rows/mediation-rows.js'
import { nameRows } from './rows/name-rows.js'
import { type End, joinGraphs, LABELS } from './rows/row.js'
import { tallyThings } from './rows/tallies.js'
import { thingRows } from './rows/thing-rows.js'
import type { Strata } from './strata.js'

export interface DerivationResources {
  readonly ontology: Ontology
  readonly reference: Reference
}

/**
 * The graph that a record gives: a pure function of the set of articles, mentions, claims, decisions and reference rows. Each stratum
 * reads only the record and the strata before it. Rows come in order of label and key.
 */
export function derive(record: ClaimRecord, resources: DerivationResources): Graph {
  const strata = deriveStrata(record, resources)
  const facts = deriveFacts(strata)
  const statuses = deriveStatuses(strata)
  const offices = deriveOffices(strata)
  const mediations = deriveMediations(strata, facts)
  const processes = deriveProcesses(strata)
  const acting = actingFor(strata, offices)
  const emitted = emittedIds(strata, offices, mediations, acting)
  const names = nameThings(strata, processes, emitted)
  const nameOf = (id: string) => names.get(id)?.name ?? id
  const contradictions = deriveContradictions(strata, facts, statuses, nameOf)
  const end = endOf(strata, emitted, new Set(processes.map(({ id }) => id)))
  return toGraph({ strata, facts, statuses, offices, mediations, processes, contradictions, names, end }, acting)
}

function deriveStrata(record: ClaimRecord, { ontology, reference: rows }: DerivationResources): Strata {
  const index = indexRecord(record)
  const reference = indexReference(rows)
  const copies = findCopies(index)
  const entities = resolveEntities(index, reference, copies)
  const context = { index, copies, reference, ontology, entities, lifting: makeLifting(index, entities, reference) }
  const events = resolveEvents(context)
  const agreements = resolveAgreements(context, events)
  const things = mergeClusters(entities, events.clusters, agreements.clusters)
  return {
    ...context,
    events,
    agreements,
    things,
    eventThings: new Map(describeEvents(events, copies, reference).map(event => [event.id, event])),
    agreementThings: new Map(describeAgreements(agreements, copies).map(agreement => [agreement.id, agreement])),
    outcomes: findOutcomes(index, things, events, agreements),
  }
}

function endOf(
  { things }: Strata,
  emitted: ReadonlySet<string>,
  processes: ReadonlySet<string>,
): (id: string) => End | undefined {
  return id => {
    if (processes.has(id)) return { label: 'Process', key: id }
    const label = LABELS[things.all.get(id)?.kind ?? '']
    return label === undefined || !emitted.has(id) ? undefined : { label, key: id }
  }
}

function toGraph(derived: Derived, acting: readonly (readonly [string, string])[]): Graph {
  const tally = tallyThings(derived)
  return inOrder(
    joinGraphs([
      thingRows(derived, tally),
      nameRows(derived, id => tally(id).claims),
      factRows(derived),
      mediationRows(derived),
      contextRows(derived, acting),
      contradictionRows(derived),
      copyRows(derived),
    ]),
  )
}

/** Each row once, in one order whatever came first. */
function inOrder({ nodes, relationships }: Graph): Graph {
  const nodeText = ({ label, key }: NodeRow) => `${label} ${key}`
  const relationshipText = ({ type, from, to, properties }: RelationshipRow) =>
    `${type} ${from.label} ${from.key} ${to.label} ${to.key} ${properties.factId ?? ''}`
  return {
    nodes: sortedBy(new Map(nodes.map(row => [nodeText(row), row])).values(), nodeText),
    relationships: sortedBy(new Map(relationships.map(row => [relationshipText(row), row])).values(), relationshipText),
  }
}
