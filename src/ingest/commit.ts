import { randomUUID } from 'node:crypto'
import { setDerivedBy } from '../cypher/articles.js'
import { countRedirects, lockState, removeRedirects, touchLock, writeChange, writeRedirects } from '../cypher/record.js'
import { writeGraph } from '../cypher/write.js'
import type { GraphDiff } from '../model/graph.js'
import type { Statement } from '../model/statement.js'
import { type Gate, gate } from '../store/gate.js'
import { loadDerived, loadRecord } from '../store/load.js'
import type { Row, Store, Transaction } from '../store/store.js'
import { derivationAt, type Held, type Place } from './derivations.js'
import type { Library } from './library.js'
import { type Derivation, openDerivation, tellings } from './resolve/derive.js'
import { diff } from './resolve/diff.js'
import { inTurns } from './resolve/flow/pausing.js'
import type { RecordChange } from './resolve/record-tables.js'
import { redirectsOf } from './resolve/redirects.js'

/** What happened to the articles or decisions that a change names. */
export type ChangeKind = 'INGESTED' | 'DELETED' | 'DECIDED' | 'REBUILT'

/** A change of the record: as statements for the store and as what derivation makes of it. */
export interface Change {
  readonly kind: ChangeKind
  /** Of the articles or decisions. */
  readonly ids: readonly string[]
  readonly statements: readonly Statement[]
  readonly change: RecordChange
}

/** What the writers of one store in this process share. */
interface Writing {
  readonly queue: Gate
  held: Held | undefined
}

const writings = new WeakMap<Store, Writing>()

function writingOf(store: Store): Writing {
  const writing = writings.get(store) ?? { queue: gate(1), held: undefined }
  writings.set(store, writing)
  return writing
}

/**
 * Changes the record and brings the graph up to it, all or nothing: lock, change, derivation of what the change touches, note of the
 * change. The derivation stays in memory for the next one, so that only the first reads the record.
 */
export async function commit(library: Library, change: Change): Promise<void> {
  const writing = writingOf(library.store)
  await writing.queue(async () => {
    writing.held = await library.store.transaction(transaction => carryOut(library, writing, change, transaction))
  })
}

/** Asks the derivation of what is stored. */
export async function ask<T>(library: Library, question: (derivation: Derivation) => T): Promise<T> {
  const writing = writingOf(library.store)
  return writing.queue(async () => {
    const [lock] = await library.store.read(lockState())
    const place = lock === undefined ? { epoch: '', seq: 0 } : { epoch: String(lock.epoch), seq: Number(lock.seq) }
    const derivation = await derivationAt(library, writing.held, place, statement => library.store.read(statement))
    writing.held = { ...place, derivation }
    return question(derivation)
  })
}

interface Lock extends Place {
  readonly version: string | null
}

async function carryOut(
  library: Library,
  writing: Writing,
  { kind, ids, statements, change }: Change,
  { run, runAll }: Transaction,
): Promise<Held> {
  const { ontology, versions } = library
  const lock = readLock(await run(touchLock(randomUUID())))
  const isCurrent = lock.version === versions.derivation && kind !== 'REBUILT'
  const before = { epoch: lock.epoch, seq: lock.seq - 1 }
  const known = isCurrent ? await derivationAt(library, writing.held, before, run) : null
  // From here on the derivation is what is not stored yet: when the transaction fails, or is run again, it is made anew.
  writing.held = undefined
  const recorded = runAll(statements)
  const { derivation, changes } =
    known === null
      ? await recorded.then(() => fromScratch(library, run))
      : { derivation: known, changes: await meanwhile(recorded, inTurns(known.apply(change))) }
  await runAll(writeGraph(changes, ontology.graph))
  await redirect(changes, { run, runAll })
  if (!isCurrent) await run(setDerivedBy(versions.derivation))
  await run(writeChange({ seq: lock.seq, kind, ids }))
  return { epoch: lock.epoch, seq: lock.seq, derivation }
}

/** What comes of a work beside another, when both have ended: no statement is left running when either fails. */
async function meanwhile<T>(other: Promise<void>, work: Promise<T>): Promise<T> {
  await Promise.allSettled([other, work])
  await other
  return work
}

/** The graph of the stored record, and what it differs from the stored graph in. */
async function fromScratch(
  library: Library,
  run: Transaction['run'],
): Promise<{ derivation: Derivation; changes: GraphDiff }> {
  const { graph } = library.ontology
  const derivation = openDerivation(library)
  const record = await loadRecord(run, graph)
  await inTurns(derivation.load({ articles: tellings(record), decisions: record.decisions }))
  return { derivation, changes: diff(await loadDerived(run, graph), derivation.graph()) }
}

/** Keeps every id that was ever served leading to what it became. */
async function redirect(changes: GraphDiff, { run, runAll }: Transaction): Promise<void> {
  const { lost, back } = redirectsOf(changes)
  const [known] = await run(countRedirects())
  if (known?.n !== 0) await runAll(removeRedirects(back))
  await runAll(writeRedirects(lost))
}

function readLock([row]: readonly Row[]): Lock {
  if (typeof row?.seq !== 'number') throw new Error('The lock gave no sequence number')
  return { seq: row.seq, epoch: String(row.epoch), version: row.version === null ? null : String(row.version) }
}
