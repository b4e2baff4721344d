import type { Cell, FlatEdge, FlatNode, GraphSource } from './graph.js'
import { items } from './json.js'

const CONTEXT = { '@vocab': 'https://schema.org/', entente: 'urn:entente:' }

/**
 * JSON-LD in the terms of schema.org: persons, organizations, events; an agreement is a creative work, an office an OrganizationRole, a
 * mediation and a stance an Action. Relations follow as further statements about the same ids, each with the sentence that says it.
 */
export async function* jsonld({ nodes, edges }: GraphSource): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`
  yield* items(all(nodes(), edges()), value => value)
  yield ']}\n'
}

async function* all(nodes: AsyncIterable<FlatNode>, edges: AsyncIterable<FlatEdge>): AsyncGenerator<unknown> {
  for await (const node of nodes) yield thing(node)
  for await (const edge of edges) yield relation(edge)
}

const TYPES: Readonly<Record<string, string>> = {
  Person: 'Person',
  Organization: 'Organization',
  Event: 'Event',
  Agreement: 'CreativeWork',
  Mediation: 'Action',
  Office: 'OrganizationRole',
}

function thing({ id, kind, title, cells }: FlatNode): object {
  const office = kind === 'Office'
  return present({
    '@id': iri(id),
    '@type': TYPES[kind] ?? 'Thing',
    [office ? 'roleName' : 'name']: title,
    alternateName: cells.aliases,
    additionalType: cells.subTitle === null || cells.subTitle === undefined ? null : `entente:${cells.subTitle}`,
    sameAs: cells.qid === null || cells.qid === undefined ? null : `http://www.wikidata.org/entity/${cells.qid}`,
    [kind === 'Agreement' ? 'dateCreated' : kind === 'Mediation' ? 'startTime' : 'startDate']: cells.start,
    [kind === 'Mediation' ? 'endTime' : 'endDate']: kind === 'Agreement' ? null : cells.end,
    location: cells.place === null || cells.place === undefined ? null : { '@type': 'Place', name: cells.place },
    creativeWorkStatus: cells.status,
  })
}

/** Which property of an occasion (the target of a role) leads to the actor (its source). */
const PROPERTIES: Readonly<Record<string, string>> = {
  HOSTED: 'organizer',
  CONVENED: 'organizer',
  MEDIATED: 'contributor',
  FACILITATED: 'contributor',
  PROPOSED: 'contributor',
  SPOKE_AT: 'performer',
  SIGNED: 'creator',
}

/** Relations that start at the occasion. */
const FROM_OCCASION: Readonly<Record<string, string>> = { BY: 'agent', FOR: 'agent', BETWEEN: 'participant' }

function relation({ id, source, target, type, cells }: FlatEdge): object {
  const of = FROM_OCCASION[type]
  const evidence = quotation(cells)
  if (of !== undefined) return present({ '@id': iri(source), [of]: { '@id': iri(target) }, subjectOf: evidence })
  if (type === 'HOLDS') return present({ '@id': iri(target), member: { '@id': iri(source) }, subjectOf: evidence })
  if (type === 'IN_ORG') return { '@id': iri(target), member: { '@id': iri(source) } }
  if (!/^(event|agreement):/.test(target)) return stance({ id, source, target, type, cells })
  const property = PROPERTIES[type] ?? (target.startsWith('event:') ? 'attendee' : 'contributor')
  return present({ '@id': iri(target), [property]: { '@id': iri(source) }, subjectOf: evidence })
}

function stance({ id, source, target, type, cells }: FlatEdge): object {
  return present({
    '@id': iri(id),
    '@type': 'Action',
    additionalType: `entente:${type}`,
    agent: { '@id': iri(source) },
    object: { '@id': iri(target) },
    subjectOf: quotation(cells),
  })
}

function quotation({ quote, url, article }: Readonly<Record<string, Cell>>): object | null {
  if (quote === null || quote === undefined) return null
  const source = present({ '@id': article ? iri(String(article)) : null, '@type': 'NewsArticle', url })
  return { '@type': 'Quotation', text: quote, isPartOf: source }
}

const iri = (id: string): string => `entente:${encodeURI(id)}`

function present(properties: Readonly<Record<string, unknown>>): object {
  const filled = Object.entries(properties).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(filled)
}
