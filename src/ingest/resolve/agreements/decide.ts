import { type Clusters, clustersOf, nameClusters } from '../clusters.js'
import { readVerdicts } from '../decisions.js'
import type { Events } from '../events/decide.js'
import type { EventContext } from '../events/profile.js'
import { join, type Link } from '../join.js'
import { groupBy, pairs } from '../order.js'
import { areAgreementsApart, compareAgreements, isOwn, SAME_AGREEMENT } from './compare.js'
import { type AgreementProfile, profileAgreement } from './profile.js'

export interface Agreements {
  readonly clusters: Clusters
  readonly profiles: ReadonlyMap<string, AgreementProfile>
}

/** Agreements are one across names: "the annex", "implementation Annex", "road map". */
export function resolveAgreements(context: EventContext, events: Events): Agreements {
  const { index } = context
  const mentions = [...index.mentions.values()].filter(({ kind }) => kind === 'AGREEMENT')
  const profiles = new Map(mentions.map(mention => [mention.id, profileAgreement(mention, context, events)]))
  const verdicts = readVerdicts(index.decisions)
  const apart = (a: string, b: string) => {
    const [left, right] = [profiles.get(a), profiles.get(b)]
    if (left === undefined || right === undefined || verdicts.isMerged(a, b)) return false
    return verdicts.isSplit(a, b) || areAgreementsApart(left, right)
  }
  const links = [...verdicts.merged, ...findLinks([...profiles.values()])]
  return {
    clusters: clustersOf(nameClusters(index, 'AGREEMENT', join({ members: profiles.keys(), links, apart }))),
    profiles,
  }
}

function findLinks(profiles: readonly AgreementProfile[]): readonly Link[] {
  const keyed = profiles.flatMap(profile => keysOf(profile).map(key => ({ key, profile })))
  const found = new Map<string, Link>()
  for (const block of groupBy(keyed, ({ key }) => key).values()) {
    for (const [{ profile: a }, { profile: b }] of pairs(block)) {
      const key = `${a.id} ${b.id}`
      if (found.has(key)) continue
      found.set(key, { a: a.id, b: b.id, score: isOwn(a, b) ? compareAgreements(a, b).points : 0 })
    }
  }
  return [...found.values()].filter(({ score }) => score >= SAME_AGREEMENT)
}

/** A proper name, or a side together with a word, a number, an event or a day. */
function keysOf({ wording, proper, sides, words, numbers, events, concluded }: AgreementProfile): readonly string[] {
  const marks = [...words, ...numbers, ...events, ...concluded.map(({ edtf }) => edtf)]
  return [wording, ...proper.map(name => `= ${name}`), ...sides.flatMap(side => marks.map(mark => `${side} ${mark}`))]
}
