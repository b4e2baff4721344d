import { fold, slug } from '../../../model/fold.js'
import type { NodeRow, RelationshipRow } from '../../../model/graph.js'
import type { AgreementThing } from '../agreements/describe.js'
import { kindOf } from '../clusters.js'
import type { EventThing } from '../events/describe.js'
import { latestStatus as lastStatus, type Statuses } from '../facts/statuses.js'
import { map } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import type { Names, Naming } from '../naming.js'
import { sorted } from '../order.js'
import type { Strata } from '../strata.js'
import { end, node, relate } from './row.js'
import type { Rows } from './rows.js'
import type { Tallies } from './tallies.js'

/**
 * Nodes of persons, organizations, places, events and agreements, and the mentions that refer to them. The rows begin with a property and not
 * with a spread: V8 gives each object that begins with one a hidden class of its own, which weighs 400 bytes.
 */
export function thingRows(
  flow: Flow,
  rows: Rows,
  strata: Strata,
  names: Names,
  statuses: Statuses,
  tallies: Tallies,
): void {
  const { eventThings, agreementThings, things, record } = strata
  rows.nodes(map(flow, names.entities, (naming, id) => entityNode(id, naming, strata, tallies)))
  rows.nodes(
    map(flow, names.events, (naming, id) => {
      const event = eventThings.get(id)
      return (
        event &&
        node('Event', {
          actorCount: tallies.actors(id),
          ...eventProperties(event, naming, strata),
          ...counts(id, tallies),
        })
      )
    }),
  )
  rows.nodes(
    map(flow, names.agreements, (naming, id) => {
      const agreement = agreementThings.get(id)
      if (agreement === undefined) return undefined
      const latestStatus = lastStatus(statuses.ofAgreement(id), strata)
      return node('Agreement', { latestStatus, ...agreementProperties(agreement, naming), ...counts(id, tallies) })
    }),
  )
  const referrals = map(flow, record.reports, ({ article }) => [...things.inArticle(article.id)])
  rows.emit(referrals, pairs => ({ nodes: [], relationships: pairs.map(referral) }))
}

function referral([mention, id]: readonly [string, string]): RelationshipRow {
  return relate('REFERS_TO', { label: 'Mention', key: mention }, end(id))
}

function counts(id: string, tallies: Tallies) {
  return { claimCount: tallies.claims(id), articleCount: tallies.articles(id) }
}

function entityNode(id: string, naming: Naming, strata: Strata, tallies: Tallies): NodeRow {
  const counted = { eventCount: tallies.events(id), ...counts(id, tallies) }
  const mediationCount = tallies.mediations(id)
  if (kindOf(id) === 'PERSON')
    return node('Person', { mediationCount, ...entity(id, naming, personSortName(naming)), ...counted })
  if (kindOf(id) === 'PLACE') return node('Place', { type: placeType(id, strata), ...entity(id, naming), ...counted })
  return node('Organization', {
    mediationCount,
    type: strata.known.typeOf(id),
    recognition: strata.reference.organizations.get(id)?.recognition ?? null,
    ...entity(id, naming),
    ...counted,
  })
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

function placeType(id: string, { reference, known }: Strata): string {
  return reference.places.get(id)?.type ?? sorted(known.formsOf(id).flatMap(({ type }) => type ?? []))[0] ?? 'OTHER'
}

function eventProperties({ id, type, modality, date }: EventThing, { name }: Naming, { ontology }: Strata) {
  return {
    id,
    title: name,
    sortName: fold(name),
    slug: slug(name),
    type,
    modality,
    edtf: date?.edtf ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    month: date?.earliest?.slice(0, 7) ?? null,
    plover: ontology.vocabulary.EventType[type]?.plover ?? null,
  }
}

function agreementProperties({ id, stage, date }: AgreementThing, { name, aliases }: Naming) {
  return {
    id,
    name,
    sortName: fold(name),
    slug: slug(name),
    aliases,
    stage,
    edtf: date?.edtf ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
  }
}
