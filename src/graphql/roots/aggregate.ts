import type { Aggregate, Where } from '../../plan/plan.js'
import type { Answer } from '../builder.js'
import { allOf } from '../fields/one.js'
import type { FieldRequest } from '../select/request.js'
import { firstValue, root } from './root.js'

interface Counting {
  /** @param where what narrows the rows; null: all are counted. */
  readonly part: (request: FieldRequest, where: Where | null) => Aggregate
  readonly where: (request: FieldRequest) => readonly Where[]
  /** Makes the answer of what the store counted. */
  readonly read: (given: unknown, args: Answer) => unknown
}

const NO_ROWS = {
  order: [],
  page: { take: 0, fromEnd: false, after: null, before: null },
  shape: null,
  cursors: false,
  total: false,
} as const

/** One number or table about all nodes of a label, which the list's own arguments and `where` narrow. */
export function aggregateOf(label: string, { part, where, read }: Counting) {
  const field = root(
    request => {
      const asked = allOf([...where(request), ...request.where()])
      const aggregates = [{ ...part(request, asked), key: 'it' }]
      return { kind: 'ALL', labels: [label], where: asked, aggregates, anchors: request.anchors, ...NO_ROWS }
    },
    (rows, args) => {
      const { aggregates } = firstValue(rows) as { readonly aggregates: Answer }
      return read(aggregates.it, args)
    },
  )
  return { ...field, extensions: { ...field.extensions, narrowed: label } }
}
