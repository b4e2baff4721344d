import { type Exploration, neighboursOf, tiesBetween } from '../../network/explore.js'
import { shortestPaths } from '../../network/paths.js'
import { byStrength } from '../../network/tie.js'
import type { Given } from '../../plan/slot.js'
import { invalid } from '../args/invalid.js'
import { named, reference } from '../args/reference.js'
import { namesIn } from '../args/where.js'
import { builder } from '../builder.js'
import { within } from '../network/build.js'
import { TieRelation } from '../network/enums.js'
import { explore, startExploring } from '../network/explore.js'
import { NETWORK_ARGS, sourcesOf } from '../network/filter.js'
import { createLoader, type Loader } from '../network/loader.js'
import { type PathAnswer, PathsRef } from '../network/path-type.js'
import { locating, type RootRequest, rootRequest } from '../select/selection.js'
import { ACTOR_LABELS } from '../types/refs.js'

const MOST = { hops: 8, paths: 10, through: 3, avoid: 20 }

builder.queryField('path', t =>
  t.field({
    type: PathsRef,
    nullable: true,
    args: {
      from: t.arg.string({ required: true, description: named('Where paths begin.') }),
      to: t.arg.string({ required: true, description: named('Where they end.') }),
      max: t.arg.int({ defaultValue: 5, description: `Hops at most, up to ${MOST.hops}.` }),
      k: t.arg.int({ defaultValue: 1, description: `How many paths, up to ${MOST.paths}.` }),
      through: t.arg.stringList({
        description: named('Only paths that pass these actors, in this order, up to three.'),
      }),
      avoid: t.arg.stringList({ description: named('Only paths without these actors, events and agreements.') }),
      ...NETWORK_ARGS,
      relations: t.arg({
        type: [TieRelation],
        defaultValue: ['EVENT', 'MEDIATION', 'SIGNATURE', 'STANCE', 'OFFICE'],
        description: 'Only along these ties.',
      }),
    },
    description: 'How two actors are connected: the shortest paths, with the occasion and the evidence of every step.',
    resolve: async (_root, _args, { reads }, info) => {
      const request = rootRequest(info)
      const asked = locating([request.key], info.fieldNodes, () => askedFor(request))
      const explorer = await startExploring({ reads, info, request }, asked.sources, asked.stops, asked.avoid)
      const stops = explorer.named.slice(0, asked.stops.length)
      const avoided = explorer.named.slice(asked.stops.length, asked.stops.length + asked.avoid.length)
      if (!stops.every(stop => stop !== null)) return null
      locating([request.key], info.fieldNodes, () => checkStops(stops, avoided))
      const { max, count } = asked
      const search = { stops, count }
      const { exploration, stop } = await explore(
        explorer,
        stops,
        new Set(avoided.filter(id => id !== null)),
        max,
        (known, length) => shortestPaths(neighboursOf(known), { ...search, max: length }).paths.length >= count,
      )
      const { paths, gaveUp } = shortestPaths(neighboursOf(exploration), { ...search, max })
      const load = createLoader(reads, info)
      return {
        paths: paths.map(actors => pathOf(exploration, actors, load)),
        stoppedAt: stop ?? (gaveUp ? 'WORK' : paths.length < count && goesOn(exploration) ? 'LENGTH' : null),
        actors: exploration.read.size,
        occasions: exploration.occasions.size,
      } as const
    },
  }),
)

function askedFor(request: RootRequest) {
  const { args, anchor } = request
  const max = within(args, 'max', 1, MOST.hops)
  const count = within(args, 'k', 1, MOST.paths)
  const actor = (argument: string, given: unknown) =>
    anchor(argument, reference(argument, given as Given<string>, ACTOR_LABELS))
  const through = listed(args.through, 'through', MOST.through).map((given, index) => actor(`through.${index}`, given))
  const avoid = listed(args.avoid, 'avoid', MOST.avoid).map((given, index) =>
    anchor(`avoid.${index}`, reference(`avoid.${index}`, given, [...ACTOR_LABELS, 'Event', 'Agreement'])),
  )
  const stops = [actor('from', args.from), ...through, actor('to', args.to)]
  return { max, count, stops, avoid, sources: sourcesOf(request, args.during, avoid) }
}

function listed(given: unknown, argument: string, most: number): readonly Given<string>[] {
  const names = namesIn(given)
  if (names.length > most) throw invalid(argument, `${names.length} names.`, `Give at most ${most}.`)
  return names
}

function checkStops(stops: readonly string[], avoided: readonly (string | null)[]): void {
  if (new Set(stops).size < stops.length) {
    throw invalid('to', 'two of "from", "through" and "to" are the same actor.', 'Name different actors.')
  }
  const both = stops.find(stop => avoided.includes(stop))
  if (both !== undefined)
    throw invalid('avoid', `${both} is also an end of the path.`, 'Leave it out of one of the two.')
}

function goesOn({ balls }: Exploration): boolean {
  return balls.every(({ rim }) => rim.size > 0)
}

function pathOf(exploration: Exploration, actors: readonly string[], load: Loader): PathAnswer {
  const hops = actors.slice(1).flatMap((to, index) => {
    const from = actors[index] ?? ''
    const ties = tiesBetween(exploration, from, to).toSorted(byStrength)
    const [tie] = ties
    return tie === undefined ? [] : [{ from, to, tie, ties, load }]
  })
  return { actors, hops, load }
}
