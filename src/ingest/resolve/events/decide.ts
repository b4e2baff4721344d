import type { Mention } from '../../../model/claim.js'
import { type Clusters, clustersOf, nameClusters } from '../clusters.js'
import { readVerdicts, type Verdicts } from '../decisions.js'
import { join, type Link } from '../join.js'
import { groupBy, pairs } from '../order.js'
import { isSharp } from '../when.js'
import { datedKeys, looseKeys } from './block.js'
import { areEventsApart, compareEvents, isTelling } from './compare.js'
import { type Apart, findHomes, type Groups } from './homes.js'
import { type EventContext, type EventProfile, profileEvent } from './profile.js'

/** From which score two dated reports are of one event. */
const DATED = 600
/** From which score two undated reports are of one event, if something telling speaks for it. */
const UNDATED = 650

export interface Events {
  readonly clusters: Clusters
  readonly profiles: ReadonlyMap<string, EventProfile>
  readonly inArticle: ReadonlyMap<string, readonly EventProfile[]>
}

/**
 * Reports of one event become one event. Sharply dated ones join first. Each of the others then goes to the event it fits best,
 * looked at one by one against the dated events as they are, so undated reports never join two events to each other. What has found
 * no home may join its like, by something telling.
 */
export function resolveEvents(context: EventContext): Events {
  const { index } = context
  const mentions = [...index.mentions.values()].filter(({ kind }) => kind === 'EVENT')
  const profiles = new Map(mentions.map((mention: Mention) => [mention.id, profileEvent(mention, context)]))
  const verdicts = readVerdicts(index.decisions)
  const apart = (a: string, b: string) => !verdicts.isMerged(a, b) && isApart(verdicts, profiles, a, b)
  const all = [...profiles.values()]
  const sharp = all.filter(({ date }) => isSharp(date))
  const dated = joinDated(sharp, apart)
  const loose = all.filter(({ date }) => !isSharp(date))
  const homes = findHomes(loose, dated, profiles, apart)
  const alone = joinLoose(
    loose.filter(({ id }) => !homes.settled.has(id)),
    apart,
  )
  const settled = dated.map(cluster => [...cluster, ...(homes.guests.get(cluster) ?? [])])
  const groups = withDecisions([...settled, ...alone], verdicts, apart)
  const inArticle = groupBy(all, ({ articleId }) => articleId)
  return { clusters: clustersOf(nameClusters(index, 'EVENT', groups)), profiles, inArticle }
}

function isApart(verdicts: Verdicts, profiles: ReadonlyMap<string, EventProfile>, a: string, b: string): boolean {
  const [left, right] = [profiles.get(a), profiles.get(b)]
  return verdicts.isSplit(a, b) || (left !== undefined && right !== undefined && areEventsApart(left, right))
}

function joinDated(sharp: readonly EventProfile[], apart: Apart): Groups {
  const links = findLinks(sharp, datedKeys).filter(({ score }) => score >= DATED)
  return join({ members: sharp.map(({ id }) => id), links, apart })
}

function joinLoose(loose: readonly EventProfile[], apart: Apart): Groups {
  const byId = new Map(loose.map(profile => [profile.id, profile]))
  const links = findLinks(loose, looseKeys).filter(({ a, b, score }) => {
    const [left, right] = [byId.get(a), byId.get(b)]
    return score >= UNDATED && left !== undefined && right !== undefined && isTelling(left, right)
  })
  return join({ members: byId.keys(), links, apart })
}

function findLinks(
  profiles: readonly EventProfile[],
  keysOf: (profile: EventProfile) => readonly string[],
): readonly Link[] {
  const keyed = profiles.flatMap(profile => [...new Set(keysOf(profile))].map(key => ({ key, profile })))
  const found = new Map<string, Link>()
  for (const block of groupBy(keyed, ({ key }) => key).values()) {
    for (const [{ profile: a }, { profile: b }] of pairs(block)) {
      const key = `${a.id} ${b.id}`
      if (!found.has(key)) found.set(key, { a: a.id, b: b.id, score: compareEvents(a, b).points })
    }
  }
  return [...found.values()]
}

/** Decided merges join what comparison left apart. */
function withDecisions(groups: Groups, verdicts: Verdicts, apart: Apart): Groups {
  if (verdicts.merged.length === 0) return groups
  const kept = groups.flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map(other => ({ a: first, b: other, score: 0 })),
  )
  return join({ members: groups.flat(), links: [...verdicts.merged, ...kept], apart })
}
