import { type Draft, elementOf, kindAt, type Row } from './row.js'

/** What belongs to one item of a list: the name behind an office, the office behind a name, a participle between commas. */

/** The kind of the phrase, or of the person whose name follows it: "A of B and the head of C, D". */
export function kindNamed(row: Row, chunk: number): string {
  let at = elementOf(row, chunk)
  while (row.elements[at + 1]?.kind === 'P' && row.elements[at + 2]?.kind === 'NP') at += 2
  const name = row.elements[at + 1]?.kind === 'COMMA' ? row.elements[at + 2] : undefined
  const kind = kindAt(row, chunk)
  return kind === 'NOUN' && name?.kind === 'NP' && kindAt(row, name.chunk) === 'PERSON' ? 'PERSON' : kind
}

/** "A, special representative of the UN, | and B": the person whom the phrase explains, between commas. */
export function personBefore(row: Row, drafts: readonly Draft[], chunk: number): number | null {
  let top = chunk
  for (let one = drafts[chunk]?.host ?? null; one !== null; one = drafts[one]?.host ?? null) top = one
  const at = elementOf(row, top)
  const name = row.elements[at - 1]?.kind === 'COMMA' ? row.elements[at - 2] : undefined
  return drafts[top]?.prep === null && name?.kind === 'NP' && kindAt(row, name.chunk) === 'PERSON' ? name.chunk : null
}

/** "by the government's negotiator, A, and his counterpart, B": the phrase that the preposition governs, where a name explains it. */
export function governedName(row: Row, drafts: readonly Draft[], chunk: number, coordinator: number): number {
  const at = elementOf(row, chunk)
  const between = row.elements[coordinator - 1]?.kind === 'COMMA' && row.elements[at - 1]?.kind === 'COMMA'
  const before = row.elements[at - 2]
  if (!between || before?.kind !== 'NP' || kindAt(row, chunk) !== 'PERSON' || drafts[chunk]?.prep !== null) return chunk
  for (let one: number | null = before.chunk; one !== null; one = drafts[one]?.host ?? null)
    if (kindAt(row, one) === 'NOUN' && drafts[one]?.prep === 'by') return one
  return chunk
}

/** "four commanders of A, known by its initials, and four of B signed": past what stands between commas, when a participle opens it. */
export function beforeInsertion({ elements, groups }: Row, at: number): number {
  if (elements[at + 1]?.kind !== 'COMMA') return at
  const open = elements.findLastIndex(({ kind }, i) => i < at && /^(?:COMMA|STOP|QUOTE|CC)$/.test(kind))
  const first = elements[open + 1]
  const opened = elements[open]?.kind === 'COMMA' && first?.kind === 'VG' && groups[first.group]?.form !== 'FINITE'
  const known = first?.kind === 'VG' && /^(?:P|DATE)$/.test(elements[open + 2]?.kind ?? '')
  return elements[open]?.kind === 'COMMA' && (opened || known) ? open - 1 : at
}
