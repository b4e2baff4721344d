import { createExtractor } from '../src/ingest/extractor.js'
import { ingest as ingestArticles } from '../src/ingest/ingest.js'
import { loadReference } from '../src/ingest/read/reference.js'
import { versions } from '../src/ingest/version.js'
import type { Article } from '../src/model/article.js'
import { loadOntology } from '../src/ontology/ontology.js'
import { openEmbedded } from '../src/store/embedded.js'
import { makeArticles } from './articles.js'
import { type Figure, figure } from './figure.js'

const suite = 'ingest'

/** Articles end to end into an embedded store in memory, and whether the last tenth is as quick as the first. */
export async function ingest(count: number): Promise<readonly Figure[]> {
  const [ontology, reference] = [loadOntology(), loadReference()]
  const store = await openEmbedded(null, ontology.graph)
  await store.prepare()
  const extractor = createExtractor(reference)
  const library = { store, ontology, reference, extractor, versions: versions(reference) }
  const all = [...makeArticles(count, reference)]
  const seconds: number[] = []
  for (const tenth of tenths(all)) {
    const begun = performance.now()
    await ingestArticles(
      library,
      tenth.map(article => ({ article })),
    )
    seconds.push((performance.now() - begun) / 1000)
  }
  await extractor.close()
  await store.close()
  const [first = 1, last = 1] = [seconds[0], seconds.at(-1)]
  const whole = seconds.reduce((sum, part) => sum + part, 0)
  return [
    figure({ suite, case: `${count} articles`, value: count / whole, unit: 'articles/s', goal: ['≥', 100] }),
    figure({ suite, case: 'last tenth', value: last, unit: 's', peer: ['first tenth', first], goal: ['≤', 1.3] }),
    figure({ suite, case: 'memory', value: process.memoryUsage().rss / 2 ** 20, unit: 'MB', goal: ['≤', 4096] }),
  ]
}

function tenths(all: readonly Article[]): readonly (readonly Article[])[] {
  const size = Math.ceil(all.length / 10)
  return Array.from({ length: 10 }, (_, at) => all.slice(at * size, (at + 1) * size))
}
