/**
 * The way of an article into the graph: read → clean → analyse → extract → record → derive → write. Everything up to the claims is
 * done outside the store; what follows is one transaction a batch, behind the lock that all writers queue for.
 */
import { articleStates, derivedBy, outdatedArticles, storedArticles } from '../cypher/articles.js'
import { removeArticles, writeArticles } from '../cypher/record.js'
import type { ArticleRecord } from '../cypher/record-rows.js'
import type { Article, Rejection } from '../model/article.js'
import { inSpan } from '../trace/span.js'
import { admit } from './admit.js'
import { commit } from './commit.js'
import type { Library } from './library.js'
import type { Input } from './read/read.js'
import { sketch } from './resolve/copies/sketch.js'
import { ahead, inBatches } from './stream.js'
import { telling } from './telling.js'

export interface IngestReport {
  readonly added: number
  readonly replaced: number
  /** Read before: the same bytes, and the extractor has not changed since. */
  readonly unchanged: number
  readonly rejected: readonly Rejection[]
}

/** Tells how many articles have been read, of how many where that is known, and which was the last. */
export type OnProgress = (done: number, total: number | null, origin: string) => void

/** Articles of one transaction. */
const BATCH = 200

/**
 * Reads inputs into the graph as they come: while one batch is derived and written, the next is read. Nothing of an article is stored
 * unless all that was read from it and all that follows is.
 */
export async function ingest(
  library: Library,
  inputs: AsyncIterable<Input> | Iterable<Input>,
  onProgress: OnProgress = () => {},
): Promise<IngestReport> {
  const admission = admit(inputs)
  const failed: Rejection[] = []
  const became = new Map<string, 'added' | 'replaced' | 'unchanged'>()
  let done = 0
  const progress = (origin: string) => onProgress(++done, null, origin)
  const fail = ({ id }: Article, rejection: Rejection) => {
    failed.push(rejection)
    became.delete(id)
  }

  const isAsStored = ({ sha256 }: Article, state: State | undefined) =>
    state?.sha256 === sha256 && state.extractor === library.versions.extractor

  async function* changed(): AsyncIterable<Article> {
    const replacing: Article[] = []
    for await (const batch of inBatches(admission.articles, BATCH)) {
      const states = await readStates(library, batch)
      for (const article of batch) {
        const state = states.get(article.id)
        const isUnchanged = isAsStored(article, state)
        became.set(article.id, isUnchanged ? 'unchanged' : state === undefined ? 'added' : 'replaced')
        if (isUnchanged) progress(article.origin)
        else if (state === undefined || state.sha256 === article.sha256) yield article
        else replacing.push(article)
      }
    }
    // Another text may come to the last for what is stored: then it stays as it is, or the later one replaces it.
    const later = admission.later()
    const settled = new Set([...admission.clashing(), ...later.map(({ id }) => id)])
    for (const article of replacing) if (!settled.has(article.id)) yield article
    const states = await readStates(library, later)
    for (const article of later) {
      const isUnchanged = isAsStored(article, states.get(article.id))
      if (isUnchanged) became.set(article.id, 'unchanged')
      else if (became.get(article.id) === 'unchanged') became.set(article.id, 'replaced')
      if (!isUnchanged) yield article
    }
  }

  for await (const records of batches(readArticles(changed(), library, progress, fail)))
    await write(library, lastOfEach(records))
  const clashing = admission.clashing()
  await removeStored(
    library,
    clashing.filter(id => became.get(id) === 'added'),
  )
  for (const id of clashing) became.delete(id)
  const count = (what: string) => [...became.values()].filter(value => value === what).length
  return {
    added: count('added'),
    replaced: count('replaced'),
    unchanged: count('unchanged'),
    rejected: [...admission.rejections(), ...failed],
  }
}

/** Batches to write, the next of which is made while one is written. */
function batches(records: AsyncIterable<ArticleRecord>): AsyncIterable<readonly ArticleRecord[]> {
  return ahead(traced(inBatches(records, BATCH)), 1)
}

