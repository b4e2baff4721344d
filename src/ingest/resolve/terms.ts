import { fold } from '../../model/fold.js'
import { sorted } from './order.js'

/** Words that tell no event or agreement from another. */
const COMMON: ReadonlySet<string> = new Set(
  'the a an of on in at for to and or its their his her two both between with from by this that day days week month hour hours minute minutes side sides point points article articles'.split(
    ' ',
  ),
)

/** One form for the variants of a word: "normalisation", "normalization", "normalizing" are "normaliz"; "steps" is "step". */
export function stem(word: string): string {
  const american = word.replace(/is(ations?|ed|es|ing|e)$/, 'iz$1')
  if (/iz(ations?|ed|es|ing|e)$/.test(american) && american.length > 6)
    return american.replace(/(ations?|ed|es|ing|e)$/, '')
  return american.length > 4 ? american.replace(/(?:ments?|ations?|ing|ed|s)$/, '') : american
}

/** Content words of terms, stemmed, without numbers. */
export function contentWords(terms: readonly string[]): readonly string[] {
  const all = terms.flatMap(term => fold(term).split(' '))
  return sorted(all.filter(word => word.length > 2 && !/\d/.test(word) && !COMMON.has(word)).map(stem))
}

/** Number words that tell one thing from another; smaller ones ("two sides", "three days") tell little. */
const COUNTS =
  'six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

/** Numbers in terms, without years: "12-hour-long", "12 hours" and "Twelve hours" all give "12". */
export function numbers(terms: readonly string[]): readonly string[] {
  const digits = terms.flatMap(term => term.match(/\d+/g) ?? [])
  const counts = terms
    .flatMap(term => fold(term).split(' '))
    .flatMap(word => (COUNTS.includes(word) ? String(COUNTS.indexOf(word) + 6) : []))
  return sorted([...digits, ...counts].filter(number => !/^(?:19|20)\d\d$/.test(number)))
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** Weekdays named beside an event whose date is not known. */
export function weekdays(terms: readonly string[]): readonly string[] {
  return sorted(terms.flatMap(term => fold(term).split(' ')).filter(word => WEEKDAY.test(word)))
}
