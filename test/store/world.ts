import type { Graph, NodeRow, Properties, RelationshipRow } from '../../src/model/graph.js'

/** A few nodes with just the properties that the contract asks about: three people, two events, an agreement. */
export const WORLD: Graph = {
  nodes: [
    node('Person', 'person:lajcak', {
      name: 'Miroslav Lajčák',
      sortName: 'lajcak',
      claimCount: 7,
      aliases: ['Lajčák', 'Lajcak'],
    }),
    node('Person', 'person:borrell', { name: 'Josep Borrell', sortName: 'borrell', claimCount: 9, aliases: [] }),
    node('Person', 'person:kurti', { name: 'Albin Kurti', sortName: 'kurti', claimCount: null, aliases: ['Kurti'] }),
    node('Event', 'event:brussels', { title: 'Brussels talks', earliest: '2023-02-27', month: '2023-02' }),
    node('Event', 'event:ohrid', { title: 'Ohrid talks: «договор» 条約 🤝', earliest: '2023-03-18', month: '2023-03' }),
    node('Agreement', 'agreement:annex', { name: 'Implementation annex', earliest: null }),
  ],
  relationships: [
    role('MEDIATED', 'person:lajcak', 'event:ohrid', { factId: 'fact:1', sources: 3, confidence: 900 }),
    role('MEDIATED', 'person:borrell', 'event:ohrid', { factId: 'fact:2', sources: 5, confidence: 950 }),
    role('MEDIATED', 'person:borrell', 'event:brussels', { factId: 'fact:3', sources: 1, confidence: 700 }),
    role('MEDIATED', 'person:borrell', 'event:brussels', { factId: 'fact:4', sources: 2, confidence: 600 }),
    role('PARTY_TO', 'person:kurti', 'event:ohrid', { factId: 'fact:5', sources: 4, confidence: 990 }),
    {
      type: 'RESULTED_FROM',
      from: { label: 'Agreement', key: 'agreement:annex' },
      to: { label: 'Event', key: 'event:ohrid' },
      properties: {},
    },
  ],
}

function node(label: string, id: string, properties: Properties): NodeRow {
  return { label, key: id, properties: { id, ...properties } }
}

function role(type: string, person: string, event: string, properties: Properties): RelationshipRow {
  return { type, from: { label: 'Person', key: person }, to: { label: 'Event', key: event }, properties }
}
