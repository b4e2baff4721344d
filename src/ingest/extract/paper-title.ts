import type { Atom, Chunk, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { isHeadline } from './naming.js'
import type { Reading } from './reading.js'

/** Words between the capitalised ones of a title: "Treaty of Ghent", "Agreement on Peace and Friendship". */
const JOINING = /^(?:of|for|on|and|the|a|,)$/
/** "the Peace of Westphalia", "the Act of Brasilia"; not "the Clean Air Act". */
const OF_ONLY = /^(?:peace|act)$/
const LONGEST = 14

const isCapital = ({ text }: Atom): boolean => /^\p{Lu}.*\p{Ll}/u.test(text)

/**
 * The capitalised name that a paper has of its own: "Atlantic Charter", "Treaty of Ghent", "Declaration of Principles"; null where
 * only a common noun stands ("the peace agreement") and in headlines, where capitals say nothing.
 */
export function paperTitle(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, head: Atom): string | null {
  if (!isCapital(head) || isHeadline(reading.analysis, sentence.sentence)) return null
  const from = startOf(sentence, chunk, head)
  const to = endOf(sentence, head)
  if (to - from < 2 || (OF_ONLY.test(head.lower) && sentence.atoms[head.index + 1]?.lower !== 'of')) return null
  const { text } = reading.analysis.clean
  return text.slice(sentence.atoms[from]?.start ?? head.start, sentence.atoms[to - 1]?.end ?? head.end)
}

/** The first of the capitalised words before the head; the first word of a sentence has its capital for nothing, unless it is a name. */
function startOf(sentence: SentenceSyntax, chunk: Chunk, head: Atom): number {
  let from = head.index
  for (let at = from - 1; at >= chunk.from; at--) {
    const atom = sentence.atoms[at]
    if (!atom || !isCapital(atom) || atom.pos === 'DET') break
    if (at === 0 && atom.pos !== 'PROPN' && atom.span === null) break
    from = at
  }
  return from
}

/** Past the last capitalised word that hangs on the head: "of Ghent", "on Peace, Friendship and Cooperation". */
function endOf(sentence: SentenceSyntax, head: Atom): number {
  let end = head.index + 1
  for (let at = end; at < end + 3 && at - head.index < LONGEST; at++) {
    const atom = sentence.atoms[at]
    if (!atom || atom.date) break
    if (isCapital(atom) && isGoverned(sentence, end, at)) end = at + 1
    else if (!JOINING.test(atom.lower) && !isInLand(sentence, at)) break
  }
  return end
}

/** "in the Middle East", "in Darfur" behind "Peace"; not "in the National Palace". */
function isInLand({ atoms }: SentenceSyntax, at: number): boolean {
  const next = atoms[at + 1]?.lower === 'the' ? atoms[at + 2] : atoms[at + 1]
  return atoms[at]?.lower === 'in' && atoms[at - 1]?.lower === 'peace' && (next?.span ?? null) !== null
}

/** A first word after the head needs its preposition; after that a series goes on, as long as it is not one of names. */
function isGoverned({ atoms }: SentenceSyntax, end: number, at: number): boolean {
  const between = atoms.slice(end, at).map(({ lower }) => lower)
  if (between.length === 0) return true
  const [first] = between
  if (first === 'of' || first === 'for' || first === 'in') return true
  return atoms[at]?.span === null && (first === 'on' || first === 'and' || first === ',')
}
