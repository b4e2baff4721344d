import { SAYING } from './closed-class.js'
import type { Element } from './elements.js'
import { beforeInsertion, governedName, kindNamed, personBefore } from './list-items.js'
import { type Draft, elementOf, kindAt, type Row } from './row.js'

/** Joins what "and" and commas list: "A, B and C", "A of X and B of Y", "of A and of B". */
export function coordination(row: Row, drafts: Draft[]): void {
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
  const next = elements.slice(at).find(({ kind }) => !/^(?:NP|ADV|P|DATE)$/.test(kind))
  return next?.kind === 'VG' && groups[next.group]?.form === 'FINITE'
}

/**
 * "Under the mediation of Russia, A and B met", "In talks brokered by Libya, A and B agreed": the phrase is in a prepositional phrase, or in
 * what hangs on a participle, that opens the sentence.
 */
export function isFronted(row: Row, drafts: readonly Draft[], chunk: number): boolean {
  let top = chunk
  for (let one = drafts[chunk]?.host ?? null; one !== null; one = drafts[one]?.host ?? null) top = one
  const at = elementOf(row, top)
  if (drafts[top]?.prep === null) return false
  return at <= 1 || /^(?:COMMA|STOP|QUOTE)$/.test(row.elements[at - 2]?.kind ?? '') || isBehindParticiple(row, at)
}

/** No verb between a phrase and the mark or the start before it but a participle, which a past form before a preposition can be. */
function isBehindParticiple({ elements, groups }: Row, at: number): boolean {
  const from = elements.slice(0, at).findLastIndex(({ kind }) => /^(?:COMMA|STOP|QUOTE|SUB|REL)$/.test(kind)) + 1
  const opens = elements[from]?.kind === 'P' || elements[from]?.kind === 'VG'
  const verbs = elements.flatMap((one, index) =>
    one.kind === 'VG' && index >= from && index < at ? [{ one, index }] : [],
  )
  return (
    opens &&
    verbs.length > 0 &&
    verbs.every(({ one, index }) => {
      const group = groups[one.group]
      if (group?.form !== 'FINITE') return true
      const isPassive = index > from || nextWord(elements, index) === 'by'
      return isPassive && group.to - group.from === 1 && group.tense === 'PAST' && elements[index + 1]?.kind === 'P'
    })
  )
}

function nextWord(elements: readonly Element[], at: number): string | undefined {
  const next = elements[at + 1]
  return next?.kind === 'P' ? next.word : undefined
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
  const left = verbFollows(row, i + 1) ? beforeInsertion(row, at) : at
  const element = row.elements[left]
  if (element?.kind !== 'NP') return null
  if (startsClause(row, i, left === at ? i - 1 : left, drafts[element.chunk])) return null
  const kind = kindNamed(row, right)
  if (isOneOfTwo(row, drafts[element.chunk], element.chunk)) return element.chunk
  if (kind === 'NOUN' && isGroup(row, right) && drafts[element.chunk]?.prep && kindAt(row, element.chunk) !== 'NOUN') {
    // "offered its services to Mali and the rebels"
    const host = drafts[element.chunk]?.host ?? null
    if (host === null || !isGroup(row, host)) return element.chunk
  }
  for (let one: number | null = element.chunk; one !== null; one = drafts[one]?.host ?? null)
    if (kindAt(row, one) === kind) return governedName(row, drafts, one, i)
  const named = kind === 'PERSON' ? personBefore(row, drafts, element.chunk) : null
  if (named !== null) return named
  return isMixed(row, drafts, element.chunk, right, kind) ? element.chunk : null
}

/** "between Haiti's president and the alliance": whatever comes next is the other, unless two are named already ("between the two sides and a summit"). */
function isOneOfTwo({ atoms, raw }: Row, left: Draft | undefined, chunk: number): boolean {
  const head = atoms[raw[chunk]?.head ?? -1]
  return (
    left?.prep === 'between' && left.group.length === 1 && head?.span?.how !== 'GROUP' && head?.lower === head?.lemma
  )
}

/** Whether a person and what is none are one list: "Benyahia and a team of bankers", "brokered by Oman and the envoy Jan Egeland". */
function isMixed(row: Row, drafts: readonly Draft[], left: number, right: number, kind: string): boolean {
  const [first, second] = [kindAt(row, left), kind]
  if (first !== 'PERSON' && second !== 'PERSON') return true
  const prep = drafts[left]?.prep ?? null
  if (prep === 'between') return true
  if (first !== 'NOUN' && second !== 'NOUN') return prep === null || prep === 'by'
  return isPeople(row, first === 'NOUN' ? left : right)
}

