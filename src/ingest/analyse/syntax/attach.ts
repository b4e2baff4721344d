import type { RawChunk } from './chunks.js'
import { SAYING } from './closed-class.js'
import type { Element } from './elements.js'
import type { Atom, Chunk, Oblique, VerbGroup } from './syntax.js'

/** What joining needs to know of a sentence. */
export interface Row {
  readonly atoms: readonly Atom[]
  readonly raw: readonly RawChunk[]
  readonly groups: readonly VerbGroup[]
  readonly elements: readonly Element[]
  /** Kind of what an entity span stands for: "PERSON", "ORGANIZATION", "PLACE"; null for a common noun. */
  readonly kindOf: (atom: Atom) => string | null
}

interface Draft {
  prep: string | null
  host: number | null
  group: number[]
  apposed: number | null
}

/** Joins noun phrases: prepositional phrases to their hosts, coordination, apposition between commas. */
export function attach(row: Row): Chunk[] {
  const drafts: Draft[] = row.raw.map((_, index) => ({ prep: null, host: null, group: [index], apposed: null }))
  prepositions(row, drafts)
  coordination(row, drafts)
  appositions(row, drafts)
  const posts = postsOf(drafts)
  return row.raw.map((chunk, index) => ({ ...chunk, index, ...pick(drafts, index), post: posts.get(index) ?? [] }))
}

const pick = (drafts: readonly Draft[], index: number): Draft =>
  drafts[index] ?? { prep: null, host: null, group: [index], apposed: null }

/** NP P NP: the second hangs on the first; V P NP has a preposition and no host. */
function prepositions({ elements }: Row, drafts: Draft[]): void {
  elements.forEach((element, i) => {
    if (element.kind !== 'NP') return
    const p = prepositionBefore(elements, i)
    const draft = drafts[element.chunk]
    if (p === null || !draft) return
    const mark = elements[p]
    draft.prep = mark?.kind === 'P' ? mark.word : null
    const before = elements[elements[p - 1]?.kind === 'DATE' ? p - 2 : p - 1]
    if (before?.kind === 'NP') draft.host = before.chunk
  })
}

/** The preposition that governs the phrase at `i`: "in", also across an adverb ("between both"). */
function prepositionBefore(elements: readonly Element[], i: number): number | null {
  const at = elements[i - 1]?.kind === 'ADV' || elements[i - 1]?.kind === 'QUOTE' ? i - 2 : i - 1
  return elements[at]?.kind === 'P' ? at : null
}

function coordination(row: Row, drafts: Draft[]): void {
  row.elements.forEach((element, i) => {
    if (element.kind !== 'CC' || element.word === 'but') return
    const repeated = repeatedPreposition(row, drafts, i)
    if (repeated !== null) {
      join(drafts, repeated.left, [repeated.right])
      return
    }
    const right = phraseAfter(row.elements, i)
    const left = leftConjunct(row, drafts, i, right)
    if (right === null || left === null) return
    const joined = drafts[right]
    if (!joined || joined.prep !== null) return
    const opens = verbFollows(row, i + 1)
    join(drafts, left, [...series(row, drafts, left).filter(one => !(opens && isFronted(row, drafts, one))), right])
  })
}

/** After the phrase at `at` a finite verb: the list is a subject. */
function verbFollows({ elements, groups }: Row, at: number): boolean {
  const next = elements.slice(at).find(({ kind }) => kind !== 'NP' && kind !== 'ADV' && kind !== 'P')
  return next?.kind === 'VG' && groups[next.group]?.form === 'FINITE'
}

/** "Under the mediation of Russia, A and B met": the phrase is in a prepositional phrase that opens the sentence. */
function isFronted(row: Row, drafts: readonly Draft[], chunk: number): boolean {
  let top = chunk
  for (let one = drafts[chunk]?.host ?? null; one !== null; one = drafts[one]?.host ?? null) top = one
  const at = elementOf(row, top)
  return drafts[top]?.prep !== null && (at <= 1 || /^(?:COMMA|STOP|QUOTE)$/.test(row.elements[at - 2]?.kind ?? ''))
}

/** Makes the phrases one list, governed as its first one is. */
function join(drafts: readonly Draft[], left: number, others: readonly number[]): void {
  const unique = [...new Set([...(drafts[left]?.group ?? [left]), ...others])].sort((a, b) => a - b)
  const lead = drafts[unique[0] ?? left]
  for (const member of unique) {
    const draft = drafts[member]
    if (!draft) continue
    draft.group = unique
    draft.prep = lead?.prep ?? null
    draft.host = lead?.host ?? null
  }
}

/** "between teams of the government and of the opposition": the preposition is said again. */
function repeatedPreposition(
  { elements }: Row,
  drafts: readonly Draft[],
  i: number,
): { left: number; right: number } | null {
  const again = elements[i + 1]
  const right = elements[i + 2]
  const before = elements[i - 1]?.kind === 'COMMA' ? elements[i - 2] : elements[i - 1]
  if (again?.kind !== 'P' || right?.kind !== 'NP' || before?.kind !== 'NP') return null
  for (let one: number | null = before.chunk; one !== null; one = drafts[one]?.host ?? null)
    if (drafts[one]?.prep === again.word) return { left: one, right: right.chunk }
  return null
}

