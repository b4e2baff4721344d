import type { Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import type { Reading } from './reading.js'

/** What the word before a clause with "that" makes of it: "it is untrue that", "it is not the case that" NEGATED, "rumours that" HYPOTHETICAL. */
export function doubtOf({ resources }: Reading, sentence: SentenceSyntax, clause: Clause): string {
  const { atoms, clauses } = sentence
  const that = clause.subordinator === 'that' && clause.link === 'COMPLEMENT' ? thatBefore(sentence, clause) : -1
  const word = atoms[that - 1]
  const { doubts } = resources.lexicon.cues
  const effect = doubts[word?.lower ?? ''] ?? doubts[word?.lemma ?? '']
  if (effect === undefined) return 'ACTUAL'
  const main = clauses.findLast(({ vg }) => vg.to <= that)
  return main?.vg.lemma === 'be' && main.vg.negated ? (OPPOSITE[effect] ?? effect) : effect
}

const OPPOSITE: Readonly<Record<string, string>> = { ACTUAL: 'NEGATED', NEGATED: 'HYPOTHETICAL' }

function thatBefore({ atoms, chunks }: SentenceSyntax, { vg, subject }: Clause): number {
  const from = Math.min(vg.from, ...subject.map(index => chunks[index]?.from ?? vg.from))
  return atoms.findLastIndex(({ index, lower }) => index < from && lower === 'that')
}
