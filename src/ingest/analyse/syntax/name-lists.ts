import { type Draft, kindAt, type Row } from './row.js'

/**
 * Names behind a colon or between dashes are those that a noun before them counts or ends in: "three states act as guarantors of the
 * accord: A, B and C", "a panel of three: A, B and C", "the guarantors of the pact – A, B and C – were absent".
 */
export function nameLists(row: Row, drafts: readonly Draft[]): void {
  row.elements.forEach((element, i) => {
    const mark = row.atoms[element.at]?.text ?? ''
    if (!(element.kind === 'STOP' && mark === ':') && !(element.kind === 'COMMA' && DASH.test(mark))) return
    const first = row.elements[i + 1]
    if (first?.kind !== 'NP' || kindAt(row, first.chunk) === 'NOUN' || hasVerb(row, i + 1)) return
    const list = drafts[first.chunk]
    if (!list || list.group[0] !== first.chunk || list.group.length < 2) return
    const explained = explainedBy(row, drafts, i, list.group.length)
    for (const chunk of explained) {
      const draft = drafts[chunk]
      if (draft?.apposed === null) draft.apposed = first.chunk
    }
    list.apposed = explained[0] ?? null
  })
}

const DASH = /^(?:-|–|—|--)$/

/** What follows says something of its own: "the demand: Serbia must leave". */
function hasVerb({ elements, atoms }: Row, from: number): boolean {
  const ends = ({ kind, at }: Row['elements'][number]) =>
    kind === 'STOP' || kind === 'REL' || (kind === 'COMMA' && DASH.test(atoms[at]?.text ?? ''))
  const end = elements.findIndex((element, i) => i >= from && ends(element))
  return elements.slice(from, end < 0 ? undefined : end).some(({ kind }) => kind === 'VG')
}

/** The phrase that counts as many, else the last one in the plural, else the one right before; with what that hangs on by "of". */
function explainedBy(row: Row, drafts: readonly Draft[], mark: number, many: number): readonly number[] {
  const before = row.elements.slice(0, mark).flatMap(one => (one.kind === 'NP' ? [one.chunk] : []))
  const last = row.elements[mark - 1]
  const from =
    before.findLast(chunk => countOf(row, chunk) === many) ??
    before.slice(-FEW).findLast(chunk => isPlural(row, chunk)) ??
    (last?.kind === 'NP' ? last.chunk : undefined)
  if (from === undefined || kindAt(row, from) !== 'NOUN') return []
  const host = drafts[from]?.prep === 'of' ? (drafts[from]?.host ?? null) : null
  return host !== null && kindAt(row, host) === 'NOUN' ? [from, host] : [from]
}

/** So many phrases back the plural may stand. */
const FEW = 3

const isPlural = (row: Row, chunk: number): boolean => {
  const head = row.atoms[row.raw[chunk]?.head ?? -1]
  return head !== undefined && kindAt(row, chunk) === 'NOUN' && head.lower !== head.lemma && head.pos !== 'PRON'
}

const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** The number in a phrase: "three" of "the three states". */
function countOf({ atoms, raw }: Row, chunk: number): number | null {
  const { from, to } = raw[chunk] ?? { from: 0, to: 0 }
  const word = atoms.slice(from, to).find(({ pos, lower }) => pos === 'NUM' || COUNTS.includes(lower))
  if (!word) return null
  const known = COUNTS.indexOf(word.lower)
  return known >= 0 ? known : Number(word.lower)
}
