import type { Occasion } from './occasion.js'

/** ISO days, both included; null: unbounded. */
export interface Window {
  readonly from: string | null
  readonly to: string | null
}

/** Sorts after every character of a date: "2019~" is after all days of 2019. */
const AFTER_ALL = '~'

/** Whether an occasion falls into the window; an office goes on where an end is missing, anything else without a date does not. */
export function meets({ relation, start, end }: Occasion, { from, to }: Window): boolean {
  if (relation !== 'OFFICE' && start === null) return from === null && to === null
  return (to === null || (start ?? '') <= to) && (from === null || `${end ?? '9999'}${AFTER_ALL}` >= from)
}

const DAY = 86_400_000

/** The window of the same length just before; null where there is none because an end is open. */
export function previous({ from, to }: Window): Window | null {
  if (from === null || to === null) return null
  const start = Date.parse(`${from}T00:00:00Z`)
  const whole = wholeYears(from, to)
  const before = new Date(start - DAY).toISOString().slice(0, 10)
  if (whole > 0)
    return { from: `${String(Number(from.slice(0, 4)) - whole).padStart(4, '0')}${from.slice(4)}`, to: before }
  const length = Date.parse(`${to}T00:00:00Z`) - start
  return { from: new Date(start - DAY - length).toISOString().slice(0, 10), to: before }
}

/** How many years a window of whole years has, so that 2020/2023 is compared with 2016/2019 though these have other days. */
function wholeYears(from: string, to: string): number {
  return from.endsWith('-01-01') && to.endsWith('-12-31') ? Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 : 0
}
