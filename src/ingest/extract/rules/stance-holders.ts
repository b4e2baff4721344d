import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import type { Reading, Ref } from '../reading.js'
import { doers, quoted } from '../slots.js'

/** Who does it; "we" and "I" in a quotation are the one quoted, "it" in what somebody is said to say is the one who says it. */
export function holdersOf(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] {
  const who = doers(reading, sentence, clause)
  const head = sentence.atoms[sentence.chunks[clause.subject[0] ?? -1]?.head ?? -1]
  if (who.length > 0 || !head || head.span !== null) return who
  if (/^(?:it|they)$/.test(head.lower)) return sayers(reading, sentence, clause)
  return quoted(reading, sentence, clause.subject)
}

/** "Israel said that it | stood ready | to accept", "said in Geneva it would": up through what governs the clause to the verb of saying. */
function sayers(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] {
  let inner: Clause | undefined = clause
  for (let steps = 0; inner && steps < 4; steps++) {
    const matrix = saidBefore(reading, sentence, inner)
    if (matrix) return doers(reading, sentence, matrix)
    inner = sentence.clauses[inner.matrix ?? -1]
  }
  return []
}

/** The clause of saying that what is said hangs on, with no mark between them. */
export function saidBefore(reading: Reading, sentence: SentenceSyntax, clause: Clause): Clause | undefined {
  const matrix = sentence.clauses[clause.matrix ?? clause.index - 1]
  if (!matrix || !reading.resources.sets.saying.has(matrix.vg.lemma) || matrix.vg.to > clause.vg.from) return undefined
  const open = sentence.atoms.slice(matrix.vg.to, clause.vg.from).every(({ pos }) => pos !== 'PUNCT')
  return open ? matrix : undefined
}
