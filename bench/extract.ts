import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { splitSentences } from '../src/ingest/analyse/sentences.js'
import { tokenise } from '../src/ingest/analyse/tokens.js'
import { clean } from '../src/ingest/clean/clean.js'
import { type ExtractionResources, extractArticle, prepareExtraction } from '../src/ingest/extract-article.js'
import { readInputs } from '../src/ingest/read/read.js'
import { loadReference } from '../src/ingest/read/reference.js'
import type { Article } from '../src/model/article.js'
import { type Figure, figure } from './figure.js'

const suite = 'extract'

/** Real news where it is at hand, else the seed articles. */
const NEWS = ['../../shared/corpus/wikinews-2019-2020.csv', '../seed/articles'].map(path =>
  fileURLToPath(new URL(path, import.meta.url)),
)

/** Articles a second on one core from raw text to claims, beside what the tagger alone takes: the bound that no rule can beat. */
export async function extract(): Promise<readonly Figure[]> {
  const articles = await read(NEWS.find(existsSync) ?? '')
  const begun = performance.now()
  const resources = prepareExtraction(loadReference())
  const startUp = performance.now() - begun
  const warm = articles.slice(0, 30)
  for (const article of warm) extractArticle(article, resources)
  const tagged = median(3, () => rate(articles, tag))
  const extracted = median(3, () => rate(articles, article => extractArticle(article, resources)))
  return [
    figure({
      suite,
      case: `${articles.length} articles to claims`,
      value: extracted,
      unit: 'articles/s',
      peer: ['tags alone', tagged],
      goal: ['≥', 0.5],
    }),
    figure({ suite, case: 'articles/s', value: extracted, unit: 'articles/s', goal: ['≥', 150] }),
    figure({ suite, case: 'data made ready', value: startUp, unit: 'ms', goal: ['≤', 700] }),
    figure({
      suite,
      case: 'a byte of a long article',
      value: perByte(articles, 300, resources),
      unit: 'µs',
      peer: ['of a short one', perByte(articles, 1, resources)],
      goal: ['≤', 1.2],
    }),
    figure({ suite, case: 'memory', value: process.memoryUsage().rss / 2 ** 20, unit: 'MB', goal: ['≤', 250] }),
  ]
}

async function read(path: string): Promise<readonly Article[]> {
  const articles: Article[] = []
  for await (const input of readInputs([path])) if ('article' in input) articles.push(input.article)
  return articles
}

function tag(article: Article): void {
  const cleaned = clean(article)
  tokenise(cleaned.text, splitSentences(cleaned))
}

function rate(articles: readonly Article[], work: (article: Article) => unknown): number {
  const begun = performance.now()
  for (const article of articles) work(article)
  return articles.length / ((performance.now() - begun) / 1000)
}

function median(runs: number, measure: () => number): number {
  const values = Array.from({ length: runs }, measure).sort((a, b) => a - b)
  return values[Math.floor(runs / 2)] ?? 0
}

/** Microseconds a byte of an article that is one text `times` over, the texts being about 3 KB. */
function perByte(articles: readonly Article[], times: number, resources: ExtractionResources): number {
  const one = articles.find(({ text }) => text.length > 2500 && text.length < 3500) ?? articles[0]
  if (one === undefined) return 0
  const text = Array.from({ length: times }, () => one.text).join('\n\n')
  const runs = Math.max(1, Math.round(100 / times))
  const seconds = 1 / rate(Array(runs).fill({ ...one, text }), article => extractArticle(article, resources))
  return (seconds * 1e6) / text.length
}
