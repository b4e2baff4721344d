import type { EventCluster } from './event-coreference.js'
import { placeNamed } from './named-place.js'
import type { Reading, Setting } from './reading.js'
import { daysApart } from './same-setting.js'
import { GATHERINGS } from './talking.js'

/** Days after his arrival on which a traveller is taken to be where he went. */
const STAY = 3

/**
 * "The ministers arrived in Lome on Monday. That day they sat down to talks": who meets somebody right after a journey that is told, in a
 * sentence that names no place, does so where he went.
 */
export function settleAfterJourneys(reading: Reading, clusters: readonly EventCluster[]): void {
  const journeys = new Map<number, EventCluster[]>()
  for (const cluster of clusters)
    if (cluster.type === 'VISIT' && !cluster.traits.planned && !cluster.traits.denied)
      for (const { sentence } of cluster.members) journeys.set(sentence, [...(journeys.get(sentence) ?? []), cluster])
  if (journeys.size === 0) return
  for (const cluster of clusters) {
    const { type, members, settings } = cluster
    if (!GATHERINGS.has(type) || settings.some(({ place }) => place !== null)) continue
    members.forEach(({ sentence }, i) => {
      const setting = settings[i]
      const place = setting && endOf(reading, cluster, setting, sentence, journeys.get(sentence - 1) ?? [])
      if (setting && place != null) settings[i] = { ...setting, place }
    })
  }
}

/** Where the only traveller of the sentence before who is at the meeting went, if he is still there. */
function endOf(
  reading: Reading,
  { actors }: EventCluster,
  { date }: Setting,
  sentence: number,
  journeys: readonly EventCluster[],
): number | null {
  const { analysis, sentences } = reading
  const isOneBlock = analysis.sentences[sentence]?.block === analysis.sentences[sentence - 1]?.block
  const namesPlace = sentences[sentence]?.atoms.some(atom => placeNamed(reading, atom) !== null)
  if (!isOneBlock || namesPlace) return null
  const ends = journeys
    .filter(one => [...one.actors].some(actor => actors.has(actor)))
    .flatMap(one => one.settings)
    .filter(one => date === null || one.date === null || isSoon(date.latest, one.date.latest))
    .flatMap(({ place }) => place ?? [])
  return new Set(ends).size === 1 ? (ends[0] ?? null) : null
}

const isSoon = (a: string | null, b: string | null): boolean => daysApart(a, b) <= STAY
