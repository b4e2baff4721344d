/** What is asked, and beside it the best Cypher that we could write by hand for the same answer. */
export interface Query {
  readonly name: string
  readonly graphql: string
  /** The floor: one statement through `neo4j-driver`. */
  readonly cypher: string
  readonly params: Record<string, unknown>
  /** The same asked of @neo4j/graphql over the types of `peer.ts`; absent where it has no such question. */
  readonly peer?: string
}

/** Runs a statement on Neo4j through its driver. */
export type Run = (
  text: string,
  params: Readonly<Record<string, unknown>>,
) => Promise<readonly Record<string, unknown>[]>

export const ROLES = 'MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT'

export const QUERIES: readonly Query[] = [
  {
    name: 'entity page',
    graphql: `{ person(id: "person:0") { id name aliases eventCount
      events(first: 10) { edges { role confidence node { id title date } } }
      mediations(first: 5) { nodes { id role parties { name } } } actsFor { name } } }`,
    cypher: `MATCH (p:Person {id: $id})
      CALL (p) { MATCH (p)-[r:${ROLES}]->(e:Event) WITH r, e ORDER BY e.earliest DESC, e.id, r.factId LIMIT 11
        RETURN collect({role: type(r), confidence: r.confidence, id: e.id, title: e.title, date: e.edtf}) AS events }
      CALL (p) { MATCH (p)<-[:BY|FOR]-(m:Mediation) WITH DISTINCT m ORDER BY m.earliest DESC, m.id LIMIT 6
        CALL (m) { MATCH (m)-[:BETWEEN]->(x:Actor) WITH x ORDER BY x.sortName RETURN collect(x.name) AS parties }
        RETURN collect({id: m.id, role: m.role, parties: parties}) AS mediations }
      CALL (p) { MATCH (p)-[:ACTS_FOR]->(o:Organization) RETURN collect(o.name) AS actsFor }
      RETURN p.id AS id, p.name AS name, p.aliases AS aliases, p.eventCount AS eventCount, events, mediations, actsFor`,
    params: { id: 'person:0' },
    peer: `{ people(where: { id: { eq: "person:0" } }) { id name aliases eventCount
      mediatedConnection(first: 10, sort: [{ node: { earliest: DESC } }]) { edges { properties { confidence } node { id title edtf } } }
      mediations(limit: 5, sort: [{ earliest: DESC }]) { id role between { name } } actsFor { name } } }`,
  },
  {
    name: 'newest 25, nested four levels',
    graphql: `{ events(first: 25) { nodes { id title date place { name }
      mediators { edges { confidence node { name ... on Person { actsFor { name type } } } } }
      parties { nodes { name } } agreements { name signatories { nodes { name } } } } } }`,
    cypher: `MATCH (e:Event) WHERE e.earliest IS NOT NULL WITH e ORDER BY e.earliest DESC, e.id LIMIT 26
      CALL (e) { MATCH (e)-[:IN]->(p:Place) RETURN collect(p.name) AS places }
      CALL (e) { MATCH (e)<-[r:MEDIATED]-(a:Actor) WITH r, a ORDER BY a.sortName LIMIT 26
        CALL (a) { MATCH (a)-[:ACTS_FOR]->(o:Organization) RETURN collect({name: o.name, type: o.type}) AS bodies }
        RETURN collect({confidence: r.confidence, name: a.name, bodies: bodies}) AS mediators }
      CALL (e) { MATCH (e)<-[:PARTY_TO]-(a:Actor) WITH a ORDER BY a.sortName LIMIT 26 RETURN collect(a.name) AS parties }
      CALL (e) { MATCH (e)<-[:RESULTED_FROM]-(g:Agreement)
        CALL (g) { MATCH (g)<-[:SIGNED]-(a:Actor) WITH a ORDER BY a.sortName LIMIT 26 RETURN collect(a.name) AS signatories }
        RETURN collect({name: g.name, signatories: signatories}) AS agreements }
      RETURN collect({id: e.id, title: e.title, date: e.edtf, place: places[0], mediators: mediators, parties: parties, agreements: agreements}) AS rows`,
    params: {},
    peer: `{ events(limit: 25, sort: [{ earliest: DESC }]) { id title edtf places { name }
      mediatorsConnection { edges { properties { confidence } node { name actsFor { name type } } } }
      parties { name } agreements { name signatories { name } } } }`,
  },
  {
    name: 'mediations between two states, filtered',
    graphql: `{ mediations(between: ["Serbia", "Kosovo"], explicit: true, where: { sources: { gte: 2 } }, first: 10) {
      nodes { id role date mediator { name } principal { name } event { title place { name } } } } }`,
    cypher: `MATCH (:Name {key: $a})-[:NAMES]->(a:Actor) MATCH (:Name {key: $b})-[:NAMES]->(b:Actor)
      WITH CASE WHEN a.id < b.id THEN a.id + '|' + b.id ELSE b.id + '|' + a.id END AS key LIMIT 1
      MATCH (:Dyad {key: key})<-[:IN_DYAD]-(m:Mediation) WHERE m.explicit AND m.sources >= 2
      WITH m ORDER BY m.earliest DESC, m.id LIMIT 11
      CALL (m) { MATCH (m)-[:BY]->(x:Actor) RETURN collect(x.name)[0] AS mediator }
      CALL (m) { MATCH (m)-[:FOR]->(x:Organization) RETURN collect(x.name)[0] AS principal }
      CALL (m) { MATCH (m)-[:IN_EVENT]->(e:Event) OPTIONAL MATCH (e)-[:IN]->(p:Place) RETURN collect({title: e.title, place: p.name})[0] AS event }
      RETURN collect({id: m.id, role: m.role, date: m.edtf, mediator: mediator, principal: principal, event: event}) AS rows`,
    params: { a: 'serbia', b: 'kosovo' },
    peer: `{ mediations(limit: 10, sort: [{ earliest: DESC }], where: { explicit: { eq: true }, sources: { gte: 2 },
      AND: [{ between: { some: { name: { eq: "Serbia" } } } }, { between: { some: { name: { eq: "Kosovo" } } } }] }) {
      id role edtf by { name } for { name } event { title places { name } } } }`,
  },
  {
    name: 'top mediators by count',
    graphql: '{ mediationStats(by: MEDIATOR, first: 10) { count keys { node { id ... on Actor { name } } } } }',
    cypher: `MATCH (who:Actor) WHERE who.mediatedCount > 0 WITH who, who.mediatedCount AS n ORDER BY n DESC, who.id LIMIT 10
      RETURN who.id AS id, who.name AS name, n`,
    params: {},
  },
  {
    name: 'completion',
    graphql: '{ complete(prefix: "kos", first: 8) { __typename id name } }',
    cypher: `MATCH (name:Name) WHERE name.key STARTS WITH $p MATCH (name)-[r:NAMES]->(n)
      WITH n, min(CASE WHEN name.key = $p THEN r.rank ELSE 1000 END) AS rank ORDER BY rank, coalesce(n.claimCount, 0) DESC, n.id LIMIT 8
      RETURN n.id AS id, n.name AS name, labels(n) AS labels`,
    params: { p: 'kos' },
  },
  {
    name: 'six levels',
    graphql: `{ process(id: "process:0") { name events(first: 5) { nodes { title mediators(first: 3) { nodes { name ... on Person {
      actsFor { name persons(first: 3) { nodes { name mediations(first: 2) { nodes { role event { title } } } } } } } } } } } } }`,
    cypher: `MATCH (p:Process {id: $id}) CALL (p) { MATCH (p)<-[:PART_OF_PROCESS]-(e:Event) WITH DISTINCT e ORDER BY e.earliest DESC, e.id LIMIT 6
      CALL (e) { MATCH (e)<-[r:MEDIATED]-(a:Actor) WITH a, r ORDER BY a.sortName, a.id LIMIT 4
        CALL (a) { MATCH (a)-[:ACTS_FOR]->(o:Organization) WITH DISTINCT o ORDER BY o.sortName LIMIT 1000
          CALL (o) { MATCH (o)<-[:ACTS_FOR]-(q:Person) WITH DISTINCT q ORDER BY q.sortName, q.id LIMIT 4
            CALL (q) { MATCH (q)<-[:BY|FOR]-(m:Mediation) WITH DISTINCT m ORDER BY m.earliest DESC, m.id LIMIT 3
              CALL (m) { MATCH (m)-[:IN_EVENT]->(x:Event) RETURN collect(x.title)[0] AS title }
              RETURN collect({role: m.role, event: title}) AS ms }
            RETURN collect({name: q.name, mediations: ms}) AS persons }
          RETURN collect({name: o.name, persons: persons}) AS bodies }
        RETURN collect({name: a.name, actsFor: bodies}) AS mediators }
      RETURN collect({title: e.title, mediators: mediators}) AS events }
      RETURN p.name AS name, events`,
    params: { id: 'process:0' },
    peer: `{ processes(where: { id: { eq: "process:0" } }) { name events(limit: 5, sort: [{ earliest: DESC }]) { title mediators(limit: 3) { name
      actsFor { name persons(limit: 3) { name mediations(limit: 2) { role event { title } } } } } } } }`,
  },
  {
    name: 'page of 200',
    graphql:
      '{ claims(first: 200, where: { predicate: [MEDIATED] }, orderBy: { confidence: DESC }) { edges { cursor node { id quote confidence article { id source } } } } }',
    cypher: `MATCH (c:Claim) WHERE c.predicate = 'MEDIATED' WITH c ORDER BY c.confidence DESC, c.id LIMIT 201
      CALL (c) { MATCH (c)<-[:HAS]-(a:Article) RETURN collect({id: a.id, source: a.source})[0] AS article }
      RETURN collect({id: c.id, quote: c.quote, confidence: c.confidence, article: article}) AS rows`,
    params: {},
    peer: '{ claimsConnection(first: 200, where: { predicate: { eq: "MEDIATED" } }, sort: [{ confidence: DESC }]) { edges { cursor node { id quote confidence article { id source } } } } }',
  },
  {
    name: 'timeline',
    graphql: '{ timeline(interval: YEAR, where: { type: TALKS }) { buckets { from count } } }',
    cypher: `MATCH (e:Event) WHERE e.type = 'TALKS' WITH substring(e.earliest, 0, 4) AS year, count(*) AS n ORDER BY year RETURN year, n`,
    params: {},
  },
]
