import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { clauseExtent } from '../draft.js'
import type { Reading } from '../reading.js'
import { slot } from '../slots.js'

/** What a stance is about, where no actor or agreement is: the words of the first of the named slots that has any. */
export function topicText(
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  slots: readonly string[],
): string | null {
  for (const name of slots) {
    const range = rangeOf(sentence, clause, name)
    if (range) return reading.analysis.clean.text.slice(range.start, range.end)
  }
  return null
}

interface Range {
  readonly start: number
  readonly end: number
}

function rangeOf(sentence: SentenceSyntax, clause: Clause, name: string): Range | null {
  if (name === 'infinitive' || name === 'complement') return innerClause(sentence, clause, null)
  if (name === 'that') return thatClause(sentence, clause)
  return phrase(sentence, clause, name) ?? innerClause(sentence, clause, name)
}

function phrase(sentence: SentenceSyntax, clause: Clause, name: string): Range | null {
  const [first] = slot(clause, name)
  const chunk = first === undefined ? undefined : sentence.chunks[first]
  if (!chunk) return null
  const last = chunk.post.flatMap(({ chunks }) => chunks).at(-1)
  const to = Math.max(chunk.to, last === undefined ? chunk.to : (sentence.chunks[last]?.to ?? chunk.to))
  return { start: sentence.atoms[chunk.from]?.start ?? 0, end: sentence.atoms[to - 1]?.end ?? 0 }
}

/** "to sign the deal", "said it would not", and behind a preposition "of wanting to starve the people". */
function innerClause(sentence: SentenceSyntax, clause: Clause, prep: string | null): Range | null {
  const inner = sentence.clauses.find(({ matrix, link, vg }) => {
    if (matrix !== clause.index) return false
    if (prep === null) return link === 'CATENATIVE' || link === 'COMPLEMENT'
    return link === 'ADVERBIAL' && sentence.atoms[vg.from - 1]?.lower === prep
  })
  if (!inner) return null
  return { start: sentence.atoms[inner.vg.from]?.start ?? 0, end: clauseExtent(sentence, inner).end }
}

const LONGEST = 30

/** "that the terms be reopened": what stands behind "that", up to the next mark. */
function thatClause(sentence: SentenceSyntax, { vg }: Clause): Range | null {
  const at = sentence.atoms.findIndex(({ lower, index }) => index >= vg.to && index <= vg.to + 4 && lower === 'that')
  const first = sentence.atoms[at + 1]
  if (at < 0 || !first) return null
  const rest = sentence.atoms.slice(at + 1, at + 1 + LONGEST)
  const stop = rest.findIndex(({ text }) => /^[.;:!?]$/.test(text))
  const last = rest[(stop < 0 ? rest.length : stop) - 1]
  return last ? { start: first.start, end: last.end } : null
}
