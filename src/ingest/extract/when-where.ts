import type { DateSpan } from '../analyse/analysis.js'
import type { Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { clauseBeforeWhere, withCleft } from './beside.js'
import { throughout } from './duration.js'
import { lineHead, withYearOf } from './line-dates.js'
import { placeNamed } from './named-place.js'
import { atomsIn, chunkKey, headAt, type Reading, type Setting } from './reading.js'
import { slot } from './slots.js'
import { isNode, type Located, placeOf } from './where.js'

/** The date that belongs to the phrase itself: "the 2013 agreement", "the treaty of 1921", "agreements concluded in 2013". */
export function ownDate({ sentences }: Reading, { sentence: at, chunk }: Located): DateSpan | null {
  const sentence = sentences[at]
  const found = chunk === null ? undefined : sentence?.chunks[chunk]
  if (!sentence || !found) return null
  const own = atomsIn(sentence, found).find(({ date }) => date !== null)?.date
  const participle = sentence.clauses.find(one => one.link === 'PARTICIPLE' && one.subject[0] === chunk)
  const after = participle?.dates.map(index => sentence.atoms[index]?.date).find(date => date)
  const name = found.post.find(({ prep }) => prep === 'of')?.chunks.at(-1)
  const end = sentence.chunks[name ?? -1]?.to ?? found.to
  // "the deal of 2015", "the first deal, of 2015, fell apart"
  const of = sentence.atoms[found.to]?.text === ',' ? found.to + 1 : found.to
  // "the Pokhara Accord (1991)", "the Treaty of Aneho (4 June 1977)"
  const isSet = sentence.atoms[end]?.text === '(' && sentence.atoms[end + 2]?.text === ')'
  const behind =
    sentence.atoms[of]?.lower === 'of' ? sentence.atoms[of + 1]?.date : isSet ? sentence.atoms[end + 1]?.date : null
  return own ?? behind ?? after ?? null
}

export function settingOf(reading: Reading, candidate: Located): Setting {
  const sentence = reading.sentences[candidate.sentence]
  if (candidate.setting) return candidate.setting
  if (!sentence) return { date: null, place: null }
  const clauses = withCleft(sentence, clausesAround(reading, sentence, candidate))
  const line = lineHead(reading, candidate.sentence)
  const told = withYearOf(line?.date ?? null, dateOf(reading, sentence, candidate, clauses)) ?? line?.date ?? null
  const date = told && throughout(sentence, candidate, clauses, told)
  const place = placeOf(reading, sentence, candidate, clauses) ?? line?.place ?? null
  const occasion = candidate.chunk === null ? occasionOf(reading, sentence, clauses) : null
  if (occasion === null) return { date, place }
  const there = settingOf(reading, occasion)
  return { date: date ?? there.date, place: place ?? there.place }
}

/** "At a summit in Addis Ababa on 4 May the two signed": when and where a verb tells nothing else, it was there and then. */
function occasionOf(reading: Reading, sentence: SentenceSyntax, clauses: readonly Clause[]): Located | null {
  const chunks = clauses.flatMap(clause => ['at', 'during'].flatMap(prep => slot(clause, prep)))
  const [event] = chunks.flatMap(chunk => reading.eventOf.get(chunkKey(sentence, chunk)) ?? [])
  return reading.events[event ?? -1] ?? null
}

/** Participles on the phrase first ("held on Friday"), then clauses of which it is an argument, or its own clause. */
function clausesAround(reading: Reading, sentence: SentenceSyntax, { chunk, clause, outer }: Located): Clause[] {
  if (clause !== null && clause !== undefined) return sentence.clauses.filter(({ index }) => index === clause)
  if (chunk === null) return []
  const has = (chunks: readonly number[]) =>
    chunks.includes(chunk) || (outer !== null && outer !== undefined && chunks.includes(outer))
  const participles = sentence.clauses.filter(one => one.link === 'PARTICIPLE' && has(one.subject))
  const main = sentence.clauses.filter(one => one.link !== 'PARTICIPLE' && (has(one.object) || has(one.subject)))
  // "rallied on the eve of the talks" is not where the talks are
  const own = sentence.chunks[outer ?? chunk]
  const hosted = own?.host ?? null
  // "on Friday signed the accord at a summit"
  const isThere =
    own?.prep === 'at' && sentence.clauses.some(({ object }) => hosted !== null && object.includes(hosted))
  if (isThere) return sentence.clauses.filter(({ object }) => hosted !== null && object.includes(hosted))
  // "was in Moscow on 30 August for talks"
  const isApart = hosted === null || (own?.prep === 'for' && placeNamed(reading, headAt(sentence, hosted)) !== null)
  const oblique = isApart ? sentence.clauses.filter(one => one.obliques.some(({ chunks }) => has(chunks))) : []
  return [...participles, ...main, ...oblique]
}

/** "brokered since July", "suspended until May": when something began or ends, not when it was. */
const BOUNDS = new Set(['since', 'until', 'till', 'before', 'after'])

/** A truce "in force since 1991" began then. */
const isBound = (word: string | undefined, type: string | undefined): boolean =>
  BOUNDS.has(word ?? '') && !((type === 'CEASEFIRE' || type === 'STATUS') && word === 'since')

/** "did not meet until 8 January", "It was not until 1975 that they met" */
const isMetOnlyThen = ({ atoms }: SentenceSyntax, { vg }: Clause, date: number): boolean =>
  vg.negated && vg.tense === 'PAST' && atoms[date - 1]?.lower === 'until'

/** "Two months after the landings in November 1942": the date is that of what the time is counted from. */
function isCountedFrom({ atoms, clauses }: SentenceSyntax, date: number): boolean {
  const stops = new Set(clauses.map(({ vg }) => vg.from))
  for (let at = date - 1; at > 0 && date - at < 12; at--) {
    const { lower = '' } = atoms[at] ?? {}
    if (stops.has(at) || /^[,;:()–—]$/.test(lower)) return false
    if (lower === 'after' || lower === 'before')
      return /^(?:hour|day|week|month|year)s?$/.test(atoms[at - 1]?.lower ?? '')
  }
  return false
}

function dateOf(
  reading: Reading,
  sentence: SentenceSyntax,
  { chunk, type }: Located,
  clauses: readonly Clause[],
): DateSpan | null {
  const found = chunk === null ? undefined : sentence.chunks[chunk]
  if (found) {
    const own = atomsIn(sentence, found).find(({ date }) => date !== null)?.date
    if (own) return own
    const after = dateAfter(sentence, found.to)
    if (after) return after
  }
  for (const clause of clauses.flatMap(one => withGovernors(sentence, one))) {
    const date = clause.dates
      .filter(
        index =>
          clause.subordinator === 'when' ||
          isMetOnlyThen(sentence, clause, index) ||
          !isBound(sentence.atoms[index - 1]?.lower, type),
      )
      .filter(index => !isCountedFrom(sentence, index))
      .map(index => sentence.atoms[index]?.date)
      .find(one => one && !isOfAnother(reading, sentence, chunk, clause, one))
    if (date) return date
  }
  for (const clause of clauses) {
    const date = sharedDate(sentence, clause) ?? dateBeforeWhere(sentence, clause)
    if (date) return date
  }
  return null
}

/** "flew to Moscow on Monday, where he saw the king": the same day. */
function dateBeforeWhere(sentence: SentenceSyntax, clause: Clause): DateSpan | null {
  const [date] = (clauseBeforeWhere(sentence, clause)?.dates ?? []).filter(
    at => !isBound(sentence.atoms[at - 1]?.lower, undefined),
  )
  return sentence.atoms[date ?? -1]?.date ?? null
}

/** "On Friday he flew to Kampala and met the rebels": who does both in one breath does both then. */
function sharedDate(sentence: SentenceSyntax, { index, vg, subject, link, dates }: Clause): DateSpan | null {
  const before = sentence.clauses[index - 1]
  if (!before || dates.length > 0 || before.link !== link || before.vg.tense !== vg.tense || vg.form !== 'FINITE')
    return null
  const isOne = subject.length > 0 && subject.join() === before.subject.join()
  if (!isOne || sentence.atoms[vg.from - 1]?.lower !== 'and') return null
  const date = before.dates.filter(at => !isBound(sentence.atoms[at - 1]?.lower, undefined)).at(-1)
  return sentence.atoms[date ?? -1]?.date ?? null
}

/**
 * The date stands right behind another event: "a meeting on Friday followed by talks". Behind an agreement it is of another event
 * only where a noun names this one: "signed the accord on Friday" says when it was signed, "suspended the talks on Friday" when that was.
 */
function isOfAnother(
  reading: Reading,
  sentence: SentenceSyntax,
  chunk: number | null,
  clause: Clause,
  date: DateSpan,
): boolean {
  // "walked out of the talks on Friday" says when it was left
  const object = [
    ...slot(clause, 'object'),
    ...slot(clause, 'out of'),
    ...(clause.vg.lemma === 'walk' ? slot(clause, 'of') : []),
  ]
  const isOther = (index: number) =>
    chunk === null
      ? reading.eventOf.has(chunkKey(sentence, index)) && !object.includes(index)
      : index !== chunk && isNode(reading, sentence, index)
  return sentence.chunks.some(other => isOther(other.index) && dateAfter(sentence, other.to) === date)
}

/** "talks in Brussels on Monday": a date after the phrase, before the next verb or comma. */
function dateAfter(sentence: SentenceSyntax, from: number): DateSpan | null {
  const verbs = new Set(sentence.clauses.map(({ vg }) => vg.from))
  for (let i = from; i < sentence.atoms.length && i < from + 12; i++) {
    const atom = sentence.atoms[i]
    if (!atom || verbs.has(i)) return null
    // "in Belgrade, Serbia, Thursday, June 18"
    const next = sentence.atoms[i + 1]
    if (atom.text === ',' && next && (next.date || (next.span && !verbs.has(i + 2)))) continue
    // "A third, due in September, was put off", "The last, in May, ended in shouts"
    if (atom.text === ',' && (next?.lower === 'due' || (next?.pos === 'ADP' && sentence.atoms[i + 2]?.date))) continue
    if (/^[,;:.()–—"“”]$/.test(atom.text)) return null
    if (atom.lower === 'after' || atom.lower === 'since' || atom.lower === 'before') return null
    if (atom.date) return sentence.chunks.some(({ from: a, to: b }) => a <= i && i < b) ? null : atom.date
  }
  return null
}

/** "failed on Saturday to sign it during talks": the verbs that govern an infinitive share its time. */
function withGovernors(sentence: SentenceSyntax, clause: Clause): Clause[] {
  const matrix = clause.link === 'CATENATIVE' ? sentence.clauses[clause.matrix ?? -1] : undefined
  return matrix ? [clause, ...withGovernors(sentence, matrix)] : [clause]
}
