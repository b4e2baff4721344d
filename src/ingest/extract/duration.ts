import type { DateSpan } from '../analyse/analysis.js'
import type { Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { atomsIn } from './reading.js'
import type { Located } from './where.js'

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
/** Days after which nobody counts them. */
const MOST = 14
const DAY = 86_400_000

/** "Two days of talks ended on Friday" were on both; those that opened on Friday go on. */
export function throughout(
  sentence: SentenceSyntax,
  { chunk, outer }: Located,
  clauses: readonly Clause[],
  date: DateSpan,
): DateSpan {
  const days = daysOf(sentence, outer ?? chunk)
  if (days === null || !/^\d{4}-\d\d-\d\d$/.test(date.edtf)) return date
  const opens = clauses.some(({ vg }) => /^(?:open|begin|start|resume|convene)$/.test(vg.lemma))
  const [first, last] = opens ? [date.edtf, shifted(date.edtf, days - 1)] : [shifted(date.edtf, 1 - days), date.edtf]
  return { ...date, edtf: `${first}/${last}`, earliest: first, latest: last }
}

/** "two days", "a two-day meeting": how many, where there is more than one. */
function daysOf(sentence: SentenceSyntax, chunk: number | null | undefined): number | null {
  const found = sentence.chunks[chunk ?? -1]
  if (!found) return null
  const words = atomsIn(sentence, found).map(({ lower }) => lower)
  const told = words.flatMap((word, at) => {
    const number = /^days?$/.test(words[at + 1] ?? '') ? word : /^(\p{L}+|\d+)-day$/u.exec(word)?.[1]
    return number === undefined ? [] : /^\d+$/.test(number) ? Number(number) : NUMBERS.indexOf(number) + 1
  })
  const [days] = told
  return days !== undefined && days > 1 && days <= MOST ? days : null
}

const shifted = (day: string, by: number): string => new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10)
