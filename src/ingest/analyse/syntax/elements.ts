import type { RawChunk } from './chunks.js'
import type { Atom, VerbGroup } from './syntax.js'

/** A sentence as a row of phrases and the marks between them. `at` is the first atom. */
export type Element =
  | { readonly kind: 'NP'; readonly at: number; readonly chunk: number }
  | { readonly kind: 'VG'; readonly at: number; readonly group: number }
  | { readonly kind: 'P' | 'SUB' | 'REL' | 'CC'; readonly at: number; readonly word: string }
  | { readonly kind: 'COMMA' | 'STOP' | 'QUOTE' | 'DATE' | 'ADV' | 'ADJ' | 'X'; readonly at: number }

const PAIRS: readonly (readonly [string, string, 'P' | 'CC'])[] = [
  ['along', 'with', 'P'],
  ['together', 'with', 'P'],
  ['ahead', 'of', 'P'],
  ['because', 'of', 'P'],
  ['instead', 'of', 'P'],
  ['out', 'of', 'P'],
  ['according', 'to', 'P'],
  ['thanks', 'to', 'P'],
  ['prior', 'to', 'P'],
  ['due', 'to', 'P'],
  ['but', 'also', 'CC'],
  ['or', 'even', 'CC'],
]
const FIRST_OF_PAIR = new Set(PAIRS.map(([first]) => first))
const SUBORDINATORS = new Set(
  'as while when whenever because although though if unless whether after before since until once whereas that where'.split(
    ' ',
  ),
)
const RELATIVES = new Set(['who', 'whom', 'which', 'whose'])
const EXTRA_PREPOSITIONS = new Set(
  'including regarding concerning following despite via alongside amid between among under with without'.split(' '),
)
const COORDINATORS = new Set(['and', 'or', 'but', '&', 'nor', 'yet'])

/** @param first lets a word be both: "after talks" and "after talks failed". */
export function elementsOf(
  atoms: readonly Atom[],
  chunks: readonly RawChunk[],
  groups: readonly VerbGroup[],
): Element[] {
  const chunkAt = new Map(chunks.map((chunk, index) => [chunk.from, index]))
  const groupAt = new Map(groups.map((group, index) => [group.from, index]))
  const elements: Element[] = []
  for (let i = 0; i < atoms.length; ) {
    const closed = atoms[i]?.text === '(' ? closing(atoms, i) : null
    if (closed !== null) {
      // what stands in brackets takes no part in the sentence: "Renamo (the rebels), signed"
      i = closed + 1
      continue
    }
    const chunk = chunkAt.get(i)
    const group = groupAt.get(i)
    if (chunk !== undefined) {
      elements.push({ kind: 'NP', at: i, chunk })
      i = chunks[chunk]?.to ?? i + 1
    } else if (group !== undefined) {
      elements.push({ kind: 'VG', at: i, group })
      i = groups[group]?.to ?? i + 1
    } else {
      const [element, length] = mark(atoms, i)
      elements.push(element)
      i += length
    }
  }
  return elements.map((element, i) => disambiguate(elements, element, i, groups))
}

function closing(atoms: readonly Atom[], open: number): number | null {
  for (let i = open + 1; i < atoms.length && i <= open + 15; i++) if (atoms[i]?.text === ')') return i
  return null
}

