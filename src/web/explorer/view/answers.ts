import { AroundDocument, BetweenDocument, StartDocument, type StartQuery } from '../api/documents.js'
import { RequestError, request } from '../api/request.js'
import type { FoundMediation } from '../api/shapes.js'
import { graphAround } from '../graph/around.js'
import { graphBetween } from '../graph/between.js'
import { EMPTY, type Graph, merge } from '../graph/graph.js'
import type { View } from './view.js'

/** What the canvas is made of. */
export interface Answers {
  readonly graph: Graph
  /** The ids that the picture is about; on the first screen the most connected actor. */
  readonly subjects: readonly string[]
  /** The mediations between those asked about; null when fewer than two were. */
  readonly found: readonly FoundMediation[] | null
  /** What the first screen makes questions of; null on any other. */
  readonly start: StartQuery | null
}

const cache = new Map<string, Promise<Graph>>()

/** Asks for all that a view needs; each neighbourhood is asked for once while the page is open. */
export async function answersFor({ about, open }: Pick<View, 'about' | 'open'>, signal: AbortSignal): Promise<Answers> {
  const base = await baseFor(about, signal)
  const opened = await Promise.all(open.map(id => around(id, signal)))
  return { ...base, graph: merge([base.graph, ...opened]) }
}

async function baseFor(about: readonly string[], signal: AbortSignal): Promise<Answers> {
  const [first] = about
  if (first === undefined) return firstScreen(signal)
  if (about.length === 1) return { graph: await around(first, signal), subjects: about, found: null, start: null }
  const { mediations, parties } = await request(BetweenDocument, { parties: about, ids: about }, signal)
  const found = mediations?.nodes ?? []
  const sides = found.length > 0 ? [] : await Promise.all(about.map(id => around(id, signal)))
  return { graph: merge([...sides, graphBetween(parties, found)]), subjects: about, found, start: null }
}

async function firstScreen(signal: AbortSignal): Promise<Answers> {
  const start = await request(StartDocument, {}, signal)
  const [centre] = start.actors?.nodes ?? []
  if (centre === undefined) return { graph: EMPTY, subjects: [], found: null, start }
  return { graph: graphAround(centre), subjects: [centre.id], found: null, start }
}

function around(id: string, signal: AbortSignal): Promise<Graph> {
  const known = cache.get(id)
  if (known !== undefined) return known
  const asked = request(AroundDocument, { id }, signal).then(({ node }) => {
    if (node === null) throw new RequestError('Nothing has this id any more.', 'Search for it by name.')
    return graphAround(node)
  })
  cache.set(id, asked)
  asked.catch(() => cache.delete(id))
  return asked
}
