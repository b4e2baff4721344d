import type { Path, Sort } from '../../plan/plan.js'
import { narrow } from '../filter/combine.js'
import type { FieldRequest } from '../select/request.js'
import { BY_ID } from './order.js'

/** The path as far as the argument `where` leaves it open, and what else it asks. */
export function narrowBy(path: Path, request: FieldRequest) {
  return narrow(path, request.where())
}

/** The order that the argument `orderBy` asks for, its ties broken; the list's own when it asks for none. */
export function orderOf(request: FieldRequest, own: readonly Sort[]): readonly Sort[] {
  const asked = request.order()
  return asked.length === 0 ? own : [...asked, ...BY_ID]
}
