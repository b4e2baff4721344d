import { appositions } from './apposition.js'
import { coordination } from './coordination.js'
import type { Element } from './elements.js'
import { nameLists } from './name-lists.js'
import { type Draft, kindAt, type Row } from './row.js'
import type { Chunk, Oblique } from './syntax.js'

/** Joins noun phrases: prepositional phrases to their hosts, coordination, apposition between commas. */
export function attach(row: Row): Chunk[] {
  const drafts: Draft[] = row.raw.map((_, index) => ({ prep: null, host: null, group: [index], apposed: null }))
  prepositions(row, drafts)
  coordination(row, drafts)
  nameLists(row, drafts)
  appositions(row, drafts)
  const posts = postsOf(drafts)
  return drafts.map(({ prep, host, group, apposed }, index) => {
    const { from, to, head } = row.raw[index] ?? NO_CHUNK
    // Spelled out: this runs for every phrase, and spreading costs ten times as much.
    return { index, from, to, head, post: posts.get(index) ?? NO_POST, host, prep, group, apposed }
  })
}

const NO_CHUNK = { from: 0, to: 0, head: 0 }
const NO_POST: readonly Oblique[] = []

/** NP P NP: the second hangs on the first; V P NP has a preposition and no host. */
function prepositions(row: Row, drafts: Draft[]): void {
  const { elements } = row
  elements.forEach((element, i) => {
    if (element.kind !== 'NP') return
    const p = prepositionBefore(elements, i)
    const draft = drafts[element.chunk]
    if (p === null || !draft) return
    const mark = elements[p]
    draft.prep = mark?.kind === 'P' ? mark.word : null
    const before = elements[elements[p - 1]?.kind === 'DATE' ? p - 2 : p - 1]
    if (before?.kind === 'NP')
      draft.host = draft.prep === 'between' ? commonHost(row, drafts, before.chunk) : before.chunk
  })
}

/** "talks in Geneva between A and B", "the Treaty of Aneho between A and B": no name is between two, but the noun that it hangs on. */
function commonHost(row: Row, drafts: readonly Draft[], from: number): number | null {
  const isName = (chunk: number) =>
    drafts[chunk]?.prep === 'of' && row.atoms[row.raw[chunk]?.head ?? -1]?.pos === 'PROPN'
  for (let one: number | null = from; one !== null; one = drafts[one]?.host ?? null)
    if (kindAt(row, one) === 'NOUN' && !isName(one)) return one
  return from
}

/** The preposition that governs the phrase at `i`: "in", also across an adverb ("between both"). */
function prepositionBefore(elements: readonly Element[], i: number): number | null {
  const at = elements[i - 1]?.kind === 'ADV' || elements[i - 1]?.kind === 'QUOTE' ? i - 2 : i - 1
  return elements[at]?.kind === 'P' ? at : null
}

/** By host: the prepositional phrases that hang on it, in order. */
function postsOf(drafts: readonly Draft[]): Map<number, Oblique[]> {
  const posts = new Map<number, Oblique[]>()
  drafts.forEach(({ host, prep, group }, index) => {
    if (host === null || prep === null || group[0] !== index) return
    const known = posts.get(host)
    if (known) known.push({ prep, chunks: group })
    else posts.set(host, [{ prep, chunks: group }])
  })
  return posts
}
