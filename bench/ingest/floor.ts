import { layerParts, loadPage, PAGE, readPage } from '../../src/cypher/load.js'
import { writeGraph } from '../../src/cypher/write.js'
import type { Graph, GraphDiff } from '../../src/model/graph.js'
import type { GraphSchema } from '../../src/ontology/ontology.js'
import type { Store } from '../../src/store/store.js'

/** Rows of one transaction, about as many as an ingested batch writes. */
const ROWS = 20_000

const NOTHING: GraphDiff = { upsertNodes: [], deleteNodes: [], upsertRelationships: [], deleteRelationships: [] }

/**
 * Seconds that it takes to write all nodes and relationships of one store into an empty one by `UNWIND … MERGE` alone, once and as they
 * are in the end: no ingestion that writes this graph is quicker. What it takes to read them is left out.
 */
export async function floorSeconds(from: Store, to: Store, graph: GraphSchema): Promise<number> {
  let seconds = 0
  const write = async (rows: Partial<GraphDiff>) => {
    const begun = performance.now()
    await to.transaction(async ({ run }) => {
      for (const statement of writeGraph({ ...NOTHING, ...rows }, graph)) await run(statement)
    })
    seconds += (performance.now() - begun) / 1000
  }
  for await (const { nodes } of pages(from, graph)) if (nodes.length > 0) await write({ upsertNodes: nodes })
  for await (const { relationships } of pages(from, graph)) {
    for (let at = 0; at < relationships.length; at += ROWS)
      await write({ upsertRelationships: relationships.slice(at, at + ROWS) })
  }
  return seconds
}

/** The graph of a store, label by label and page by page. */
async function* pages(store: Store, graph: GraphSchema): AsyncIterable<Graph> {
  for (const part of layerParts(graph, ['record', 'derived'])) {
    let after: string | undefined = ''
    while (after !== undefined) {
      const rows = await store.read(loadPage(part, after, graph))
      yield readPage(part, rows, graph)
      after = rows.length < PAGE ? undefined : String(rows.at(-1)?.key)
    }
  }
}
