import type { GraphQLResolveInfo } from 'graphql'
import { type Influence, type InfluenceMeasure, ranked } from '../../network/influence.js'
import type { MeasuredNetwork } from '../../network/measured.js'
import { meets, previous, type Window } from '../../network/window.js'
import { intervalOf } from '../args/dates.js'
import { LIMIT_ARGS, sizeOf } from '../args/page.js'
import { builder } from '../builder.js'
import type { Context } from '../context.js'
import { networkOf, readAll } from '../network/build.js'
import { InfluenceMeasureEnum, StopReason } from '../network/enums.js'
import { NETWORK_ARGS, WEIGHT_ARGS } from '../network/filter.js'
import type { Late } from '../network/late.js'
import { NodeAnswerRef } from '../network/node-type.js'
import { readSums, showsSumsAlone } from '../network/sums.js'
import type { RootRequest } from '../select/selection.js'

interface RowAnswer extends Late {
  readonly influence: Influence
  readonly error: number | null
  readonly before: Influence | null
  readonly whole: MeasuredNetwork
}

const RowRef = builder.objectRef<RowAnswer>('InfluenceRow').implement({
  description: 'An actor in a ranking.',
  fields: t => ({
    rank: t.int({
      description: 'Its rank, from 1; equal scores share one.',
      resolve: ({ influence }) => influence.rank,
    }),
    score: t.float({ description: 'Its score.', resolve: ({ influence }) => influence.score }),
    error: t.float({
      nullable: true,
      description: 'Half the width of the 95 % interval, where the score is an estimate.',
      resolve: ({ error }) => error,
    }),
    previousRank: t.int({
      nullable: true,
      description: 'Its rank in the window before; null where it was not in it, or there is none.',
      resolve: ({ before }) => before?.rank ?? null,
    }),
    previousScore: t.float({
      nullable: true,
      description: 'Its score in the window before.',
      resolve: ({ before }) => before?.score ?? null,
    }),
    change: t.int({
      nullable: true,
      description: 'How many ranks it rose against the window before; below zero where it fell.',
      resolve: ({ influence, before }) => (before === null ? null : before.rank - influence.rank),
    }),
    node: t.field({
      type: NodeAnswerRef,
      description: 'The actor, with all its measures.',
      resolve: ({ influence, whole, load }) => ({ actor: influence.actor, whole, around: null, load }),
    }),
  }),
})

interface InfluenceAnswer {
  readonly rows: readonly RowAnswer[]
  readonly count: number
  readonly exact: boolean
  readonly window: Window | null
  readonly previousWindow: Window | null
  readonly stoppedAt: 'OCCASIONS' | null
}

const text = (window: Window | null): string | null =>
  window === null ? null : `${window.from ?? '..'}/${window.to ?? '..'}`

const InfluenceRef = builder.objectRef<InfluenceAnswer>('Influence').implement({
  description: 'Actors ranked by a measure of influence.',
  fields: t => ({
    rows: t.field({ type: [RowRef], description: 'The ranking, the highest first.', resolve: ({ rows }) => rows }),
    count: t.exposeInt('count', { description: 'How many actors are ranked in all.' }),
    exact: t.exposeBoolean('exact', { description: 'Whether the scores are exact; estimates tell their error.' }),
    window: t.field({
      type: 'Edtf',
      nullable: true,
      description: 'The window that was measured.',
      resolve: ({ window }) => text(window),
    }),
    previousWindow: t.field({
      type: 'Edtf',
      nullable: true,
      description:
        'The window of the same length just before, against which ranks are compared; null without `during` or with an open end.',
      resolve: ({ previousWindow }) => text(previousWindow),
    }),
    stoppedAt: t.field({
      type: StopReason,
      nullable: true,
      description: 'The limit at which reading stopped; null when nothing was left out.',
      resolve: ({ stoppedAt }) => stoppedAt,
    }),
  }),
})

builder.queryField('influence', t =>
  t.field({
    type: InfluenceRef,
    nullable: true,
    args: {
      measure: t.arg({
        type: InfluenceMeasureEnum,
        defaultValue: 'PAGERANK',
        description: 'How influence is measured.',
      }),
      ...NETWORK_ARGS,
      ...WEIGHT_ARGS,
      ...LIMIT_ARGS,
    },
    description: 'Who is most influential, and who rose and fell against the window before.',
    resolve: async (_root, args, { reads }, info) => {
      const measure = (args.measure ?? 'PAGERANK') as InfluenceMeasure
      const isSum = reads.isRemote && measure !== 'MEDIATION_SHARE' && showsSumsAlone(info)
      const { request, networks, cut, load } = await (isSum ? readSums(reads, info, windowsToRead) : read(reads, info))
      const [whole, past] = networks
      if (whole === undefined) throw new Error('No window was read')
      const { errors } = whole.measure(measure)
      const before = past === undefined ? [] : ranked(past.measure(measure))
      const earlier = new Map(before.map(one => [one.actor, one]))
      const all = ranked(whole.measure(measure))
      const rows = all.slice(0, sizeOf(args, 'first')).map(influence => ({
        influence,
        error: errors?.get(influence.actor) ?? null,
        before: earlier.get(influence.actor) ?? null,
        whole,
        load,
      }))
      return {
        rows,
        count: all.length,
        exact: errors === null,
        ...windowsOf(request),
        stoppedAt: cut ? 'OCCASIONS' : null,
      } as const
    },
  }),
)

function windowsOf({ args }: RootRequest): Pick<InfluenceAnswer, 'window' | 'previousWindow'> {
  const window = typeof args.during === 'string' ? intervalOf('during', args.during) : null
  return { window, previousWindow: window === null ? null : previous(window) }
}

/** The window, and the one before it where there is one. */
function windowsToRead(request: RootRequest): readonly (string | null)[] {
  sizeOf(request.args, 'first')
  const { window, previousWindow } = windowsOf(request)
  return previousWindow === null ? [text(window)] : [text(window), text(previousWindow)]
}

/** Both windows with all their ties, in one statement. */
async function read(reads: Context['reads'], info: GraphQLResolveInfo) {
  const { request, occasions, ...rest } = await readAll(reads, info, both)
  const { window, previousWindow } = windowsOf(request)
  const inWindow = (one: Window) => occasions.filter(occasion => meets(occasion, one))
  const windows = [window ?? { from: null, to: null }, ...(previousWindow === null ? [] : [previousWindow])]
  return { request, networks: windows.map(one => networkOf(inWindow(one), request.args)), ...rest }
}

function both(request: RootRequest): string | null {
  sizeOf(request.args, 'first')
  const { window, previousWindow } = windowsOf(request)
  return text(window && previousWindow ? { from: previousWindow.from, to: window.to } : window)
}
