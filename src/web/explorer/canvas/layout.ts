import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
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

/** How many rounds: fewer for larger graphs, whose rounds take longer. */
export function roundsFor(nodes: number): number {
  return Math.max(60, Math.min(320, Math.round(60_000 / Math.max(1, nodes))))
}

/** Lays a graph out by forces, then pushes apart what overlaps; gives the places so far after each share of the rounds. */
export function* layOut({ nodes, ties, width, height, anchored }: LayoutTask): Generator<Float32Array> {
  const graph = graphOf(nodes, ties)
  const rounds = roundsFor(graph.order)
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 0.6,
    scalingRatio: 18,
    strongGravityMode: false,
    barnesHutOptimize: graph.order > 400,
    edgeWeightInfluence: 1,
    linLogMode: false,
    slowDown: 1 + Math.log(1 + graph.order),
  }
  for (let done = 0; done < rounds; done += rounds / 4) {
    forceAtlas2.assign(graph, { iterations: Math.ceil(rounds / 4), settings, getEdgeWeight: 'weight' })
    yield placesOf(graph)
  }
  if (anchored || !hasFixed(nodes)) fillCanvas(graph, width, height, anchored)
  noverlap.assign(graph, {
    maxIterations: graph.order > 1500 ? 20 : 400,
    settings: { margin: 10, ratio: 1.25, expansion: 1.1 },
  })
  yield placesOf(graph)
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

/** Scales until the graph fills the canvas: both axes alike, or each on its own. */
function fillCanvas(graph: Graph, width: number, height: number, eachAxis: boolean): void {
  const xs = graph.mapNodes((_, { x }) => Number(x))
  const ys = graph.mapNodes((_, { y }) => Number(y))
  const wide = spanOf(xs)
  const high = spanOf(ys)
  const [scaleX, scaleY] = [width / Math.max(1, wide), height / Math.max(1, high)]
  const both = Math.min(scaleX, scaleY)
  graph.updateEachNodeAttributes((_, node) => ({
    ...node,
    x: Number(node.x) * (eachAxis ? scaleX : both),
    y: Number(node.y) * (eachAxis ? scaleY : both),
  }))
}

function spanOf(values: readonly number[]): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  return values.length === 0 ? 0 : most - least
}
