import { writeGraph } from '../../src/cypher/write.js'
import type { Graph } from '../../src/model/graph.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import type { Store } from '../../src/store/store.js'

/** Writes a graph into an empty store. A transaction each few thousand rows: a server has only so much memory for one. */
export async function fill(store: Store, { nodes, relationships }: Graph): Promise<void> {
  await store.prepare()
  const diff = { upsertNodes: nodes, upsertRelationships: relationships, deleteNodes: [], deleteRelationships: [] }
  for (const statement of writeGraph(diff, loadOntology().graph)) await store.transaction(({ run }) => run(statement))
}
