// $p0 = ""
// $p1 = "MEETING"
// $p2 = 2
// $p3 = 25
// $p4 = 4
CALL () {
  MATCH (n:Event)
  WHERE NOT coalesce(n.type = $p1, false)
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p2
  RETURN collect([[n.id]]) AS s0
}
CALL () {
  MATCH (n:Event)
  WHERE NOT coalesce(n.type = $p1, false)
  RETURN count(*) AS c1
}
CALL () {
  MATCH (n:Event)
  WHERE NOT coalesce(n.type = $p1, false)
  WITH n, n.type AS g3 WHERE g3 IS NOT NULL
  WITH g3, count(DISTINCT n) AS amount
  ORDER BY amount DESC, g3
  LIMIT $p3
  RETURN collect([amount, [[toString(g3), null]]]) AS s2
}
CALL () {
  MATCH (n:Event)
  WHERE NOT coalesce(n.type = $p1, false)
  MATCH (n)<-[:PARTY_TO]-(g5:Actor)
  WITH DISTINCT n, g5
  WITH n, g5, substring(n.earliest, 0, $p4) AS g6 WHERE g6 IS NOT NULL
  WITH g5, g6, count(DISTINCT n) AS amount
  ORDER BY amount DESC, g5.id, g6
  LIMIT $p3
  RETURN collect([amount, [[null, [[[CASE WHEN g5:Person THEN 'Person' WHEN g5:Organization THEN 'Organization' WHEN g5:Place THEN 'Place' WHEN g5:Event THEN 'Event' WHEN g5:Agreement THEN 'Agreement' WHEN g5:Status THEN 'Status' WHEN g5:Process THEN 'Process' WHEN g5:Mediation THEN 'Mediation' WHEN g5:Office THEN 'Office' WHEN g5:Fact THEN 'Fact' WHEN g5:Claim THEN 'Claim' WHEN g5:Article THEN 'Article' WHEN g5:Contradiction THEN 'Contradiction' ELSE 'Decision' END, g5.id]]]]] + [[toString(g6), null]]]) AS s4
}
CALL () {
  MATCH (n:Event)
  WHERE NOT coalesce(n.type = $p1, false)
  MATCH (n)<-[:PARTY_TO]-(g8:Actor)
  WITH DISTINCT n, g8
  MATCH (n)<-[:PARTY_TO]-(g9:Actor)
  WITH * WHERE g8.id < g9.id
  WITH g8, g9, count(DISTINCT n) AS amount
  ORDER BY amount DESC, g8.id, g9.id
  LIMIT $p3
  RETURN collect([amount, [[null, [[[CASE WHEN g8:Person THEN 'Person' WHEN g8:Organization THEN 'Organization' WHEN g8:Place THEN 'Place' WHEN g8:Event THEN 'Event' WHEN g8:Agreement THEN 'Agreement' WHEN g8:Status THEN 'Status' WHEN g8:Process THEN 'Process' WHEN g8:Mediation THEN 'Mediation' WHEN g8:Office THEN 'Office' WHEN g8:Fact THEN 'Fact' WHEN g8:Claim THEN 'Claim' WHEN g8:Article THEN 'Article' WHEN g8:Contradiction THEN 'Contradiction' ELSE 'Decision' END, g8.id]]]]] + [[null, [[[CASE WHEN g9:Person THEN 'Person' WHEN g9:Organization THEN 'Organization' WHEN g9:Place THEN 'Place' WHEN g9:Event THEN 'Event' WHEN g9:Agreement THEN 'Agreement' WHEN g9:Status THEN 'Status' WHEN g9:Process THEN 'Process' WHEN g9:Mediation THEN 'Mediation' WHEN g9:Office THEN 'Office' WHEN g9:Fact THEN 'Fact' WHEN g9:Claim THEN 'Claim' WHEN g9:Article THEN 'Article' WHEN g9:Contradiction THEN 'Contradiction' ELSE 'Decision' END, g9.id]]]]]]) AS s7
}
RETURN [s0, c1, [s2, s4, s7]] AS value, {} AS found;

