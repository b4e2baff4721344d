import type { DateSpan, LocalEntity } from '../analyse/analysis.js'
import { isHeadline } from './naming.js'
import { type EventCandidate, entityOf, headAt, type Reading, type Setting } from './reading.js'
import { daysApart, LONG_AGO } from './same-setting.js'

/** What the members of a cluster say of it, each thing once: a long text may speak of one event a thousand times. */
export interface Gist {
  last: EventCandidate
  readonly heads: Set<string>
  /** Capitalised names. */
  readonly names: Set<string>
  readonly dates: DateSpan[]
  readonly places: LocalEntity[]
  /** Told in headlines only. */
  isInHeadline: boolean
  /** "Twelve rounds": several in one phrase. */
  isCounted: boolean
  /** Told with a day long before the report: what it speaks of as "the talks" is another, but for the sentence behind. */
  isOfOld: boolean
  /** What the article reports: its date is close to the day of writing. */
  isForeground: boolean
}

export function gistOf(reading: Reading, candidate: EventCandidate, setting: Setting): Gist {
  const gist: Gist = {
    last: candidate,
    heads: new Set(),
    names: new Set(),
    dates: [],
    places: [],
    isInHeadline: true,
    isCounted: false,
    isOfOld: false,
    isForeground: false,
  }
  addToGist(reading, gist, candidate, setting)
  return gist
}

export function addToGist(reading: Reading, gist: Gist, candidate: EventCandidate, setting: Setting): void {
  const { analysis } = reading
  const name = nameOf(reading, candidate)
  gist.last = candidate
  gist.heads.add(candidate.head)
  if (name !== null) gist.names.add(name)
  gist.isInHeadline &&= isHeadline(analysis, candidate.sentence)
  gist.isCounted ||= candidate.plural && candidate.modifiers.some(isCount)
  const place = entityOf(reading, setting.place ?? -1)
  if (place && !gist.places.includes(place)) gist.places.push(place)
  if (setting.date) addDate(gist, setting.date, analysis.publishedOn)
}

/** So many days around the day of writing lies what an article reports. */
const CLOSE = 4

function addDate(gist: Gist, date: DateSpan, written: string | null): void {
  const { edtf, earliest, latest } = date
  if (gist.dates.some(known => known.edtf === edtf && known.earliest === earliest && known.latest === latest)) return
  gist.dates.push(date)
  gist.isForeground ||= written !== null && daysApart(earliest, written) <= CLOSE
  gist.isOfOld ||= written !== null && latest !== null && daysApart(latest, written) > LONG_AGO
}

const isCount = (word: string): boolean =>
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|dozen|twenty|thirty)$/.test(word)

/** Of an event with a capitalised name that name; the same words with or without "the" are one. */
export function nameOf({ sentences, papers, analysis }: Reading, { sentence, chunk }: EventCandidate): string | null {
  const [entity] = headAt(sentences[sentence], chunk)?.span?.entities ?? []
  return entity !== undefined && papers.has(entity) ? (analysis.entities[entity]?.name.toLowerCase() ?? null) : null
}
