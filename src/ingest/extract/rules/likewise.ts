import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { inSentences } from '../by-sentence.js'
import { say } from '../draft.js'
import type { Draft, Reading, Ref } from '../reading.js'
import { actorsIn, doers } from '../slots.js'

const FAMILIES: ReadonlySet<string | undefined> = new Set(['role', 'stance'])

/** "X had offered to mediate, as had Y", "X condemned it. So did Y", "Y followed suit": what was said of the one is said of the other. */
export function likewise(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    if (!isEcho(sentence, clause) && !isSame(sentence, clause)) continue
    const here = sentence.clauses.findLast(one => isLikened(clause, one))
    const earlier = here === undefined ? reading.sentences[sentence.sentence - 1] : undefined
    const before = here ?? earlier?.clauses.findLast(isTold)
    if (before) echo(reading, sentence, clause, earlier ?? sentence, before)
  }
}

/** @param told where what was said of the one stands */
function echo(reading: Reading, sentence: SentenceSyntax, clause: Clause, told: SentenceSyntax, before: Clause): void {
  const first = doers(reading, told, before)
  const others = actorsIn(reading, sentence, clause.subject.length > 0 ? clause.subject : clause.object)
  const extent = told === sentence ? null : extentOf(sentence)
  for (const draft of inSentences(reading.drafts, told.sentence).filter(one => isOf(reading, one, first)))
    for (const subject of others) repeat(reading, sentence, { ...draft, ...extent }, subject)
}

function extentOf({ atoms }: SentenceSyntax): { readonly start: number; readonly end: number } | null {
  const [first, last] = [atoms[0], atoms.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

/** "Sudan did so as well", "did the same", "followed suit" */
function isSame({ atoms }: SentenceSyntax, { vg }: Clause): boolean {
  if (vg.negated || vg.form !== 'FINITE') return false
  const [next, second] = [atoms[vg.to]?.lower, atoms[vg.to + 1]?.lower]
  if (vg.lemma === 'follow') return next === 'suit'
  return vg.lemma === 'do' && (next === 'so' || next === 'likewise' || (next === 'the' && second === 'same'))
}

/** "as had", "so did": a bare auxiliary behind the word. */
function isEcho({ atoms }: SentenceSyntax, { vg }: Clause): boolean {
  return /^(?:have|do|be)$/.test(vg.lemma) && !vg.negated && /^(?:as|so)$/.test(atoms[vg.from - 1]?.lower ?? '')
}

const isTold = ({ link, vg }: Clause): boolean =>
  !vg.passive && vg.form === 'FINITE' && (link === 'MAIN' || link === 'COMPLEMENT')

const isLikened = (echo: Clause, one: Clause): boolean => one.vg.to < echo.vg.from && isTold(one)

function isOf(reading: Reading, draft: Draft, subjects: readonly Ref[]): boolean {
  return (
    FAMILIES.has(reading.resources.predicates[draft.predicate]?.family) &&
    subjects.some(({ kind, index }) => draft.subject.kind === kind && draft.subject.index === index)
  )
}

function repeat(reading: Reading, sentence: SentenceSyntax, draft: Draft, subject: Ref): void {
  const { polarity, modality } = draft
  say(reading, sentence, { ...draft, subject, mood: { polarity, modality }, rule: 'idiom:likewise', confidence: 700 })
}
