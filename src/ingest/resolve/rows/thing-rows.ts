import { fold, slug } from '../../../model/fold.js'
import type { NodeRow, RelationshipRow } from '../../../model/graph.js'
import { kindOf } from '../clusters.js'
import { latestStatus as lastStatus, type Statuses } from '../facts/statuses.js'
import { map } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import type { Names, Naming } from '../naming.js'
import { sorted } from '../order.js'
import type { Strata } from '../strata.js'
import type { When } from '../when.js'
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
  const events = map(flow, names.events, ({ name }, id): ToldEvent | undefined => {
    const event = eventThings.get(id)
    if (event === undefined) return undefined
    const { type, modality, date } = event
    return { name, type, modality, date, actorCount: tallies.actors(id), ...counts(id, tallies) }
  })
  rows.emit(events, (event, id) => ({ nodes: [eventNode(id, event, strata)], relationships: [] }))
  const agreements = map(flow, names.agreements, ({ name, aliases }, id): ToldAgreement | undefined => {
    const agreement = agreementThings.get(id)
    if (agreement === undefined) return undefined
    const { stage, date } = agreement
    const latestStatus = lastStatus(statuses.ofAgreement(id), strata)
    return { name, aliases, stage, date, latestStatus, ...counts(id, tallies) }
  })
  rows.emit(agreements, (agreement, id) => ({ nodes: [agreementNode(id, agreement)], relationships: [] }))
  const referrals = map(flow, record.reports, ({ article }) => [...things.inArticle(article.id)].flat())
  rows.emit(referrals, all => ({ nodes: [], relationships: referralRows(all) }))
}

/** @param all mentions and what they refer to, in turn */
function referralRows(all: readonly string[]): readonly RelationshipRow[] {
  const mentions = all.filter((_, at) => at % 2 === 0)
  return mentions.map((key, at) => relate('REFERS_TO', { label: 'Mention', key }, end(all[2 * at + 1] ?? '')))
}

function counts(id: string, tallies: Tallies) {
  return { claimCount: tallies.claims(id), articleCount: tallies.articles(id) }
}

function entityNode(id: string, naming: Naming, strata: Strata, tallies: Tallies): NodeRow {
  const counted = { eventCount: tallies.events(id), ...counts(id, tallies) }
  const [mediationCount, mediatedCount] = [tallies.mediations(id), tallies.mediated(id)]
  if (kindOf(id) === 'PERSON')
    return node('Person', { mediationCount, mediatedCount, ...entity(id, naming, personSortName(naming)), ...counted })
  if (kindOf(id) === 'PLACE') return node('Place', { type: placeType(id, strata), ...entity(id, naming), ...counted })
  return node('Organization', {
    mediationCount,
    mediatedCount,
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

/** What an event's node is made of; what follows from it is not held. */
interface ToldEvent {
  readonly name: string
  readonly type: string
  readonly modality: string
  readonly date: When | null
  readonly actorCount: number
  readonly claimCount: number
  readonly articleCount: number
}

function eventNode(id: string, { name, type, modality, date, ...counted }: ToldEvent, { ontology }: Strata): NodeRow {
  return node('Event', {
    id,
    ...counted,
    title: name,
    sortName: fold(name),
    slug: slug(name),
    type,
    modality,
    ...dated(date),
    month: date?.earliest?.slice(0, 7) ?? null,
    plover: ontology.vocabulary.EventType[type]?.plover ?? null,
  })
}

interface ToldAgreement {
  readonly name: string
  readonly aliases: readonly string[]
  readonly stage: string
  readonly date: When | null
  readonly latestStatus: string | null
  readonly claimCount: number
  readonly articleCount: number
}

function agreementNode(id: string, { name, date, ...told }: ToldAgreement): NodeRow {
  return node('Agreement', { id, ...told, name, sortName: fold(name), slug: slug(name), ...dated(date) })
}

const dated = (date: When | null) => ({
  edtf: date?.edtf ?? null,
  earliest: date?.earliest ?? null,
  latest: date?.latest ?? null,
})
