import { fold, slug } from '../../../model/fold.js'
import type { Graph, NodeRow, RelationshipRow } from '../../../model/graph.js'
import type { Cluster } from '../clusters.js'
import type { Derived } from '../derived.js'
import { latestStatus } from '../facts/statuses.js'
import { organizationTypes } from '../lift/lift.js'
import type { Naming } from '../naming.js'
import { groupBy, sorted } from '../order.js'
import { node, relate } from './row.js'
import type { Tally } from './tallies.js'

/** Nodes of persons, organizations, places, events and agreements, and the mentions that refer to them. */
export function thingRows(derived: Derived, tally: (id: string) => Tally): Graph {
  const things = [...derived.strata.things.all.values()].filter(({ id }) => derived.end(id) !== undefined)
  const statuses = groupBy(derived.statuses, ({ agreement }) => agreement)
  const latest = (id: string) => latestStatus(statuses.get(id) ?? [], derived.strata)
  return {
    nodes: things.map(thing => thingNode(thing, derived, tally(thing.id), latest)),
    relationships: things.flatMap(thing => referrals(thing, derived)),
  }
}

function referrals({ id, mentions }: Cluster, { end }: Derived): readonly RelationshipRow[] {
  const to = end(id)
  return to === undefined ? [] : mentions.map(mention => relate('REFERS_TO', { label: 'Mention', key: mention.id }, to))
}

function thingNode(thing: Cluster, derived: Derived, tally: Tally, latest: (id: string) => string | null): NodeRow {
  const naming = derived.names.get(thing.id) ?? { name: thing.id, aliases: [], acronyms: [], surnames: [], qid: null }
  const counts = { claimCount: tally.claims, articleCount: tally.articles }
  switch (thing.kind) {
    case 'PERSON':
      return node('Person', {
        ...entity(thing.id, naming, personSortName(naming)),
        ...counts,
        eventCount: tally.events,
        mediationCount: tally.mediations,
      })
    case 'ORGANIZATION':
      return node('Organization', {
        ...entity(thing.id, naming),
        type: organizationTypes(derived.strata.entities, derived.strata.reference)(thing.id),
        recognition: derived.strata.reference.organizations.get(thing.id)?.recognition ?? null,
        ...counts,
        eventCount: tally.events,
        mediationCount: tally.mediations,
      })
    case 'PLACE':
      return node('Place', {
        ...entity(thing.id, naming),
        type: placeType(thing, derived),
        ...counts,
        eventCount: tally.events,
      })
    case 'EVENT':
      return node('Event', { ...eventProperties(thing.id, naming, derived), ...counts, actorCount: tally.actors })
    case 'AGREEMENT':
      return node('Agreement', {
        ...agreementProperties(thing.id, naming, derived),
        latestStatus: latest(thing.id),
        ...counts,
      })
  }
}

function entity(id: string, { name, aliases, acronyms, qid }: Naming, sortName = fold(name)) {
  return { id, name, sortName, slug: slug(name), qid, aliases: sorted([...aliases, ...acronyms]) }
}

/** "lajcak miroslav". */
function personSortName({ name, surnames }: Naming): string {
  const folded = fold(name)
  const surname = [...surnames].sort((a, b) => b.length - a.length).find(candidate => folded.endsWith(` ${candidate}`))
  return surname === undefined ? folded : `${surname} ${folded.slice(0, -surname.length - 1)}`
}

function placeType({ id, mentions }: Cluster, { strata }: Derived): string {
  return strata.reference.places.get(id)?.type ?? sorted(mentions.flatMap(({ type }) => type ?? []))[0] ?? 'OTHER'
}

function eventProperties(id: string, { name }: Naming, { strata }: Derived) {
  const event = strata.eventThings.get(id)
  const date = event?.date ?? null
  const type = event?.type ?? 'OTHER'
  return {
    id,
    title: name,
    sortName: fold(name),
    slug: slug(name),
    type,
    modality: event?.modality ?? 'ACTUAL',
    edtf: date?.edtf ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    month: date?.earliest?.slice(0, 7) ?? null,
    plover: strata.ontology.vocabulary.EventType[type]?.plover ?? null,
  }
}

function agreementProperties(id: string, { name, aliases }: Naming, { strata }: Derived) {
  const agreement = strata.agreementThings.get(id)
  const date = agreement?.date ?? null
  return {
    id,
    name,
    sortName: fold(name),
    slug: slug(name),
    aliases,
    stage: agreement?.stage ?? 'OTHER',
    edtf: date?.edtf ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
  }
}
