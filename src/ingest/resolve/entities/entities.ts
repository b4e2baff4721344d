import type { MentionKind } from '../../../model/claim.js'
import type { RecordMention } from '../../../model/record.js'
import { type Clusters, clustersOf, type ThingsInArticle } from '../clusters.js'
import type { Copies } from '../copies/copies.js'
import type { Ruling } from '../decisions.js'
import { group } from '../flow/collect.js'
import { each, input, map } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import { compact } from '../flow/members.js'
import type { Lookup, Table } from '../flow/table.js'
import { sorted, sortedBy } from '../order.js'
import type { RecordIndex, Report } from '../record-index.js'
import type { RecordTables } from '../record-tables.js'
import { isRow, principalOf, type ReferenceIndex } from '../reference-index.js'
import { blockKeys } from './block.js'
import { type Member, membersIn, orderOf } from './members.js'
import { profileOfOrganization } from './organization-profile.js'
import { profileOfPerson } from './person-profile.js'
import { profileOfPlace } from './place-profile.js'
import { type Candidate, isBare, type Profile } from './profile.js'
import { type RowKind, rowCandidates } from './rows.js'
import { settle, settlePersons } from './surnames.js'

export interface Entities extends Clusters {
  /** Persons, organizations and places of an article's mentions, by kind. */
  readonly inArticle: Readonly<Record<RowKind, Table<ThingsInArticle>>>
  readonly rows: Lookup<unknown>
  /** The reference rows that decisions have made one with the person of another row. */
  readonly joinedRows: Table<ReadonlyMap<string, string>>
  /** What is compared of each mention. */
  readonly candidates: Readonly<Record<RowKind, Candidates>>
}

/** The candidates of a kind. */
export interface Candidates {
  readonly nodes: Table<Candidate>
  /** The members of an article. */
  readonly members: Table<readonly Member[]>
}

interface Resolved extends Candidates {
  /** The entity that a reference row is of. */
  readonly ofRow: Lookup<string>
  /** The further rows of an entity that has one. */
  readonly joinedRows: Table<ReadonlyMap<string, string>>
  readonly inArticle: Table<ThingsInArticle>
}

interface Parts {
  readonly flow: Flow
  readonly record: RecordTables
  readonly index: RecordIndex
  readonly copies: Copies
  readonly reference: ReferenceIndex
  readonly rows: Lookup<unknown>
  readonly articleOf: ReadonlyMap<string, string>
}

/** One kind of entity: what is compared of a mention, which candidates are one, what an article's surnames are near to. */
interface Kind {
  readonly kind: RowKind
  readonly profileOf: (mention: RecordMention) => Profile
  readonly settle: (flow: Flow, nodes: Table<Candidate>) => Table<string>
  readonly near: (articleId: string) => readonly string[]
}

/**
 * Persons, organizations and places across articles: block, compare, decide.
 * Organizations and places come first; persons are compared by the organizations they act for.
 */
export function resolveEntities(flow: Flow, record: RecordTables, reference: ReferenceIndex, copies: Copies): Entities {
  const { index, articleOf } = record
  const rows = rowsById(reference)
  const parts = { flow, record, index, copies, reference, rows, articleOf }
  const nothing = () => []
  const organizations = resolveKind(parts, {
    kind: 'ORGANIZATION',
    profileOf: mention => profileOfOrganization(mention, index, reference),
    settle,
    near: nothing,
  })
  const places = resolveKind(parts, {
    kind: 'PLACE',
    profileOf: mention => profileOfPlace(mention, index, reference),
    settle,
    near: nothing,
  })
  const known = clustersOf({ ORGANIZATION: organizations.inArticle }, articleOf, organizations.ofRow)
  const persons = resolveKind(parts, {
    kind: 'PERSON',
    profileOf: mention => profileOfPerson(mention, index, reference, known),
    settle: settlePersons,
    near: articleId =>
      sorted(
        [...(organizations.inArticle.get(articleId)?.values() ?? [])].flatMap(id => [id, principalOf(reference, id)]),
      ),
  })
  const candidates = { ORGANIZATION: organizations, PLACE: places, PERSON: persons }
  const inArticle = {
    ORGANIZATION: organizations.inArticle,
    PLACE: places.inArticle,
    PERSON: persons.inArticle,
  }
  const ofRow: Lookup<string> = {
    get: id => organizations.ofRow.get(id) ?? places.ofRow.get(id) ?? persons.ofRow.get(id),
  }
  return { ...clustersOf(inArticle, articleOf, ofRow), inArticle, rows, joinedRows: persons.joinedRows, candidates }
}

