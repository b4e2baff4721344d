import type { Article } from '../model/article.js'
import { analyse } from './analyse/analyse.js'
import { clean } from './clean/clean.js'
import { explainSentence } from './extract/explain.js'
import { read } from './extract/extract.js'
import type { ExtractionResources } from './extract-article.js'

/** What names, syntax and rules see in an article, sentence by sentence, or in one of them (counted from 0). */
export function explainArticle(article: Article, resources: ExtractionResources, sentence?: number): string {
  const analysis = analyse(article, clean(article), resources.gazetteer)
  const reading = read(article, analysis, resources.rules)
  const numbers = sentence === undefined ? analysis.sentences.map(({ index }) => index) : [sentence]
  return numbers.map(number => explainSentence(reading, number)).join('\n\n')
}
