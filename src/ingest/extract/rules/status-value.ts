import type { StatusVerb } from '../../../ontology/lexicon-frames.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import type { Mood } from '../modality.js'
import { headAt, type Reading, type Ref } from '../reading.js'
import { slot } from '../slots.js'

/** The head word of a phrase; of a name its last word: "the Kenyan parliament". */
export function headOf(sentence: SentenceSyntax, chunk: number): string {
  const head = headAt(sentence, chunk)
  return (head?.span ? head.lower.split(/\s+/).at(-1) : head?.lemma) ?? ''
}

/** The status that is said; denied ones turn into what is left ("was not signed" → FAILED), planned ones keep their modality. */
export function statusValue(
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  { status, negated, passive, brief }: StatusVerb,
  { polarity, modality }: Mood,
): string | null {
  const { vg, link } = clause
  const left = negated ?? reading.resources.lexicon.status.negated[status] ?? 'NONE'
  // "have yet to sign it", "has yet to approve it": nothing has failed
  const isOpen = link === 'CATENATIVE' && sentence.atoms[vg.from - 1]?.lower === 'yet'
  if (isOpen && status !== 'IMPLEMENTED') return vg.passive ? (BEFORE[status] ?? null) : null
  if (KEPT.has(status) && isNoLonger(sentence, vg)) return 'TERMINATED'
  // "was never ratified", "was never carried out": not only not yet; "was never fully carried out" is in part, "never honoured" breaks it
  if (negated === 'VIOLATED' && slot(clause, 'in').some(one => headOf(sentence, one) === 'breach')) return negated
  const isHalf = status === 'IMPLEMENTED' && (negated === 'VIOLATED' || isFully(sentence, vg))
  if (polarity !== 'AFFIRMED' && isHalf) return left
  if (polarity !== 'AFFIRMED' && WITH_TIME.has(status) && isNever(sentence, vg)) return 'FAILED'
  if (polarity !== 'AFFIRMED') return left === 'NONE' ? null : left
  if (brief !== undefined && BRIEFLY.test(sentence.atoms[vg.to]?.lower ?? '')) return brief
  const isOver = vg.passive && modality === 'ACTUAL' && vg.tense !== 'PRESENT' && vg.tense !== 'FUTURE'
  // "its implementation has stalled"
  if (HALTED.has(status) && clause.subject.some(one => headOf(sentence, one) === 'implementation'))
    return 'PARTLY_IMPLEMENTED'
  const told = passive !== undefined && isOver ? passive : status
  return told === 'NONE' ? null : told
}

/** "has yet to be ratified": what it has been so far. */
const BEFORE: Readonly<Record<string, string>> = { SIGNED: 'AGREED', RATIFIED: 'SIGNED' }

const HALTED = new Set(['SUSPENDED', 'FAILED'])

/** What is done to a paper after it is made. */
const WITH_TIME = new Set(['RATIFIED', 'IMPLEMENTED'])

/** What may end: "is no longer in force", "no longer observes the truce". */
const KEPT = new Set(['IN_FORCE', 'IMPLEMENTED'])

const isNoLonger = ({ atoms }: SentenceSyntax, { from, to }: Clause['vg']): boolean =>
  /\bno longer\b/.test(
    atoms
      .slice(Math.max(0, from - 2), to + 2)
      .map(({ lower }) => lower)
      .join(' '),
  )

const isFully = ({ atoms }: SentenceSyntax, { from, to }: Clause['vg']): boolean =>
  atoms.slice(Math.max(0, from - 2), to + 1).some(({ lower }) => /^(?:fully|entirely|completely|wholly)$/.test(lower))

const isNever = ({ atoms }: SentenceSyntax, { from, to }: Clause['vg']): boolean =>
  atoms.slice(Math.max(0, from - 1), to).some(({ lower }) => lower === 'never')

const BRIEFLY = /^(?:barely|only|less|hardly|scarcely|just)$/

/** A truce that is observed is in force; what is carried out half is so in part. */
export function howKept({ agreements }: Reading, sentence: SentenceSyntax, clause: Clause, { index }: Ref): string {
  if (agreements[index]?.stage === 'CEASEFIRE') return 'IN_FORCE'
  return isPartial(sentence, clause) ? 'PARTLY_IMPLEMENTED' : 'IMPLEMENTED'
}

const LATER = new Set(['SIGNED', 'INITIALED', 'IN_FORCE'])
const WHEN = /^(?:at|on|from|in|after|within|by)$/
const ONCE = /^(?:when|once|after|if|as|until|before)$/
const SCHEDULED = /^(?:due|set|scheduled|slated|expected)$/

/** "A treaty is to be signed on Monday", "takes effect at midnight": what is only due has been agreed on. */
export function isDue(
  sentence: SentenceSyntax,
  clause: Clause,
  { status, needs }: StatusVerb,
  { polarity, modality }: Mood,
): boolean {
  if (!LATER.has(status) || polarity === 'NEGATED') return false
  const { tense, perfect, lemma, modal } = clause.vg
  // "Treaty takes effect" heads the news of it
  const isDated =
    clause.dates.length > 0 ||
    clause.obliques.some(({ prep }) => WHEN.test(prep)) ||
    sentence.clauses.some(({ subordinator }) => subordinator !== null && ONCE.test(subordinator))
  if (needs.length > 0 && tense === 'PRESENT' && !perfect && modal === null)
    return isDated && !/^(?:be|remain|hold)$/.test(lemma)
  // "would" in a report is its future
  if (tense === 'FUTURE' && clause.link === 'MAIN') return clause.subordinator === null
  if (modality !== 'PLANNED') return false
  const matrix = sentence.clauses[clause.matrix ?? -1]
  const bare = clause.cue === null || SCHEDULED.test(clause.cue)
  return (
    clause.link === 'CATENATIVE' &&
    bare &&
    (matrix?.vg.lemma === 'be' ||
      SCHEDULED.test(matrix?.vg.verb === undefined ? '' : (sentence.atoms[matrix.vg.verb]?.lower ?? '')))
  )
}

/** "yet to be implemented", "partly implemented", "carried out only half of it" */
function isPartial(sentence: SentenceSyntax, clause: Clause): boolean {
  // "most of the accord", "only two of its clauses"
  const [first] = slot(clause, 'object').map(one => sentence.chunks[one]?.from ?? 0)
  const opening = sentence.atoms.slice(Math.max(0, (first ?? 0) - 1), (first ?? 0) + 1).map(({ lower }) => lower)
  if (first !== undefined && opening.some(word => /^(?:most|much|some|parts?|half|only|few|little)$/.test(word)))
    return true
  return sentence.atoms
    .slice(Math.max(0, clause.vg.from - 4), clause.vg.to + 4)
    .some(({ lower }) => /^(?:yet|partly|partially|part|half|incompletely)$/.test(lower))
}
