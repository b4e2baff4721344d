import type { DateSpan } from '../analyse/analysis.js'
import type { Chunk, Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { atomsIn, chunkKey, entityOf, type Reading } from './reading.js'

/** When and where, as the words beside an event or agreement say. */
export interface Setting {
  readonly date: DateSpan | null
  /** Entity index of a place. */
  readonly place: number | null
}

/** The date that belongs to the phrase itself: "the 2013 agreement", "agreements concluded in 2013". */
export function ownDate({ sentences }: Reading, { sentence: at, chunk }: Located): DateSpan | null {
  const sentence = sentences[at]
  const found = chunk === null ? undefined : sentence?.chunks[chunk]
  if (!sentence || !found) return null
  const own = atomsIn(sentence, found).find(({ date }) => date !== null)?.date
  const participle = sentence.clauses.find(one => one.link === 'PARTICIPLE' && one.subject[0] === chunk)
  const after = participle?.dates.map(index => sentence.atoms[index]?.date).find(date => date)
  return own ?? after ?? null
}

interface Located {
  readonly type?: string
  readonly sentence: number
  readonly chunk: number | null
  readonly outer?: number | null
  readonly clause?: number | null
}

const WHERE = new Set(['in', 'at', 'near', 'on', 'outside'])
const TOWARDS = new Set([...WHERE, 'to'])

export function settingOf(reading: Reading, candidate: Located): Setting {
  const sentence = reading.sentences[candidate.sentence]
  if (!sentence) return { date: null, place: null }
  const clauses = clausesAround(sentence, candidate)
  return { date: dateOf(reading, sentence, candidate, clauses), place: placeOf(reading, sentence, candidate, clauses) }
}

/** Participles on the phrase first ("held on Friday"), then clauses of which it is an argument, or its own clause. */
function clausesAround(sentence: SentenceSyntax, { chunk, clause, outer }: Located): Clause[] {
  if (clause !== null && clause !== undefined) return sentence.clauses.filter(({ index }) => index === clause)
  if (chunk === null) return []
  const has = (chunks: readonly number[]) =>
    chunks.includes(chunk) || (outer !== null && outer !== undefined && chunks.includes(outer))
  const participles = sentence.clauses.filter(one => one.link === 'PARTICIPLE' && has(one.subject))
  const main = sentence.clauses.filter(one => one.link !== 'PARTICIPLE' && (has(one.object) || has(one.subject)))
  // "rallied on the eve of the talks" is not where the talks are
  const hosted = sentence.chunks[outer ?? chunk]?.host ?? null
  const oblique = hosted === null ? sentence.clauses.filter(one => one.obliques.some(({ chunks }) => has(chunks))) : []
  return [...participles, ...main, ...oblique]
}

/** "brokered since July", "suspended until May": when something began or ends, not when it was. */
const BOUNDS = new Set(['since', 'until', 'till', 'before', 'after'])

/** A truce "in force since 1991" began then. */
const isBound = (word: string | undefined, type: string | undefined): boolean =>
  BOUNDS.has(word ?? '') && !(type === 'CEASEFIRE' && word === 'since')

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
      .filter(index => !isBound(sentence.atoms[index - 1]?.lower, type))
      .map(index => sentence.atoms[index]?.date)
      .find(one => one && !isOfAnother(reading, sentence, chunk, one))
    if (date) return date
  }
  return null
}

/**
 * The date stands right behind another event: "a meeting on Friday followed by talks". Behind an agreement it is of another event
 * only where a noun names this one: "signed the accord on Friday" says when it was signed.
 */
function isOfAnother(reading: Reading, sentence: SentenceSyntax, chunk: number | null, date: DateSpan): boolean {
  const isOther = (index: number) =>
    chunk === null
      ? reading.eventOf.has(chunkKey(sentence, index))
      : index !== chunk && isNode(reading, sentence, index)
  return sentence.chunks.some(other => isOther(other.index) && dateAfter(sentence, other.to) === date)
}

const isNode = (reading: Reading, sentence: SentenceSyntax, chunk: number): boolean =>
  reading.eventOf.has(chunkKey(sentence, chunk)) || reading.agreementOf.has(chunkKey(sentence, chunk))

