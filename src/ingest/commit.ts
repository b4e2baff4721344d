import { setDerivedBy } from '../cypher/articles.js'
import { touchLock, writeChange } from '../cypher/record.js'
import { writeGraph } from '../cypher/write.js'
import type { Statement } from '../model/statement.js'
import { loadDerived, loadRecord } from '../store/load.js'
import type { Row, Transaction } from '../store/store.js'
import type { Library } from './library.js'
import { derive } from './resolve/derive.js'
import { diff } from './resolve/diff.js'

/** What happened to the articles or decisions that a change names. */
export type ChangeKind = 'INGESTED' | 'DELETED' | 'DECIDED' | 'REBUILT'

/**
 * Changes the record and brings the graph up to it, all or nothing: lock, change, derivation, note of the change. The graph is
 * derived from the whole record, and only what differs from the stored one is written.
 */
export async function commit(
  library: Library,
  kind: ChangeKind,
  ids: readonly string[],
  statements: readonly Statement[],
): Promise<void> {
  const { ontology, reference, versions, store } = library
  await store.transaction(async ({ run }) => {
    const seq = sequence(await run(touchLock()))
    await runAll(run, statements)
    const after = derive(await loadRecord(run, ontology.graph), { ontology, reference })
    const before = await loadDerived(run, ontology.graph)
    await runAll(run, writeGraph(diff(before, after), ontology.graph))
    await runAll(run, [setDerivedBy(versions.derivation), writeChange({ seq, kind, ids })])
  })
}

async function runAll(run: Transaction['run'], statements: readonly Statement[]): Promise<void> {
  for (const statement of statements) await run(statement)
}

function sequence([row]: readonly Row[]): number {
  if (typeof row?.seq !== 'number') throw new Error('The lock gave no sequence number')
  return row.seq
}
