import type { Graph, Item, Link } from '../../src/web/explorer/graph/graph.js'
import { graphOf } from '../../src/web/explorer/graph/graph.js'

/** A node with what a test does not care for filled in. */
export function item(id: string, part: Partial<Item> = {}): Item {
  return {
    id,
    kind: 'organization',
    name: id,
    about: 'state',
    date: null,
    earliest: null,
    latest: null,
    modality: 'ACTUAL',
    articles: 1,
    process: null,
    ...part,
  }
}

export function event(id: string, day: string | null, part: Partial<Item> = {}): Item {
  return item(id, { kind: 'event', about: 'talks', date: day, earliest: day, latest: day, ...part })
}

export function link(source: string, role: string, target: string, part: Partial<Link> = {}): Link {
  return {
    id: `${source}-${role}-${target}`,
    source,
    target,
    role,
    topic: null,
    evidence: `fact:${source}-${target}`,
    modality: 'ACTUAL',
    confidence: 800,
    sources: 1,
    denied: 0,
    reported: null,
    ...part,
  }
}

/** Two sides, a mediator and its host; talks in 2020 that took place and talks in 2023 that were planned. */
export function sample(): Graph {
  return graphOf(
    [
      item('north'),
      item('south'),
      item('envoy', { kind: 'person' }),
      item('harbour'),
      event('talks-2020', '2020-07-12'),
      event('talks-2023', '2023-03-18', { modality: 'PLANNED' }),
    ],
    [
      link('north', 'PARTY', 'talks-2020', { sources: 3 }),
      link('south', 'PARTY', 'talks-2020'),
      link('envoy', 'MEDIATOR', 'talks-2020', { confidence: 900, sources: 2 }),
      link('envoy', 'PARTICIPANT', 'talks-2020'),
      link('harbour', 'HOST', 'talks-2020', { confidence: 400 }),
      link('north', 'PARTY', 'talks-2023', { modality: 'PLANNED' }),
      link('south', 'ACCUSES', 'north', { reported: '2022-01-05' }),
    ],
  )
}