function rowsById({ organizations, places, persons }: ReferenceIndex): Lookup<unknown> {
  return { get: id => organizations.get(id) ?? places.get(id) ?? persons.get(id) }
}

/** The entities of a kind. */
function resolveKind(parts: Parts, { kind, profileOf, settle, near }: Kind): Resolved {
  const { flow, record, reference } = parts
  const members = map(flow, record.reports, report =>
    present(membersIn(report, mentionsOf(report, kind), profileOf, parts)),
  )
  const byCandidate = group(flow, members, all => all.map(one => [one.candidate, one.mention, one] as const))
  const rows = input<Candidate>(flow)
  const nodes = each(flow, [byCandidate, rows], key => {
    const rulings = record.rulings.get(key) ?? []
    const row = rows.peek(key)
    return row === undefined
      ? candidate([...(byCandidate.get(key)?.values() ?? [])], rulings, near)
      : { ...row, rulings }
  })
  const first = settle(flow, nodes)
  const ids = nameSettled(flow, first, byCandidate, rows)
  for (const row of rowCandidates(reference, kind)) rows.put(row.profile.reference ?? '', row)
  const inArticle = map(flow, members, all =>
    compact(new Map(all.flatMap(({ mention, candidate }) => withId(mention, ids.get(candidate))))),
  )
  const ofRow: Lookup<string> = { get: id => (isRow(reference, id) ? ids.get(id) : undefined) }
  const joinedRows = group(flow, ids, (id, key) =>
    id !== key && isRow(reference, key) ? [[id, key, key] as const] : [],
  )
  return { nodes, members, inArticle, ofRow, joinedRows }
}

function mentionsOf({ mentions }: Report, kind: MentionKind): readonly RecordMention[] {
  return mentions.filter(mention => mention.kind === kind)
}

const present = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list)

const withId = (mention: string, id: string | undefined): [string, string][] =>
  id === undefined ? [] : [[mention, id]]

function candidate(
  members: readonly Member[],
  rulings: readonly Ruling[],
  near: (articleId: string) => readonly string[],
): Candidate | undefined {
  const profile = members[0]?.profile ?? null
  if (profile === null) return undefined
  const articles = isBare(profile) ? members.map(({ articleId }) => articleId) : []
  return { profile, isRow: false, keys: blockKeys(profile), rulings, near: sorted(articles.flatMap(near)) }
}

/** The id of the entity of each candidate: its smallest reference row, else its smallest mention by (published, id). */
function nameSettled(
  flow: Flow,
  first: Table<string>,
  byCandidate: Table<ReadonlyMap<string, Member>>,
  rows: Table<Candidate>,
): Table<string> {
  const smallest = each(flow, [byCandidate], key =>
    [...(byCandidate.get(key)?.values() ?? [])].reduce<Member | undefined>(
      (least, member) => (least === undefined || orderOf(member) < orderOf(least) ? member : least),
      undefined,
    ),
  )
  const clusters = group(flow, first, (cluster, key) => [[cluster, key, key] as const])
  const names = each(flow, [clusters], key => {
    const candidates = sorted(clusters.get(key)?.keys() ?? [])
    const row = candidates.find(id => rows.peek(id) !== undefined)
    if (row !== undefined) return row
    const members = candidates.flatMap(id => smallest.get(id) ?? [])
    return sortedBy(members, orderOf)[0]?.mention
  })
  return map(flow, first, cluster => names.get(cluster))
}
