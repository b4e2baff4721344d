/** Newest first without sorting a whole label: the newest months that hold enough, by their counters, then what has no date. */
import type { Page, Paged, Sort } from '../../plan/plan.js'
import { as, sampleOf } from '../../plan/slot.js'
import type { Environment } from './environment.js'
import { lines } from './text.js'

/** Labels that are counted by month, and the counter. */
const COUNTERS: Readonly<Record<string, string>> = { Event: 'events', Mediation: 'mediations' }

/** Whether a list of all nodes of a label can be read month by month: nothing narrows it, and it is the newest first. */
export function isByMonth(
  labels: readonly string[],
  { where, order, page }: Pick<Paged, 'where' | 'order' | 'page'>,
): boolean {
  const [label = '', ...more] = labels
  const isDated = sampleOf(page.after?.[0]) !== ''
  return (
    COUNTERS[label] !== undefined &&
    more.length === 0 &&
    where === null &&
    isNewest(order[0]) &&
    !page.fromEnd &&
    page.before === null &&
    isDated
  )
}

function isNewest(sort: Sort | undefined): boolean {
  if (sort === undefined) return false
  return sort.descending && 'names' in sort.by && sort.by.names[0] === 'earliest'
}

/**
 * Gives `node`: all nodes of the months that hold what the page wants. Each of the newest months holds at least one, so no more than the page
 * has rows are looked at; the month of the cursor may be used up, so it does not count.
 */
export function byMonth(label: string, node: string, { take, after }: Page, env: Environment): string {
  const counter = COUNTERS[label] ?? ''
  const need = env.param(BigInt(take + 1))
  // A bound on the key has Neo4j go down the index of months, and stop where it has enough.
  const within = after === null ? `month.key > ${env.param('')}` : `month.key <= ${env.param(as(after[0], monthOf))}`
  const spent = after === null ? 0 : 1
  const before = (end: string) => `reduce(held = 0, at IN range(${spent}, ${end}) | held + months[at].held)`
  return lines(
    'CALL () {',
    `  MATCH (month:Month) WHERE ${within} AND month.${counter} > 0`,
    `  WITH month ORDER BY month.key DESC LIMIT ${env.param(BigInt(take + 1 + spent))}`,
    `  WITH collect({key: month.key, held: month.${counter}}) AS months`,
    `  WITH [i IN range(0, size(months) - 1) WHERE ${before('i - 1')} < ${need} | months[i].key] AS keys, ${before('size(months) - 1')} AS held`,
    '  CALL (keys, held) {',
    '    UNWIND keys AS key',
    `    MATCH (${node}:${label} {month: key})`,
    `    RETURN ${node}`,
    '    UNION ALL',
    `    UNWIND CASE WHEN held < ${need} THEN [1] ELSE [] END AS undated`,
    `    MATCH (${node}:${label}) WHERE ${node}.month IS NULL`,
    `    RETURN ${node}`,
    '  }',
    `  RETURN ${node}`,
    '}',
  )
}

function monthOf(day: unknown): string {
  return String(day).slice(0, 7)
}
