import type { Sort, Where } from '../../plan/plan.js'
import { pageAnswer, paged } from '../fields/connection.js'
import { orderOf } from '../fields/narrow.js'
import type { FieldRequest } from '../select/request.js'
import { firstValue, root } from './root.js'

/** A page of all nodes of the labels, in the order given unless `orderBy` asks for another. */
export function listOf(
  labels: readonly string[],
  order: readonly Sort[],
  where: (request: FieldRequest) => readonly Where[] = () => [],
) {
  const field = root(
    request => {
      const asked = [...where(request), ...request.where()]
      return { kind: 'ALL', labels, ...paged(request, orderOf(request, order), asked), anchors: request.anchors }
    },
    (rows, args) => pageAnswer(firstValue(rows), args),
  )
  return { ...field, extensions: { ...field.extensions, narrowed: true as const } }
}
