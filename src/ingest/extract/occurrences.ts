import { groupBy } from '../../model/group-by.js'
import { isPlan } from '../../model/modality.js'
import { aboutEach } from './about-each.js'
import type { EventCluster } from './event-coreference.js'
import { moodOf, weaker } from './modality.js'
import { modalityOfNoun } from './noun-mood.js'
import type { Draft, EventCandidate, Reading, Ref } from './reading.js'

/** Types that are told for themselves when they have a date or a place; the others need someone who takes part. */
const TOLD_ALONE = new Set([
  ...['TALKS', 'MEETING', 'SUMMIT', 'VISIT', 'SIGNING', 'CEASEFIRE', 'PROTEST'],
  ...['RELEASE', 'WITHDRAWAL', 'ASSAULT', 'MOBILIZATION', 'SANCTION', 'OTHER'],
])

/** "The ultimatum was delivered at Belgrade on 23 July": a verb says that it was. */
const isTold = ({ members }: EventCluster): boolean => members.some(({ chunk }) => chunk === null)

/** That and when and where each event took place; gives the events that are worth telling. */
export function occurrences(reading: Reading, clusters: readonly EventCluster[]): EventCluster[] {
  const told = aboutEach(reading.drafts, clusters, 'EVENT')
  return clusters.filter(cluster => {
    const about = told.get(cluster) ?? []
    const settled = cluster.settings.some(({ date, place }) => date !== null || place !== null)
    if (about.length === 0 && !(settled && (TOLD_ALONE.has(cluster.type) || isTold(cluster)))) return false
    // who is only thought to have been there tells nothing of whether it was
    const said = about.filter(({ rule }) => rule !== 'sides')
    const saidOf = groupBy(said, ({ object }) => object?.index)
    cluster.members.forEach((member, i) => {
      const setting = cluster.settings[i]
      const isSettled = setting !== undefined && (setting.date !== null || setting.place !== null)
      if (!isSettled && (settled || i > 0)) return
      const own = basisOf(saidOf.get(member.index) ?? []) ?? said[0]
      const ownOrCalled =
        isOnlyCalled(about) && own?.modality === 'ACTUAL' ? 'PLANNED' : (own?.modality ?? ownModality(reading, member))
      const over = modalityOfNoun(reading, member)
      const [date, place] = [setting?.date ?? null, setting?.place ?? null]
      const modality = weaker(weaker(ownOrCalled, over), isStillToCome(reading, date) ? 'PLANNED' : 'ACTUAL')
      reading.drafts.push(occurrence(cluster, member.index, modality, date, place, member))
      settleRoles(reading, member, cluster.members.length === 1 && isPlan(modality) ? modality : over)
    })
    return true
  })
}

/** Who is to be at what is only proposed, or to come, is so far no more; "mediators will meet" says that of those who mediate there as well. */
function settleRoles(reading: Reading, { index }: EventCandidate, over: string): void {
  if (over === 'ACTUAL') return
  reading.drafts.forEach((draft, i) => {
    const isRole = ROLES.has(draft.predicate) || draft.rule.startsWith('role:')
    if (draft.object?.kind === 'EVENT' && draft.object.index === index && isRole)
      reading.drafts[i] = { ...draft, modality: weaker(draft.modality, over) }
  })
}

const ROLES = new Set(['PARTY_TO', 'PARTICIPATED_IN', 'SPOKE_AT'])

/** What a verb says of it before what its noun does, which is told of any: "would host talks between A and B". */
function basisOf(own: readonly Draft[]): Draft | undefined {
  return own.find(({ rule }) => BY_VERB.test(rule)) ?? own[0]
}

/** Not who only comes to it: "will attend the talks between A and B". */
const BY_VERB =
  /^(?:verb|event|deed):(?!attend|join|participate|enter|return|leave|observe|monitor|end|continue|conclude|finish|complete|close|extend|abandon|quit|boycott|wrap|adjourn|suspend)/

/** Its day lies behind the day of the report. */
const isStillToCome = ({ analysis }: Reading, date: Draft['date']): boolean =>
  analysis.publishedOn?.length === 10 && date?.earliest != null && date.earliest > analysis.publishedOn

/** "was to have been signed": of what nobody is told to do the verb says whether it was done. */
function ownModality(reading: Reading, { sentence, clause }: EventCandidate): string {
  const syntax = reading.sentences[sentence]
  const verb = syntax?.clauses[clause ?? -1]
  return syntax && verb ? moodOf(reading, syntax, verb).modality : 'ACTUAL'
}

/** Somebody was invited, and nobody is told to have come: "invited the two to talks in Washington". */
function isOnlyCalled(about: readonly Draft[]): boolean {
  const came = ({ rule, modality, polarity }: Draft) =>
    rule.startsWith('event:') && modality === 'ACTUAL' && polarity === 'AFFIRMED'
  return about.some(({ predicate }) => predicate === 'INVITED_TO') && !about.some(came)
}

function occurrence(
  cluster: EventCluster,
  event: number,
  modality: string,
  date: Draft['date'],
  place: number | null,
  { sentence, start, end }: { sentence: number; start: number; end: number },
): Draft {
  const where: Ref | null = place === null ? null : { kind: 'ENTITY', index: place }
  return {
    predicate: 'OCCURRED',
    subject: { kind: 'EVENT', index: event },
    object: where,
    value: cluster.type,
    at: null,
    speaker: null,
    polarity: cluster.traits.denied ? 'NEGATED' : 'AFFIRMED',
    modality,
    explicit: false,
    date,
    sentence,
    start,
    end,
    rule: 'occurred',
    confidence: 800,
  }
}
