import { changesAfter } from '../cypher/record.js'
import { loadArticles, loadDecisions, loadRecord, type Run } from '../store/load.js'
import type { Library } from './library.js'
import { type Derivation, openDerivation, tellings } from './resolve/derive.js'
import { inTurns } from './resolve/flow/pausing.js'

/** The lock as a transaction has it: which history this is, and how many transactions it has seen. */
export interface Place {
  /** Of one store from its first transaction to when it is emptied. */
  readonly epoch: string
  readonly seq: number
}

/** A derivation that stands where a store stood after a transaction. */
export interface Held extends Place {
  readonly derivation: Derivation
}

/** More articles than these are not worth catching up with one by one. */
const MOST_CHANGES = 500

/**
 * The derivation of what is stored before a transaction: the one that is held, brought up to what other processes have written since,
 * else made from the record. What the others wrote they have derived as well, so nothing of it is to be written.
 * @param before the place that the transaction starts from
 */
export async function derivationAt(
  library: Library,
  held: Held | undefined,
  before: Place,
  run: Run,
): Promise<Derivation> {
  const isPast = held !== undefined && held.epoch === before.epoch && held.seq <= before.seq
  if (isPast && (await catchUp(library, held, before.seq, run))) return held.derivation
  const derivation = openDerivation(library)
  const record = await loadRecord(run, library.ontology.graph)
  await inTurns(derivation.load({ articles: tellings(record), decisions: record.decisions }))
  return derivation
}

/** Reads what other processes have changed; false when that is too much, or not all of it is told. */
async function catchUp({ ontology }: Library, held: Held, seq: number, run: Run): Promise<boolean> {
  if (held.seq === seq) return true
  const changes = (await run(changesAfter(held.seq))).filter(change => Number(change.seq) <= seq)
  const ids = [...new Set(changes.filter(({ kind }) => kind !== 'DECIDED').flatMap(change => change.ids as string[]))]
  if (changes.length !== seq - held.seq || ids.length > MOST_CHANGES) return false
  const found = tellings(await loadArticles(run, ids, ontology.graph))
  const known = new Set(found.map(({ article }) => article.id))
  const decisions = await loadDecisions(run, ontology.graph)
  await inTurns(held.derivation.load({ articles: found, removed: ids.filter(id => !known.has(id)), decisions }))
  return true
}
