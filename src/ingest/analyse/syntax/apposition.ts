import { isFronted } from './coordination.js'
import { type Draft, kindAt, type Row } from './row.js'

/** "Miroslav Lajcak, the EU's special representative, …" and "the EU's envoy for the talks, Miroslav Lajcak, …" */
export function appositions(row: Row, drafts: Draft[]): void {
  const { elements } = row
  elements.forEach((element, i) => {
    if (element.kind !== 'COMMA') return
    const right = elements[i + 1]
    const left = elements[i - 1]
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
