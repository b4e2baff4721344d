import type { Interval, Where } from '../../plan/plan.js'
import { as, type Given, sampleOf } from '../../plan/slot.js'
import { builder } from '../builder.js'
import type { Kind } from '../select/given.js'
import { invalid } from './invalid.js'
import { isGiven } from './page.js'

/** A date as people know it: a day, a month, a year, or an interval of them. Checked where it is used, so that the error has a path. */
export const DateText = builder.scalarType('Edtf', {
  description:
    'A date as far as it is known, in EDTF: a day "2023-03-18", a month "2023-03", a year "2023", or an interval "2020-09-04/2020-09-06". Either end of an interval may be open: "2020/..".',
  serialize: value => String(value),
  parseValue: value => String(value),
})

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/**
 * The days that bound a date or interval: `"2020"` → 2020-01-01 … 2020-12-31.
 * @throws UserError BAD_USER_INPUT for what is no such date.
 */
export function intervalOf(argument: string, text: string): Interval<string> {
  const [start = '', end = start, ...more] = text.trim().split('/')
  const isInterval = more.length === 0 && [start, end].every(part => part === '..' || isDate(part))
  const from = isInterval && start !== '..' ? firstDay(start) : null
  const to = isInterval && end !== '..' ? lastDay(end) : null
  if ((from === null && to === null) || (from !== null && to !== null && from > to)) {
    throw invalid(
      argument,
      `"${text}" is not a date.`,
      'Give a day 2023-03-18, a month 2023-03, a year 2023, or an interval 2020/2023-03.',
    )
  }
  return { from, to }
}

/** The same for a date that may still be to come: which of its ends are open is known by its kind. */
export function daysOf(argument: string, text: Given<string>): Interval {
  const { from, to } = intervalOf(argument, sampleOf(text))
  return { from: from === null ? null : as(text, firstOf), to: to === null ? null : as(text, lastOf) }
}

const firstOf = (text: string): string => intervalOf('', text).from ?? ''
const lastOf = (text: string): string => intervalOf('', text).to ?? ''

/** Dates are alike whose ends are alike open. */
export const A_DATE: Kind = {
  kindOf: value => {
    try {
      const { from, to } = intervalOf('', String(value))
      return from === null ? 'to' : to === null ? 'from' : 'both'
    } catch {
      return null
    }
  },
}

/** The node's time, `earliest` to `latest`, meets the interval; undated ones do not. */
export function during(argument: string, text: unknown): readonly Where[] {
  if (!isGiven(text)) return []
  const start = { of: 'NODE', names: ['earliest'] } as const
  const end = { of: 'NODE', names: ['latest', 'earliest'] } as const
  return [{ kind: 'MEETS', start, end, interval: daysOf(argument, text as Given<string>), open: false }]
}

function isDate(text: string): boolean {
  if (!DATE.test(text)) return false
  return text.length < 10 || new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
}

function firstDay(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`
}

function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length === 10) return date
  const [year, month] = date.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10)
}
