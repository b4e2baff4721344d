import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ExtractionResources, extractArticle, prepareExtraction } from '../src/ingest/extract-article.js'
import { readInputs } from '../src/ingest/read/read.js'
import { loadReference } from '../src/ingest/read/reference.js'
import type { Article } from '../src/model/article.js'
import { spacyRate } from './extract/spacy.js'
import { rate, stageFigures, tag } from './extract/stages.js'
import { threadFigures } from './extract/threads.js'
import { type Figure, figure } from './figure.js'

const suite = 'extract'

/** Real news where it is at hand, else the seed articles. */
const NEWS = ['../../shared/corpus/wikinews-2019-2020.csv', '../seed/articles'].map(path =>
  fileURLToPath(new URL(path, import.meta.url)),
)

/**
 * Articles a second on one core from raw text to claims, beside the tagger alone (the bound that no rule can beat) and a trained
 * parser; where the time goes; two threads; long texts; start-up and memory.
 */
export async function extract(): Promise<readonly Figure[]> {
  const articles = await read(NEWS.find(existsSync) ?? '')
  const size = articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length / 2 ** 20
  const begun = performance.now()
  const resources = prepareExtraction(loadReference())
  const startUp = performance.now() - begun
  const warm = articles.slice(0, 30)
  for (const article of warm) extractArticle(article, resources)
  const tagged = median(3, () => rate(articles, tag))
  const extracted = median(3, () => rate(articles, article => extractArticle(article, resources)))
  const spacy = spacyRate(articles.slice(0, 60).map(({ text }) => text))
  return [
    figure({
      suite,
      case: `${articles.length} articles to claims`,
      value: extracted,
      unit: 'articles/s',
      peer: ['tags alone', tagged],
      goal: ['≥', 0.5],
    }),
    ...(spacy === null
      ? []
      : [
          figure({
            suite,
            case: 'the same',
            value: extracted,
            unit: 'articles/s',
            peer: ['spaCy en_core_web_sm', spacy],
            goal: ['≥', 25],
          }),
        ]),
    figure({ suite, case: 'megabytes of text', value: extracted * size, unit: 'MB/s' }),
    ...stageFigures(articles, resources),
    ...threadFigures(articles),
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
  ]
}

async function read(path: string): Promise<readonly Article[]> {
  const articles: Article[] = []
  for await (const input of readInputs([path])) if ('article' in input) articles.push(input.article)
  return articles
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
