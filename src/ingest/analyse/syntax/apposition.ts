import { isFronted } from './coordination.js'
import { type Draft, kindAt, type Row } from './row.js'

/** "Miroslav Lajcak, the EU's special representative, …" and "the EU's envoy for the talks, Miroslav Lajcak, …" */
export function appositions(row: Row, drafts: Draft[]): void {
  const { elements } = row
  elements.forEach((element, i) => {
    if (element.kind !== 'COMMA') return
    const right = elements[i + 1]
    const left = elements[i - 1]
    if (nameAntecedent(row, drafts, i)) return
    if (right?.kind !== 'NP' || left?.kind !== 'NP' || isSubjectNext(row, i + 2)) return
    if (isFronted(row, drafts, left.chunk) && listsSubject(row, i + 1)) return
    const draft = drafts[right.chunk]
    if (!draft || draft.prep !== null || drafts[left.chunk]?.group.includes(right.chunk)) return
    for (let one: number | null = left.chunk; one !== null; one = drafts[one]?.host ?? null) {
      // "The mediator, General Abubakar": also where the noun stands for the body that the text does not name
      const kindOf = (chunk: number) => (isDescription(row, chunk) ? 'NOUN' : kindAt(row, chunk))
      const first = kindOf(one)
      // "Ralph Bunche, the acting mediator": of a person
      const pair = [first, first === 'PERSON' ? kindOf(right.chunk) : kindAt(row, right.chunk)]
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

/** Somebody is told by such a noun right before the comma: "who had met the envoy, Frank Maier". */
const SOMEBODY =
  /(?:minister|president|premier|chancellor|envoy|ambassador|mediator|representative|leader|chief|secretary|commander|general|king|head|negotiator|chairman|delegate|diplomat|counterpart|colleague|adviser|governor|mayor|bishop)s?$/

/** "The two ministers who had mediated through the night, |Frank Maier and Jan Sobol": the names are of those of whom the relative clause tells. */
function nameAntecedent(row: Row, drafts: Draft[], comma: number): boolean {
  const { elements, atoms, raw } = row
  const right = elements[comma + 1]
  const left = elements[comma - 1]
  if (right?.kind !== 'NP' || kindAt(row, right.chunk) !== 'PERSON' || isSubjectNext(row, comma + 2)) return false
  if (left?.kind === 'NP' && SOMEBODY.test(atoms[raw[left.chunk]?.head ?? -1]?.lower ?? '')) return false
  if (left?.kind === 'NP' && kindAt(row, left.chunk) === 'PERSON') return false
  let at = comma - 1
  while (at > 0 && elements[at]?.kind !== 'REL' && elements[at]?.kind !== 'COMMA' && elements[at]?.kind !== 'STOP') at--
  const [relative, antecedent] = [elements[at], elements[at - 1]]
  if (relative?.kind !== 'REL' || relative.word !== 'who' || antecedent?.kind !== 'NP') return false
  const [host, named] = [drafts[antecedent.chunk], drafts[right.chunk]]
  if (!host || !named || host.apposed !== null || named.apposed !== null || named.prep !== null) return false
  if (kindAt(row, antecedent.chunk) === 'PERSON') return false
  host.apposed = right.chunk
  named.apposed = antecedent.chunk
  // "Two of the three ministers who …, A and B": they are the two
  const counted = host.prep === 'of' && host.host !== null ? drafts[host.host] : undefined
  const isCounted = /^(?:NUM|DET|PRON)$/.test(atoms[raw[host.host ?? -1]?.head ?? -1]?.pos ?? '')
  if (counted && isCounted && counted.apposed === null) counted.apposed = right.chunk
  return true
}

const isDescription = ({ atoms, raw }: Row, chunk: number): boolean =>
  atoms[raw[chunk]?.head ?? -1]?.span?.how === 'DESCRIPTION'

/** A finite verb right after the phrase: it begins a clause and explains nothing. */
function isSubjectNext({ elements, groups }: Row, at: number): boolean {
  const next = elements[elements[at]?.kind === 'ADV' ? at + 1 : at]
  return next?.kind === 'VG' && groups[next.group]?.form === 'FINITE'
}

/** "Through the offices of the envoy, | Iran and Iraq accepted": what follows is the subject. */
function listsSubject({ elements, groups }: Row, from: number): boolean {
  const next = elements.slice(from).find(({ kind }) => kind !== 'NP' && kind !== 'CC' && kind !== 'P' && kind !== 'ADV')
  return next?.kind === 'VG' && groups[next.group]?.form === 'FINITE'
}
