import type { Sort } from '../../plan/plan.js'

/** Ascending and descending sorts by a property of the node that may be missing; what lacks it comes last. */
export function byText(name: string, descending: boolean): Sort {
  return { by: { of: 'NODE', names: [name] }, descending, missing: descending ? '' : '~' }
}

export function byNumber(name: string, descending: boolean): Sort {
  return { by: { of: 'NODE', names: [name] }, descending, missing: 0 }
}

function always(of: 'NODE' | 'EDGE', name: string): Sort {
  return { by: { of, names: [name] }, descending: false, missing: null }
}

/** By a property that every relationship of the kind has. */
export function byEdge(name: string): Sort {
  return always('EDGE', name)
}

/** Of a relation that leads to one node by construction: there is nothing to sort. */
export const SOLE: readonly Sort[] = []
export const BY_ID: readonly Sort[] = [always('NODE', 'id')]
export const BY_NAME: readonly Sort[] = [always('NODE', 'sortName'), always('NODE', 'id')]
export const NEWEST: readonly Sort[] = [byText('earliest', true), ...BY_ID]
export const OLDEST: readonly Sort[] = [byText('earliest', false), ...BY_ID]

/** Several relationships may lead to one node: their facts tell them apart. */
export function withFact(order: readonly Sort[]): readonly Sort[] {
  return [...order, always('EDGE', 'factId')]
}
