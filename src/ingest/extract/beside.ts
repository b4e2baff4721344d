import type { Chunk, Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { placeNamed } from './named-place.js'
import { headAt, type Reading } from './reading.js'

/** Clauses whose times and places are those of the clause too: "It was in Oslo on 4 May that | the two met". */
export function withCleft(sentence: SentenceSyntax, clauses: readonly Clause[]): readonly Clause[] {
  const clefts = clauses.flatMap(clause => cleftOf(sentence, clause) ?? [])
  return clefts.length === 0 ? clauses : [...clauses, ...clefts]
}

/** "It was there that": "it" and no more is said to be, and what follows is what was so. */
function cleftOf(sentence: SentenceSyntax, { index, link, subordinator }: Clause): Clause | null {
  const before = sentence.clauses[index - 1]
  if (before?.vg.lemma !== 'be' || before.object.length > 0) return null
  const isThat = link === 'COMPLEMENT' || subordinator === 'that' || subordinator === 'when' || subordinator === 'where'
  return isThat && headAt(sentence, before.subject[0])?.lower === 'it' ? before : null
}

/** The clause before "where he saw the king": who flew there on Monday saw him on Monday. */
export function clauseBeforeWhere(sentence: SentenceSyntax, { index, vg }: Clause): Clause | null {
  const where = whereBefore(sentence, vg.from)
  const before = sentence.clauses[index - 1]
  return where !== null && before !== undefined && before.vg.to <= where ? before : null
}

/** The place that "where" speaks of: "to Moscow, where he saw", "Tripoli was where they met". */
export function placeOfWhere(reading: Reading, sentence: SentenceSyntax, { vg }: Clause): number | null {
  const where = whereBefore(sentence, vg.from)
  if (where === null) return null
  for (let at = where - 1; at >= Math.max(0, where - CLOSE); at--) {
    const place = placeNamed(reading, sentence.atoms[at])
    if (place !== null) return place
  }
  return null
}

/** Words between a place and its "where": "Lome, the capital, where". */
const CLOSE = 5

/** "where" before a verb, with nothing but who does it between. */
function whereBefore({ atoms, clauses }: SentenceSyntax, verb: number): number | null {
  const last = Math.max(0, ...clauses.map(({ vg }) => (vg.from < verb ? vg.to : 0)))
  for (let at = verb - 1; at >= last && verb - at < FAR; at--) if (atoms[at]?.lower === 'where') return at
  return null
}

const FAR = 16

/** Who goes there to do it, or goes there and does it: "flew to Moscow to see him", "flew to Moscow for talks", "arrived in Damascus and saw him". */
export function clauseOfJourney(
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  event: Chunk | undefined,
): Clause | null {
  const { link, matrix, index, vg, subject } = clause
  if (event) return event.prep === 'for' ? goes(reading, clause) : null
  if (link === 'CATENATIVE') return goes(reading, sentence.clauses[matrix ?? -1])
  const before = sentence.clauses[index - 1]
  const isOne = subject.length > 0 && before !== undefined && subject.join() === before.subject.join()
  return isOne && sentence.atoms[vg.from - 1]?.lower === 'and' ? goes(reading, before) : null
}

const goes = (reading: Reading, clause: Clause | undefined): Clause | null =>
  clause !== undefined &&
  !LEAVING.test(clause.vg.lemma) &&
  reading.resources.deeds.get(clause.vg.lemma)?.some(({ type }) => type === 'VISIT') === true
    ? clause
    : null

const LEAVING = /^(?:leave|depart|flee|escape|return)$/
