// $p0 = ""
// $p1 = 2
// $p2 = ["person:borrell","person:kurti","person:vucic"]
// $p3 = "ohrid"
// $p4 = 10
CALL () {
  MATCH (:Name {key: $p3})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Place
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p4
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  CALL () {
    UNWIND $p2 AS id
    MATCH (n:Person {id: id})
    RETURN n
  }
  CALL (n, a0) {
    MATCH (n)-[r1:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(n0:Event)
    WHERE EXISTS { MATCH (n0)-[:`IN`]->(:Place)-[:WITHIN*0..3]->(a0:Place) }
    WITH n0, r1, a0
    ORDER BY coalesce(n0.earliest, $p0) DESC, n0.id, r1.factId
    LIMIT $p1
    RETURN collect([[n0.title]]) AS s2
  }
  RETURN collect([n.id, [CASE WHEN n:Person THEN 'Person' ELSE 'Organization' END, coalesce(n.name, n.title), [s2]]]) AS b0
}
RETURN [b0] AS value, {`nodes.actor.events.place`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Place THEN 'Place' END}]} AS found;

// $p0 = "belgrade pristina dialogue"
// $p1 = 10
// $p2 = "north macedonia"
// $p3 = "2023-12-31"
// $p4 = "2023-01-01"
// $p5 = "TALKS"
// $p6 = "ACTUAL"
// $p7 = 200000
// $p8 = 500
CALL () {
  MATCH (:Name {key: $p0})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Process
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p1
  RETURN collect(x) AS f0
}
CALL () {
  MATCH (:Name {key: $p2})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Place
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p1
  RETURN collect(x) AS f1
}
WITH f0, f1, f0[0] AS a0, f1[0] AS a1
CALL (a0, a1) {
  MATCH (v:Event)
  WHERE ((v.earliest <= $p3 AND coalesce(v.latest, v.earliest) + '~' >= $p4) AND EXISTS { MATCH (v)-[:PART_OF_PROCESS*0..1]->(a0:Process) } AND EXISTS { MATCH (v)-[:`IN`]->(:Place)-[:WITHIN*0..3]->(a1:Place) } AND v.type = $p5 AND v.modality = $p6)
  WITH v, a0, a1 ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p7
  MATCH (v)<-[r:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]-(m)
  WHERE (m:Person OR m:Organization) AND (r.modality = $p6 AND r.confidence >= $p8)
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), null, v.sources, v.confidence, members]) AS g0
}
CALL (a0, a1) {
  MATCH (v:Mediation)
  WHERE ((v.earliest <= $p3 AND coalesce(v.latest, v.earliest) + '~' >= $p4) AND EXISTS { MATCH (v)-[:IN_EVENT]->()-[:PART_OF_PROCESS*0..1]->(a0:Process) } AND EXISTS { MATCH (v)-[:IN_EVENT]->()-[:`IN`]->(:Place)-[:WITHIN*0..3]->(a1:Place) } AND EXISTS { MATCH (v)-[:IN_EVENT]->(n0) WHERE n0.type = $p5 } AND v.modality = $p6 AND v.confidence >= $p8)
  WITH v, a0, a1 ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p7
  MATCH (v)-[r:`BY`|`FOR`|BETWEEN]->(m)
  WHERE (m:Person OR m:Organization)
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), v.role, v.sources, v.confidence, members]) AS g1
}
RETURN {named: [], `EVENT`: g0, `MEDIATION`: g1} AS value, {`where.process`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Process THEN 'Process' END}], `where.place`: [x IN f1 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Place THEN 'Place' END}]} AS found;
