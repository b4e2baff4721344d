import type { Sort, Where } from '../../plan/plan.js'
import { pageAnswer, paged } from '../fields/connection.js'
import type { FieldRequest } from '../select/request.js'
import { firstValue, root } from './root.js'

/** A page of all nodes of the labels. */
export function listOf(
  labels: readonly string[],
  order: (args: FieldRequest['args']) => readonly Sort[],
  where: (request: FieldRequest) => readonly Where[] = () => [],
) {
  return root(
    request => {
      const page = paged(request, order(request.args), where(request))
      return { kind: 'ALL', labels, anchors: request.anchors, ...page }
    },
    (rows, args) => pageAnswer(firstValue(rows), args),
  )
}
