import type { GraphQLResolveInfo } from 'graphql'
import { type MeasuredNetwork, measured } from '../../network/measured.js'
import { mediationShare } from '../../network/mediation-share.js'
import type { Occasion } from '../../network/occasion.js'
import { between, project } from '../../network/projection.js'
import { type Tie, tiesOf } from '../../network/tie.js'
import { type Weight, weigher } from '../../network/weight.js'
import { invalid } from '../args/invalid.js'
import type { Context } from '../context.js'
import { locating, type RootRequest, rootRequest } from '../select/selection.js'
import { STANCE_SCORES } from './edge-type.js'
import { sourcesOf } from './filter.js'
import { createLoader, type Loader } from './loader.js'
import { MOST_OCCASIONS, occasionsPlan, readOccasions } from './occasions.js'

/** What a root field that measures a whole network starts from. */
export interface Read {
  readonly request: RootRequest
  readonly occasions: readonly Occasion[]
  readonly cut: boolean
  readonly load: Loader
}

/**
 * Reads every occasion that the field's arguments ask for, in one statement. What the field shows of its actors and evidence is one more.
 * @param during in place of the argument of that name.
 */
export async function readAll(
  reads: Context['reads'],
  info: GraphQLResolveInfo,
  check: Check = () => {},
): Promise<Read> {
  const request = rootRequest(info)
  const plan = locating([request.key], info.fieldNodes, () => {
    const during = check(request) ?? request.args.during
    const sources = sourcesOf(request, during)
    return occasionsPlan({ kind: 'ALL' }, { anchors: request.anchors, named: [], sources, limit: MOST_OCCASIONS })
  })
  const { occasions, cut } = await readOccasions(reads, plan, request.args.where, info)
  return { request, occasions, cut, load: createLoader(reads, info) }
}

/** Looks at the arguments before anything is read; may give another window to read. */
export type Check = (request: RootRequest) => unknown

type Args = Readonly<Record<string, unknown>>

export function networkOf(occasions: readonly Occasion[], { weight, minWeight }: Args): MeasuredNetwork<Tie> {
  const count = weigher((weight ?? 'OCCASIONS') as Weight, STANCE_SCORES)
  const least = typeof minWeight === 'number' ? minWeight : 0
  return measured(project(occasions.flatMap(tiesOf), count, least), mediationShare)
}

/** The part of a network that its most important actors make, by strength. */
export function mostImportant(whole: MeasuredNetwork, limit: number) {
  const { scores } = whole.measure('STRENGTH')
  const actors = [...scores]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([actor]) => actor)
  return { actors, part: between(whole.network, new Set(actors)) }
}

/** @throws UserError BAD_USER_INPUT for a number out of range. */
export function within(args: Args, argument: string, least: number, most: number): number {
  const value = args[argument]
  if (typeof value !== 'number' || value < least || value > most) {
    throw invalid(argument, `${String(value)} is out of range.`, `Give a number from ${least} to ${most}.`)
  }
  return value
}