/** Common nouns for those who act with a person. */
const PEOPLE =
  /^(?:team|delegation|aide|adviser|advisor|colleague|counterpart|deputy|official|negotiator|mediator|facilitator|diplomat|envoy|representative|delegate|minister|bishop|emissary|commander)$/

/** Common nouns for those who act. */
const GROUPS =
  /^(?:rebel|guerrilla|guerilla|insurgent|separatist|government|opposition|army|junta|militia|faction|movement|side|group|force|leader|party|regime|authority|fighter|militant|ally|neighbour|neighbor)$/

const isGroup = ({ atoms, raw }: Row, chunk: number): boolean => GROUPS.test(atoms[raw[chunk]?.head ?? -1]?.lemma ?? '')

const isPeople = (row: Row, chunk: number): boolean =>
  isGroup(row, chunk) || PEOPLE.test(row.atoms[row.raw[chunk]?.head ?? -1]?.lemma ?? '')

/** "met Vucic and Kurti said", "acted as mediator, and the two sides met": a finite verb after, and one before that is not of saying it. */
function startsClause({ elements, groups }: Row, i: number, from: number, left: Draft | undefined): boolean {
  let k = i + 1
  while (elements[k]?.kind === 'ADV' || elements[k]?.kind === 'NP' || elements[k]?.kind === 'P') k++
  const verb = elements[k]
  if (verb?.kind !== 'VG' || groups[verb.group]?.form !== 'FINITE' || left?.prep === 'between') return false
  for (let p = from; p >= 0; p--) {
    const one = elements[p]
    if (!one || one.kind === 'STOP' || one.kind === 'SUB' || (one.kind === 'COMMA' && p !== i - 1)) return false
    // "a meeting at which A and B agreed": the relative clause opens with the list
    // "the armistice which A and B concluded"
    if (one.kind === 'REL' && (elements[p - 1]?.kind === 'P' || elements[p + 1]?.kind === 'NP')) return false
    if (one.kind !== 'VG' || groups[one.group]?.form !== 'FINITE' || elements[p - 1]?.kind === 'REL') continue
    // "an accord signed in May by the armies of A and B was broken"
    if (isDoneBy(elements, groups, p, i)) continue
    return !(SAYING.has(groups[one.group]?.lemma ?? '') && elements.slice(p + 1, i).every(isNominal))
  }
  return false
}

/** "A truce agreed | by A and B | came into force", "signed in May by the armies of A and B": the participle of a phrase that no verb stands before. */
function isDoneBy(elements: readonly Element[], groups: Row['groups'], at: number, end: number): boolean {
  const own = elements[at]
  const group = own?.kind === 'VG' ? groups[own.group] : undefined
  const isBare = group?.tense === 'PAST' && group.to - group.from === 1 && elements[at - 1]?.kind === 'NP'
  if (!isBare || !elements.slice(at, end).some(one => one.kind === 'P' && one.word === 'by')) return false
  const before = elements.slice(0, at).findLast(({ kind }) => /^(?:VG|COMMA|STOP|SUB|REL|QUOTE)$/.test(kind))
  return before?.kind !== 'VG'
}

/** "said the government of X and Y would": nothing but phrases since the verb of saying. */
const isNominal = ({ kind }: Element): boolean => kind === 'NP' || kind === 'P'

/** "A, B" before "and C", also "A of X, B of Y and C": phrases of the same kind, each before a comma. */
function series(row: Row, drafts: readonly Draft[], left: number): number[] {
  const found: number[] = []
  const kind = kindAt(row, left)
  for (let at = elementOf(row, left); row.elements[at - 1]?.kind === 'COMMA'; ) {
    const before = row.elements[at - 2]
    const same =
      before?.kind === 'NP'
        ? (sameKindHost(row, drafts, before.chunk, kind) ??
          (kind === 'PERSON' ? personBefore(row, drafts, before.chunk) : null))
        : null
    if (same === null || (kind === 'NOUN' && found.length > 3)) break
    found.unshift(same)
    at = elementOf(row, same)
  }
  return found
}

/** The phrase, or one it hangs on, that is of the kind. */
function sameKindHost(row: Row, drafts: readonly Draft[], chunk: number, kind: string): number | null {
  for (let one: number | null = chunk; one !== null; one = drafts[one]?.host ?? null)
    if (kindAt(row, one) === kind) return one
  return null
}
