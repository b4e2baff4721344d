import { type GraphQLResolveInfo, Kind, visit } from 'graphql'
import { type MeasuredNetwork, measured } from '../../network/measured.js'
import type { Relation } from '../../network/occasion.js'
import { type Ends, project } from '../../network/projection.js'
import { ACTING, MOST_MEMBERS } from '../../network/tie.js'
import type { PairsPlan, TieCount } from '../../plan/pairs.js'
import type { Where } from '../../plan/plan.js'
import { compare } from '../args/where.js'
import type { Context } from '../context.js'
import { allOf } from '../fields/one.js'
import { locating, type RootRequest, rootRequest } from '../select/selection.js'
import { STANCE_SCORES } from './edge-type.js'
import { sourcesOf } from './filter.js'
import { createLoader, type Loader } from './loader.js'
import { MOST_OCCASIONS } from './occasions.js'

/** Two actors, and what their ties come to. */
export interface Pair extends Ends {
  readonly total: number
}

export interface Sums {
  readonly request: RootRequest
  /** One for each window. */
  readonly networks: readonly MeasuredNetwork<Pair>[]
  readonly cut: boolean
  readonly load: Loader
}

/** Fields that show what a sum of ties does not tell. */
const OF_TIES = ['mediationShare', 'tieCount', 'relations', 'ties', 'evidence', 'date', 'occasion']

/** Whether nothing below the field shows a tie, so that sums are enough; what bears such a name elsewhere may say no in vain. */
export function showsSumsAlone(info: GraphQLResolveInfo, others: readonly string[] = []): boolean {
  const ofTies = new Set([...OF_TIES, ...others])
  const names = new Set<string>()
  for (const node of [...info.fieldNodes, ...Object.values(info.fragments)]) {
    visit(node, { [Kind.FIELD]: ({ name }) => void names.add(name.value) })
  }
  return [...names].every(name => !ofTies.has(name))
}

/** Networks by window, their pairs summed in the store, in one statement. */
export async function readSums(
  reads: Context['reads'],
  info: GraphQLResolveInfo,
  windowsOf: (request: RootRequest) => readonly unknown[],
): Promise<Sums> {
  const request = rootRequest(info)
  const plan = locating([request.key], info.fieldNodes, () => pairsPlan(request, windowsOf(request)))
  const [row] = await reads.run(plan, info)
  const windows = (row?.value ?? []) as readonly (readonly SourceRow[])[]
  return {
    request,
    networks: windows.map(sources => networkOf(sources, request.args.minWeight)),
    cut: windows.flat().some(([occasions]) => occasions >= plan.limit),
    load: createLoader(reads, info),
  }
}

type SourceRow = readonly [occasions: number, pairs: readonly (readonly [string, string, number])[]]

function networkOf(sources: readonly SourceRow[], minWeight: unknown): MeasuredNetwork<Pair> {
  const all = sources.flatMap(([, pairs]) => pairs.map(([source, target, total]): Pair => ({ source, target, total })))
  const network = project(all, ({ total }) => total, typeof minWeight === 'number' ? minWeight : 0)
  return measured(network, () => {
    throw new Error('Sums do not tell who mediated')
  })
}

function pairsPlan(request: RootRequest, windows: readonly unknown[]): PairsPlan {
  const { where, weight } = request.args
  const actors = actorsIn((where ?? {}) as Filter)
  const sources = (during: unknown) =>
    sourcesOf(request, during).map(source => ({
      ...source,
      member: allOf([...(source.member === null ? [] : [source.member]), ...actors]),
      acting: ACTING[source.key as Relation] ?? null,
    }))
  return {
    kind: 'PAIRS',
    windows: windows.map(sources),
    anchors: request.anchors,
    limit: MOST_OCCASIONS,
    most: MOST_MEMBERS,
    counts: countOf(weight),
  }
}

type Filter = Readonly<Record<string, unknown>>

/** Of organizations only those of the types; persons have none. */
function actorsIn({ kind, organizationType: types }: Filter): readonly Where[] {
  const label = (name: string): Where => ({ kind: 'LABEL', label: name })
  const kinds = Array.isArray(kind) ? kind.map(one => label(one === 'PERSON' ? 'Person' : 'Organization')) : null
  return [
    ...(kinds === null ? [] : [{ kind: 'OR', all: kinds } as const]),
    ...(Array.isArray(types) ? [{ kind: 'OR', all: [label('Person'), compare('type', 'IN', types)] } as const] : []),
  ]
}

function countOf(weight: unknown): TieCount {
  if (weight === 'SCORE') return { kind: 'SCORE', key: 'STANCE', scores: STANCE_SCORES }
  if (weight === 'SOURCES' || weight === 'SHARE') return { kind: weight }
  return { kind: 'ONE' }
}
