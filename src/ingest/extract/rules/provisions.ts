import type { SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { clauseExtent, say } from '../draft.js'
import type { Reading } from '../reading.js'
import { slot, targetsIn } from '../slots.js'

const PROVIDING = new Set(
  'provide stipulate foresee envisage envision include require state specify oblige call grant guarantee establish set create allow recognise recognize commit bind'.split(
    ' ',
  ),
)
const LONGEST = 200

/** What an agreement says: "The proposal stipulates that the two sides will not use violence". */
export function provisions(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    if (!PROVIDING.has(clause.vg.lemma) || clause.vg.passive || clause.vg.form !== 'FINITE') continue
    const [subject] = targetsIn(reading, sentence, slot(clause, 'subject').slice(0, 1), 'AGREEMENT')
    const start = sentence.atoms[clause.vg.verb + 1]?.start
    const end = sentence.atoms.findLast(({ pos }) => pos !== 'PUNCT')?.end
    if (!subject || start === undefined || end === undefined || end - start < 10) continue
    const value = reading.analysis.clean.text.slice(start, end).replace(/^(?:for|that)\s+/, '')
    if (value.length > LONGEST) continue
    say(reading, sentence, {
      predicate: 'PROVIDES',
      subject,
      value,
      rule: `provision:${clause.vg.lemma}`,
      confidence: 700,
      ...clauseExtent(sentence, clause),
    })
  }
}
