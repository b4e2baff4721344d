import { extractArticle, prepareExtraction } from '../ingest/extract-article.js'
import { facts } from '../ingest/facts.js'
import { readInputs } from '../ingest/read/read.js'
import { loadReference } from '../ingest/read/reference.js'
import type { Article, Rejection } from '../model/article.js'
import type { ArticleFacts } from '../model/facts.js'
import { loadOntology } from '../ontology/ontology.js'

/** An article with what was found in it, or why it could not be read. */
export type Read = { readonly article: Article; readonly facts: ArticleFacts } | { readonly rejection: Rejection }

/** Reads and extracts without a store, one article after the other; articles that are not wanted are passed over. */
export async function* extractAll(
  paths: readonly string[],
  isWanted: (article: Article) => boolean = () => true,
): AsyncIterable<Read> {
  const resources = { reference: loadReference(), ontology: loadOntology() }
  const extraction = prepareExtraction(resources.reference)
  for await (const input of readInputs(paths)) {
    if ('rejection' in input) yield input
    else if (isWanted(input.article)) {
      const result = extractArticle(input.article, extraction)
      if ('reason' in result) yield { rejection: result }
      else yield { article: input.article, facts: facts(input.article, result, resources) }
    }
  }
}
