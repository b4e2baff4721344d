import { columns, figure } from './columns.js'
import type { Report } from './score.js'
import { type Item, KINDS, type Tally } from './tally.js'

const HEAD = ['kind', 'found', 'missed', 'extra', 'precision', 'recall', 'F1']

function row(kind: string, tally: Tally): readonly string[] {
  const counts = [tally.truePositives, tally.misses, tally.falsePositives].map(String)
  return [kind, ...counts, ...[tally.precision, tally.recall, tally.f1].map(figure)]
}

/** One line per kind, aligned in columns. */
export function table(report: Report): string {
  const rows = [HEAD, ...KINDS.map(kind => row(kind, report.kinds[kind]))]
  const absent = report.absent.length === 0 ? [] : [`not extracted: ${report.absent.join(', ')}`]
  return [`${report.articles} articles`, columns(rows), ...absent].join('\n')
}

function line(sign: string, { article, what, evidence }: Item): string {
  return `  ${sign} ${article}: ${what}${evidence === null ? '' : `\n      “${evidence}”`}`
}

/** What was missed (−) and what is too much (+), by kind. */
export function misses(report: Report): string {
  return KINDS.flatMap(kind => {
    const { missed, extra } = report.kinds[kind]
    if (missed.length + extra.length === 0) return []
    return [kind, ...missed.map(one => line('−', one)), ...extra.map(one => line('+', one)), '']
  }).join('\n')
}