// $p0 = "TALKS"
// $p1 = "vucic"
// $p2 = 10
CALL () {
  MATCH (:Name {key: $p1})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Person
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p2
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (n:Event)
  RETURN count(*) AS c0
}
CALL (a0) {
  MATCH (n:Event)
  WHERE n.type = $p0
  RETURN count(*) AS c1
}
CALL (a0) {
  MATCH (n:Person)
  WHERE n = a0
  RETURN count(*) AS c2
}
RETURN [c0, c1, c2] AS value, {`named.where.is`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' END}]} AS found;

// $p0 = 1
CALL () {
  MATCH (n:Mediation)
  MATCH (n)-[:`BY`]->(g3:Actor)
  WITH DISTINCT n, g3
  MATCH (n)-[:IN_EVENT]->(g4)
  WITH g3, count(DISTINCT g4) AS amount
  ORDER BY amount DESC, g3.id
  LIMIT $p0
  RETURN collect([amount, [[null, [[[CASE WHEN g3:Person THEN 'Person' WHEN g3:Organization THEN 'Organization' WHEN g3:Place THEN 'Place' WHEN g3:Event THEN 'Event' WHEN g3:Agreement THEN 'Agreement' WHEN g3:Status THEN 'Status' WHEN g3:Process THEN 'Process' WHEN g3:Mediation THEN 'Mediation' WHEN g3:Office THEN 'Office' WHEN g3:Fact THEN 'Fact' WHEN g3:Claim THEN 'Claim' WHEN g3:Article THEN 'Article' WHEN g3:Contradiction THEN 'Contradiction' ELSE 'Decision' END, g3.id]]]]]]) AS s2
}
RETURN [[s2]] AS value, {} AS found;

// $p0 = 10
// $p1 = "serbia"
CALL () {
  MATCH (:Name {key: $p1})-[r:NAMES]->(named)
  CALL (named) {
    MATCH (named)-[:TERRITORY_OF]->(state)
    RETURN collect(state) AS states
  }
  UNWIND CASE WHEN states = [] THEN [named] ELSE states END AS x
  WITH x, CASE WHEN states = [] THEN r.rank ELSE r.rank + 100 END AS rank
  WHERE x:Person OR x:Organization
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p0
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)<-[:ACTS_FOR*0..1]-()-[:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(n)
  WHERE (n:Event)
  WITH DISTINCT n
  WITH substring(n.earliest, 0, $p0) AS since, substring(coalesce(n.latest, n.earliest), 0, $p0) AS until
  WITH since, until, count(*) AS amount
  ORDER BY since, until
  RETURN collect([since, until, amount]) AS s2
}
RETURN [[s2]] AS value, {`participants.0`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = 25
// $p1 = "serbia"
// $p2 = 10
// $p3 = "kosovo"
CALL () {
  MATCH (:Name {key: $p1})-[r:NAMES]->(named)
  CALL (named) {
    MATCH (named)-[:TERRITORY_OF]->(state)
    RETURN collect(state) AS states
  }
  UNWIND CASE WHEN states = [] THEN [named] ELSE states END AS x
  WITH x, CASE WHEN states = [] THEN r.rank ELSE r.rank + 100 END AS rank
  WHERE x:Person OR x:Organization
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p2
  RETURN collect(x) AS f0
}
CALL () {
  MATCH (:Name {key: $p3})-[r:NAMES]->(named)
  CALL (named) {
    MATCH (named)-[:TERRITORY_OF]->(state)
    RETURN collect(state) AS states
  }
  UNWIND CASE WHEN states = [] THEN [named] ELSE states END AS x
  WITH x, CASE WHEN states = [] THEN r.rank ELSE r.rank + 100 END AS rank
  WHERE x:Person OR x:Organization
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p2
  RETURN collect(x) AS f1
}
WITH f0, f1, f0[0] AS a0, f1[0] AS a1
CALL (a0, a1) {
  CALL (a0, a1) {
    WITH *, CASE WHEN a0.id < a1.id THEN a0.id + '|' + a1.id ELSE a1.id + '|' + a0.id END AS pair
    MATCH (:Dyad {key: pair})<-[:IN_DYAD]-(n:Mediation)
    MATCH (n)-[:`FOR`]->(g4:Actor)
    RETURN n, g4
    UNION ALL
    WITH *, CASE WHEN a0.id < a1.id THEN a0.id + '|' + a1.id ELSE a1.id + '|' + a0.id END AS pair
    MATCH (:Dyad {key: pair})<-[:IN_DYAD]-(n:Mediation)
    MATCH (n)-[:`BY`]->(g4:Actor) WHERE NOT EXISTS { MATCH (n)-[:`FOR`]->(g6:Actor) }
    RETURN n, g4
  }
  MATCH (n)-[:IN_EVENT]->()-[:PART_OF_PROCESS*0..1]->(g3:Process)
  WITH DISTINCT n, g4, a0, a1, g3
  MATCH (n)-[:IN_EVENT]->(g5)
  WITH g3, a0, a1, count(DISTINCT g4.id + ' ' + g5.id) AS amount
  ORDER BY amount DESC, g3.id
  LIMIT $p0
  RETURN collect([amount, [[null, [[[CASE WHEN g3:Person THEN 'Person' WHEN g3:Organization THEN 'Organization' WHEN g3:Place THEN 'Place' WHEN g3:Event THEN 'Event' WHEN g3:Agreement THEN 'Agreement' WHEN g3:Status THEN 'Status' WHEN g3:Process THEN 'Process' WHEN g3:Mediation THEN 'Mediation' WHEN g3:Office THEN 'Office' WHEN g3:Fact THEN 'Fact' WHEN g3:Claim THEN 'Claim' WHEN g3:Article THEN 'Article' WHEN g3:Contradiction THEN 'Contradiction' ELSE 'Decision' END, g3.id]]]]]]) AS s2
}
RETURN [[s2]] AS value, {`between.0`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}], `between.1`: [x IN f1 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = 25
// $p1 = 7
CALL () {
  MATCH (n:Article)
  WITH n, n.source AS g3 WHERE g3 IS NOT NULL
  WITH g3, count(DISTINCT n) AS amount
  ORDER BY amount DESC, g3
  LIMIT $p0
  RETURN collect([amount, [[toString(g3), null]]]) AS s2
}
CALL () {
  MATCH (n:Article)
  WITH substring(n.publishedOn, 0, $p1) AS since, substring(n.publishedOn, 0, $p1) AS until
  WITH since, until, count(*) AS amount
  ORDER BY since, until
  RETURN collect([since, until, amount]) AS s4
}
RETURN [[s2, s4]] AS value, {} AS found;

// $p0 = 25
CALL () {
  CALL () {
    MATCH (n:Mediation)
    MATCH (n)-[:`FOR`]->(g4:Actor)
    RETURN n, g4
    UNION ALL
    MATCH (n:Mediation)
    MATCH (n)-[:`BY`]->(g4:Actor) WHERE NOT EXISTS { MATCH (n)-[:`FOR`]->(g6:Actor) }
    RETURN n, g4
  }
  MATCH (n)-[:IN_EVENT]->()-[:`IN`]->(g3:Place)
  WITH DISTINCT n, g4, g3
  MATCH (n)-[:IN_EVENT]->(g5)
  WITH g3, count(DISTINCT g4.id + ' ' + g5.id) AS amount
  ORDER BY amount DESC, g3.id
  LIMIT $p0
  RETURN collect([amount, [[null, [[[CASE WHEN g3:Person THEN 'Person' WHEN g3:Organization THEN 'Organization' WHEN g3:Place THEN 'Place' WHEN g3:Event THEN 'Event' WHEN g3:Agreement THEN 'Agreement' WHEN g3:Status THEN 'Status' WHEN g3:Process THEN 'Process' WHEN g3:Mediation THEN 'Mediation' WHEN g3:Office THEN 'Office' WHEN g3:Fact THEN 'Fact' WHEN g3:Claim THEN 'Claim' WHEN g3:Article THEN 'Article' WHEN g3:Contradiction THEN 'Contradiction' ELSE 'Decision' END, g3.id]]]]]]) AS s2
}
RETURN [[s2]] AS value, {} AS found;

// $p0 = 25
CALL () {
  CALL () {
    MATCH (n:Mediation)
    WHERE EXISTS { MATCH (n)-[r3:IN_EVENT]->(n2:Event) WHERE EXISTS { MATCH (n2)-[:`IN`]->(n4:Place) WHERE true } }
    MATCH (n)-[:`FOR`]->(g7:Actor)
    RETURN n, g7
    UNION ALL
    MATCH (n:Mediation)
    WHERE EXISTS { MATCH (n)-[r3:IN_EVENT]->(n2:Event) WHERE EXISTS { MATCH (n2)-[:`IN`]->(n4:Place) WHERE true } }
    MATCH (n)-[:`BY`]->(g7:Actor) WHERE NOT EXISTS { MATCH (n)-[:`FOR`]->(g13:Actor) }
    RETURN n, g7
  }
  MATCH (n)-[:IN_DYAD]->(g6:Dyad) WHERE g6.key STARTS WITH 'org:' AND g6.key CONTAINS '|org:'
  WITH DISTINCT n, g7, g6
  MATCH (n)-[:IN_EVENT]->(g8)
  WITH g6, count(DISTINCT g7.id + ' ' + g8.id) AS amount
  ORDER BY amount DESC, g6.key
  LIMIT $p0
  CALL (g6) {
    MATCH (n9:Actor {id: split(g6.key, '|')[0]})
    RETURN collect([null, [[[CASE WHEN n9:Person THEN 'Person' WHEN n9:Organization THEN 'Organization' WHEN n9:Place THEN 'Place' WHEN n9:Event THEN 'Event' WHEN n9:Agreement THEN 'Agreement' WHEN n9:Status THEN 'Status' WHEN n9:Process THEN 'Process' WHEN n9:Mediation THEN 'Mediation' WHEN n9:Office THEN 'Office' WHEN n9:Fact THEN 'Fact' WHEN n9:Claim THEN 'Claim' WHEN n9:Article THEN 'Article' WHEN n9:Contradiction THEN 'Contradiction' ELSE 'Decision' END, coalesce(n9.name, n9.title)]]]]) AS s10
  }
  CALL (g6) {
    MATCH (n11:Actor {id: split(g6.key, '|')[1]})
    RETURN collect([null, [[[CASE WHEN n11:Person THEN 'Person' WHEN n11:Organization THEN 'Organization' WHEN n11:Place THEN 'Place' WHEN n11:Event THEN 'Event' WHEN n11:Agreement THEN 'Agreement' WHEN n11:Status THEN 'Status' WHEN n11:Process THEN 'Process' WHEN n11:Mediation THEN 'Mediation' WHEN n11:Office THEN 'Office' WHEN n11:Fact THEN 'Fact' WHEN n11:Claim THEN 'Claim' WHEN n11:Article THEN 'Article' WHEN n11:Contradiction THEN 'Contradiction' ELSE 'Decision' END, coalesce(n11.name, n11.title)]]]]) AS s12
  }
  RETURN collect([amount, s10 + s12]) AS s5
}
RETURN [[s5]] AS value, {} AS found;

// $p0 = 25
CALL () {
  MATCH (g3:Actor)
  WHERE g3.mediatedCount > 0 AND g3.id IS NOT NULL
  WITH g3, g3.mediatedCount AS amount
  ORDER BY amount DESC, g3.id
  LIMIT $p0
  RETURN collect([amount, [[null, [[[CASE WHEN g3:Person THEN 'Person' WHEN g3:Organization THEN 'Organization' WHEN g3:Place THEN 'Place' WHEN g3:Event THEN 'Event' WHEN g3:Agreement THEN 'Agreement' WHEN g3:Status THEN 'Status' WHEN g3:Process THEN 'Process' WHEN g3:Mediation THEN 'Mediation' WHEN g3:Office THEN 'Office' WHEN g3:Fact THEN 'Fact' WHEN g3:Claim THEN 'Claim' WHEN g3:Article THEN 'Article' WHEN g3:Contradiction THEN 'Contradiction' ELSE 'Decision' END, g3.id, coalesce(g3.name, g3.title)]]]]]]) AS s2
}
RETURN [[s2]] AS value, {} AS found;

// $p0 = 4
// $p1 = 25
// $p2 = "eu"
// $p3 = 10
CALL () {
  MATCH (:Name {key: $p2})-[r:NAMES]->(named)
  CALL (named) {
    MATCH (named)-[:TERRITORY_OF]->(state)
    RETURN collect(state) AS states
  }
  UNWIND CASE WHEN states = [] THEN [named] ELSE states END AS x
  WITH x, CASE WHEN states = [] THEN r.rank ELSE r.rank + 100 END AS rank
  WHERE x:Person OR x:Organization
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p3
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  CALL (a0) {
    MATCH (a0)<-[:`BY`|`FOR`]-(n)
    WHERE (n:Mediation)
    MATCH (n)-[:`FOR`]->(g4:Actor)
    RETURN n, g4
    UNION ALL
    MATCH (a0)<-[:`BY`|`FOR`]-(n)
    WHERE (n:Mediation)
    MATCH (n)-[:`BY`]->(g4:Actor) WHERE NOT EXISTS { MATCH (n)-[:`FOR`]->(g6:Actor) }
    RETURN n, g4
  }
  WITH n, g4, a0, substring(n.earliest, 0, $p0) AS g3 WHERE g3 IS NOT NULL
  MATCH (n)-[:IN_EVENT]->(g5)
  WITH g3, a0, count(DISTINCT g4.id + ' ' + g5.id) AS amount
  ORDER BY amount DESC, g3
  LIMIT $p1
  RETURN collect([amount, [[toString(g3), null]]]) AS s2
}
RETURN [[s2]] AS value, {`mediator`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = 4
// $p1 = 25
// $p2 = "kurti"
// $p3 = 10
CALL () {
  MATCH (:Name {key: $p2})-[r:NAMES]->(named)
  CALL (named) {
    MATCH (named)-[:TERRITORY_OF]->(state)
    RETURN collect(state) AS states
  }
  UNWIND CASE WHEN states = [] THEN [named] ELSE states END AS x
  WITH x, CASE WHEN states = [] THEN r.rank ELSE r.rank + 100 END AS rank
  WHERE x:Person OR x:Organization
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p3
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)-[r1:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(n0:Event)
  WITH DISTINCT n0
  WITH substring(n0.earliest, 0, $p0) AS since, substring(coalesce(n0.latest, n0.earliest), 0, $p0) AS until
  WITH since, until, count(*) AS amount
  ORDER BY since, until
  RETURN collect([since, until, amount]) AS s4
}
CALL (a0) {
  MATCH (a0)-[r1:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(n0:Event)
  WITH DISTINCT n0, a0
  MATCH (n0)<-[:MEDIATED]-(g6:Actor)
  WITH g6, a0, count(DISTINCT n0) AS amount
  ORDER BY amount DESC, g6.id
  LIMIT $p1
  RETURN collect([amount, [[null, [[[CASE WHEN g6:Person THEN 'Person' WHEN g6:Organization THEN 'Organization' WHEN g6:Place THEN 'Place' WHEN g6:Event THEN 'Event' WHEN g6:Agreement THEN 'Agreement' WHEN g6:Status THEN 'Status' WHEN g6:Process THEN 'Process' WHEN g6:Mediation THEN 'Mediation' WHEN g6:Office THEN 'Office' WHEN g6:Fact THEN 'Fact' WHEN g6:Claim THEN 'Claim' WHEN g6:Article THEN 'Article' WHEN g6:Contradiction THEN 'Contradiction' ELSE 'Decision' END, g6.id]]]]]]) AS s5
}
RETURN CASE WHEN a0 IS NULL THEN null ELSE [CASE WHEN a0:Person THEN 'Person' ELSE 'Organization' END, [[s4, s5]]] END AS value, {`name`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = 7
CALL () {
  MATCH (n:Event)
  WITH substring(n.earliest, 0, $p0) AS since, substring(coalesce(n.latest, n.earliest), 0, $p0) AS until
  WITH since, until, count(*) AS amount
  ORDER BY since, until
  RETURN collect([since, until, amount]) AS s2
}
RETURN [[s2]] AS value, {} AS found;
