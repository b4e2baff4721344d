import { isPlan } from '../../model/modality.js'
import { kindOf } from './clusters.js'
import type { Fact, Facts } from './facts/facts.js'
import { group } from './flow/collect.js'
import { each } from './flow/each.js'
import type { Flow } from './flow/flow.js'
import type { Table } from './flow/table.js'
import { liftOn, type Occasion } from './lift/lift.js'
import {
  areOpposed,
  isOpposite,
  type Lift,
  type MediationReading,
  type RoleEntry,
  readMediations,
} from './mediation.js'
import { pairs, sorted, sortedBy } from './order.js'
import type { Strata } from './strata.js'
import type { When } from './when.js'

/** A mediation of the graph: what `readMediations` finds for an event or agreement, with principals, lifted parties and dyads. */
export interface Mediation {
  /** The fact it rests on; also its id. */
  readonly fact: Fact
  readonly mediator: string
  readonly role: string
  readonly explicit: boolean
  readonly polarity: string
  readonly modality: string
  readonly object: string
  readonly date: When | null
  /** The organization for which the mediator acts, itself when it is one. */
  readonly principals: readonly string[]
  readonly parties: readonly string[]
  /** States and organizations that parties act for and that are not named themselves. */
  readonly lifted: readonly string[]
  /** "idA|idB" for each two of these on different sides. */
  readonly dyads: readonly string[]
}

const PARTIES: ReadonlySet<string> = new Set(['PARTY_TO', 'INVITED_TO', 'SIGNED'])

/** Mediations by the event or agreement they are in. */
export function deriveMediations(flow: Flow, strata: Strata, { table }: Facts): Table<readonly Mediation[]> {
  const byObject = group(flow, table, (fact, key) =>
    fact.family === 'role' && fact.object !== null ? [[fact.object, key, fact] as const] : [],
  )
  const rolesIn = (object: string) => sortedBy(byObject.get(object)?.values() ?? [], ({ id }) => id)
  return each(flow, [byObject], object => {
    const found = mediationsOf(object, rolesIn, strata)
    return found.length === 0 ? undefined : found
  })
}

type Roles = (object: string) => readonly Fact[]

function mediationsOf(object: string, roles: Roles, strata: Strata): readonly Mediation[] {
  const own = roles(object)
  const setting = settingOf(object, strata)
  const { occasion, kind, type, related } = setting
  const lift = liftOn(strata.lifting, occasion)
  const entries = own.flatMap(entriesOf)
  const borrowed = hasSides(entries, lift) ? [] : related.flatMap(roles).filter(isParty).flatMap(entriesOf)
  const readings = readMediations([...entries, ...borrowed], { kind, type }, lift, strata.ontology)
  return readings.flatMap(reading => {
    const fact = own.find(
      ({ subject, predicate, modality }) =>
        subject === reading.mediator && predicate === reading.predicate && modality === reading.modality,
    )
    return fact === undefined ? [] : [mediation(fact, reading, object, setting, lift, strata)]
  })
}

const isParty = ({ predicate }: Fact): boolean => PARTIES.has(predicate)

function entriesOf({ subject, predicate, claims }: Fact): readonly RoleEntry[] {
  return claims.map(({ id, explicit, polarity, modality }) => ({
    actor: subject,
    predicate,
    explicit,
    polarity,
    modality,
    claims: [id],
  }))
}

function hasSides(entries: readonly RoleEntry[], lift: Lift): boolean {
  return areOpposed(sorted(entries.filter(({ predicate }) => PARTIES.has(predicate)).map(({ actor }) => actor)), lift)
}

interface Setting {
  /** Of the event; null for an agreement, which is none of these. */
  readonly modality: string | null
  readonly kind: 'EVENT' | 'AGREEMENT'
  readonly type: string | null
  readonly date: When | null
  readonly occasion: Occasion
  /** Where parties are looked for when the roles name none: the agreements of an event, the events of an agreement. */
  readonly related: readonly string[]
}

function settingOf(object: string, strata: Strata): Setting {
  const event = strata.eventThings.get(object)
  if (event !== undefined) {
    const { type, date, occasion, modality } = event
    return { kind: 'EVENT', modality, type, date, occasion, related: strata.outcomes.agreementsOf(object) }
  }
  const agreement = strata.agreementThings.get(object)
  return {
    kind: 'AGREEMENT',
    modality: null,
    type: agreement?.stage ?? null,
    date: agreement?.date ?? null,
    occasion: agreement?.occasion ?? { articles: [], date: null },
    related: strata.outcomes.eventsOf(object),
  }
}

function mediation(
  fact: Fact,
  reading: MediationReading,
  object: string,
  { date, modality: held }: Setting,
  lift: Lift,
  { ontology }: Strata,
): Mediation {
  const { mediator, explicit, parties, polarity, modality } = reading
  const lifted = sorted(parties.flatMap(lift)).filter(id => !parties.includes(id))
  const acting = lift(mediator)
  const isOrganization = kindOf(mediator) === 'ORGANIZATION'
  return {
    fact,
    mediator,
    role: ontology.predicates[fact.predicate]?.role ?? fact.predicate,
    explicit,
    polarity,
    // Who mediates talks that are only planned mediates as little as they take place, however the words have it.
    modality: held !== null && isPlan(held) && !isPlan(modality) ? held : modality,
    object,
    date,
    principals: acting.length > 0 ? acting : isOrganization ? [mediator] : [],
    parties,
    lifted,
    dyads: dyadsOf(sorted([...parties, ...lifted]), lift),
  }
}

function dyadsOf(actors: readonly string[], lift: Lift): readonly string[] {
  return pairs(actors)
    .filter(([a, b]) => isOpposite(a, b, lift))
    .map(([a, b]) => `${a}|${b}`)
}
