import type { CardFragment, Said } from '../api/shapes.js'
import type { Item, Kind, Link, Modality } from './graph.js'
import { words } from './roles.js'

const KIND_OF: Readonly<Record<string, Kind>> = {
  Person: 'person',
  Organization: 'organization',
  Event: 'event',
  Agreement: 'agreement',
  Process: 'process',
  Place: 'place',
}

/** A node of the API as a node of the canvas; null for what is not drawn, such as an article. */
export function itemOf(card: CardFragment): Item | null {
  const kind = KIND_OF[card.__typename]
  if (kind === undefined || !('name' in card)) return null
  return {
    id: card.id,
    kind,
    name: card.name,
    about: aboutOf(card),
    date: 'date' in card ? card.date : null,
    earliest: 'earliest' in card ? card.earliest : null,
    latest: 'latest' in card ? card.latest : null,
    modality: 'modality' in card ? card.modality : 'ACTUAL',
    articles: 'articleCount' in card ? card.articleCount : 0,
    process: 'process' in card ? (card as WithProcess).process : null,
  }
}

interface WithProcess {
  readonly process: Item['process']
}

function aboutOf(card: CardFragment): string {
  switch (card.__typename) {
    case 'Organization':
      return words(card.type)
    case 'Event':
      return card.place === null ? words(card.eventType) : `${words(card.eventType)}, ${card.place.name}`
    case 'Agreement':
      return card.latestStatus === null ? 'agreement' : `agreement, ${words(card.latestStatus.status)}`
    default:
      return card.__typename.toLowerCase()
  }
}

/** A relation that articles tell of; one fact is one relation, whichever end it was read from. */
export function saidLink(source: string, target: string, role: string, said: Said, topic: string | null = null): Link {
  return {
    id: said.factId,
    source,
    target,
    role,
    topic,
    evidence: said.factId,
    modality: said.modality,
    confidence: said.confidence,
    sources: said.sources,
    denied: said.denied,
    reported: said.firstReported,
  }
}

/** A relation that follows from others and has no sentences of its own. */
export function plainLink(source: string, target: string, role: string, modality: Modality = 'ACTUAL'): Link {
  return {
    id: `${source}>${role}>${target}`,
    source,
    target,
    role,
    topic: null,
    evidence: null,
    modality,
    confidence: 1000,
    sources: 0,
    denied: 0,
    reported: null,
  }
}
