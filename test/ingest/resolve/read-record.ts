import { extractArticle, prepareExtraction } from '../../../src/ingest/extract-article.js'
import { readInputs } from '../../../src/ingest/read/read.js'
import { sketch } from '../../../src/ingest/resolve/copies/sketch.js'
import type { ClaimRecord } from '../../../src/model/record.js'
import { resources } from './resources.js'

/** What the articles of some paths say, as ingestion would record it. */
export async function readRecord(paths: readonly string[]): Promise<ClaimRecord> {
  const extraction = prepareExtraction(resources.reference)
  const record: ClaimRecord[] = []
  for await (const input of readInputs([...paths])) {
    if ('rejection' in input) throw new Error(input.rejection.reason)
    const { article } = input
    const extracted = extractArticle(article, extraction)
    if (!('claims' in extracted)) throw new Error(extracted.reason)
    const { publishedOn, mentions, claims } = extracted
    record.push({
      articles: [{ ...article, publishedOn, sketch: sketch(article.text) }],
      mentions,
      claims,
      decisions: [],
    })
  }
  return {
    articles: record.flatMap(({ articles }) => articles),
    mentions: record.flatMap(({ mentions }) => mentions),
    claims: record.flatMap(({ claims }) => claims),
    decisions: [],
  }
}
