import type { Mention, MentionKind } from '../../../model/claim.js'
import { type Cluster, type Clusters, clustersOf, mergeClusters, nameClusters } from '../clusters.js'
import { readVerdicts } from '../decisions.js'
import { groupBy, sorted } from '../order.js'
import type { RecordIndex } from '../record-index.js'
import { principalOf, type ReferenceIndex } from '../reference-index.js'
import { blockKeys } from './block.js'
import { decide, type Nearby } from './decide.js'
import { profileOfOrganization, profileOfOrganizationRow } from './organization-profile.js'
import { profileOfPerson, profileOfPersonRow } from './person-profile.js'
import { profileOfPlace, profileOfPlaceRow } from './place-profile.js'
import type { Candidate, Profile } from './profile.js'

/**
 * Persons, organizations and places across articles: block, compare, decide.
 * Organizations and places come first; persons are compared by the organizations they act for.
 */
export function resolveEntities(index: RecordIndex, reference: ReferenceIndex): Clusters {
  const nobody: Nearby = () => false
  const organizations = clustersOf(
    resolveKind(index, 'ORGANIZATION', {
      rows: reference.rows.organizations.map(row => profileOfOrganizationRow(row, reference)),
      profile: mention => profileOfOrganization(mention, index, reference),
      nearby: nobody,
    }),
  )
  const places = clustersOf(
    resolveKind(index, 'PLACE', {
      rows: reference.rows.places.map(row => profileOfPlaceRow(row, reference)),
      profile: mention => profileOfPlace(mention, index, reference),
      nearby: nobody,
    }),
  )
  const persons = resolveKind(index, 'PERSON', {
    rows: reference.rows.persons.map(row => profileOfPersonRow(row, reference)),
    profile: mention => profileOfPerson(mention, index, reference, organizations),
    nearby: speaksOf(index, reference, organizations),
  })
  return mergeClusters(organizations, places, clustersOf(persons))
}

interface Kind {
  readonly rows: readonly Profile[]
  readonly profile: (mention: Mention) => Profile
  readonly nearby: Nearby
}

function resolveKind(index: RecordIndex, kind: MentionKind, { rows, profile, nearby }: Kind): readonly Cluster[] {
  const mentions = [...index.mentions.values()].filter(mention => mention.kind === kind)
  const candidates = candidatesOf(index, mentions, rows, profile)
  const clusters = nameClusters(index, kind, decide(withinReach(candidates), index, nearby))
  const taken = new Set(clusters.map(({ id }) => id))
  const others = rows.flatMap(({ reference }) => (reference === null || taken.has(reference) ? [] : [reference]))
  return [...clusters, ...others.map(id => ({ id, kind, mentions: [], reference: id }))]
}

/** Without the rows that no mention can be: neither recognised by the gazetteer nor met under a key. */
function withinReach(candidates: readonly Candidate[]): readonly Candidate[] {
  const keys = new Set(
    candidates.filter(({ id, profile }) => id !== profile.reference).flatMap(({ profile }) => blockKeys(profile)),
  )
  return candidates.filter(
    ({ id, profile, mentions }) =>
      id !== profile.reference || mentions.length > 0 || blockKeys(profile).some(key => keys.has(key)),
  )
}

/**
 * Mentions with equal profiles compare alike, so they are one candidate: a name that ten thousand articles give costs one comparison.
 * A mention that the gazetteer recognised belongs to its row at once, unless a decision names it.
 */
function candidatesOf(
  index: RecordIndex,
  mentions: readonly Mention[],
  rows: readonly Profile[],
  profileOf: (mention: Mention) => Profile,
): readonly Candidate[] {
  const { named } = readVerdicts(index.decisions)
  const rowIds = new Set(rows.flatMap(({ reference }) => reference ?? []))
  const isRecognised = ({ id, reference }: Mention) => reference !== null && rowIds.has(reference) && !named.has(id)
  const recognised = groupBy(mentions.filter(isRecognised), ({ reference }) => reference ?? '')
  const others = groupBy(
    mentions.filter(mention => !isRecognised(mention)).map(mention => ({ mention, profile: profileOf(mention) })),
    ({ mention, profile }) => JSON.stringify([profile, aloneKey(mention, profile, named)]),
  )
  return [
    ...rows.map(profile => ({
      id: profile.reference ?? '',
      profile,
      mentions: recognised.get(profile.reference ?? '') ?? [],
    })),
    ...[...others.values()].flatMap(group => {
      const [id] = sorted(group.map(({ mention }) => mention.id))
      const [first] = group
      return first === undefined || id === undefined
        ? []
        : [{ id, profile: first.profile, mentions: group.map(({ mention }) => mention) }]
    }),
  ]
}

/** Descriptions, surnames without more and what a decision names are not taken together by their words alone. */
function aloneKey(mention: Mention, profile: Profile, named: ReadonlySet<string>): string | null {
  const isWeak = profile.description || (profile.kind === 'PERSON' && profile.full.length === 0) || isStateless(profile)
  return isWeak || named.has(mention.id) ? mention.id : null
}

function isStateless({ type, states }: Profile): boolean {
  return (type === 'GOVERNMENT_BODY' || type === 'MILITARY') && states.length === 0
}

function speaksOf(index: RecordIndex, reference: ReferenceIndex, organizations: Clusters): Nearby {
  const inArticle = new Map<string, Set<string>>()
  for (const { articleId, kind, id } of index.mentions.values()) {
    const cluster = kind === 'ORGANIZATION' ? organizations.of(id) : undefined
    if (articleId === null || cluster === undefined) continue
    const set = inArticle.get(articleId) ?? new Set()
    inArticle.set(articleId, set.add(cluster.id).add(principalOf(reference, cluster.id)))
  }
  return ({ mentions }, ids) =>
    mentions.some(({ articleId }) => ids.some(id => inArticle.get(articleId ?? '')?.has(id) === true))
}
