import type { Article } from '../model/article.js'
import { extractArticle, prepareExtraction } from './extract-article.js'
import { loadReference } from './read/reference.js'

/** What a thread of the pool in `threads.ts` runs; every thread has the data of all stages for itself. */
const resources = prepareExtraction(loadReference())

/** @param articles a list of them as JSON */
export const extract = (articles: string) =>
  (JSON.parse(articles) as readonly Article[]).map(article => extractArticle(article, resources))
