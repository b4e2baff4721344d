import type { Element } from './elements.js'
import type { Found, Setting } from './subjects.js'
import type { Clause } from './syntax.js'

/** Dates before the verb at `at`: "on Wednesday signed", and those that open the sentence, over what is told of the subject in between. */
export function datesBefore(setting: Setting, at: number, found: Found): number[] {
  const beside = datesBeside(setting, at)
  return beside.length > 0 ? beside : openingDates(setting, found)
}

function datesBeside({ elements, groups }: Setting, at: number): number[] {
  const dates: number[] = []
  for (let p = at - 1; p >= 0; p--) {
    const element = elements[p]
    if (!element || /^(?:VG|STOP|SUB|REL|QUOTE)$/.test(element.kind)) {
      // "the truce, negotiated in July, was broken": the day stands with what is told in between
      const inner = element?.kind === 'VG' && groups[element.group]?.form === 'PARTICIPLE'
      return inner && elements[at - 1]?.kind === 'COMMA' && elements[p - 1]?.kind === 'COMMA' ? [] : dates
    }
    // "is to be signed on Jan. 16, and a cease-fire would": the date is of the clause before
    if (element.kind === 'CC' && elements[p - 1]?.kind === 'COMMA' && elements[p - 2]?.kind === 'DATE') break
    if (element.kind === 'DATE') dates.push(element.at)
  }
  return dates
}

/**
 * "On 2 December the president, who had lost, rang his rival and flew home": phrases before the subject, whatever is told of it; "On
 * 8 March, when the talks opened, they met".
 */
function openingDates({ elements }: Setting, { chunks, relative }: Found): number[] {
  const subject = elements.findIndex(element => element.kind === 'NP' && element.chunk === chunks[0])
  if (subject < 0 || relative !== null) return []
  const start = elements.findLastIndex(({ kind }, i) => i < subject && kind === 'STOP') + 1
  const opening = elements.slice(start, subject)
  const then = opening.findIndex(({ kind }) => /^(?:VG|SUB|REL|CC|QUOTE)$/.test(kind))
  const before = then < 0 ? opening : isInserted(opening, then) ? opening.slice(0, then) : []
  return before.filter(({ kind }) => kind === 'DATE').map(({ at }) => at)
}

/** What happened that day, between commas. */
const isInserted = (opening: readonly Element[], then: number): boolean =>
  isWhen(opening[then]) && opening[then - 1]?.kind === 'COMMA' && opening.at(-1)?.kind === 'COMMA'

const isWhen = (element: Element | undefined): boolean => element?.kind === 'SUB' && element.word === 'when'

/** "took power in April when the president was killed": both at one time; "at it since January, when he flew to London". */
export function withSharedDates({ elements }: Setting, clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause, i) => {
    if (clause.subordinator !== 'when' || clause.link !== 'SUBORDINATE' || clause.dates.length > 0) return clause
    const mark = elements.findLastIndex(element => isWhen(element) && element.at < clause.vg.from)
    const day = elements[elements[mark - 1]?.kind === 'COMMA' ? mark - 2 : mark - 1]
    if (day?.kind === 'DATE') return { ...clause, dates: [day.at] }
    const main = clauses[i - 1]
    return main && main.vg.tense === clause.vg.tense ? { ...clause, dates: main.dates } : clause
  })
}
