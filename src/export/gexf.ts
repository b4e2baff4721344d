import { type Cell, type Column, edgeRow, type GraphSource, NODE_START, nodeRow } from './graph.js'
import { escapeXml } from './xml.js'

const NODE_ATTRIBUTES = NODE_START.filter(({ name }) => name === 'kind')

/** GEXF 1.3, for Gephi. https://gexf.net/1.3 */
export async function* gexf(source: GraphSource): AsyncGenerator<string> {
  const { directed, nodeColumns, edgeColumns, nodes, edges } = source
  const ofNode = [...NODE_ATTRIBUTES, ...nodeColumns]
  const ofEdge = [TYPE, ...edgeColumns.filter(({ name }) => name !== 'weight')]
  const type = directed ? 'directed' : 'undirected'
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<meta><creator>Entente</creator></meta>\n`
  yield `<graph defaultedgetype="${type}" mode="static">\n${attributes('node', ofNode)}${attributes('edge', ofEdge)}<nodes>\n`
  for await (const node of nodes()) {
    yield `<node id="${escapeXml(node.id)}" label="${escapeXml(node.title)}">${values(ofNode, nodeRow(node))}</node>\n`
  }
  yield '</nodes>\n<edges>\n'
  for await (const edge of edges()) {
    const ends = `source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"`
    yield `<edge id="${escapeXml(edge.id)}" ${ends}${weight(edge.cells.weight)}>${values(ofEdge, edgeRow(edge))}</edge>\n`
  }
  yield '</edges>\n</graph>\n</gexf>\n'
}

const TYPE: Column = { name: 'type', type: 'string' }

function attributes(of: string, columns: readonly Column[]): string {
  const list = columns.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`)
  return `<attributes class="${of}">\n${list.join('')}</attributes>\n`
}

function values(columns: readonly Column[], row: Readonly<Record<string, Cell>>): string {
  const list = columns.flatMap(({ name }) => {
    const value = row[name] ?? null
    return value === null ? [] : [`<attvalue for="${name}" value="${escapeXml(value)}"/>`]
  })
  return list.length === 0 ? '' : `<attvalues>${list.join('')}</attvalues>`
}

function weight(value: Cell | undefined): string {
  return typeof value === 'number' ? ` weight="${value}"` : ''
}
