import type { EventCluster } from './event-coreference.js'
import { moodOf } from './modality.js'
import type { Draft, EventCandidate, Reading, Ref } from './reading.js'

/** Types that are told for themselves when they have a date or a place; the others need someone who takes part. */
const TOLD_ALONE = new Set([
  ...['TALKS', 'MEETING', 'SUMMIT', 'VISIT', 'SIGNING', 'CEASEFIRE', 'PROTEST'],
  ...['RELEASE', 'WITHDRAWAL', 'ASSAULT', 'MOBILIZATION', 'SANCTION', 'OTHER'],
])

/** That and when and where each event took place; gives the events that are worth telling. */
export function occurrences(reading: Reading, clusters: readonly EventCluster[]): EventCluster[] {
  return clusters.filter(cluster => {
    const about = reading.drafts.filter(
      ({ object }) => object?.kind === 'EVENT' && cluster.members.some(({ index }) => index === object.index),
    )
    const settled = cluster.settings.some(({ date, place }) => date !== null || place !== null)
    if (about.length === 0 && !(settled && TOLD_ALONE.has(cluster.type))) return false
    cluster.members.forEach((member, i) => {
      const setting = cluster.settings[i]
      const told = setting !== undefined && (setting.date !== null || setting.place !== null)
      if (!told && (settled || i > 0)) return
      // who is only thought to have been there tells nothing of whether it was
      const said = about.filter(({ rule }) => rule !== 'sides')
      const own = said.find(({ object }) => object?.index === member.index) ?? said[0]
      const modality =
        isOnlyCalled(about) && own?.modality === 'ACTUAL' ? 'PLANNED' : (own?.modality ?? ownModality(reading, member))
      const [date, place] = [setting?.date ?? null, setting?.place ?? null]
      reading.drafts.push(occurrence(cluster, member.index, modality, date, place, member))
    })
    return true
  })
}

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
