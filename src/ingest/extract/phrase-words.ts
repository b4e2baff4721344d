import type { Atom, Chunk, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { paperHead } from './named-papers.js'
import { headAtom, type Reading } from './reading.js'
import { behindOf, slot } from './slots.js'

/** The head word of a capitalised name of an agreement or event that the analysis took for an organization; null for other names. */
export function paperOf(reading: Reading, { span, text }: Atom): string | null {
  const [entity] = span?.entities ?? []
  return entity !== undefined && reading.papers.has(entity) ? paperHead(reading.resources, text) : null
}

/** The longest match that ends in the head: "peace process", "process". */
export function lookUp(
  table: ReadonlyMap<string, string>,
  sentence: SentenceSyntax,
  chunk: Chunk,
  head: Atom,
): string | undefined {
  const before = chunk.head > chunk.from ? sentence.atoms[chunk.head - 1] : undefined
  const two = before ? `${before.lower} ${head.lemma}` : ''
  return table.get(two) ?? table.get(head.lemma) ?? (head.lower === head.lemma ? undefined : table.get(head.lower))
}

/** "The Agreements", "ceasefires": a plural, whose lemma the tagger leaves as it is, by its noun. */
export function nounAt({ resources }: Reading, sentence: SentenceSyntax, chunk: Chunk): Atom | undefined {
  const head = headAtom(sentence, chunk)
  if (!head || head.span || head.lemma !== head.lower || !head.lemma.endsWith('s')) return head
  const lemma = head.lemma.slice(0, -1)
  const isKnown =
    resources.agreementStage.has(lemma) || resources.eventType.has(lemma) || resources.sets.papers.has(lemma)
  return isKnown ? { ...head, lemma } : head
}

/** Words before the head, lower case; names by what they stand for, so that "EU" and "European" are one. */
export function modifiersOf({ analysis }: Reading, words: readonly Atom[], chunk: Chunk): string[] {
  return words
    .filter(({ index, pos }) => index !== chunk.head && /^(?:ADJ|NOUN|NUM|VERB|PROPN|ADV)$/.test(pos))
    .map(({ lower, span }) => analysis.entities[span?.entities[0] ?? -1]?.name.toLowerCase() ?? lower)
}

/** "the talks", "these talks", "Sunday's round": spoken of before, or settled by a date. */
export function isDefinite(words: readonly Atom[]): boolean {
  const first = words[0]
  if (!first) return false
  const dated = words.some(({ date }, i) => date !== null && words[i + 1]?.pos === 'POS')
  return dated || /^(?:the|this|that|these|those|both)$/.test(first.lower)
}

/** "the signature of a convention", "the signing in Rome of a charter" */
const isOfSigning = (sentence: SentenceSyntax, { host, prep, index }: Chunk): boolean =>
  prep === 'of' &&
  sentence.chunks.some(
    one =>
      /^(?:signing|signature)$/.test(sentence.atoms[one.head]?.lemma ?? '') &&
      (one.index === host || behindOf(sentence, one).includes(index)),
  )

const SIGNING = /^(?:sign|initial|ink|co-sign|countersign)$/
const ADOPTING = /^(?:endorse|adopt|agree|conclude|ratify)$/
const SOLEMN =
  /^(?:declaration|agenda|memorandum|charter|protocol|package|road ?map|convention|annex|framework|communiqu[ée]|formula)$/

/** "signed statements", "agreed on a declaration": what is signed, or agreed on by that name, is an agreement. */
export function isSigned(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): boolean {
  const { resources } = reading
  const head = nounAt(reading, sentence, chunk)?.lemma ?? ''
  if (!resources.sets.papers.has(head)) return false
  if (isOfSigning(sentence, chunk)) return true
  return sentence.clauses.some(clause => {
    const { vg, object, subject } = clause
    const verb = SIGNING.test(vg.lemma) || (SOLEMN.test(head) && ADOPTING.test(vg.lemma))
    const on = vg.lemma === 'agree' ? slot(clause, 'on') : []
    return verb && [...(vg.passive ? subject : object), ...on].includes(chunk.index)
  })
}
