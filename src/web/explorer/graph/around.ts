import type { AgreementWithActorsFragment, Around, CardFragment, EventWithActorsFragment } from '../api/shapes.js'
import { itemOf, plainLink, saidLink } from './card.js'
import { type Graph, graphOf, type Item, type Link } from './graph.js'

/** Nodes and relations while they are gathered. */
export interface Gathering {
  readonly items: Item[]
  readonly links: Link[]
}

/** What is around a thing: its events and agreements with their actors, its stances, offices and outcomes. */
export function graphAround(node: Around): Graph {
  const into: Gathering = { items: [], links: [] }
  addCard(node, into)
  if ('events' in node) addActor(node, into)
  if ('heldOffices' in node) addHeldOffices(node, into)
  if ('offices' in node) addOffices(node, into)
  if ('eventsThere' in node) for (const event of node.eventsThere.nodes) addWithin(event, node.id, 'LOCATED_IN', into)
  if ('eventsOf' in node) for (const event of node.eventsOf.nodes) addWithin(event, node.id, 'PART_OF', into)
  if ('agreementsOf' in node) for (const one of node.agreementsOf.nodes) addWithin(one, node.id, 'PART_OF', into)
  if (node.__typename === 'Event') {
    addEvent(node, into)
    addWhole(node, node.process, 'PART_OF', into)
    addWhole(node, node.place, 'LOCATED_IN', into)
  }
  if (node.__typename === 'Agreement') addAroundAgreement(node, into)
  return graphOf(into.items, into.links)
}

/** An event, who has a role in it and what came of it. */
export function addEvent(event: EventWithActorsFragment, into: Gathering): void {
  addActors(event, into)
  for (const outcome of event.outcomes) {
    addCard(outcome, into)
    into.links.push(plainLink(event.id, outcome.id, 'RESULTED_IN', event.modality))
  }
}

/** An agreement and who has a role in it. */
export function addAgreement(agreement: AgreementWithActorsFragment, into: Gathering): void {
  addActors(agreement, into)
}

export function addCard(card: CardFragment, { items }: Gathering): void {
  const item = itemOf(card)
  if (item !== null) items.push(item)
}

function addActors(thing: EventWithActorsFragment | AgreementWithActorsFragment, into: Gathering): void {
  addCard(thing, into)
  for (const edge of thing.actors.edges) {
    addCard(edge.node, into)
    into.links.push(saidLink(edge.node.id, thing.id, edge.role, edge))
  }
}

type AroundActor = Extract<Around, { events: unknown }>

function addActor({ id, events, agreements, stances, stancesReceived }: AroundActor, into: Gathering): void {
  for (const edge of events.edges) {
    addEvent(edge.node, into)
    into.links.push(saidLink(id, edge.node.id, edge.role, edge))
  }
  for (const edge of agreements.edges) {
    addAgreement(edge.node, into)
    into.links.push(saidLink(id, edge.node.id, edge.role, edge))
  }
  for (const edge of stances.edges) {
    addCard(edge.node, into)
    into.links.push(saidLink(id, edge.node.id, edge.stance, edge, edge.topic))
  }
  for (const edge of stancesReceived.edges) {
    addCard(edge.node, into)
    into.links.push(saidLink(edge.node.id, id, edge.stance, edge, edge.topic))
  }
}

type AroundPerson = Extract<Around, { heldOffices: unknown }>

function addHeldOffices({ id, heldOffices }: AroundPerson, into: Gathering): void {
  for (const office of heldOffices) {
    if (office.organization === null) continue
    addCard(office.organization, into)
    into.links.push(officeLink(id, office.organization.id, office))
  }
}

type AroundOrganization = Extract<Around, { offices: unknown }>

function addOffices({ id, offices }: AroundOrganization, into: Gathering): void {
  for (const office of offices.nodes) {
    if (office.person === null) continue
    addCard(office.person, into)
    into.links.push(officeLink(office.person.id, id, office))
  }
}

interface Office {
  readonly id: string
  readonly title: string
  readonly from: string | null
  readonly confidence: number
  readonly sources: number
}

function officeLink(person: string, organization: string, { id, title, from, confidence, sources }: Office): Link {
  const plain = plainLink(person, organization, 'HOLDS_OFFICE')
  return { ...plain, id, topic: title, evidence: id, confidence, sources, reported: from }
}

type AroundAgreement = Extract<Around, { __typename: 'Agreement' }>

/** The talks that led to it, the texts that it changes or carries out and those that do so to it. */
function addAroundAgreement(agreement: AroundAgreement, into: Gathering): void {
  addAgreement(agreement, into)
  addWhole(agreement, agreement.process, 'PART_OF', into)
  for (const event of agreement.resultedFrom.nodes) addEvent(event, into)
  for (const other of [
    ...agreement.amends.nodes,
    ...agreement.implements.nodes,
    ...agreement.amendedBy.nodes,
    ...agreement.implementedBy.nodes,
  ])
    addAgreement(other, into)
  const link = (from: string, role: string, to: string) => into.links.push(plainLink(from, to, role))
  for (const { id } of agreement.resultedFrom.nodes) link(id, 'RESULTED_IN', agreement.id)
  for (const { id } of agreement.amends.nodes) link(agreement.id, 'AMENDS', id)
  for (const { id } of agreement.amendedBy.nodes) link(id, 'AMENDS', agreement.id)
  for (const { id } of agreement.implements.nodes) link(agreement.id, 'IMPLEMENTS', id)
  for (const { id } of agreement.implementedBy.nodes) link(id, 'IMPLEMENTS', agreement.id)
}

function addWhole(part: { readonly id: string }, whole: CardFragment | null, role: string, into: Gathering): void {
  if (whole === null) return
  addCard(whole, into)
  into.links.push(plainLink(part.id, whole.id, role))
}

function addWithin(
  thing: EventWithActorsFragment | AgreementWithActorsFragment,
  whole: string,
  role: string,
  into: Gathering,
): void {
  if (thing.__typename === 'Event') addEvent(thing, into)
  else addAgreement(thing, into)
  into.links.push(plainLink(thing.id, whole, role))
}
