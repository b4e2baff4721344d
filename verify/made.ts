/** Made-up articles in a file, and what graphs of their first so many would be exported as. */
import { writeFileSync } from 'node:fs'
import { makeArticles } from '../bench/articles.js'
import { ingest } from '../src/ingest/ingest.js'
import { readInputs } from '../src/ingest/read/read.js'
import { loadReference } from '../src/ingest/read/reference.js'
import type { Article } from '../src/model/article.js'
import { openEmbedded } from '../src/store/embedded.js'
import { exported, libraryOn, ontology } from '../test/ingest/library.js'

/** Writes articles into a file of JSON lines, in the order given. */
export function writeArticles(file: string, articles: Iterable<Article>): void {
  const lines = [...articles].map(({ url, source, publishedOn, text }) =>
    JSON.stringify({ url, source, publishedOn, text }),
  )
  writeFileSync(file, `${lines.join('\n')}\n`)
}

export const madeArticles = (count: number, seed: number): readonly Article[] => [
  ...makeArticles(count, loadReference(), seed),
]

/** The exports of a store after each so many articles of a file, the first one of an empty store. */
export async function exportsAlong(file: string, step: number): Promise<readonly (readonly string[])[]> {
  const articles: Article[] = []
  for await (const input of readInputs([file])) if ('article' in input) articles.push(input.article)
  const store = await openEmbedded(null, ontology.graph)
  await store.prepare()
  const exports = [await exported(store)]
  for (let start = 0; start < articles.length; start += step) {
    await ingest(
      libraryOn(store),
      articles.slice(start, start + step).map(article => ({ article })),
    )
    exports.push(await exported(store))
  }
  await store.close()
  return exports
}
