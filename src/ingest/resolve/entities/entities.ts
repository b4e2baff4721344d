import type { Mention } from '../../../model/claim.js'
import { type Cluster, type Clusters, clustersOf, mergeClusters, nameClusters } from '../clusters.js'
import type { Copies } from '../copies/copies.js'
import type { RecordIndex } from '../record-index.js'
import { principalOf, type ReferenceIndex } from '../reference-index.js'
import { candidatesOf } from './candidates.js'
import { decide, type Nearby } from './decide.js'
import { profileOfOrganization } from './organization-profile.js'
import { profileOfPerson } from './person-profile.js'
import { profileOfPlace } from './place-profile.js'
import type { Profile } from './profile.js'
import { type RowKind, rowCandidates } from './rows.js'

/**
 * Persons, organizations and places across articles: block, compare, decide.
 * Organizations and places come first; persons are compared by the organizations they act for.
 */
export function resolveEntities(index: RecordIndex, reference: ReferenceIndex, copies: Copies): Clusters {
  const resolve = (kind: RowKind, profile: (mention: Mention) => Profile, nearby: Nearby = () => false) =>
    clustersOf(resolveKind({ index, reference, copies }, kind, profile, nearby))
  const organizations = resolve('ORGANIZATION', mention => profileOfOrganization(mention, index, reference))
  const places = resolve('PLACE', mention => profileOfPlace(mention, index, reference))
  const persons = resolve(
    'PERSON',
    mention => profileOfPerson(mention, index, reference, organizations),
    speaksOf(index, reference, organizations),
  )
  return mergeClusters(organizations, places, persons)
}

/** The clusters of a kind; reference rows that no mention is of are clusters without mentions. */
function resolveKind(
  { index, reference, copies }: { index: RecordIndex; reference: ReferenceIndex; copies: Copies },
  kind: RowKind,
  profile: (mention: Mention) => Profile,
  nearby: Nearby,
): readonly Cluster[] {
  const mentions = [...index.mentions.values()].filter(mention => mention.kind === kind)
  const rows = rowCandidates(reference, kind)
  const clusters = nameClusters(
    index,
    kind,
    decide(candidatesOf(index, copies, mentions, rows, profile), index, nearby),
  )
  const taken = new Set(clusters.map(({ id }) => id))
  const others = rows.filter(({ id }) => !taken.has(id))
  return [...clusters, ...others.map(({ id }) => ({ id, kind, mentions: [], reference: id }))]
}

/** Whether the articles of a candidate mention one of the organizations. */
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
