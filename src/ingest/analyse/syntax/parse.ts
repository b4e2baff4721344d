import type { Analysis, Token } from '../analysis.js'
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
  const tokens: Token[][] = analysis.sentences.map(() => [])
  const positions = new Map(analysis.sentences.map(({ index }, position) => [index, position]))
  for (const token of analysis.tokens) tokens[positions.get(token.sentence) ?? -1]?.push(token)
  return analysis.sentences.map((sentence, position) => {
    const atoms = retag(atomsOf(analysis, sentence, tokens[position] ?? []), verbs)
    return parseAtoms(sentence.index, atoms, verbs, kinds(analysis))
  })
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

function kinds(analysis: Analysis): (atom: Atom) => string | null {
  return ({ span }) => {
    const first = span?.entities[0]
    return first === undefined ? null : (analysis.entities[first]?.kind ?? null)
  }
}
