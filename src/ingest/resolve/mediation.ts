/**
 * Who mediated one event or agreement, between whom: read from the roles that claims give, for one article or for a cluster of many.
 * The rule is design's: mediator, facilitator, convener, or a host that is a third party; not itself a party; at least two opposing
 * parties or invitees, or one where the words themselves say that it mediates. Venues, observers, attendees and one side's negotiator are none. A failed or planned mediation is one, and says so.
 */

import { groupBy } from '../../model/group-by.js'
import type { Ontology } from '../../ontology/ontology.js'
import { pairs, sorted } from './order.js'

/** One claim (or several alike) that gives an actor a role in the event or agreement. */
export interface RoleEntry {
  readonly actor: string
  /** A predicate of family "role". */
  readonly predicate: string
  readonly explicit: boolean
  readonly polarity: string
  readonly modality: string
  readonly claims: readonly string[]
}

/** What the roles are in: `type` is the EventType of an event; an agreement can always be mediated. */
export interface RoleObject {
  readonly kind: 'EVENT' | 'AGREEMENT'
  readonly type: string | null
}

/** The states or organizations that an actor acts for there and then, without itself; empty for one that acts for nobody else. */
export type Lift = (actor: string) => readonly string[]

export interface MediationReading {
  readonly mediator: string
  readonly predicate: string
  readonly explicit: boolean
  /** Ids as the roles name them (persons as persons), in order of id. */
  readonly parties: readonly string[]
  readonly polarity: 'AFFIRMED' | 'NEGATED'
  readonly modality: string
  /** Every claim that gives the mediator the role; sorted. */
  readonly claims: readonly string[]
}

/** Roles that make an actor one of those between whom it is. */
const PARTY_ROLES: ReadonlySet<string> = new Set(['PARTY_TO', 'SIGNED', 'INVITED_TO'])

/** Of these, the ones that also a mediator can have: it may sign beside the parties and be invited to mediate. */
const COMPATIBLE: Readonly<Record<string, ReadonlySet<string>>> = {
  MEDIATED: new Set(['SIGNED', 'INVITED_TO']),
  FACILITATED: new Set(['SIGNED', 'INVITED_TO']),
}

/**
 * The mediations of one event or agreement, one per mediator, predicate and modality, in that order.
 * `lift` must answer for the date of the event: "Vucic hosted Kurti" is no mediation because Serbia is a party.
 */
export function readMediations(
  roles: readonly RoleEntry[],
  object: RoleObject,
  lift: Lift,
  ontology: Ontology,
): readonly MediationReading[] {
  if (!canBeMediated(object, ontology)) return []
  const groups = groupBy(
    roles.filter(role => counts(role, ontology)),
    role => `${role.actor} ${role.predicate} ${role.modality}`,
  )
  return sorted(groups.keys()).flatMap(key => {
    const group = groups.get(key) ?? []
    const [first] = group
    if (first === undefined) return []
    const parties = partiesFor(first, roles, lift)
    return parties === null ? [] : [reading(first, group, parties)]
  })
}

function canBeMediated(object: RoleObject, ontology: Ontology): boolean {
  return object.kind === 'AGREEMENT' || ontology.vocabulary.EventType[object.type ?? 'OTHER']?.mediation === true
}

/** "Failed to broker" is a failed mediation, "declined to host" is none. */
function counts(role: RoleEntry, ontology: Ontology): boolean {
  const { mediating } = ontology.predicates[role.predicate] ?? {}
  return mediating === 'ALWAYS' || (mediating === 'THIRD_PARTY' && role.polarity === 'AFFIRMED')
}

/**
 * The opposing parties as seen from a would-be mediator; null when it is one of them or there are no two sides. Who is said to mediate stands
 * between two also where the text names only one of them.
 */
function partiesFor(mediator: RoleEntry, roles: readonly RoleEntry[], lift: Lift): readonly string[] | null {
  const own = sidesOf(mediator.actor, lift)
  const isOwn = (role: RoleEntry) => sidesOf(role.actor, lift).some(side => own.includes(side))
  const allowed = COMPATIBLE[mediator.predicate]
  const sides = roles.filter(role => PARTY_ROLES.has(role.predicate))
  if (sides.some(role => isOwn(role) && !allowed?.has(role.predicate))) return null
  const parties = sorted(sides.filter(role => !isOwn(role)).map(role => role.actor))
  return areOpposed(parties, lift) || (mediator.explicit && parties.length > 0) ? parties : null
}

/** At least two of them stand for different states or organizations: Vucic and Serbia are one side, Vucic and Kurti two. */
export function areOpposed(parties: readonly string[], lift: Lift): boolean {
  return pairs(parties).some(([a, b]) => isOpposite(a, b, lift))
}

/** Two actors that share nothing they act for. */
export function isOpposite(a: string, b: string, lift: Lift): boolean {
  const sides = sidesOf(b, lift)
  return !sidesOf(a, lift).some(side => sides.includes(side))
}

function sidesOf(actor: string, lift: Lift): readonly string[] {
  return [actor, ...lift(actor)]
}

function reading(first: RoleEntry, group: readonly RoleEntry[], parties: readonly string[]): MediationReading {
  return {
    mediator: first.actor,
    predicate: first.predicate,
    explicit: group.some(role => role.explicit),
    parties,
    polarity: group.some(role => role.polarity === 'AFFIRMED') ? 'AFFIRMED' : 'NEGATED',
    modality: first.modality,
    claims: sorted(group.flatMap(role => role.claims)),
  }
}
