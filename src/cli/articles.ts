import { createExtractor, defaultWorkers } from '../ingest/extractor.js'
import { facts } from '../ingest/facts.js'
import { type Input, type ReadOptions, readInputs } from '../ingest/read/read.js'
import { loadReference } from '../ingest/read/reference.js'
import type { Article, Rejection } from '../model/article.js'
import type { Extraction } from '../model/claim.js'
import type { ArticleFacts } from '../model/facts.js'
import { loadOntology } from '../ontology/ontology.js'

/** An article with what was found in it, or why it could not be read. */
export type Read =
  | { readonly article: Article; readonly extraction: Extraction; readonly facts: ArticleFacts }
  | { readonly rejection: Rejection }

export interface ExtractOptions extends ReadOptions {
  /** Threads. */
  readonly workers?: number
  /** Articles that are not wanted are passed over. */
  readonly isWanted?: (article: Article) => boolean
}

/** Reads and extracts without a store; results come in the order of what is read, while it is read. */
export async function* extractAll(paths: readonly string[], options: ExtractOptions = {}): AsyncIterable<Read> {
  const { workers = defaultWorkers(), isWanted = () => true, ...reading } = options
  const resources = { reference: loadReference(), ontology: loadOntology() }
  const extractor = createExtractor(resources.reference, workers)
  // Between an input and its result: articles, and rejections, which keep their place.
  const waiting: Input[] = []
  const articles = async function* () {
    for await (const input of readInputs(paths, reading)) {
      if ('article' in input && !isWanted(input.article)) continue
      waiting.push(input)
      if ('article' in input) yield input.article
    }
  }
  try {
    for await (const result of extractor.extract(articles())) {
      yield* rejectedBefore(waiting)
      const input = waiting.shift()
      if (!input || !('article' in input)) continue
      yield 'reason' in result
        ? { rejection: result }
        : { article: input.article, extraction: result, facts: facts(input.article, result, resources) }
    }
    yield* rejectedBefore(waiting)
  } finally {
    await extractor.close()
  }
}

/** Takes the rejections that stand before the next article. */
function* rejectedBefore(waiting: Input[]): Iterable<{ readonly rejection: Rejection }> {
  for (let next = waiting[0]; next !== undefined && 'rejection' in next; next = waiting[0]) {
    waiting.shift()
    yield next
  }
}
