import type { GraphQLResolveInfo } from 'graphql'
import { labelOfId } from '../../model/ids.js'
import { type Exploration, exploreFrom, knownLength, learn, nextBall, unread } from '../../network/explore.js'
import type { Anchor } from '../../plan/plan.js'
import type { Context } from '../context.js'
import type { RootRequest } from '../select/selection.js'
import type { sourcesOf } from './filter.js'
import { occasionsPlan, type ReadOccasions, readOccasions } from './occasions.js'

/** What one step may read. A step that would read more is the last. */
export const STEP_LIMITS = { occasions: 20_000, actors: 2_000 }

export type Stop = 'OCCASIONS' | 'ACTORS' | null

/** Reads a network ring by ring around what the request names, one statement a step. */
export interface Explorer {
  /** Ids of what was named, in the order of the names; null where nothing answers. */
  readonly named: readonly (string | null)[]
  readonly first: ReadOccasions
  /** Reads all occasions of these actors. */
  readonly read: (actors: readonly string[]) => Promise<ReadOccasions>
}

/**
 * The first step: looks up the names and reads the occasions of those among them that are stops.
 * @param stops names of anchors around which to read. @param others names of anchors that are only looked up.
 */
export async function startExploring(
  {
    reads,
    info,
    request,
  }: { readonly reads: Context['reads']; readonly info: GraphQLResolveInfo; readonly request: RootRequest },
  sources: ReturnType<typeof sourcesOf>,
  stops: readonly string[],
  others: readonly string[],
): Promise<Explorer> {
  const filters = request.anchors.filter(({ argument }) => argument.startsWith('where.'))
  const conditions = [...request.anchors.filter(({ argument }) => others.includes(argument)), ...filters]
  const named = [...stops, ...conditions.map(({ argument }) => argument)]
  const limit = STEP_LIMITS.occasions
  const start = occasionsPlan({ kind: 'ANCHORS', anchors: stops }, { anchors: request.anchors, named, sources, limit })
  const first = await readOccasions(reads, start, request.args.where, info)
  const anchors = conditions.map((anchor, index) => known(anchor, first.named[stops.length + index] ?? null))
  return {
    named: first.named,
    first,
    read: actors => {
      const ids = actors.map(id => ({ id, label: labelOfId(id) ?? '' }))
      const plan = occasionsPlan({ kind: 'IDS', ids }, { anchors, named: [], sources, limit })
      return readOccasions(reads, plan, request.args.where, info)
    },
  }
}

/** What a condition names has been found already: later steps take its id, and what was not found has none. */
function known({ argument, labels }: Anchor, id: string | null): Anchor {
  const label = labelOfId(id ?? '') ?? labels[0] ?? ''
  return { argument, labels: [label], by: { kind: 'ID', id: id ?? '', label, mentioned: false } }
}

/** Reads on until every path of `max` hops through the centres is known, `enough` says so, or a limit is reached. */
export async function explore(
  explorer: Explorer,
  centres: readonly string[],
  avoided: ReadonlySet<string>,
  max: number,
  enough: (exploration: Exploration, length: number) => boolean,
): Promise<{ readonly exploration: Exploration; readonly stop: Stop }> {
  const exploration = exploreFrom(centres, avoided)
  learn(exploration, centres, explorer.first.occasions)
  let cut = explorer.first.cut
  while (!cut) {
    const length = knownLength(exploration)
    if (length >= max || enough(exploration, length)) return { exploration, stop: null }
    const ball = nextBall(exploration)
    const actors = ball === undefined ? [] : unread(ball, exploration)
    if (actors.length > STEP_LIMITS.actors) return { exploration, stop: 'ACTORS' }
    const step = await explorer.read(actors)
    learn(exploration, actors, step.occasions)
    cut = step.cut
  }
  return { exploration, stop: 'OCCASIONS' }
}
