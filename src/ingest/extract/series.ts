import { groupBy } from '../../model/group-by.js'
import type { Atom, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { placeNamed } from './named-place.js'
import { type EventCandidate, headAt, type Reading, type Setting } from './reading.js'
import { settingOf } from './when-where.js'

const SERIES = new Set(['TALKS', 'MEETING', 'SUMMIT', 'VISIT'])

/**
 * Several that one phrase tells of, with when and where each was: "met in Mendoza in January and in Puerto Montt a month later", "two rounds, in 2001 and
 * 2003". The first stays what it was; each other is an event of its own.
 */
export function findSeries(reading: Reading): void {
  for (const event of [...reading.events]) {
    const sentence = reading.sentences[event.sentence]
    if (
      !sentence ||
      event.of !== undefined ||
      event.setting ||
      !SERIES.has(event.type) ||
      event.implied !== (event.chunk === null)
    )
      continue
    const [first, ...others] =
      placesVisited(reading, sentence, event) ?? withoutWhole(settingsBehind(reading, sentence, event))
    // "had met once before, in Tokyo in August 2011"
    if (first && others.length === 0 && isUnsettled(reading, event))
      reading.events[event.index] = { ...event, setting: first }
    if (!first || others.length === 0 || !isSeries(event, [first, ...others])) continue
    reading.events[event.index] = { ...event, of: null, setting: first }
    for (const setting of others)
      reading.events.push({ ...event, index: reading.events.length, of: event.index, setting, plural: false })
  }
}

/** "trips to Moscow and Kyiv in April", "flew to Cairo and Amman": a visit to each. */
function placesVisited(reading: Reading, sentence: SentenceSyntax, event: EventCandidate): readonly Setting[] | null {
  if (event.type !== 'VISIT') return null
  const behind =
    event.chunk === null ? sentence.clauses[event.clause ?? -1]?.obliques : sentence.chunks[event.chunk]?.post
  const ends = behind?.filter(({ prep }) => prep === 'to').flatMap(({ chunks }) => chunks) ?? []
  const places = ends.flatMap(chunk => {
    const head = headAt(sentence, chunk)
    return (head && placeNamed(reading, head)) ?? []
  })
  if (places.length < 2) return null
  const { date } = settingOf(reading, event)
  return places.map(place => ({ date, place }))
}

/** A verb beside which nothing tells when or where. */
function isUnsettled(reading: Reading, event: EventCandidate): boolean {
  const { date, place } = settingOf(reading, event)
  return event.chunk === null && date === null && place === null
}

/** "met twice this year, in January and in May": the year is of both, and no time of its own. */
function withoutWhole([first, second, ...rest]: readonly Setting[]): readonly Setting[] {
  if (!first) return []
  const year = /^\d{4}$/.exec(first.date?.edtf ?? '')?.[0]
  const isWhole = year !== undefined && second?.date?.edtf.startsWith(`${year}-`) === true
  return second === undefined || isWhole ? [second ?? first, ...rest] : [first, second, ...rest]
}

/** Several, in so many words; else when and where is said of each. */
const isSeries = ({ plural }: EventCandidate, settings: readonly Setting[]): boolean =>
  plural || settings.every(({ place }, i) => place !== settings[i - 1]?.place)

/** Who takes part in several takes part in each. */
export function shareRoles({ events, drafts }: Reading): void {
  const told = groupBy(drafts, ({ object }) => (object?.kind === 'EVENT' ? object.index : null))
  for (const { index, of } of events) {
    if (of === null || of === undefined) continue
    for (const draft of told.get(of) ?? []) drafts.push({ ...draft, object: { kind: 'EVENT', index } })
  }
}

/** Words that stand between one time and place and the next. */
const BETWEEN = /^(?:,|and|then|again|later|finally|in|at|on|both|the)$/
/** Before a date that is an end of something, and no time by itself. */
const ENDS = /^(?:to|until|till|through|since|from|after|before|between|by)$/

function settingsBehind(reading: Reading, sentence: SentenceSyntax, event: EventCandidate): readonly Setting[] {
  const found: { date: Setting['date']; place: number | null }[] = []
  for (const atom of sentence.atoms.slice(firstBehind(reading, sentence, event))) {
    const before = sentence.atoms[atom.index - 1]?.lower ?? ''
    const place = placeNamed(reading, atom)
    const last = found.at(-1)
    if (atom.date && ENDS.test(before)) return []
    if (atom.date && last && last.date === null) last.date = atom.date
    else if (atom.date) found.push({ date: atom.date, place: last?.place ?? null })
    else if (place !== null || isSomewhere(atom, before)) found.push({ date: null, place })
    else if (!BETWEEN.test(atom.lower)) break
  }
  return found.every(({ date }) => date !== null) ? found : []
}

/** Where the first of the times and places stands, before the next verb. */
function firstBehind(reading: Reading, { atoms, chunks, clauses }: SentenceSyntax, event: EventCandidate): number {
  const { chunk, outer, clause } = event
  const from =
    chunk === null ? clauses[clause ?? -1]?.vg.to : Math.max(chunks[chunk]?.to ?? 0, chunks[outer ?? -1]?.to ?? 0)
  const verbs = new Set(clauses.map(({ vg }) => vg.from))
  for (let i = from ?? atoms.length; i < atoms.length && !verbs.has(i); i++) {
    const [atom, before] = [atoms[i], atoms[i - 1]?.lower ?? '']
    if (
      atom &&
      (atom.date || (/^(?:in|at)$/.test(before) && (placeNamed(reading, atom) !== null || isSomewhere(atom, before))))
    )
      return i
  }
  return atoms.length
}

/** "in Mendoza", of which nothing else is known. */
const isSomewhere = ({ pos, span, date }: Atom, before: string): boolean =>
  pos === 'PROPN' && span === null && date === null && /^(?:in|at)$/.test(before)
