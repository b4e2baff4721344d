import { leader } from '../join.js'
import { byText, groupBy, sorted } from '../order.js'
import { homeKeys, seekingKeys } from './block.js'
import { compareEvents } from './compare.js'
import type { EventProfile } from './profile.js'

/** An undated report goes to the best event with at least this score, if the next is this much behind. */
const HOME = { least: 700, margin: 100 }

export type Apart = (a: string, b: string) => boolean
export type Groups = readonly (readonly string[])[]

export interface Homes {
  readonly settled: ReadonlySet<string>
  readonly guests: ReadonlyMap<readonly string[], readonly string[]>
}

/**
 * The dated event that each loosely dated mention belongs to, where one leads. Of two mentions in one article the better one goes in,
 * and those that are only another name for it.
 */
export function findHomes(
  loose: readonly EventProfile[],
  dated: Groups,
  profiles: ReadonlyMap<string, EventProfile>,
  apart: Apart,
): Homes {
  const byKey = homesByKey(dated, profiles)
  const choices = loose.flatMap(profile => {
    const scores = scoreHomes(profile, byKey)
    const candidates = [...scores]
      .filter(([cluster]) => !cluster.some(id => apart(id, profile.id)))
      .map(([cluster, score]) => ({ value: { cluster, score, profile }, score }))
    return leader(candidates, HOME.least, HOME.margin) ?? []
  })
  choices.sort((a, b) => b.score - a.score || byText(a.profile.id, b.profile.id))
  const guests = new Map<readonly string[], string[]>()
  const settled = new Set<string>()
  const taken = new Set<string>()
  for (const { cluster, profile } of choices) {
    const seat = `${cluster[0]} ${profile.articleId}`
    if (taken.has(seat) && !profile.anaphor) continue
    taken.add(seat)
    settled.add(profile.id)
    guests.set(cluster, [...(guests.get(cluster) ?? []), profile.id])
  }
  return { settled, guests }
}

interface Home {
  readonly key: string
  readonly profile: EventProfile
  readonly cluster: readonly string[]
}

function homesByKey(dated: Groups, profiles: ReadonlyMap<string, EventProfile>): ReadonlyMap<string, readonly Home[]> {
  const homes = dated.flatMap(cluster =>
    cluster
      .flatMap(id => profiles.get(id) ?? [])
      .flatMap(profile => homeKeys(profile).map(key => ({ key, profile, cluster }))),
  )
  return groupBy(homes, ({ key }) => key)
}

function scoreHomes(
  profile: EventProfile,
  byKey: ReadonlyMap<string, readonly Home[]>,
): ReadonlyMap<readonly string[], number> {
  const scores = new Map<readonly string[], number>()
  for (const home of sorted(seekingKeys(profile)).flatMap(key => byKey.get(key) ?? [])) {
    const { points } = compareEvents(profile, home.profile)
    scores.set(home.cluster, Math.max(points, scores.get(home.cluster) ?? 0))
  }
  return scores
}
