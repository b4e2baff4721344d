import type { Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { headAt, type Reading } from './reading.js'

/**
 * What the sentence around a clause, or an adverb in it, makes of what it tells: a question or a story HYPOTHETICAL, a habit or what is no
 * longer so HISTORICAL.
 */
export function frameOf(reading: Reading, sentence: SentenceSyntax, clause: Clause): string {
  if (isAsked(sentence, clause) || isStory(reading, sentence)) return 'HYPOTHETICAL'
  return isHabit(reading, sentence, clause) || isOver(sentence, clause) ? 'HISTORICAL' : 'ACTUAL'
}

const OPEN = /^(?:["'“‘«(]|and|but|so|or)$/
const INVERTED = /^(?:will|would|could|can|may|might|should|shall|must|did|does|do|has|have|had|is|are|was|were)$/

/** "Will Egypt mediate?": the answer may be no; "Why did it mediate?" says that it did, and so does "which signed it" within a question. */
function isAsked({ atoms }: SentenceSyntax, { link }: Clause): boolean {
  if (link === 'RELATIVE' || link === 'PARTICIPLE') return false
  const isQuestion = atoms.slice(-2).some(({ text }) => text === '?')
  const first = isQuestion ? atoms.find(({ lower, pos }) => !OPEN.test(lower) && pos !== 'PUNCT') : undefined
  return first !== undefined && INVERTED.test(first.lower)
}

/** "In the novel, France invades Spain", "in a simulation at the college, …" */
function isStory({ resources }: Reading, sentence: SentenceSyntax): boolean {
  const [first] = sentence.chunks
  const head = first?.prep === 'in' && first.from === 1 ? headAt(sentence, first.index) : undefined
  return head !== undefined && head.span === null && resources.lexicon.cues.fictions.includes(head.lemma)
}

/** "often mediates", "traditionally hosts" */
function isHabit({ resources }: Reading, { atoms }: SentenceSyntax, { vg }: Clause): boolean {
  const { habitually } = resources.lexicon.cues
  return vg.tense === 'PRESENT' && atoms.slice(vg.from - 1, vg.to).some(({ lower }) => habitually.includes(lower))
}

/** "is no longer mediating" */
function isOver({ atoms, clauses }: SentenceSyntax, { vg, matrix, link }: Clause): boolean {
  const helper = link === 'ADVERBIAL' ? clauses[matrix ?? -1] : undefined
  const from = helper?.vg.lemma === 'be' ? helper.vg.from : vg.from
  return atoms
    .slice(Math.max(0, from - 2), vg.verb)
    .some(({ lower }, i, all) => lower === 'no' && all[i + 1]?.lower === 'longer')
}
