/** What a server does that loads level by level (with a DataLoader): one statement for each relation of each level, by the ids of the level above. */
import { ROLES, type Run } from './queries.js'

export interface Step {
  readonly name: string
  /** The step whose ids are `$ids`; the first level has none. */
  readonly from?: string
  readonly text: string
  readonly params?: Readonly<Record<string, unknown>>
}

/** Runs each step as soon as the one above it has answered. */
export async function byLevels(steps: readonly Step[], run: Run): Promise<void> {
  const answers = new Map<string, Promise<readonly Record<string, unknown>[]>>()
  for (const { name, from, text, params } of steps) {
    const above = from === undefined ? Promise.resolve([]) : answers.get(from)
    if (above === undefined) throw new Error(`${name} comes before ${from}`)
    answers.set(
      name,
      above.then(rows => run(text, { ...params, ids: [...new Set(rows.map(({ id }) => id))] })),
    )
  }
  await Promise.all(answers.values())
}

const to = (match: string, returned: string) => `UNWIND $ids AS of MATCH ${match} RETURN of, ${returned}`

export const LEVELS: Readonly<Record<string, readonly Step[]>> = {
  'entity page': [
    {
      name: 'person',
      text: 'MATCH (p:Person {id: $id}) RETURN p.id AS id, p.name, p.aliases, p.eventCount',
      params: { id: 'person:0' },
    },
    {
      name: 'events',
      from: 'person',
      text: `${to(`(:Person {id: of})-[r:${ROLES}]->(e:Event)`, 'type(r), r.confidence, e.id AS id, e.title, e.edtf')} ORDER BY e.earliest DESC, e.id, r.factId LIMIT 11`,
    },
    {
      name: 'mediations',
      from: 'person',
      text: 'UNWIND $ids AS of MATCH (:Person {id: of})<-[:BY|FOR]-(m:Mediation) WITH DISTINCT of, m ORDER BY m.earliest DESC, m.id LIMIT 6 RETURN of, m.id AS id, m.role',
    },
    {
      name: 'actsFor',
      from: 'person',
      text: to('(:Person {id: of})-[:ACTS_FOR]->(o:Organization)', 'o.id AS id, o.name'),
    },
    {
      name: 'parties',
      from: 'mediations',
      text: to('(:Mediation {id: of})-[:BETWEEN]->(x:Actor)', 'x.id AS id, x.name'),
    },
  ],
  'newest 25, nested four levels': [
    {
      name: 'events',
      text: 'MATCH (e:Event) WHERE e.earliest IS NOT NULL RETURN e.id AS id, e.title, e.edtf ORDER BY e.earliest DESC, e.id LIMIT 26',
    },
    { name: 'places', from: 'events', text: to('(:Event {id: of})-[:IN]->(p:Place)', 'p.id AS id, p.name') },
    {
      name: 'mediators',
      from: 'events',
      text: to('(:Event {id: of})<-[r:MEDIATED]-(a:Actor)', 'a.id AS id, a.name, r.confidence'),
    },
    { name: 'parties', from: 'events', text: to('(:Event {id: of})<-[:PARTY_TO]-(a:Actor)', 'a.id AS id, a.name') },
    {
      name: 'agreements',
      from: 'events',
      text: to('(:Event {id: of})<-[:RESULTED_FROM]-(g:Agreement)', 'g.id AS id, g.name'),
    },
    {
      name: 'actsFor',
      from: 'mediators',
      text: to('(:Actor {id: of})-[:ACTS_FOR]->(o:Organization)', 'o.id AS id, o.name, o.type'),
    },
    {
      name: 'signatories',
      from: 'agreements',
      text: to('(:Agreement {id: of})<-[:SIGNED]-(a:Actor)', 'a.id AS id, a.name'),
    },
  ],
  'mediations between two states, filtered': [
    {
      name: 'names',
      text: 'UNWIND $keys AS key MATCH (:Name {key: key})-[:NAMES]->(a:Actor) RETURN key, a.id AS id',
      params: { keys: ['serbia', 'kosovo'] },
    },
    {
      name: 'mediations',
      from: 'names',
      text: `WITH CASE WHEN $ids[0] < $ids[1] THEN $ids[0] + '|' + $ids[1] ELSE $ids[1] + '|' + $ids[0] END AS key
        MATCH (:Dyad {key: key})<-[:IN_DYAD]-(m:Mediation) WHERE m.explicit AND m.sources >= 2
        RETURN m.id AS id, m.role, m.edtf ORDER BY m.earliest DESC, m.id LIMIT 11`,
    },
    { name: 'mediators', from: 'mediations', text: to('(:Mediation {id: of})-[:BY]->(x:Actor)', 'x.id AS id, x.name') },
    {
      name: 'principals',
      from: 'mediations',
      text: to('(:Mediation {id: of})-[:FOR]->(x:Organization)', 'x.id AS id, x.name'),
    },
    {
      name: 'events',
      from: 'mediations',
      text: to('(:Mediation {id: of})-[:IN_EVENT]->(e:Event)', 'e.id AS id, e.title'),
    },
    { name: 'places', from: 'events', text: to('(:Event {id: of})-[:IN]->(p:Place)', 'p.id AS id, p.name') },
  ],
  'six levels': [
    { name: 'process', text: 'MATCH (p:Process {id: $id}) RETURN p.id AS id, p.name', params: { id: 'process:0' } },
    {
      name: 'events',
      from: 'process',
      text: `${to('(:Process {id: of})<-[:PART_OF_PROCESS]-(e:Event)', 'e.id AS id, e.title')} ORDER BY e.earliest DESC, e.id LIMIT 6`,
    },
    { name: 'mediators', from: 'events', text: to('(:Event {id: of})<-[:MEDIATED]-(a:Actor)', 'a.id AS id, a.name') },
    {
      name: 'bodies',
      from: 'mediators',
      text: to('(:Actor {id: of})-[:ACTS_FOR]->(o:Organization)', 'o.id AS id, o.name'),
    },
    {
      name: 'persons',
      from: 'bodies',
      text: `UNWIND $ids AS of MATCH (:Organization {id: of})<-[:ACTS_FOR]-(q:Person) WITH of, q ORDER BY q.sortName, q.id WITH of, collect(q)[..4] AS qs UNWIND qs AS q RETURN of, q.id AS id, q.name`,
    },
    {
      name: 'mediations',
      from: 'persons',
      text: `UNWIND $ids AS of MATCH (:Person {id: of})<-[:BY|FOR]-(m:Mediation) WITH DISTINCT of, m ORDER BY m.earliest DESC, m.id WITH of, collect(m)[..3] AS ms UNWIND ms AS m RETURN of, m.id AS id, m.role`,
    },
    {
      name: 'their events',
      from: 'mediations',
      text: to('(:Mediation {id: of})-[:IN_EVENT]->(x:Event)', 'x.id AS id, x.title'),
    },
  ],
  'page of 200': [
    {
      name: 'claims',
      text: "MATCH (c:Claim) WHERE c.predicate = 'MEDIATED' RETURN c.id AS id, c.quote, c.confidence ORDER BY c.confidence DESC, c.id LIMIT 201",
    },
    { name: 'articles', from: 'claims', text: to('(:Claim {id: of})<-[:HAS]-(a:Article)', 'a.id AS id, a.source') },
  ],
}
