import type { Analysis, Sentence } from '../analysis.js'
import { atomsOf } from './atoms.js'
import { attach } from './attach.js'
import { chunksOf } from './chunks.js'
import { clausesOf } from './clauses.js'
import { elementsOf } from './elements.js'
import { retag } from './retag.js'
import type { Atom, SentenceSyntax, VerbForms } from './syntax.js'
import { verbGroupsOf } from './verb-groups.js'

/** Phrases and clauses of every sentence. @param verbs the verbs that matter, which overrule the tagger in clear places. */
export function parse(analysis: Analysis, verbs: VerbForms): SentenceSyntax[] {
  const { clean, sentences, entities } = analysis
  const tokens = bySentence(sentences, analysis.tokens)
  const spans = bySentence(sentences, analysis.spans)
  const dates = bySentence(sentences, analysis.dates)
  const kindOf = ({ span }: Atom): string | null => entities[span?.entities[0] ?? -1]?.kind ?? null
  return sentences.map(({ index }, n) => {
    const parts = { tokens: tokens[n] ?? [], spans: spans[n] ?? [], dates: dates[n] ?? [] }
    return parseAtoms(index, retag(atomsOf(clean.text, parts), verbs), verbs, kindOf)
  })
}

/** The parts of each sentence; both lists are in order of the text. Parts that cross a boundary are in none. */
function bySentence<T extends { readonly start: number; readonly end: number }>(
  sentences: readonly Sentence[],
  parts: readonly T[],
): T[][] {
  const found: T[][] = sentences.map(() => [])
  let n = 0
  for (const part of parts) {
    while (n < sentences.length && (sentences[n]?.end ?? 0) <= part.start) n++
    const sentence = sentences[n]
    if (sentence && part.start >= sentence.start && part.end <= sentence.end) found[n]?.push(part)
  }
  return found
}

function parseAtoms(
  sentence: number,
  atoms: readonly Atom[],
  verbs: VerbForms,
  kindOf: (atom: Atom) => string | null,
): SentenceSyntax {
  const raw = chunksOf(atoms)
  const taken = atoms.map(() => false)
  for (const { from, to } of raw) taken.fill(true, from, to)
  const groups = verbGroupsOf(atoms, taken, verbs)
  const elements = elementsOf(atoms, raw, groups)
  const chunks = attach({ atoms, raw, groups, elements, kindOf })
  return { sentence, atoms, chunks, clauses: clausesOf({ atoms, elements, chunks, groups }) }
}
