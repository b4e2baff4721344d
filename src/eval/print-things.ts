import { columns, figure } from './columns.js'
import type { Answer, Fault, ThingReport } from './score-things.js'

const HEAD = ['things', 'mentions', 'read', 'pair precision', 'pair recall', 'B³ precision', 'B³ recall', 'B³ F1']

/** One line for each split: over all mentions, and of those that were read. */
export function thingTable(reports: ReadonlyMap<string, ThingReport>): string {
  const rows = [...reports].flatMap(([split, report]) =>
    (['all', 'ofRead'] as const).map(which => {
      const { pairPrecision, pairRecall, precision, recall, f1 } = report[which]
      const name = which === 'all' ? split : `${split}, of those read`
      const counts = [which === 'all' ? report.mentions : report.read, report.read]
      return [name, ...counts.map(String), ...[pairPrecision, pairRecall, precision, recall, f1].map(figure)]
    }),
  )
  return columns([HEAD, ...rows])
}

/** What was put together and is two (≠), what was not and is one (=), and what was not read (−). */
export function thingFaults({ faults, unread }: ThingReport, reasonOf: (fault: Fault) => string): string {
  return [
    ...faults.map(
      fault => `  ${fault.kind === 'merge' ? '≠' : '='} ${told(fault.one)} | ${told(fault.other)}: ${reasonOf(fault)}`,
    ),
    ...unread.map(answer => `  − ${told(answer)}`),
  ].join('\n')
}

/** "Ivanov" (Igor Ivanov, article) */
const told = ({ gold: { form, name, kind, article } }: Answer): string => `“${form}” (${kind} ${name}, ${article})`
