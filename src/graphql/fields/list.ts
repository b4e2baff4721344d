import { sizeOf } from '../args/page.js'
import { narrowBy, orderOf } from './narrow.js'
import { allOf, type Reading } from './one.js'
import { BY_ID } from './order.js'
import { filterable, narrowed, type PlannedField, planned } from './read.js'

/** The most nodes of a list that takes no size. */
const MOST = 1_000

/** All nodes of a path, or the first of them where the field takes `first`. Lists that may grow are connections. */
export function list({ path, order = BY_ID, where }: Reading, sized: 'SIZED' | 'WHOLE' = 'WHOLE'): PlannedField {
  const field = planned(request => {
    const narrow = narrowBy(path, request)
    const part = {
      kind: 'LIST',
      key: request.key,
      path: narrow.path,
      where: allOf([...(where?.(request) ?? []), ...narrow.asked]),
      order: orderOf(request, order),
      limit: sized === 'SIZED' ? sizeOf(request.args, 'first') : MOST,
      shape: request.select(),
    } as const
    return [part]
  })
  return narrowed(filterable(field, { kind: 'RELATION', path, where: [] }))
}
