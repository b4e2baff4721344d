import { type LoadPart, layerParts, loadOfArticles, loadPage, PAGE, readPage } from '../cypher/load.js'
import { toRecord } from '../cypher/record-read.js'
import type { Decision } from '../model/decision.js'
import type { Graph } from '../model/graph.js'
import type { ClaimRecord } from '../model/record.js'
import type { Statement } from '../model/statement.js'
import type { GraphSchema } from '../ontology/ontology.js'
import type { Row } from './store.js'

/** `store.read`, or `transaction.run` to see what the transaction has written so far. */
export type Run = (statement: Statement) => Promise<readonly Row[]>

/** The whole record without the texts: one statement for each of its four labels and 5,000 nodes. */
export async function loadRecord(run: Run, graph: GraphSchema): Promise<ClaimRecord> {
  return toRecord(await loadParts(run, recordParts(graph), graph))
}

/** What the record has of some articles; those that are not there are left out. */
export async function loadArticles(run: Run, ids: readonly string[], graph: GraphSchema): Promise<ClaimRecord> {
  const graphs: Graph[] = []
  for (const part of recordParts(graph).filter(({ label }) => label !== 'Decision')) {
    graphs.push(readPage(part, await run(loadOfArticles(part, ids, graph)), graph))
  }
  return toRecord(joined(graphs))
}

export async function loadDecisions(run: Run, graph: GraphSchema): Promise<readonly Decision[]> {
  return toRecord(
    await loadParts(
      run,
      recordParts(graph).filter(({ label }) => label === 'Decision'),
      graph,
    ),
  ).decisions
}

const recordParts = (graph: GraphSchema): LoadPart[] => layerParts(graph, ['record'], ['Article.text'])

/** The whole derived graph as rows. */
export async function loadDerived(run: Run, graph: GraphSchema): Promise<Graph> {
  return loadParts(run, layerParts(graph, ['derived']), graph)
}

async function loadParts(run: Run, parts: readonly LoadPart[], graph: GraphSchema): Promise<Graph> {
  const graphs: Graph[] = []
  for (const part of parts) graphs.push(await loadPart(run, part, graph))
  return joined(graphs)
}

/** All nodes of a label, and what leaves them, page by page. */
export async function loadPart(run: Run, part: LoadPart, graph: GraphSchema): Promise<Graph> {
  const pages: Graph[] = []
  let after: string | undefined = ''
  while (after !== undefined) {
    const rows = await run(loadPage(part, after, graph))
    pages.push(readPage(part, rows, graph))
    after = rows.length < PAGE ? undefined : String(rows.at(-1)?.key)
  }
  return joined(pages)
}

const joined = (graphs: readonly Graph[]): Graph => ({
  nodes: graphs.flatMap(({ nodes }) => nodes),
  relationships: graphs.flatMap(({ relationships }) => relationships),
})
