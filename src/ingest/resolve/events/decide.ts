import { type Clusters, clustersOf, type ThingsInArticle } from '../clusters.js'
import { DECIDED, mergeKeys, type Ruling, verdict } from '../decisions.js'
import { clusters } from '../flow/clusters.js'
import { group } from '../flow/collect.js'
import { each, map } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import { compact } from '../flow/members.js'
import { spread } from '../flow/spread.js'
import type { Lookup, Table } from '../flow/table.js'
import { sortedBy } from '../order.js'
import { publishedOn } from '../record-index.js'
import type { RecordTables } from '../record-tables.js'
import { isSharp } from '../when.js'
import { datedKeys, looseKeys } from './block.js'
import { areEventsApart, compareEvents, isTelling } from './compare.js'
import { findHomes } from './homes.js'
import { foldNames } from './local.js'
import { type EventContext, type EventProfile, profileEvent } from './profile.js'

/** From which score two dated reports are of one event. */
const DATED = 600
/** From which score two undated reports are of one event, if something telling speaks for it. */
const UNDATED = 600

export interface Events extends Clusters {
  /** What each article tells of, with the other names it has there. */
  readonly inArticle: Lookup<readonly EventProfile[]>
  /** The profile of a mention; other names of an event share its profile. */
  readonly profileOf: (mention: string) => EventProfile | undefined
  /** The events of an article's mentions. */
  readonly things: Table<ThingsInArticle>
  /** Ids of the profiles of each event. */
  readonly members: Table<ReadonlyMap<string, unknown>>
  /** The profiles of an event, in order of (published, id). */
  readonly profilesOf: (event: string) => readonly EventProfile[]
}

/**
 * Reports of one event become one event. Sharply dated ones join first. Each of the others then goes to the event it fits best,
 * looked at one by one against the dated events as they are, so undated reports never join two events to each other. What has found
 * no home may join its like, by something telling.
 */
export function resolveEvents(flow: Flow, record: RecordTables, context: EventContext): Events {
  const inArticle = map(flow, record.reports, ({ mentions }) => {
    const events = mentions.filter(({ kind }) => kind === 'EVENT')
    return events.length === 0 ? undefined : foldNames(events.map(mention => profileEvent(mention, context)))
  })
  const profiles = spread(flow, inArticle, all => all.map(profile => [profile.id, profile] as const))
  const ids = nameGroups(flow, joinDecided(flow, joinReports(flow, profiles), profiles), profiles, context)
  const members = group(flow, ids, (event, id) => [[event, id, id] as const])
  const things = map(flow, inArticle, all =>
    compact(new Map(all.flatMap(({ id, mentions }) => mentions.map(mention => [mention, ids.get(id) ?? id] as const)))),
  )
  return {
    ...clustersOf({ EVENT: things }, record.articleOf, { get: () => undefined }),
    inArticle,
    profileOf: id => inArticle.get(record.articleOf.get(id) ?? '')?.find(({ mentions }) => mentions.includes(id)),
    things,
    members,
    profilesOf: event => {
      const all = [...(members.get(event)?.keys() ?? [])].flatMap(id => profiles.get(id) ?? [])
      return sortedBy(all, profile => firstOrder(profile, context))
    },
  }
}

/** The group of each report, by its first. */
function joinReports(flow: Flow, profiles: Table<EventProfile>): Table<string> {
  const sharp = map(flow, profiles, profile => (isSharp(profile.date) ? profile : undefined))
  const loose = map(flow, profiles, profile => (isSharp(profile.date) ? undefined : profile))
  const dated = clusters(flow, { nodes: sharp, keysOf: datedKeys, score: scoreDated, apart: areEventsApart })
  const homes = findHomes(flow, loose, sharp, dated)
  const homeless = map(flow, loose, (profile, id) => (homes.get(id) === undefined ? profile : undefined))
  const alone = clusters(flow, { nodes: homeless, keysOf: looseKeys, score: scoreLoose, apart: areEventsApart })
  return each(flow, [dated, homes, alone], id => dated.get(id)?.[0] ?? homes.get(id) ?? alone.get(id)?.[0])
}

function scoreDated(a: EventProfile, b: EventProfile): number {
  const { points } = compareEvents(a, b)
  return points >= DATED ? points : 0
}

function scoreLoose(a: EventProfile, b: EventProfile): number {
  if (!isTelling(a, b)) return 0
  const { points } = compareEvents(a, b)
  return points >= UNDATED ? points : 0
}

/** Decided merges join what comparison left apart: whole groups. */
function joinDecided(flow: Flow, first: Table<string>, profiles: Table<EventProfile>): Table<string> {
  const groups = group(flow, first, (cluster, id) => [[cluster, id, id] as const])
  const nodes = each(flow, [groups], key => {
    const members = groups.get(key)
    return members && [...members.keys()].flatMap(id => profiles.get(id)?.rulings ?? [])
  })
  const joined = clusters<readonly Ruling[]>(flow, {
    nodes,
    keysOf: mergeKeys,
    score: (a, b) => (verdict(a, b) === 'MERGE' ? DECIDED : 0),
    apart: (a, b) => verdict(a, b) === 'SPLIT',
  })
  return map(flow, first, cluster => joined.get(cluster)?.[0])
}

/** The event of each report: the smallest mention of its group by (published, id). */
function nameGroups(
  flow: Flow,
  first: Table<string>,
  profiles: Table<EventProfile>,
  context: EventContext,
): Table<string> {
  const groups = group(flow, first, (cluster, id) => [[cluster, id, id] as const])
  const names = each(flow, [groups], key => {
    const members = [...(groups.get(key)?.keys() ?? [])].flatMap(id => profiles.get(id) ?? [])
    const [least] = sortedBy(members, profile => firstOrder(profile, context))
    return least === undefined ? undefined : firstMention(least)
  })
  return map(flow, first, cluster => names.get(cluster))
}

const firstMention = ({ mentions }: EventProfile): string => [...mentions].sort()[0] ?? ''

function firstOrder(profile: EventProfile, { index }: EventContext): string {
  return `${publishedOn(index, profile.articleId) ?? '9999'} ${firstMention(profile)}`
}
