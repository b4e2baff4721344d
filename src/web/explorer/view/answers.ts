import type { Api } from '../api/api.js'
import {
  AroundDocument,
  BetweenDocument,
  PathBetweenDocument,
  type PathBetweenQuery,
  StartDocument,
  type StartQuery,
} from '../api/documents.js'
import { RequestError } from '../api/request.js'
import type { FoundMediation } from '../api/shapes.js'
import { graphAround } from '../graph/around.js'
import { graphBetween } from '../graph/between.js'
import { EMPTY, type Graph, merge } from '../graph/graph.js'
import { graphOfPaths } from '../graph/path.js'
import { rest } from './rest.js'
import type { View } from './view.js'
import { wheresOf } from './wheres.js'

/** What the canvas is made of. */
export interface Answers {
  readonly graph: Graph
  /** The ids that the picture is about; on the first screen the most connected actor. */
  readonly subjects: readonly string[]
  /** The mediations between those asked about; null when fewer than two were. */
  readonly found: readonly FoundMediation[] | null
  /** The ways from the first to the last; null where that was not asked. */
  readonly paths: FoundPaths | null
  /** What the first screen makes questions of; null on any other. */
  readonly start: StartQuery | null
}

export type FoundPaths = NonNullable<PathBetweenQuery['path']>

export const NO_ANSWERS: Answers = { graph: EMPTY, subjects: [], found: null, paths: null, start: null }

/** What of a view the answers depend on. */
export type Asking = Pick<View, 'about' | 'open' | 'asks'>

/** Asks for all that a view needs, in one request for the question and one for each node that was expanded. */
export async function answersFor(api: Api, { open, ...question }: Asking, signal: AbortSignal): Promise<Answers> {
  const [base, ...opened] = await Promise.all([
    baseFor(api, question, signal),
    ...open.map(id => around(api, id, signal)),
  ])
  return { ...base, graph: merge([base.graph, ...opened]) }
}

/** The question behind the canvas with what its filter leaves, in GraphiQL. */
export function questionLink(api: Api, { about, asks, filter }: Asking & Pick<View, 'filter'>): string {
  const [first] = about
  const { events, agreements, stances, inPlace, mediations, during } = wheresOf(filter)
  if (first === undefined) return api.link(StartDocument, { events, agreements, stances })
  if (about.length === 1) return api.link(AroundDocument, { id: first, events, agreements, stances, inPlace })
  if (asks === 'path') return api.link(PathBetweenDocument, { ...pathVariables(about), during })
  return api.link(BetweenDocument, { parties: about, ids: about, where: mediations })
}

async function baseFor(api: Api, { about, asks }: Omit<Asking, 'open'>, signal: AbortSignal): Promise<Answers> {
  const [first] = about
  if (first === undefined) return firstScreen(api, signal)
  if (about.length === 1) return { ...NO_ANSWERS, graph: await around(api, first, signal), subjects: about }
  return asks === 'path' ? pathsBetween(api, about, signal) : mediatorsBetween(api, about, signal)
}

async function mediatorsBetween(api: Api, about: readonly string[], signal: AbortSignal): Promise<Answers> {
  const { mediations, parties } = await api.ask(BetweenDocument, { parties: about, ids: about }, signal)
  const found = mediations?.nodes ?? []
  const sides = found.length > 0 ? [] : await Promise.all(about.map(id => around(api, id, signal)))
  return { ...NO_ANSWERS, graph: merge([...sides, graphBetween(parties, found)]), subjects: about, found }
}

async function pathsBetween(api: Api, about: readonly string[], signal: AbortSignal): Promise<Answers> {
  const { path, ends } = await api.ask(PathBetweenDocument, pathVariables(about), signal)
  if (path === null) throw new RequestError('No actor has one of these names.', 'Paths lead from actor to actor.')
  return { ...NO_ANSWERS, graph: graphOfPaths(ends, path.paths), subjects: about, paths: path }
}

/** From the first to the last, by way of those between. */
function pathVariables(about: readonly string[]) {
  return { from: about[0] ?? '', through: about.slice(1, -1), to: about.at(-1) ?? '', ids: about }
}

async function firstScreen(api: Api, signal: AbortSignal): Promise<Answers> {
  const start = await api.first(signal)
  const [centre] = start.actors?.nodes ?? []
  if (centre === undefined) return { ...NO_ANSWERS, start }
  return { ...NO_ANSWERS, graph: graphAround(centre), subjects: [centre.id], start }
}

const neighbourhoods = new WeakMap<Api, Map<string, Promise<Graph>>>()

/** Each neighbourhood is asked for once while the page is open. */
function around(api: Api, id: string, signal: AbortSignal): Promise<Graph> {
  const cache = neighbourhoods.get(api) ?? new Map<string, Promise<Graph>>()
  neighbourhoods.set(api, cache)
  const asked =
    cache.get(id) ??
    api.ask(AroundDocument, { id }, signal).then(async ({ node }) => {
      await rest()
      if (node === null) throw new RequestError('Nothing has this id any more.', 'Search for it by name.')
      return graphAround(node)
    })
  cache.set(id, asked)
  asked.catch(() => cache.delete(id))
  return asked
}
