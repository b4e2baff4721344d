import { type Clusters, clustersOf, type ThingsInArticle } from '../clusters.js'
import { DECIDED, mergeKeys, verdict } from '../decisions.js'
import type { Events } from '../events/decide.js'
import type { EventContext } from '../events/profile.js'
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
import { areAgreementsApart, compareAgreements, isOwn, SAME_AGREEMENT } from './compare.js'
import { type AgreementProfile, profileAgreement } from './profile.js'

export interface Agreements extends Clusters {
  readonly profiles: Lookup<AgreementProfile>
  /** The agreements of an article's mentions. */
  readonly things: Table<ThingsInArticle>
  /** Ids of the mentions of each agreement. */
  readonly members: Table<ReadonlyMap<string, unknown>>
  /** The profiles of an agreement, in order of (published, id). */
  readonly profilesOf: (agreement: string) => readonly AgreementProfile[]
}

/** Agreements are one across names: "the annex", "implementation Annex", "road map". */
export function resolveAgreements(flow: Flow, record: RecordTables, context: EventContext, events: Events): Agreements {
  const inArticle = map(flow, record.reports, ({ mentions }) => {
    const agreements = mentions.filter(({ kind }) => kind === 'AGREEMENT')
    return agreements.length === 0 ? undefined : agreements.map(mention => profileAgreement(mention, context, events))
  })
  const profiles = spread(flow, inArticle, all => all.map(profile => [profile.id, profile] as const))
  const order = ({ id, articleId }: AgreementProfile) => `${publishedOn(context.index, articleId) ?? '9999'} ${id}`
  const first = map(
    flow,
    clusters(flow, { nodes: profiles, keysOf, score, apart: areAgreementsApart }),
    ([least]) => least,
  )
  const groups = group(flow, first, (cluster, id) => [[cluster, id, id] as const])
  const profilesIn = (key: string, table: Table<ReadonlyMap<string, unknown>>) =>
    sortedBy(
      [...(table.get(key)?.keys() ?? [])].flatMap(id => profiles.get(id) ?? []),
      order,
    )
  const names = each(flow, [groups], key => profilesIn(key, groups)[0]?.id)
  const ids = map(flow, first, cluster => names.get(cluster))
  const members = group(flow, ids, (agreement, id) => [[agreement, id, id] as const])
  const things = map(flow, inArticle, all => compact(new Map(all.map(({ id }) => [id, ids.get(id) ?? id] as const))))
  return {
    ...clustersOf({ AGREEMENT: things }, record.articleOf, { get: () => undefined }),
    profiles,
    things,
    members,
    profilesOf: agreement => profilesIn(agreement, members),
  }
}

function score(a: AgreementProfile, b: AgreementProfile): number {
  if (verdict(a.rulings, b.rulings) === 'MERGE') return DECIDED
  if (!isOwn(a, b)) return 0
  const { points } = compareAgreements(a, b)
  return points >= SAME_AGREEMENT ? points : 0
}

/** A proper name, or a side together with a word, a number, an event or a day. */
function keysOf(profile: AgreementProfile): readonly string[] {
  const { wording, proper, sides, words, numbers, events, concluded, rulings } = profile
  const marks = [...words, ...numbers, ...events, ...concluded.map(({ edtf }) => edtf)]
  return [
    wording,
    ...proper.map(name => `= ${name}`),
    ...sides.flatMap(side => marks.map(mark => `${side} ${mark}`)),
    ...mergeKeys(rulings),
  ]
}
