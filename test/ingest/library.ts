/** What ingestion needs, around a store, and articles of the seed to put in it. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createExtractor } from '../../src/ingest/extractor.js'
import { ingest } from '../../src/ingest/ingest.js'
import type { Library } from '../../src/ingest/library.js'
import { readInputs } from '../../src/ingest/read/read.js'
import { loadReference } from '../../src/ingest/read/reference.js'
import { versions } from '../../src/ingest/version.js'
import type { Article } from '../../src/model/article.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import { exportGraph } from '../../src/store/export.js'
import type { Store } from '../../src/store/store.js'

export const ontology = loadOntology()
const reference = loadReference()
const parts = { ontology, reference, extractor: createExtractor(reference, 1), versions: versions(reference) }

export function libraryOn(store: Store): Library {
  return { store, ...parts }
}

const folder = join(import.meta.dirname, '../../seed/articles')

/** The articles of the seed whose file names match, in the order of these. */
export async function seedArticles(pattern: RegExp): Promise<readonly Article[]> {
  const files = readdirSync(folder).filter(file => pattern.test(file))
  const read: Article[] = []
  for await (const input of readInputs(files.sort().map(file => join(folder, file)))) {
    if ('article' in input) read.push(input.article)
  }
  return read
}

/** Reads articles into a library, in one go. */
export async function ingestAll(library: Library, articles: readonly Article[]): Promise<void> {
  await ingest(
    library,
    articles.map(article => ({ article })),
  )
}

/** The lines of the canonical export. */
export async function exported(store: Store): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const line of exportGraph(statement => store.read(statement), ontology.graph)) lines.push(line)
  return lines
}
