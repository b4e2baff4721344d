/** How many rows of a list lie in each day, week, month or year. */
import { type Answer, builder } from '../builder.js'
import type { FieldRequest } from '../select/request.js'
import type { PageAnswer } from './connection.js'
import type { Dated } from './groups.js'
import { keyIn, planned } from './read.js'

/** Characters of an ISO day that name the interval; weeks are put together of days. */
const LENGTHS: Readonly<Record<string, number>> = { DAY: 10, WEEK: 10, MONTH: 7, YEAR: 4 }

const Interval = builder.enumType('Interval', {
  description: 'A length of time.',
  values: {
    DAY: { description: 'A day.' },
    WEEK: { description: 'A week, from Monday.' },
    MONTH: { description: 'A month.' },
    YEAR: { description: 'A year.' },
  },
})

interface Bucket {
  readonly from: string
  readonly to: string
  readonly count: number
}

const BucketType = builder.objectRef<Bucket>('Bucket').implement({
  description: 'An interval in which something lies.',
  fields: t => ({
    from: t.exposeString('from', { description: 'Its first day.' }),
    to: t.exposeString('to', { description: 'Its last day.' }),
    count: t.exposeInt('count', { description: 'How many rows lie in it.' }),
  }),
})

interface TimelineAnswer {
  readonly buckets: readonly Bucket[]
  readonly imprecise: number
  readonly undated: number
}

export const Timeline = builder.objectRef<TimelineAnswer>('Timeline').implement({
  description: 'Rows over time. Each is in exactly one of the buckets, or imprecise, or undated.',
  fields: t => ({
    buckets: t.field({
      type: [BucketType],
      description: 'The intervals in which something lies, the earliest first; empty ones are left out.',
      resolve: ({ buckets }) => buckets,
    }),
    imprecise: t.exposeInt('imprecise', {
      description: 'How many have a date that is longer than an interval or lies across two: a year among months.',
    }),
    undated: t.exposeInt('undated', { description: 'How many have no date.' }),
  }),
})

export const TIMELINE_ARGS = builder.args(t => ({
  interval: t.field({ type: Interval, defaultValue: 'MONTH', description: 'How long each interval is.' }),
}))

export function timelinePart({ key, args }: FieldRequest, { start, end }: Dated) {
  return { kind: 'TIMELINE', key, start, end, length: LENGTHS[String(args.interval)] ?? 7 } as const
}

/** `timeline` of a connection. */
export function timeline(dated: Dated) {
  return {
    extensions: planned(request => [timelinePart(request, dated)]).extensions,
    resolve: (page: PageAnswer, args: object, _context: unknown, info: Parameters<typeof keyIn>[1]) =>
      timelineOf(page.aggregates[keyIn(page.aggregates, info)], { ...args }),
  }
}

interface Span {
  readonly since: string | null
  readonly until: string | null
  readonly n: number
}

/** Puts together what lies in one interval. */
export function timelineOf(given: unknown, { interval }: Answer): TimelineAnswer {
  const spans = (given ?? []) as readonly Span[]
  const buckets = new Map<string, Bucket>()
  let [imprecise, undated] = [0, 0]
  for (const { since, until, n } of spans) {
    const bounds = boundsOf(String(interval), since, until)
    if (since === null) undated += n
    else if (bounds === null) imprecise += n
    else buckets.set(bounds.from, { ...bounds, count: (buckets.get(bounds.from)?.count ?? 0) + n })
  }
  return { buckets: [...buckets.values()].sort((a, b) => (a.from < b.from ? -1 : 1)), imprecise, undated }
}

/** The interval in which both days lie, null when there is none. */
function boundsOf(interval: string, since: string | null, until: string | null): Omit<Bucket, 'count'> | null {
  if (since === null || until === null || since.length < (LENGTHS[interval] ?? 0)) return null
  if (interval === 'WEEK') return mondayOf(since) === mondayOf(until) ? weekOf(since) : null
  if (since !== until) return null
  if (interval === 'YEAR') return { from: `${since}-01-01`, to: `${since}-12-31` }
  return interval === 'MONTH' ? { from: `${since}-01`, to: lastOf(since) } : { from: since, to: since }
}

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
const DAY = 86_400_000

function mondayOf(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`)
  return time - ((new Date(time).getUTCDay() + 6) % 7) * DAY
}

function weekOf(day: string): Omit<Bucket, 'count'> {
  const monday = mondayOf(day)
  return { from: iso(monday), to: iso(monday + 6 * DAY) }
}

function lastOf(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return iso(Date.UTC(year ?? 0, number ?? 0, 0))
}
