/**
 * The way of an article into the graph: read → clean → analyse → extract → record → derive → write. Everything up to the claims is
 * done outside the store; what follows is one transaction a batch, behind the lock that all writers queue for.
 */
import { articleStates, derivedBy, outdatedArticles, storedArticles } from '../cypher/articles.js'
import { removeArticles, writeArticles } from '../cypher/record.js'
import type { ArticleRecord } from '../cypher/record-rows.js'
import type { Article, Rejection } from '../model/article.js'
import { inSpan } from '../trace/span.js'
import { commit } from './commit.js'
import type { Library } from './library.js'
import type { Input } from './read/read.js'
import { sketch } from './resolve/copies/sketch.js'
import type { Telling } from './resolve/record-tables.js'
import { sortOut } from './sort-out.js'

export interface IngestReport {
  readonly added: number
  readonly replaced: number
  /** Read before: the same bytes, and the extractor has not changed since. */
  readonly unchanged: number
  readonly rejected: readonly Rejection[]
}

/** Tells how many inputs are through, the rejected ones included, of how many. */
export type OnProgress = (done: number, total: number, origin: string) => void

/** Articles of one transaction. */
const BATCH = 200

/** Reads inputs into the graph. Nothing of an article is stored unless all that was read from it and all that follows is. */
export async function ingest(
  library: Library,
  inputs: AsyncIterable<Input> | Iterable<Input>,
  onProgress: OnProgress = () => {},
): Promise<IngestReport> {
  const { articles, rejections } = await sortOut(inputs)
  const rejected = [...rejections]
  const total = articles.length + rejected.length
  let [added, replaced, unchanged] = [0, 0, 0]
  for (let start = 0; start < articles.length; start += BATCH) {
    const batch = articles.slice(start, start + BATCH)
    const done = await inSpan('ingest batch', { 'entente.articles': batch.length }, () =>
      ingestBatch(library, batch, (index, origin) => onProgress(rejections.length + start + index, total, origin)),
    )
    rejected.push(...done.rejected)
    unchanged += done.unchanged
    replaced += done.replaced
    added += done.added
  }
  return { added, replaced, unchanged, rejected }
}

async function ingestBatch(
  library: Library,
  batch: readonly Article[],
  onProgress: (done: number, origin: string) => void,
): Promise<IngestReport> {
  const states = await readStates(library, batch)
  const changed = batch.filter(({ id, sha256 }) => states.get(id) !== `${sha256} ${library.versions.extractor}`)
  const { records, failures } = await inSpan('extract', { 'entente.articles': changed.length }, () =>
    readArticles(changed, library, onProgress),
  )
  if (records.length > 0) await write(library, records)
  const replaced = records.filter(({ article }) => states.has(article.id)).length
  return { added: records.length - replaced, replaced, unchanged: batch.length - changed.length, rejected: failures }
}

/** Removes an article and all that follows from it alone; false when there is none with this id. */
export async function remove(library: Library, id: string): Promise<boolean> {
  const [stored] = await library.store.read(articleStates([id]))
  if (stored === undefined) return false
  await commit(library, { kind: 'DELETED', ids: [id], statements: removeArticles([id]), change: { removed: [id] } })
  return true
}

/** Brings a store up to this version: reads again what another extractor read, derives again what another derivation derived. */
export async function update(library: Library, onProgress: OnProgress = () => {}): Promise<number> {
  const rows = await library.store.read(outdatedArticles(library.versions.extractor))
  const ids = rows.map(({ id }) => String(id))
  for (let start = 0; start < ids.length; start += BATCH) {
    const stored = await library.store.read(storedArticles(ids.slice(start, start + BATCH)))
    const { records } = await readArticles(stored as unknown as Article[], library, (index, origin) =>
      onProgress(start + index, ids.length, origin),
    )
    await write(library, records)
  }
  const [derived] = await library.store.read(derivedBy())
  if (derived !== undefined && derived.version !== library.versions.derivation) await rebuild(library)
  return ids.length
}

/** Derives the graph from the record again. */
export async function rebuild(library: Library): Promise<void> {
  await commit(library, { kind: 'REBUILT', ids: [], statements: [], change: {} })
}

async function readStates({ store }: Library, articles: readonly Article[]): Promise<ReadonlyMap<string, string>> {
  const rows = await store.read(articleStates(articles.map(({ id }) => id)))
  return new Map(rows.map(({ id, sha256, extractor }) => [String(id), `${sha256} ${extractor}`]))
}

interface Reading {
  readonly records: readonly ArticleRecord[]
  readonly failures: readonly Rejection[]
}

async function readArticles(
  articles: readonly Article[],
  { extractor, versions }: Library,
  onProgress: (done: number, origin: string) => void,
): Promise<Reading> {
  const records: ArticleRecord[] = []
  const failures: Rejection[] = []
  let done = 0
  for await (const result of extractor.extract(articles)) {
    const article = articles[done++]
    if (article === undefined) break
    if ('reason' in result) failures.push(result)
    else
      records.push({ article, extraction: { ...result, extractor: versions.extractor }, sketch: sketch(article.text) })
    onProgress(done, article.origin)
  }
  return { records, failures }
}

function write(library: Library, records: readonly ArticleRecord[]): Promise<void> {
  return commit(library, {
    kind: 'INGESTED',
    ids: records.map(({ article }) => article.id),
    statements: writeArticles(records, library.ontology.graph),
    change: { articles: records.map(telling) },
  })
}

/** What derivation needs of an article: as it is read back from the store. */
function telling({ article, extraction: { mentions, claims, publishedOn, title }, sketch }: ArticleRecord): Telling {
  const { id, source, sha256 } = article
  return {
    article: {
      id,
      publishedOn: publishedOn ?? article.publishedOn,
      title: title ?? article.title,
      source,
      sha256,
      sketch,
    },
    mentions,
    claims,
  }
}
