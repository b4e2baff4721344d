import type { Aggregate, Paged, Part, Path, Shape, Sort, Where } from '../../plan/plan.js'
import { isGiven, pageOf, sizeOf } from '../args/page.js'
import type { Answer } from '../builder.js'
import type { FieldRequest } from '../select/request.js'
import { narrowBy, orderOf } from './narrow.js'
import { allOf, type Reading } from './one.js'
import { NEWEST, withFact } from './order.js'
import { filterable, narrowed, type PlannedField, planned } from './read.js'

export interface ConnectionReading extends Omit<Reading, 'path'> {
  /** Conditions that hold whatever the arguments are: they are the field's meaning, also in filters. */
  readonly fixed?: readonly Where[]
  /** Fixed, or as the arguments say: `actors(role: [HOST])` goes along HOSTED alone. */
  readonly path: Path | ((args: FieldRequest['args']) => Path)
}

/** A page of the nodes of a path. */
export function connection({ path, order = NEWEST, where, fixed = [] }: ConnectionReading): PlannedField {
  const field = planned(request => {
    const narrow = narrowBy(typeof path === 'function' ? path(request.args) : path, request)
    const sorts = orderOf(request, order)
    const asked = [...fixed, ...(where?.(request) ?? []), ...narrow.asked]
    const page = paged(request, narrow.path.distinct ? sorts : withFact(sorts), asked)
    return [{ kind: 'CONNECTION', key: request.key, path: narrow.path, ...page }]
  }, pageAnswer)
  const whole = typeof path === 'function' ? path({}) : path
  return narrowed(filterable(field, { kind: 'RELATION', path: whole, where: fixed }))
}

/** The part of a connection that its arguments and its selection decide. */
export function paged(request: FieldRequest, order: readonly Sort[], where: readonly Where[] = []): Paged {
  const wantsRows = ['edges', 'nodes', 'pageInfo'].some(request.selects)
  const parts = request.select()
  const rows = parts.filter(part => !isAggregate(part))
  return {
    aggregates: parts.filter(isAggregate),
    where: allOf(where),
    order,
    page: pageOf(request.args, order),
    shape: wantsRows ? withoutCursors(rows) : null,
    cursors: wantsCursors(rows),
    total: request.selects('totalCount'),
  }
}

/** Whether a row, or what tells where the page begins and ends, is asked for its cursor. */
function wantsCursors(shape: Shape): boolean {
  return shape.some(part => part.kind === 'CURSOR' || (part.kind === 'SAME' && wantsCursors(part.shape)))
}

export function withoutCursors(shape: Shape): Shape {
  return shape
    .filter(({ kind }) => kind !== 'CURSOR')
    .map(part => (part.kind === 'SAME' ? { ...part, shape: withoutCursors(part.shape) } : part))
}

export function isAggregate(part: Part): part is Aggregate {
  return part.kind === 'GROUPS' || part.kind === 'RANKING' || part.kind === 'TIMELINE'
}

/** A page as the fields of a connection type read it. */
export interface PageAnswer {
  readonly rows: readonly Answer[]
  readonly total: number | null
  /** What `groups` and `timeline` read, by response key. */
  readonly aggregates: Answer
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** What the store gives for a page: only what was asked for. */
type Paging = Partial<Pick<PageAnswer, 'rows' | 'total' | 'aggregates'>>

/** Of the rows that the store gave, one more than asked for says that there are more. */
export function pageAnswer(value: unknown, args: Answer): PageAnswer {
  const { rows = [], total = null, aggregates = {} } = value as Paging
  const fromEnd = isGiven(args.last)
  const take = sizeOf(args, fromEnd ? 'last' : 'first')
  const kept = rows.slice(0, take)
  const more = rows.length > take
  return {
    rows: fromEnd ? kept.toReversed() : kept,
    total,
    aggregates,
    hasNextPage: fromEnd ? isGiven(args.before) : more,
    hasPreviousPage: fromEnd ? more : isGiven(args.after),
  }
}
