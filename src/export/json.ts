import { edgeRow, type GraphSource, nodeRow } from './graph.js'

/** Node-link JSON, as d3 draws it and NetworkX's `node_link_graph(data, edges="edges")` reads it. */
export async function* json({ directed, nodes, edges }: GraphSource): AsyncGenerator<string> {
  yield `{"directed":${directed},"multigraph":true,"graph":{"creator":"Entente"},"nodes":[`
  yield* items(nodes(), nodeRow)
  yield '],"edges":['
  yield* items(edges(), edge => ({ ...edgeRow(edge), key: edge.id }))
  yield ']}\n'
}

/** Values as the items of a JSON list, one a line. */
export async function* items<T>(values: AsyncIterable<T>, toItem: (value: T) => unknown): AsyncGenerator<string> {
  let before = '\n'
  for await (const value of values) {
    yield `${before}${JSON.stringify(toItem(value))}`
    before = ',\n'
  }
}
