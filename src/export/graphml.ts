import { type Cell, type Column, edgeRow, type GraphSource, NODE_START, nodeRow } from './graph.js'
import { escapeXml } from './xml.js'

const TYPES = { string: 'string', integer: 'int', double: 'double' } as const

/** GraphML, for NetworkX, igraph, yEd, Cytoscape. http://graphml.graphdrawing.org */
export async function* graphml({
  directed,
  nodeColumns,
  edgeColumns,
  nodes,
  edges,
}: GraphSource): AsyncGenerator<string> {
  const ofNode = [...NODE_START.slice(1), ...nodeColumns]
  const ofEdge: readonly Column[] = [{ name: 'type', type: 'string' }, ...edgeColumns]
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`
  yield `${keys('node', ofNode)}${keys('edge', ofEdge)}<graph edgedefault="${directed ? 'directed' : 'undirected'}">\n`
  for await (const node of nodes()) {
    yield `<node id="${escapeXml(node.id)}">${data('node', ofNode, nodeRow(node))}</node>\n`
  }
  for await (const edge of edges()) {
    const ends = `source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"`
    yield `<edge id="${escapeXml(edge.id)}" ${ends}>${data('edge', ofEdge, edgeRow(edge))}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}

function keys(of: string, columns: readonly Column[]): string {
  return columns
    .map(({ name, type }) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type]}"/>\n`)
    .join('')
}

function data(of: string, columns: readonly Column[], row: Readonly<Record<string, Cell>>): string {
  return columns
    .map(({ name }) => {
      const value = row[name] ?? null
      return value === null ? '' : `<data key="${of}-${name}">${escapeXml(value)}</data>`
    })
    .join('')
}
