import { readVerdicts } from '../decisions.js'
import { join, type Link, leader } from '../join.js'
import { groupBy, pairs, sortedBy } from '../order.js'
import type { RecordIndex } from '../record-index.js'
import { disjoint, type Feature, once, score } from '../score.js'
import { ORGANIZATION_FEATURES, PLACE_FEATURES } from './compare-names.js'
import { hasOtherName, PERSON_FEATURES } from './compare-persons.js'
import { type Candidate, isBare, type Profile } from './profile.js'

/** From which score two profiles are one thing. */
export const SAME = 600

/** A surname alone goes to the best person with at least this score, if the next is this much behind. */
const SURNAME = { least: 450, margin: 100 }

export function featuresFor(kind: string): readonly Feature<Profile>[] {
  return kind === 'PERSON' ? PERSON_FEATURES : kind === 'PLACE' ? PLACE_FEATURES : ORGANIZATION_FEATURES
}

/** What tells that two candidates of one kind are two things. */
export function areApart(a: Profile, b: Profile): boolean {
  if (a.reference !== null && b.reference !== null) return a.reference !== b.reference
  if (a.kind === 'PERSON' && hasOtherName(a, b)) return true
  return disjoint(a.states, b.states) && score(featuresFor(a.kind), a, b).points < SAME
}

/** Groups of member ids (mentions and reference rows) that are one thing; candidates are of one kind. */
export function decide(
  candidates: readonly Candidate[],
  index: RecordIndex,
  nearby: Nearby,
): readonly (readonly string[])[] {
  const byId = new Map(candidates.map(candidate => [candidate.id, candidate]))
  const verdicts = readVerdicts(index.decisions)
  const apart = (a: string, b: string) => {
    if (verdicts.isMerged(a, b)) return false
    const [left, right] = [byId.get(a), byId.get(b)]
    return (
      verdicts.isSplit(a, b) || (left !== undefined && right !== undefined && areApart(left.profile, right.profile))
    )
  }
  const links = [...verdicts.merged, ...findLinks(candidates)]
  const clusters = join({ members: byId.keys(), links, apart })
  return attachSurnames(clusters, byId, apart, nearby).map(cluster => cluster.flatMap(id => membersOf(byId.get(id))))
}

function membersOf(candidate: Candidate | undefined): readonly string[] {
  if (candidate === undefined) return []
  const mentions = candidate.mentions.map(({ id }) => id)
  return mentions.includes(candidate.id) ? mentions : [candidate.id, ...mentions]
}

function findLinks(candidates: readonly Candidate[]): readonly Link[] {
  const found = new Map<string, Link>()
  for (const block of blocks(candidates).values()) {
    for (const [a, b] of pairs(block)) {
      const key = `${a.id} ${b.id}`
      if (found.has(key) || areTwoRows(a, b)) continue
      const { points } = score(featuresFor(a.profile.kind), a.profile, b.profile)
      found.set(key, { a: a.id, b: b.id, score: points })
    }
  }
  return [...found.values()].filter(link => link.score >= SAME)
}

/** Rows of the reference data are as many things. */
function areTwoRows(a: Candidate, b: Candidate): boolean {
  return a.profile.reference === a.id && b.profile.reference === b.id
}

function blocks(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const keyed = sortedBy(candidates, ({ id }) => id).flatMap(candidate =>
    candidate.keys.map(key => ({ key, candidate })),
  )
  return new Map(
    [...groupBy(keyed, ({ key }) => key)].map(([key, items]) => [key, items.map(({ candidate }) => candidate)]),
  )
}

/** Whether the articles of a candidate also speak of an organization: what speaks for a surname's bearer. */
export type Nearby = (candidate: Candidate, organizations: readonly string[]) => boolean

/**
 * Surnames without more never join persons to each other; each goes to the one it fits best, or stands alone.
 * They are looked at one by one against the clusters as they were, so their order means nothing.
 */
function attachSurnames(
  clusters: readonly (readonly string[])[],
  byId: ReadonlyMap<string, Candidate>,
  apart: (a: string, b: string) => boolean,
  nearby: Nearby,
): readonly (readonly string[])[] {
  const isAlone = (cluster: readonly string[]) => cluster.every(id => isLoose(byId.get(id)))
  const named = clusters.filter(cluster => !isAlone(cluster))
  const home = new Map(named.flatMap(cluster => cluster.map(id => [id, cluster] as const)))
  const inBlock = blocks(named.flat().flatMap(id => byId.get(id) ?? []))
  const result = new Map<readonly string[], string[]>(named.map(cluster => [cluster, [...cluster]]))
  for (const loose of clusters.filter(isAlone)) {
    const best = bestHome(loose, byId, inBlock, home, apart, nearby)
    if (best === null) result.set(loose, [...loose])
    else result.get(best)?.push(...loose)
  }
  return [...result.values()]
}

function isLoose(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && candidate.profile.reference === null && isBare(candidate.profile)
}

function bestHome(
  loose: readonly string[],
  byId: ReadonlyMap<string, Candidate>,
  inBlock: ReadonlyMap<string, readonly Candidate[]>,
  home: ReadonlyMap<string, readonly string[]>,
  apart: (a: string, b: string) => boolean,
  nearby: Nearby,
): readonly string[] | null {
  const scores = new Map<readonly string[], number>()
  for (const candidate of loose.flatMap(id => byId.get(id) ?? [])) {
    for (const other of candidate.keys.flatMap(key => inBlock.get(key) ?? [])) {
      const cluster = home.get(other.id)
      if (cluster === undefined || cluster.some(id => apart(id, candidate.id))) continue
      const { points } = score(PERSON_FEATURES, candidate.profile, other.profile)
      const fits = points + 150 * once(nearby(candidate, other.profile.organizations))
      scores.set(cluster, Math.max(fits, scores.get(cluster) ?? 0))
    }
  }
  const candidates = [...scores].map(([value, points]) => ({ value, score: points }))
  return leader(candidates, SURNAME.least, SURNAME.margin)
}
