import type { Reference } from '../../model/reference.js'
import type { Ontology } from '../../ontology/ontology.js'
import { type Agreements, resolveAgreements } from './agreements/decide.js'
import { type AgreementThing, describeAgreement } from './agreements/describe.js'
import { findOutcomes, type Outcomes } from './agreements/outcomes.js'
import { findCopies } from './copies/copies.js'
import { type Entities, resolveEntities } from './entities/entities.js'
import { type Known, knowEntities } from './entities/known.js'
import { type Events, resolveEvents } from './events/decide.js'
import { describeEvent, type EventThing } from './events/describe.js'
import type { EventContext } from './events/profile.js'
import { each } from './flow/each.js'
import type { Flow } from './flow/flow.js'
import type { Table } from './flow/table.js'
import { makeLifting } from './lift/lift.js'
import { type StatedOffice, statedOffices } from './lift/offices.js'
import { type RecordTables, recordTables } from './record-tables.js'
import { indexReference, isRow } from './reference-index.js'
import { type Things, thingsOf } from './things.js'

export interface DerivationResources {
  readonly ontology: Ontology
  readonly reference: Reference
}

/** What the lower strata give, for those above. */
export interface Strata extends EventContext {
  readonly record: RecordTables
  readonly entities: Entities
  readonly known: Known
  /** What each article says of offices. */
  readonly stated: Table<readonly StatedOffice[]>
  readonly events: Events
  readonly eventThings: Table<EventThing>
  readonly agreements: Agreements
  readonly agreementThings: Table<AgreementThing>
  readonly outcomes: Outcomes
  /** Things of every kind. */
  readonly things: Things
}

/** Copies, entities, who acts for whom, events, agreements: each reads the record and those before it. */
export function resolveThings(flow: Flow, { ontology, reference: rows }: DerivationResources): Strata {
  const reference = indexReference(rows)
  const record = recordTables(flow, id => isRow(reference, id))
  const { index } = record
  const copies = findCopies(flow, record.reports, index)
  const entities = resolveEntities(flow, record, reference, copies)
  const known = knowEntities(flow, record, entities, reference)
  const stated = statedOffices(flow, record, entities)
  const lifting = makeLifting(flow, stated, known, { reference, entities })
  const context = { index, copies, reference, ontology, entities, lifting }
  const events = resolveEvents(flow, record, context)
  const eventThings = each(
    flow,
    [events.members],
    id => events.members.get(id) && describeEvent(id, events.profilesOf(id), context),
  )
  const agreements = resolveAgreements(flow, record, context, events)
  const agreementThings = each(flow, [agreements.members], id => {
    const profiles = agreements.profilesOf(id)
    const mentions = profiles.flatMap(profile => index.mentions.get(profile.id) ?? [])
    return profiles.length === 0 ? undefined : describeAgreement(id, mentions, profiles, copies)
  })
  const things = thingsOf(entities, events, agreements)
  const outcomes = findOutcomes(flow, record, things, events, agreements)
  return { ...context, record, known, stated, events, eventThings, agreements, agreementThings, things, outcomes }
}
