import type { Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'

/** The verb before, whose "will", "to", "did not" or "if" a verb shares that has none of its own. */
export interface Shared {
  readonly with: Clause
  /** "did not attack or invade": it was not done either; "will not go but send". */
  readonly negation: boolean
}

/**
 * "will host the talks and mediate", "plans to meet the emir and sign the treaty", "did not attack or invade", "if it hosts the talks and
 * mediates": a bare verb behind "and" or a comma is under what stands over the verb before it.
 */
export function sharedMood(sentence: SentenceSyntax, clause: Clause): Shared | null {
  const { atoms, clauses } = sentence
  const { vg, index } = clause
  if (vg.form !== 'FINITE' || vg.modal !== null || vg.tense === 'FUTURE') return null
  const mark = atoms.slice(0, vg.from).findLast(({ pos, lower }) => pos !== 'ADV' && lower !== 'not')
  if (!mark || !/^(?:and|or|nor|but|,)$/.test(mark.lower)) return null
  const isBare = isBareVerb(sentence, clause)
  for (const before of clauses.slice(0, index).toReversed()) {
    if (isBare && isOver(sentence, before))
      return sharesSubject(before, clause) ? { with: before, negation: mark.lower !== 'but' } : null
    if (before.vg.form === 'FINITE' && before.link !== 'RELATIVE')
      return mark.lower !== ',' && isUnderOne(sentence, before, clause) ? { with: before, negation: false } : null
  }
  return null
}

const isBareVerb = ({ atoms }: SentenceSyntax, { vg }: Clause): boolean =>
  vg.tense === 'PRESENT' && vg.form === 'FINITE' && atoms[vg.verb]?.lower === vg.lemma

const sharesSubject = (before: Clause, { subject }: Clause): boolean =>
  before.vg.form === 'TO' || subject.length === 0 || before.subject.join() === subject.join()

/** Over a bare verb: "will host", "to host", "did not host", and a bare verb that is under one itself. */
function isOver(sentence: SentenceSyntax, clause: Clause): boolean {
  const { vg } = clause
  if (vg.form === 'TO' || vg.modal !== null || vg.tense === 'FUTURE') return true
  if (vg.form !== 'FINITE' || sentence.atoms[vg.verb]?.lower !== vg.lemma) return false
  return vg.to - vg.from > 1 || (isBareVerb(sentence, clause) && sharedMood(sentence, clause) !== null)
}

/** "if it hosts the talks and mediates": both are under the "if". */
function isUnderOne({ chunks }: SentenceSyntax, before: Clause, { vg, subject }: Clause): boolean {
  const isSame = before.vg.tense === vg.tense && before.subject.length > 0 && before.subject.join() === subject.join()
  const isOwn = chunks.some(({ index, from }) => subject.includes(index) && from > before.vg.to)
  return isSame && !isOwn && before.subordinator !== null && before.subordinator !== 'that'
}
