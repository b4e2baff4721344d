/** What is written while something goes wrong, and the graph that it must end as. */
import { ingest } from '../../src/ingest/ingest.js'
import { readGiven } from '../../src/ingest/read/given.js'
import type { Article } from '../../src/model/article.js'
import type { GivenArticle } from '../../src/model/intake.js'
import { openEmbedded } from '../../src/store/embedded.js'
import type { Store } from '../../src/store/store.js'
import { exported, libraryOn, ontology } from '../../test/ingest/library.js'
import { difference } from '../difference.js'
import { madeArticles } from '../made.js'
import type { Breach } from '../outcome.js'

export type Batch = readonly GivenArticle[]

/** Batches of made-up articles; every fifth batch also brings back an article of before with its text cut, as a correction does. */
export function batchesOf(articles: number, size: number, seed: number): readonly Batch[] {
  const given = madeArticles(articles, seed).map(({ url, source, publishedOn, text }) => ({
    url,
    source,
    publishedOn,
    text,
  }))
  const batches: Batch[] = []
  for (let start = 0; start < given.length; start += size) {
    const earlier = given[Math.floor(start / 2)]
    const correction = earlier && start > 0 && (start / size) % 5 === 0 ? [{ ...earlier, text: cut(earlier.text) }] : []
    batches.push([...given.slice(start, start + size), ...correction])
  }
  return batches
}

const cut = (text: string): string => text.split('\n\n').slice(0, 2).join('\n\n')

/** The export of a graph into which the batches were read one after the other and nothing went wrong. */
export async function undisturbed(batches: readonly Batch[]): Promise<readonly string[]> {
  const store = await openEmbedded(null, ontology.graph)
  await store.prepare()
  for (const batch of batches) await ingest(libraryOn(store), inputs(batch))
  const lines = await exported(store)
  await store.close()
  return lines
}

function inputs(batch: Batch): readonly { readonly article: Article }[] {
  return batch.map(given => {
    const input = readGiven(given)
    if (!('article' in input)) throw new Error(`A made-up article is none: ${input.rejection.reason}`)
    return input
  })
}

/** In what the graph of a data folder, which nobody has open, differs from the expected one. */
export async function folderDiffers(folder: string, expected: readonly string[]): Promise<readonly Breach[]> {
  const store = await openEmbedded(folder, ontology.graph)
  await store.prepare()
  const breaches = await storeDiffers(store, expected)
  await store.close()
  return breaches
}

export async function storeDiffers(store: Store, expected: readonly string[]): Promise<readonly Breach[]> {
  return difference('the export', await exported(store), expected)
}
