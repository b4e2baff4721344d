import type { Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import type { Reading } from './reading.js'

/** What the word before a clause with "that" makes of it: "it is untrue that", "it is not the case that" NEGATED, "rumours that" HYPOTHETICAL. */
export function doubtOf({ resources }: Reading, sentence: SentenceSyntax, clause: Clause): string {
  const { atoms, clauses } = sentence
  const { doubts } = resources.lexicon.cues
  // "hopes Egypt hosts the talks"
  const over = clause.link === 'COMPLEMENT' ? undefined : saidOpenly(sentence, clause)
  if (over) return doubts[over.vg.lemma] ?? 'ACTUAL'
  const that = clause.subordinator === 'that' && clause.link === 'COMPLEMENT' ? thatBefore(sentence, clause) : -1
  const word = atoms[that - 1]
  const effect = doubts[word?.lower ?? ''] ?? doubts[word?.lemma ?? '']
  if (effect === undefined) return 'ACTUAL'
  // "there is no evidence that", "nobody believes that"
  if (effect === 'ACTUAL' && isNone(sentence, that)) return 'HYPOTHETICAL'
  const main = clauses.findLast(({ vg }) => vg.to <= that)
  return main?.vg.lemma === 'be' && main.vg.negated ? (OPPOSITE[effect] ?? effect) : effect
}

/** The verb before a clause that begins right behind it without "that". */
function saidOpenly({ clauses, chunks, atoms }: SentenceSyntax, { vg, subject, index }: Clause): Clause | undefined {
  const from = Math.min(vg.from, ...subject.map(one => chunks[one]?.from ?? vg.from))
  return clauses.find(
    one =>
      one.index < index &&
      one.vg.to === from &&
      one.object.length === 0 &&
      /^(?:hope|wish|fear|doubt|suppose|imagine|pretend|pray)$/.test(one.vg.lemma) &&
      atoms[from] !== undefined,
  )
}

/** "no evidence", "few believe", "does not think" */
function isNone({ atoms, clauses }: SentenceSyntax, that: number): boolean {
  const words = atoms.slice(Math.max(0, that - 3), that - 1).map(({ lower }) => lower)
  const main = clauses.findLast(({ vg }) => vg.to === that)
  return words.some(word => /^(?:no|nobody|none|few|little|scant)$/.test(word)) || main?.vg.negated === true
}

const OPPOSITE: Readonly<Record<string, string>> = { ACTUAL: 'NEGATED', NEGATED: 'HYPOTHETICAL' }

function thatBefore({ atoms, chunks }: SentenceSyntax, { vg, subject }: Clause): number {
  const from = Math.min(vg.from, ...subject.map(index => chunks[index]?.from ?? vg.from))
  return atoms.findLastIndex(({ index, lower }) => index < from && lower === 'that')
}
