import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import grafeo, { type Transaction as EngineTransaction, type GrafeoDB, type QueryResult } from '@grafeo-db/js'
import { constraintStatements, textIndexes } from '../cypher/constraints.js'
import { keyOf } from '../cypher/names.js'
import { plainProperty } from '../cypher/plain-words.js'
import { ping } from '../cypher/state.js'
import { fold } from '../model/fold.js'
import type { Statement } from '../model/statement.js'
import type { GraphSchema } from '../ontology/ontology.js'
import { cannotOpen, cannotWrite } from './embedded-errors.js'
import { type Gate, gate, unlessAborted } from './gate.js'
import type { Hit, ReadOptions, Row, Store, Transaction } from './store.js'

/** Reads that may run at a time. The engine cannot end a statement, so this also bounds those that nobody waits for any more. */
const READERS = 8

/** The write-ahead log is folded into the file when it has grown to this many bytes. */
const LOG_BYTES = 64 * 1024 * 1024

/**
 * Opens the store in a file of `folder`, which is made when it is missing; `null` keeps everything in memory.
 * One process at a time can have it open.
 * @throws UserError when another process has it, when it cannot be written, or when the file is damaged.
 */
export async function openEmbedded(folder: string | null, graph: GraphSchema): Promise<Store> {
  const db = openFile(folder)
  const readers = gate(READERS)
  const writers = gate(1)
  return {
    kind: 'embedded',
    read: (statement, options) => read(db, readers, statement, options),
    transaction: work => writers(() => transact(db, folder, work)),
    search: (labels, text, limit, options) =>
      unlessAborted(searchAll(db, graph, { labels, text, limit }), options?.signal),
    searchesInStatements: false,
    isRemote: false,
    prepare: () => writers(() => prepare(db, graph)),
    notReady: async () => {
      await read(db, readers, ping())
      return null
    },
    backup: path => writers(async () => db.save(path)),
    bookmark: async () => null,
    close: () => writers(async () => close(db, folder)),
  }
}

function openFile(folder: string | null): GrafeoDB {
  if (folder === null) return grafeo.GrafeoDB.create()
  try {
    mkdirSync(folder, { recursive: true })
    const db = grafeo.GrafeoDB.create(join(folder, 'graph.grafeo'))
    db.setCheckpointTriggers({ walBytes: LOG_BYTES })
    return db
  } catch (cause) {
    throw cannotOpen(folder, cause)
  }
}

/** Folds the log into the file; where the disk is full the log stays, and the next one to open the folder reads it. */
function close(db: GrafeoDB, folder: string | null): void {
  try {
    db.close()
  } catch (error) {
    throw cannotWrite(folder, error)
  }
}

/** Reads in a transaction that is always rolled back, so that a statement that writes has no effect. */
function read(db: GrafeoDB, readers: Gate, statement: Statement, options?: ReadOptions): Promise<readonly Row[]> {
  const run = async () => {
    const transaction = db.beginTransaction()
    try {
      return rows(await transaction.executeCypher(statement.text, statement.params), statement)
    } finally {
      transaction.rollback()
    }
  }
  return unlessAborted(readers(run, options?.signal), options?.signal)
}

function rows(result: QueryResult, statement: Statement): readonly Row[] {
  if (Object.values(result.counters).some(count => count > 0)) {
    throw new Error(`A statement that writes was given to read():\n${statement.text}`)
  }
  return result.toArray()
}

async function transact<T>(
  db: GrafeoDB,
  folder: string | null,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const transaction = db.beginTransaction()
  let result: T
  try {
    result = await work({
      run: statement => run(transaction, statement),
      runAll: async statements => {
        for (const statement of statements) await run(transaction, statement)
      },
    })
  } catch (error) {
    transaction.rollback()
    throw error
  }
  try {
    transaction.commit()
  } catch (error) {
    // The engine has taken it back itself.
    throw cannotWrite(folder, error)
  }
  return result
}

async function run(transaction: EngineTransaction, { text, params }: Statement): Promise<readonly Row[]> {
  return (await transaction.executeCypher(text, params)).toArray()
}

async function prepare(db: GrafeoDB, graph: GraphSchema): Promise<void> {
  for (const { text } of constraintStatements(graph, 'embedded')) await db.executeCypher(text)
  for (const { label, property } of textIndexes(graph)) {
    for (const name of [property, plainProperty(property)]) {
      await db.createTextIndex(label, name, { tokenizer: 'standard' })
    }
  }
}

interface SearchAll {
  readonly labels: readonly string[]
  readonly text: string
  readonly limit: number
}

/** Hits of all indexes in one order: by place in their index, so that no scores are compared across indexes. */
async function searchAll(db: GrafeoDB, graph: GraphSchema, { labels, text, limit }: SearchAll): Promise<Hit[]> {
  const indexes = textIndexes(graph).filter(({ label }) => labels.includes(label))
  const lists = await Promise.all(indexes.map(index => search(db, graph, { ...index, text, limit })))
  const placed = lists.flatMap((list, index) => list.map((hit, place) => ({ hit, place, index })))
  const best = new Map<string, Hit>()
  for (const { hit } of placed.sort((a, b) => a.place - b.place || a.index - b.index)) {
    if (!best.has(hit.id)) best.set(hit.id, hit)
  }
  return [...best.values()].slice(0, limit)
}

interface Search {
  readonly label: string
  readonly property: string
  readonly text: string
  readonly limit: number
}

/** Looks in the text for the words as they are, and beside it (`plain-words.ts`) for the words without accents; a node's scores add up. */
async function search(db: GrafeoDB, graph: GraphSchema, { label, property, text, limit }: Search): Promise<Hit[]> {
  const key = keyOf(graph, label)
  const lists = await Promise.all([
    db.textSearch(label, property, withPlain(text), limit),
    db.textSearch(label, plainProperty(property), fold(text), limit),
  ])
  const scores = new Map<string, number>()
  for (const [node = -1, score = 0] of lists.flat()) {
    const id = db.getNode(node)?.get(key)
    if (typeof id === 'string') scores.set(id, (scores.get(id) ?? 0) + score)
  }
  return [...scores]
    .map(([id, score]) => ({ id, label, score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
}

/** `Vučić` asks for `Vučić vucic`; a text without accents for itself. */
const withPlain = (text: string): string => (/[^\p{ASCII}]/u.test(text) ? `${text} ${fold(text)}` : text)