function phraseAfter(elements: readonly Element[], i: number): number | null {
  for (const at of [i + 1, i + 2]) {
    const element = elements[at]
    if (element?.kind === 'NP') return element.chunk
    if (element?.kind !== 'ADV' && element?.kind !== 'QUOTE') return null
  }
  return null
}

/** The phrase before "and", or the one it hangs on when that is of the kind of the phrase after. */
function leftConjunct(row: Row, drafts: readonly Draft[], i: number, right: number | null): number | null {
  if (right === null) return null
  const at = row.elements[i - 1]?.kind === 'COMMA' || row.elements[i - 1]?.kind === 'QUOTE' ? i - 2 : i - 1
  const element = row.elements[at]
  if (element?.kind !== 'NP') return null
  if (startsClause(row, i, drafts[element.chunk])) return null
  const kind = kindAt(row, right)
  for (let one: number | null = element.chunk; one !== null; one = drafts[one]?.host ?? null)
    if (kindAt(row, one) === kind) return one
  return kind === 'PERSON' || kindAt(row, element.chunk) === 'PERSON' ? null : element.chunk
}

/** "met Vucic and Kurti said", "acted as mediator, and the two sides met": a finite verb after, and one before that is not of saying it. */
function startsClause({ elements, groups }: Row, i: number, left: Draft | undefined): boolean {
  let k = i + 1
  while (elements[k]?.kind === 'ADV' || elements[k]?.kind === 'NP' || elements[k]?.kind === 'P') k++
  const verb = elements[k]
  if (verb?.kind !== 'VG' || groups[verb.group]?.form !== 'FINITE' || left?.prep === 'between') return false
  for (let p = i - 1; p >= 0; p--) {
    const one = elements[p]
    if (!one || one.kind === 'STOP' || one.kind === 'SUB' || (one.kind === 'COMMA' && p !== i - 1)) return false
    if (one.kind !== 'VG' || groups[one.group]?.form !== 'FINITE' || elements[p - 1]?.kind === 'REL') continue
    return !(SAYING.has(groups[one.group]?.lemma ?? '') && p === i - 2)
  }
  return false
}

/** PERSON, ORGANIZATION (places too: states are both), or the class of a common noun. */
function kindAt({ raw, atoms, kindOf }: Row, chunk: number): string {
  const head = atoms[raw[chunk]?.head ?? -1]
  const kind = head ? kindOf(head) : null
  return kind === null ? 'NOUN' : kind === 'PLACE' ? 'ORGANIZATION' : kind
}

/** "A, B" before "and C", also "A of X, B of Y and C": phrases of the same kind, each before a comma. */
function series(row: Row, drafts: readonly Draft[], left: number): number[] {
  const found: number[] = []
  const kind = kindAt(row, left)
  for (let at = elementOf(row, left); row.elements[at - 1]?.kind === 'COMMA'; ) {
    const before = row.elements[at - 2]
    const same = before?.kind === 'NP' ? sameKindHost(row, drafts, before.chunk, kind) : null
    if (same === null || (kind === 'NOUN' && found.length > 3)) break
    found.unshift(same)
    at = elementOf(row, same)
  }
  return found
}

const elementOf = ({ elements }: Row, chunk: number): number =>
  elements.findIndex(element => element.kind === 'NP' && element.chunk === chunk)

/** The phrase, or one it hangs on, that is of the kind. */
function sameKindHost(row: Row, drafts: readonly Draft[], chunk: number, kind: string): number | null {
  for (let one: number | null = chunk; one !== null; one = drafts[one]?.host ?? null)
    if (kindAt(row, one) === kind) return one
  return null
}

/** "Miroslav Lajcak, the EU's special representative, …" and "the EU's envoy for the talks, Miroslav Lajcak, …" */
function appositions(row: Row, drafts: Draft[]): void {
  const { elements } = row
  elements.forEach((element, i) => {
    if (element.kind !== 'COMMA') return
    const right = elements[i + 1]
    const left = elements[i - 1]
    if (right?.kind !== 'NP' || left?.kind !== 'NP' || isSubjectNext(row, i + 2)) return
    const draft = drafts[right.chunk]
    if (!draft || draft.prep !== null || drafts[left.chunk]?.group.includes(right.chunk)) return
    for (let one: number | null = left.chunk; one !== null; one = drafts[one]?.host ?? null) {
      const pair = [kindAt(row, one), kindAt(row, right.chunk)]
      const named = pair.filter(kind => kind !== 'NOUN').length
      if (named === 1 || (pair[0] === 'NOUN' && pair[1] === 'PERSON')) {
        const host = drafts[one]
        if (host && host.apposed === null && (named === 1 || one === left.chunk)) host.apposed = right.chunk
        if (draft.apposed === null) draft.apposed = one
        return
      }
    }
  })
}

/** A finite verb right after the phrase: it begins a clause and explains nothing. */
function isSubjectNext({ elements, groups }: Row, at: number): boolean {
  const next = elements[elements[at]?.kind === 'ADV' ? at + 1 : at]
  return next?.kind === 'VG' && groups[next.group]?.form === 'FINITE'
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
