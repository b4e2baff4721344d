import type { Article } from '../model/article.js'
import { extractArticle, prepareExtraction } from './extract-article.js'
import { loadReference } from './read/reference.js'

/** What a thread of the pool in `extractor.ts` runs; every thread has the data of all stages for itself. */
const resources = prepareExtraction(loadReference())

export const extract = (article: Article) => extractArticle(article, resources)
