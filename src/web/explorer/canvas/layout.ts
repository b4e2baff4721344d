import Graph from 'graphology'
import forceAtlas2, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2'
import noverlap from 'graphology-layout-noverlap'

/** A graph to lay out: nodes by number. */
export interface LayoutTask {
  /** x, y, radius and 1 for a node that must stay, one after the other. */
  readonly nodes: Float32Array
  /** Numbers of both ends and the weight, one after the other. */
  readonly ties: Float32Array
  /** About how far apart the outermost nodes may end, in pixels. */
  readonly width: number
  readonly height: number
  /** Whether the nodes that stay are the sides of a question, so that the canvas is filled between them. */
  readonly anchored: boolean
}

/** Larger graphs take long to draw: they are shown once, when they are laid out. */
export const LARGE = 1500

/** How many rounds: fewer for larger graphs, whose rounds take longer. */
export function roundsFor(nodes: number): number {
  return Math.max(60, Math.min(320, Math.round(60_000 / Math.max(1, nodes))))
}

/** Lays a graph out by forces, then pushes apart what overlaps; gives the places so far after each share of the rounds. */
export function* layOut({ nodes, ties, width, height, anchored }: LayoutTask): Generator<Float32Array> {
  const graph = graphOf(nodes, ties)
  const rounds = roundsFor(graph.order)
  const fills = anchored || !hasFixed(nodes)
  for (let done = 0; done < rounds; done += rounds / 4) {
    forceAtlas2.assign(graph, { iterations: Math.ceil(rounds / 4), settings: forces(graph), getEdgeWeight: 'weight' })
    if (graph.order <= LARGE) yield fills ? filled(graph, width, height, anchored) : placesOf(graph)
  }
  if (fills) place(graph, filled(graph, width, height, anchored))
  const isLarge = graph.order > LARGE
  noverlap.assign(graph, {
    maxIterations: isLarge ? 10 : 400,
    settings: { margin: isLarge ? 2 : 10, ratio: 1.25, expansion: 1.1, gridSize: isLarge ? 60 : 20 },
  })
  yield placesOf(graph)
}

function forces(graph: Graph): ForceAtlas2Settings {
  return {
    ...forceAtlas2.inferSettings(graph),
    gravity: 0.6,
    scalingRatio: 18,
    strongGravityMode: false,
    barnesHutOptimize: graph.order > 400,
    barnesHutTheta: graph.order > LARGE ? 1.2 : 0.5,
    edgeWeightInfluence: 1,
    linLogMode: false,
    slowDown: 1 + Math.log(1 + graph.order),
  }
}

function graphOf(nodes: Float32Array, ties: Float32Array): Graph {
  const graph = new Graph({ type: 'undirected' })
  for (let at = 0; at < nodes.length; at += 4) {
    graph.addNode(at / 4, { x: nodes[at], y: nodes[at + 1], size: nodes[at + 2], fixed: nodes[at + 3] === 1 })
  }
  for (let at = 0; at < ties.length; at += 3) graph.mergeEdge(ties[at], ties[at + 1], { weight: ties[at + 2] })
  return graph
}

function hasFixed(nodes: Float32Array): boolean {
  return nodes.some((value, at) => at % 4 === 3 && value === 1)
}

function placesOf(graph: Graph): Float32Array {
  return Float32Array.from(graph.mapNodes((_, { x, y }) => [Number(x), Number(y)]).flat())
}

function place(graph: Graph, places: Float32Array): void {
  let at = 0
  graph.updateEachNodeAttributes((_, node) => ({ ...node, x: places[at++], y: places[at++] }))
}

/** The places moved to the middle of the canvas and scaled to fill it: both axes alike, or each on its own. */
function filled(graph: Graph, width: number, height: number, eachAxis: boolean): Float32Array {
  const places = placesOf(graph)
  const [xs, ys] = [rangeOf(places, 0), rangeOf(places, 1)]
  // A handful of nodes need not be torn apart.
  const share = eachAxis ? 1 : Math.min(1, 0.3 + graph.order / 20)
  const [scaleX, scaleY] = [width / Math.max(1, xs.span), height / Math.max(1, ys.span)]
  const both = share * Math.min(scaleX, scaleY)
  return places.map((value, at) =>
    at % 2 === 0 ? (value - xs.middle) * (eachAxis ? scaleX : both) : (value - ys.middle) * (eachAxis ? scaleY : both),
  )
}

/** Where the values of one axis lie. */
export function rangeOf(places: Float32Array, axis: 0 | 1): { readonly span: number; readonly middle: number } {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let at = axis; at < places.length; at += 2) {
    const value = places[at] ?? 0
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  return places.length === 0 ? { span: 0, middle: 0 } : { span: most - least, middle: (most + least) / 2 }
}
