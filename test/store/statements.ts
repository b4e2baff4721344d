import type { Param } from '../../src/model/statement.js'
import type { Row } from '../../src/store/store.js'

/** A statement over the world of `world.ts`, and the rows that every store gives for it. */
export interface Case {
  readonly promise: string
  readonly text: string
  readonly params?: Readonly<Record<string, Param>>
  readonly rows: readonly Row[]
}

export const STATEMENTS: readonly Case[] = [
  {
    promise: 'nests three deep with CALL (x), ordered and limited at each level',
    text: `MATCH (a:Agreement)
      CALL (a) {
        MATCH (a)-[:RESULTED_FROM]->(e:Event)
        CALL (e) {
          MATCH (e)<-[r:MEDIATED]-(p:Person)
          CALL (p) {
            MATCH (p)-[:MEDIATED]->(other:Event)
            WITH DISTINCT other ORDER BY other.earliest DESC LIMIT $n
            RETURN collect({id: other.id}) AS others
          }
          WITH r, p, others ORDER BY r.sources DESC LIMIT $n
          RETURN collect({name: p.name, sources: r.sources, others: others}) AS mediators
        }
        RETURN collect({id: e.id, mediators: mediators}) AS events
      }
      RETURN a.id AS id, events`,
    params: { n: 2n },
    rows: [
      {
        id: 'agreement:annex',
        events: [
          {
            id: 'event:ohrid',
            mediators: [
              { name: 'Josep Borrell', sources: 5, others: [{ id: 'event:ohrid' }, { id: 'event:brussels' }] },
              { name: 'Miroslav Lajčák', sources: 3, others: [{ id: 'event:ohrid' }] },
            ],
          },
        ],
      },
    ],
  },
  {
    promise: 'gives an empty list for a nested pattern that matches nothing, and keeps the row',
    text: `MATCH (e:Event {id: 'event:brussels'})
      CALL (e) { MATCH (e)<-[:RESULTED_FROM]-(a:Agreement) RETURN collect({id: a.id}) AS agreements }
      RETURN e.id AS id, agreements`,
    rows: [{ id: 'event:brussels', agreements: [] }],
  },
  {
    promise: 'sorts nulls last, and first when descending',
    text: `MATCH (p:Person)
      WITH p ORDER BY p.claimCount WITH collect(p.sortName) AS ascending
      MATCH (p:Person)
      WITH ascending, p ORDER BY p.claimCount DESC
      RETURN ascending, collect(p.sortName) AS descending`,
    rows: [{ ascending: ['lajcak', 'borrell', 'kurti'], descending: ['kurti', 'borrell', 'lajcak'] }],
  },
  {
    promise: 'sorts descending, skips and limits by parameters',
    text: 'MATCH (p:Person) RETURN p.sortName AS name ORDER BY p.sortName DESC SKIP $skip LIMIT $limit',
    params: { skip: 1n, limit: 1n },
    rows: [{ name: 'kurti' }],
  },
  {
    promise: 'sorts strings by code point: capitals before small letters, both before letters with accents',
    text: 'UNWIND $words AS word WITH word ORDER BY word RETURN collect(word) AS words',
    params: { words: ['č', 'b', 'a', 'Z', '条', 'é'] },
    rows: [{ words: ['Z', 'a', 'b', 'é', 'č', '条'] }],
  },
  {
    promise: 'gives null for a missing property and for what an optional pattern lacks',
    text: `MATCH (p:Person {id: 'person:kurti'}) OPTIONAL MATCH (p)-[:MEDIATED]->(e:Event)
      RETURN p.claimCount AS count, p.nothing AS nothing, e.id AS event, p.claimCount = 7 AS unknown`,
    rows: [{ count: null, nothing: null, event: null, unknown: null }],
  },
  {
    promise: 'leaves nulls out of collect and count, and keeps them in maps and in lists of parameters',
    text: `MATCH (p:Person) WITH p ORDER BY p.id
      RETURN count(p.claimCount) AS n, collect(p.claimCount) AS counts, {a: null} AS map, $list AS list`,
    params: { list: ['x', null, 2n] },
    rows: [{ n: 2, counts: [9, 7], map: { a: null }, list: ['x', null, 2] }],
  },
  {
    promise: 'finds in a list that is a parameter and in one that is a property',
    text: `MATCH (p:Person) WHERE p.id IN $ids AND 'Kurti' IN p.aliases RETURN p.id AS id, p.aliases AS aliases, size(p.aliases) AS n`,
    params: { ids: ['person:kurti', 'person:borrell'] },
    rows: [{ id: 'person:kurti', aliases: ['Kurti'], n: 1 }],
  },
  {
    promise: 'reads parameters that are integers as integers, and gives integers as numbers',
    text: 'RETURN $seven / 2 AS half, $seven AS seven, $big AS big, 7.0 / 2 AS exact, -7 % 3 AS rest',
    params: { seven: 7n, big: 9007199254740991n },
    rows: [{ half: 3, seven: 7, big: 9007199254740991, exact: 3.5, rest: -1 }],
  },
  {
    promise: 'keeps every script, and counts letters rather than bytes',
    text: `MATCH (e:Event) WHERE e.title CONTAINS 'договор' AND e.title STARTS WITH $start RETURN e.title AS title, size('条約') AS size`,
    params: { start: 'Ohrid' },
    rows: [{ title: 'Ohrid talks: «договор» 条約 🤝', size: 2 }],
  },
  {
    promise: 'takes quotes and Cypher in a parameter as text',
    text: 'RETURN $text AS text',
    params: { text: `'") DETACH DELETE n // \\ \` $x` },
    rows: [{ text: `'") DETACH DELETE n // \\ \` $x` }],
  },
  {
    promise: 'tells parallel relationships apart and counts them',
    text: `MATCH (:Person {id: 'person:borrell'})-[r:MEDIATED]->(:Event {id: 'event:brussels'})
      WITH r ORDER BY r.factId RETURN collect(r.factId) AS facts, sum(r.sources) AS sources`,
    rows: [{ facts: ['fact:3', 'fact:4'], sources: 3 }],
  },
  {
    promise: 'finds people by the label they share',
    text: `MATCH (a:Actor {id: 'person:kurti'}) RETURN a.name AS name, 'Person' IN labels(a) AS person`,
    rows: [{ name: 'Albin Kurti', person: true }],
  },
  {
    promise: 'asks for one label or another with OR, and for one type or another with |',
    text: `MATCH (n)-[r:MEDIATED|PARTY_TO]->(e:Event {id: 'event:ohrid'}) WHERE n:Person OR n:Organization
      WITH n, type(r) AS type ORDER BY type, n.id RETURN collect(type + ' ' + n.id) AS roles`,
    rows: [{ roles: ['MEDIATED person:borrell', 'MEDIATED person:lajcak', 'PARTY_TO person:kurti'] }],
  },
  {
    promise: 'asks whether a pattern exists, and how often',
    text: `MATCH (e:Event) WHERE EXISTS { MATCH (e)<-[:PARTY_TO]-(:Person) }
      RETURN e.id AS id, COUNT { (e)<-[:MEDIATED]-() } AS mediations`,
    rows: [{ id: 'event:ohrid', mediations: 2 }],
  },
  {
    promise: 'takes the newest buckets in the order they are unwound',
    text: `UNWIND $months AS month MATCH (e:Event {month: month}) WITH e LIMIT $limit RETURN collect(e.id) AS ids`,
    params: { months: ['2023-03', '2023-02'], limit: 1n },
    rows: [{ ids: ['event:ohrid'] }],
  },
  {
    promise: 'chooses with CASE, filters lists, and takes the first that is there',
    text: `MATCH (p:Person) WITH p ORDER BY p.sortName
      RETURN p.sortName AS name, CASE WHEN p.claimCount > 8 THEN 'many' WHEN p.claimCount IS NULL THEN 'none' ELSE 'some' END AS claims,
        [alias IN p.aliases WHERE size(alias) > 5 | toLower(alias)] AS long, coalesce(p.claimCount, 0) AS count`,
    rows: [
      { name: 'borrell', claims: 'many', long: [], count: 9 },
      { name: 'kurti', claims: 'none', long: [], count: 0 },
      { name: 'lajcak', claims: 'some', long: ['lajčák', 'lajcak'], count: 7 },
    ],
  },
]
