import { analyse } from '../../../src/ingest/analyse/analyse.js'
import type { Analysis } from '../../../src/ingest/analyse/analysis.js'
import { type Gazetteer, prepareGazetteer } from '../../../src/ingest/analyse/gazetteer.js'
import { clean } from '../../../src/ingest/clean/clean.js'
import { loadReference } from '../../../src/ingest/read/reference.js'
import type { Article } from '../../../src/model/article.js'

let prepared: Gazetteer | null = null

/** The gazetteer of the project's own reference data. */
export function gazetteer(): Gazetteer {
  prepared ??= prepareGazetteer(loadReference())
  return prepared
}

/** The analysis of a text as an article of that date. */
export function read(text: string, publishedOn: string | null = '2020-06-15'): Analysis {
  const article: Article = {
    id: 'article:test',
    url: null,
    source: null,
    title: null,
    publishedOn,
    origin: 'test.txt',
    text,
    sha256: '',
  }
  return analyse(article, clean(article), gazetteer())
}

const nameOf = (analysis: Analysis, index: number) => analysis.entities[index]?.name ?? '?'

/** "how: words → entities" of every span. */
export function spans(analysis: Analysis): string[] {
  return analysis.spans.map(({ how, start, end, entities }) => {
    const names = entities.map(index => nameOf(analysis, index)).join(' + ')
    return `${how}: ${analysis.clean.text.slice(start, end)} → ${names}`
  })
}

/** Names of the entities of one kind that the text mentions. */
export function named(analysis: Analysis, kind: 'PERSON' | 'ORGANIZATION' | 'PLACE'): string[] {
  const mentioned = new Set(analysis.spans.flatMap(({ entities }) => entities))
  return analysis.entities.filter(entity => entity.kind === kind && mentioned.has(entity.index)).map(({ name }) => name)
}

/** "person | title | body", with "former" where it is said. */
export function offices(analysis: Analysis): string[] {
  return analysis.offices.map(({ person, title, organization, former }) => {
    const body = organization === null ? '?' : nameOf(analysis, organization)
    return `${nameOf(analysis, person)} | ${former ? 'former ' : ''}${title} | ${body}`
  })
}