/** "talks in Brussels on Monday": a date after the phrase, before the next verb or comma. */
function dateAfter(sentence: SentenceSyntax, from: number): DateSpan | null {
  const verbs = new Set(sentence.clauses.map(({ vg }) => vg.from))
  for (let i = from; i < sentence.atoms.length && i < from + 12; i++) {
    const atom = sentence.atoms[i]
    if (!atom || verbs.has(i)) return null
    // "in Belgrade, Serbia, Thursday, June 18"
    const next = sentence.atoms[i + 1]
    if (atom.text === ',' && next && (next.date || (next.span && !verbs.has(i + 2)))) continue
    if (/^[,;:.()–—"“”]$/.test(atom.text)) return null
    if (atom.lower === 'after' || atom.lower === 'since' || atom.lower === 'before') return null
    if (atom.date) return sentence.chunks.some(({ from: a, to: b }) => a <= i && i < b) ? null : atom.date
  }
  return null
}

function placeOf(
  reading: Reading,
  sentence: SentenceSyntax,
  { chunk, type }: Located,
  clauses: readonly Clause[],
): number | null {
  const where = type === 'VISIT' ? TOWARDS : WHERE
  const found = chunk === null ? undefined : sentence.chunks[chunk]
  if (found) {
    // "the Ohrid meeting", "Brussels talks"
    const own = atomsIn(sentence, found)
      .filter(({ index, joined }) => index !== found.head && !joined && !sentence.atoms[index + 1]?.joined)
      .flatMap(({ span }) => placesOf(reading, span?.entities ?? []))
    if (own[0] !== undefined) return own[0]
    for (const { prep, chunks } of found.post) {
      const place = where.has(prep) ? placeIn(reading, sentence, chunks) : null
      if (place !== null) return place
    }
  }
  for (const clause of clauses)
    for (const { prep, chunks } of clause.obliques) {
      if (!isHere(reading, sentence, sentence.chunks[chunks[0] ?? -1]?.host ?? null, chunk)) continue
      const place = where.has(prep) ? placeIn(reading, sentence, chunks) : null
      if (place !== null) return place
    }
  return hereOf(reading, sentence, found, clauses)
}

/** "The talks opened here on Friday", "at a ceremony here": the place where it was written. */
function hereOf(
  reading: Reading,
  sentence: SentenceSyntax,
  chunk: Chunk | undefined,
  clauses: readonly Clause[],
): number | null {
  const here = sentence.atoms.find(({ span, pos }) => span !== null && pos === 'ADV')
  if (!here) return null
  const starts = [chunk?.to, ...clauses.map(({ vg }) => vg.to)].flatMap(at => at ?? [])
  const near = starts.some(at => at <= here.index && here.index - at <= FAR)
  return near ? (placesOf(reading, here.span?.entities ?? [])[0] ?? null) : null
}

/** Words between a verb and its "here". */
const FAR = 8

/** The place hangs on the verb, on a name ("met Kurti in Brussels") or on the event, not on another noun ("the government in Pristina"). */
function isHere(reading: Reading, sentence: SentenceSyntax, host: number | null, chunk: number | null): boolean {
  if (host === null || host === chunk) return true
  const found = sentence.chunks[host]
  // "signed a treaty in Nairobi": for the signing, what stands behind the treaty is here
  const isOther = chunk === null ? reading.eventOf.has(chunkKey(sentence, host)) : isNode(reading, sentence, host)
  if (!found || isOther) return false
  if (chunk === null && reading.agreementOf.has(chunkKey(sentence, host))) return true
  return (
    sentence.atoms[found.head]?.span !== null ||
    // "signed it in Kampala"
    sentence.atoms[found.head]?.pos === 'PRON' ||
    (found.host !== null && isHere(reading, sentence, found.host, chunk))
  )
}

/** The phrase itself, or what hangs on it: "on the shores of Lake Ohrid". */
function placeIn(reading: Reading, sentence: SentenceSyntax, chunks: readonly number[]): number | null {
  for (const index of chunks) {
    const chunk = sentence.chunks[index]
    if (!chunk) continue
    const [own] = placesOf(reading, sentence.atoms[chunk.head]?.span?.entities ?? [])
    if (own !== undefined) return own
    const deeper = chunk.post.filter(({ prep }) => prep === 'of').flatMap(post => post.chunks)
    const inner = deeper.length > 0 ? placeIn(reading, sentence, deeper) : null
    if (inner !== null) return inner
  }
  return null
}

const placesOf = (reading: Reading, entities: readonly number[]): number[] =>
  entities.filter(index => entityOf(reading, index)?.kind === 'PLACE')

/** "failed on Saturday to sign it during talks": the verbs that govern an infinitive share its time. */
function withGovernors(sentence: SentenceSyntax, clause: Clause): Clause[] {
  const matrix = clause.link === 'CATENATIVE' ? sentence.clauses[clause.matrix ?? -1] : undefined
  return matrix ? [clause, ...withGovernors(sentence, matrix)] : [clause]
}
