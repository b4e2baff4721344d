import { analyse } from '../../src/ingest/analyse/analyse.js'
import { splitSentences } from '../../src/ingest/analyse/sentences.js'
import { tokenise } from '../../src/ingest/analyse/tokens.js'
import { clean } from '../../src/ingest/clean/clean.js'
import { type ExtractionResources, extractArticle } from '../../src/ingest/extract-article.js'
import type { Article } from '../../src/model/article.js'
import { type Figure, figure } from '../figure.js'

export function tag(article: Article): void {
  const cleaned = clean(article)
  tokenise(cleaned.text, splitSentences(cleaned))
}

/** Articles a second. */
export function rate(articles: readonly Article[], work: (article: Article) => unknown): number {
  const begun = performance.now()
  for (const article of articles) work(article)
  return articles.length / ((performance.now() - begun) / 1000)
}

/** Where the time of an article goes: each stage, in ms and beside the whole. */
export function stageFigures(articles: readonly Article[], resources: ExtractionResources): readonly Figure[] {
  const time = (work: (article: Article) => unknown) => 1000 / rate(articles, work)
  const cleaning = time(clean)
  const tagging = time(tag) - cleaning
  const analysing = time(article => analyse(article, clean(article), resources.gazetteer)) - cleaning - tagging
  const whole = time(article => extractArticle(article, resources))
  const stages = { clean: cleaning, 'tags and sentences': tagging, 'names, dates, offices': analysing }
  const rules = whole - cleaning - tagging - analysing
  return Object.entries({ ...stages, 'syntax and rules': rules }).map(([name, value]) =>
    figure({ suite: 'extract', case: `of an article: ${name}`, value, unit: 'ms', peer: ['the whole', whole] }),
  )
}
