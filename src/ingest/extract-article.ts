import type { Article, Rejection } from '../model/article.js'
import type { Extraction } from '../model/claim.js'
import type { Reference } from '../model/reference.js'
import { analyse } from './analyse/analyse.js'
import { type Gazetteer, prepareGazetteer } from './analyse/gazetteer.js'
import { clean } from './clean/clean.js'
import { extract } from './extract/extract.js'
import { loadResources, type Resources } from './extract/resources.js'
import { fault } from './fault.js'

/** The data of all stages, made ready once; the same value serves every article. */
export interface ExtractionResources {
  readonly gazetteer: Gazetteer
  readonly rules: Resources
}

export function prepareExtraction(reference: Reference): ExtractionResources {
  return { gazetteer: prepareGazetteer(reference), rules: loadResources() }
}

/** Characters of an article: a long book. What is longer would keep all others waiting for minutes, and is none. */
const LONGEST = 1_000_000

/** clean → analyse → extract: what one article says, or why it can not be read. */
export function extractArticle(article: Article, resources: ExtractionResources): Extraction | Rejection {
  const { origin, text } = article
  if (text.length > LONGEST) return { origin, reason: tooLong(text.length) }
  try {
    const cleaned = clean(article)
    if (cleaned.language !== 'en')
      return { origin, reason: `The text is not in English (but "${cleaned.language}"); only English is read.` }
    return extract(article, analyse(article, cleaned, resources.gazetteer), resources.rules)
  } catch (error) {
    return fault(article, error)
  }
}

function tooLong(length: number): string {
  return `The text has ${(length / 1e6).toFixed(1)} million characters, and an article has ${LONGEST / 1e6} million at most; give it in parts, each an article.`
}
