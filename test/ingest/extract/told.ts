import { extractArticle, prepareExtraction } from '../../../src/ingest/extract-article.js'
import { facts } from '../../../src/ingest/facts.js'
import { loadReference } from '../../../src/ingest/read/reference.js'
import type { ArticleFacts } from '../../../src/model/facts.js'
import { loadOntology } from '../../../src/ontology/ontology.js'
import { articleOf, extractText } from './reading.js'

const given = { reference: loadReference(), ontology: loadOntology() }
const extraction = prepareExtraction(given.reference)

/** What the rules say of a text, however short it is. */
export const factsOf = (text: string, publishedOn: string | null = null): ArticleFacts =>
  facts(articleOf(text, publishedOn), extractText(text, publishedOn), given)

/** What is said of it as an article of a day, which may be set aside. @throws Error with the reason. */
export function factsOfArticle(text: string, publishedOn = '2020-05-04'): ArticleFacts {
  const article = articleOf(text, publishedOn)
  const result = extractArticle(article, extraction)
  if ('reason' in result) throw new Error(result.reason)
  return facts(article, result, given)
}

/** `talks 1984-05-04 Geneva: Chad party, Libya party`, one line an event. */
export const withRoles = ({ events }: ArticleFacts): string[] =>
  events.map(({ kind, date, place, roles }) =>
    line(
      [kind, date, place],
      roles.map(({ who, role }) => `${who} ${role}`),
    ),
  )

/** `ceasefire 2002-03-13 Aden: Chad, Sudan`, one line an event: who has a part in it, whatever it is. */
export const withActors = ({ events }: ArticleFacts): string[] =>
  events.map(({ kind, date, place, roles }) =>
    line(
      [kind, date, place],
      roles.map(({ who }) => who),
    ),
  )

const line = (what: readonly (string | null)[], who: readonly string[]): string =>
  `${what.filter(part => part !== null).join(' ')}: ${who.toSorted().join(', ')}`
