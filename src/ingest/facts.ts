import { basename } from 'node:path'
import type { Article } from '../model/article.js'
import type { Extraction } from '../model/claim.js'
import type { ArticleFacts } from '../model/facts.js'
import { organizationFacts, personFacts } from './facts/actors.js'
import { agreementsFacts } from './facts/agreements.js'
import { claimFacts } from './facts/claims.js'
import { context, type FactResources } from './facts/context.js'
import { eventsFacts } from './facts/events.js'
import { mediationsFacts } from './facts/mediations.js'
import { stanceFacts } from './facts/stances.js'

/** File name without extension; a row of a table goes by its URL, else by file and row. */
function articleName({ origin, url }: Article): string {
  return origin.includes('#') ? (url ?? origin) : basename(origin).replace(/\.[^.]+$/, '')
}

/** A day with its year; "June 2" of a dateline is none. */
const dayOf = (date: string | null): string | null => (date?.startsWith('X') ? null : date)

/** What one article says in the shape of gold files: mentions and claims by name, and the mediations that follow from them. */
export function facts(article: Article, extraction: Extraction, resources: FactResources): ArticleFacts {
  const given = context(article, extraction, resources)
  return {
    article: articleName(article),
    url: article.url,
    publishedOn: dayOf(extraction.publishedOn),
    actors: personFacts(given),
    organizations: organizationFacts(given),
    events: eventsFacts(given),
    agreements: agreementsFacts(given),
    mediations: mediationsFacts(given),
    stances: stanceFacts(given),
    claims: claimFacts(given),
  }
}