function mark(atoms: readonly Atom[], at: number): [Element, number] {
  const atom = atoms[at]
  const word = atom?.lower ?? ''
  const next = atoms[at + 1]?.lower ?? ''
  if (word === 'as' && next === 'well' && atoms[at + 2]?.lower === 'as') return [{ kind: 'CC', at, word: 'and' }, 3]
  if (word === 'in' && next === 'front' && atoms[at + 2]?.lower === 'of') return [{ kind: 'P', at, word: 'before' }, 3]
  const pair = FIRST_OF_PAIR.has(word) ? PAIRS.find(([one, two]) => one === word && two === next) : undefined
  // "is due | to come into force"
  const isVerb = atoms[at + 2]?.pos === 'VERB' || atoms[at + 2]?.pos === 'AUX'
  if (pair && !(word === 'due' && isVerb))
    return [{ kind: pair[2], at, word: pair[2] === 'CC' ? 'and' : `${pair[0]} ${pair[1]}` }, 2]
  if (RELATIVES.has(word)) return [{ kind: 'REL', at, word }, 1]
  // "back and forth"
  if (word === 'and' && next === 'forth') return [{ kind: 'ADV', at }, 2]
  if (COORDINATORS.has(word)) return [{ kind: 'CC', at, word }, 1]
  // What of these is part of no verb, see `verb-groups.ts`.
  if (word === 'should' || word === 'had') return [{ kind: 'SUB', at, word: 'if' }, 1]
  // "Oman once hosted the talks"
  const isFormerly =
    word === 'once' && atoms[at + 1]?.pos === 'VERB' && (atoms[at - 1]?.span || atoms[at - 1]?.pos === 'NOUN')
  if (isFormerly) return [{ kind: 'ADV', at }, 1]
  // "had met once before, in Tokyo"
  if (/^(?:before|since|after)$/.test(word) && atoms[at + 1]?.pos === 'PUNCT') return [{ kind: 'ADV', at }, 1]
  if (SUBORDINATORS.has(word)) return [{ kind: 'SUB', at, word }, 1]
  if (atom?.pos === 'ADP' || word === 'to' || EXTRA_PREPOSITIONS.has(word)) return [{ kind: 'P', at, word }, 1]
  if (atom?.pos === 'DATE') return [{ kind: 'DATE', at }, 1]
  if (atom?.pos === 'ADV' || atom?.pos === 'PART') return [{ kind: 'ADV', at }, 1]
  if (atom?.pos === 'ADJ') return [{ kind: 'ADJ', at }, 1]
  if (/^(?:,|–|—|--|\(|\))$/.test(word) || isDash(atoms, at)) return [{ kind: 'COMMA', at }, 1]
  if (/^["“”«»]$/.test(word)) return [{ kind: 'QUOTE', at }, 1]
  if (/^[.;:?!…]$/.test(word)) return [{ kind: 'STOP', at }, 1]
  return [{ kind: 'X', at }, 1]
}

/** "the mediators - A and B - signed": a hyphen with space on both sides. */
function isDash(atoms: readonly Atom[], at: number): boolean {
  const [before, dash, after] = [atoms[at - 1], atoms[at], atoms[at + 1]]
  return dash?.text === '-' && before !== undefined && before.end < dash.start && (after?.start ?? 0) > dash.end
}

const EITHER = new Set(['as', 'after', 'before', 'since', 'until', 'than'])

function disambiguate(
  elements: readonly Element[],
  element: Element,
  i: number,
  groups: readonly VerbGroup[],
): Element {
  if (element.kind !== 'SUB' && element.kind !== 'P') return element
  const before = elements[i - 1]
  const after = elements[i + 1]
  // "a plan that aims", "the war that was ended": a relative; "said that X", "the fact that X" stay
  if (element.word === 'that' && before?.kind === 'NP' && after?.kind === 'VG') return { ...element, kind: 'REL' }
  if (!EITHER.has(element.word)) return element
  const inside = element.word === 'as' && isInSubject(elements, i, groups)
  return { ...element, kind: !inside && opensClause(elements, i + 1, groups) ? 'SUB' : 'P' }
}

/** "Norway's role as mediator| is over", "its offer to act as mediator| was declined": the verb that follows is the first finite one of the sentence. */
function isInSubject(elements: readonly Element[], at: number, groups: readonly VerbGroup[]): boolean {
  const before = elements.slice(0, at)
  const [first] = before
  const isMain = (element: Element) => element.kind === 'VG' && groups[element.group]?.form === 'FINITE'
  return first?.kind === 'NP' && before.every(one => one.kind !== 'COMMA' && !isMain(one))
}

/** A finite verb follows before the next boundary: "after talks in Brussels broke down", "as Fahmy, the chief of staff, signed". */
function opensClause(elements: readonly Element[], from: number, groups: readonly VerbGroup[]): boolean {
  for (let i = from; i < elements.length; i++) {
    const element = elements[i]
    if (element?.kind === 'VG') {
      const form = groups[element.group]?.form
      return form === 'FINITE' || (form === 'ING' && i === from)
    }
    const behind = element?.kind === 'COMMA' && i > from ? elements[pastInsertion(elements, i)] : undefined
    if (behind?.kind === 'VG') return groups[behind.group]?.form === 'FINITE'
    if (
      !element ||
      element.kind === 'COMMA' ||
      element.kind === 'STOP' ||
      element.kind === 'REL' ||
      element.kind === 'SUB'
    )
      return false
  }
  return false
}

/** Past phrases between two commas. */
function pastInsertion(elements: readonly Element[], open: number): number {
  let i = open + 1
  while (elements[i]?.kind === 'NP' || elements[i]?.kind === 'P') i++
  return i > open + 1 && elements[i]?.kind === 'COMMA' ? i + 1 : elements.length
}