/** The making of each batch is a span of its own: it runs beside the writing of the one before. */
async function* traced(all: AsyncGenerator<readonly ArticleRecord[]>): AsyncIterable<readonly ArticleRecord[]> {
  const make = () =>
    inSpan('extract', {}, async span => {
      const batch = await all.next()
      span.setAttribute('entente.articles', batch.done ? 0 : batch.value.length)
      return batch
    })
  try {
    for (let batch = await make(); !batch.done; batch = await make()) yield batch.value
  } finally {
    await all.return(undefined)
  }
}

/** Removes an article and all that follows from it alone; false when there is none with this id. */
export async function remove(library: Library, id: string): Promise<boolean> {
  return (await removeStored(library, [id])) > 0
}

/** Removes those of the articles that are stored. */
async function removeStored(library: Library, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const stored = (await library.store.read(articleStates(ids))).map(({ id }) => String(id))
  if (stored.length > 0)
    await commit(library, {
      kind: 'DELETED',
      ids: stored,
      statements: removeArticles(stored),
      change: { removed: stored },
    })
  return stored.length
}

/** Brings a store up to this version: reads again what another extractor read, derives again what another derivation derived. */
export async function update(library: Library, onProgress: OnProgress = () => {}): Promise<number> {
  const rows = await library.store.read(outdatedArticles(library.versions.extractor))
  const ids = rows.map(({ id }) => String(id))
  let done = 0
  const progress = (origin: string) => onProgress(++done, ids.length, origin)
  for await (const records of batches(readArticles(stored(library, ids), library, progress)))
    await write(library, records)
  const [derived] = await library.store.read(derivedBy())
  if (derived !== undefined && derived.version !== library.versions.derivation) await rebuild(library)
  return ids.length
}

async function* stored({ store }: Library, ids: readonly string[]): AsyncIterable<Article> {
  for await (const batch of inBatches(ids, BATCH))
    yield* (await store.read(storedArticles(batch))) as unknown as Article[]
}

/** Derives the graph from the record again. */
export async function rebuild(library: Library): Promise<void> {
  await commit(library, { kind: 'REBUILT', ids: [], statements: [], change: {} })
}

interface State {
  readonly sha256: string
  readonly extractor: string
}

async function readStates({ store }: Library, articles: readonly Article[]): Promise<ReadonlyMap<string, State>> {
  const rows = await store.read(articleStates(articles.map(({ id }) => id)))
  return new Map(
    rows.map(({ id, sha256, extractor }) => [String(id), { sha256: String(sha256), extractor: String(extractor) }]),
  )
}

/** What articles say, in their order, but for those that can not be read. */
async function* readArticles(
  articles: AsyncIterable<Article>,
  { extractor, versions }: Library,
  onProgress: (origin: string) => void,
  onFailure: (article: Article, rejection: Rejection) => void = () => {},
): AsyncIterable<ArticleRecord> {
  const taken: Article[] = []
  for await (const result of extractor.extract(noted(articles, taken))) {
    const article = taken.shift()
    if (article === undefined) throw new Error('More articles were read than there are')
    if ('reason' in result) onFailure(article, result)
    else yield { article, extraction: { ...result, extractor: versions.extractor }, sketch: sketch(article.text) }
    onProgress(article.origin)
  }
}

/** The items, each noted as it is taken. */
async function* noted<T>(items: AsyncIterable<T>, taken: T[]): AsyncIterable<T> {
  for await (const item of items) {
    taken.push(item)
    yield item
  }
}

/** A later text may have come into the batch of the first. */
function lastOfEach(records: readonly ArticleRecord[]): readonly ArticleRecord[] {
  return [...new Map(records.map(record => [record.article.id, record])).values()]
}

function write(library: Library, records: readonly ArticleRecord[]): Promise<void> {
  return inSpan('ingest batch', { 'entente.articles': records.length }, () =>
    commit(library, {
      kind: 'INGESTED',
      ids: records.map(({ article }) => article.id),
      statements: writeArticles(records, library.ontology.graph),
      change: { articles: records.map(telling) },
    }),
  )
}
