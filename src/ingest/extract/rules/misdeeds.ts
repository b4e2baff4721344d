import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import { hasRef, type Reading } from '../reading.js'
import { doers } from '../slots.js'

/** Idiom: "The army said the rebels had violated the truce", "complained that Cuba would not say": who says that another has done wrong accuses. */
export function misdeeds(reading: Reading, sentence: SentenceSyntax): void {
  const { stances } = reading.resources.lexicon
  for (const clause of sentence.clauses) {
    const matrix = governing(sentence, clause)
    if (!matrix) continue
    const isSaid = reading.resources.sets.saying.has(matrix.vg.lemma) && stances.misdeeds.includes(clause.vg.lemma)
    const mood = isSaid ? moodOf(reading, sentence, clause) : null
    const told = mood?.polarity === 'AFFIRMED' && mood.modality === 'ACTUAL'
    if (!told && !/^(?:complain|protest|allege)$/.test(matrix.vg.lemma)) continue
    const who = doers(reading, sentence, matrix)
    const accused = doers(reading, sentence, clause).filter(one => !hasRef(who, one))
    const { start } = clauseExtent(sentence, matrix)
    const own = clauseExtent(sentence, clause)
    for (const subject of who)
      for (const object of accused)
        say(reading, sentence, {
          predicate: 'ACCUSES',
          subject,
          object,
          value: reading.analysis.clean.text.slice(own.start, own.end),
          rule: 'idiom:misdeed',
          confidence: 600,
          start: Math.min(start, own.start),
          end: Math.max(own.end, clauseExtent(sentence, matrix).end),
        })
  }
}

/** The clause before that it hangs on, with no mark between them. */
function governing({ atoms, clauses }: SentenceSyntax, { index, matrix, vg }: Clause): Clause | undefined {
  const before = clauses[matrix ?? index - 1]
  if (!before || before.vg.to > vg.from) return undefined
  return atoms.slice(before.vg.to, vg.from).every(({ pos }) => pos !== 'PUNCT') ? before : undefined
}
