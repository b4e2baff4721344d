import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { inSentences } from '../by-sentence.js'
import { say } from '../draft.js'
import type { Draft, Reading, Ref } from '../reading.js'
import { actorsIn, doers } from '../slots.js'

const FAMILIES: ReadonlySet<string | undefined> = new Set(['role', 'stance'])

/** "X had offered to mediate, as had Y", "X condemned it, and so did Y": what was said of the one is said of the other. */
export function likewise(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    const before = isEcho(sentence, clause) ? sentence.clauses.findLast(one => isLikened(clause, one)) : undefined
    if (!before) continue
    const first = doers(reading, sentence, before)
    const others = actorsIn(reading, sentence, clause.subject.length > 0 ? clause.subject : clause.object)
    for (const draft of inSentences(reading.drafts, sentence.sentence).filter(one => isOf(reading, one, first)))
      for (const subject of others) repeat(reading, sentence, draft, subject)
  }
}

/** "as had", "so did": a bare auxiliary behind the word. */
function isEcho({ atoms }: SentenceSyntax, { vg }: Clause): boolean {
  return /^(?:have|do|be)$/.test(vg.lemma) && !vg.negated && /^(?:as|so)$/.test(atoms[vg.from - 1]?.lower ?? '')
}

const isLikened = (echo: Clause, { link, vg }: Clause): boolean =>
  vg.to < echo.vg.from && !vg.passive && vg.form === 'FINITE' && (link === 'MAIN' || link === 'COMPLEMENT')

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
