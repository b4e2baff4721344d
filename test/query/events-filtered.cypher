// $p0 = ""
// $p1 = "PLANNED"
// $p2 = 26
CALL () {
  MATCH (n:Event)
  WHERE n.modality = $p1
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p2
  RETURN collect([[n.id]]) AS s0
}
RETURN [s0] AS value, {} AS found;

// $p0 = ""
// $p1 = "TALKS"
// $p2 = "2023-03-31"
// $p3 = "2023-03-01"
// $p4 = 26
// $p5 = "ohrid"
// $p6 = 10
CALL () {
  MATCH (:Name {key: $p5})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Place
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p6
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)<-[:WITHIN*0..3]-(:Place)<-[:`IN`]-(n)
  WHERE (n:Event) AND (n.type = $p1 AND (n.earliest <= $p2 AND coalesce(n.latest, n.earliest) + '~' >= $p3))
  WITH DISTINCT n, a0
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p4
  RETURN collect([[n.id]]) AS s0
}
CALL (a0) {
  MATCH (a0)<-[:WITHIN*0..3]-(:Place)<-[:`IN`]-(n)
  WHERE (n:Event) AND (n.type = $p1 AND (n.earliest <= $p2 AND coalesce(n.latest, n.earliest) + '~' >= $p3))
  RETURN count(DISTINCT n) AS c1
}
RETURN [s0, c1] AS value, {`place`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Place THEN 'Place' END}]} AS found;

// $p0 = ""
// $p1 = 26
// $p2 = "kurti"
// $p3 = 10
// $p4 = "belgrade pristina dialogue"
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
CALL () {
  MATCH (:Name {key: $p4})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Process
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p3
  RETURN collect(x) AS f1
}
WITH f0, f1, f0[0] AS a0, f1[0] AS a1
CALL (a0, a1) {
  MATCH (a0)<-[:ACTS_FOR*0..1]-()-[:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(n)
  WHERE (n:Event) AND (EXISTS { MATCH (n)-[:PART_OF_PROCESS]->(a1:Process) })
  WITH DISTINCT n, a0, a1
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p1
  RETURN collect([[n.id]]) AS s0
}
RETURN [s0] AS value, {`participants.0`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}], `process`: [x IN f1 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Process THEN 'Process' END}]} AS found;

// $p0 = ""
// $p1 = 26
// $p2 = "north macedonia"
// $p3 = 10
CALL () {
  MATCH (:Name {key: $p2})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Place
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p3
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)<-[:WITHIN*0..3]-(:Place)<-[:`IN`]-(n)
  WHERE (n:Event)
  WITH DISTINCT n, a0
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p1
  RETURN collect([[n.id]]) AS s0
}
RETURN [s0] AS value, {`place`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Place THEN 'Place' END}]} AS found;

// $p0 = ""
// $p1 = 26
// $p2 = "serbia"
// $p3 = 10
// $p4 = "kosovo"
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
CALL () {
  MATCH (:Name {key: $p4})-[r:NAMES]->(named)
  CALL (named) {
    MATCH (named)-[:TERRITORY_OF]->(state)
    RETURN collect(state) AS states
  }
  UNWIND CASE WHEN states = [] THEN [named] ELSE states END AS x
  WITH x, CASE WHEN states = [] THEN r.rank ELSE r.rank + 100 END AS rank
  WHERE x:Person OR x:Organization
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p3
  RETURN collect(x) AS f1
}
WITH f0, f1, f0[0] AS a0, f1[0] AS a1
CALL (a0, a1) {
  MATCH (a0)<-[:ACTS_FOR*0..1]-()-[:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(n)
  WHERE (n:Event) AND (EXISTS { MATCH (n)<-[:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]-()-[:ACTS_FOR*0..1]->(a1) })
  WITH DISTINCT n, a0, a1
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p1
  RETURN collect([[n.id]]) AS s0
}
CALL (a0, a1) {
  MATCH (a0)<-[:ACTS_FOR*0..1]-()-[:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(n)
  WHERE (n:Event) AND (EXISTS { MATCH (n)<-[:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]-()-[:ACTS_FOR*0..1]->(a1) })
  RETURN count(DISTINCT n) AS c1
}
RETURN [s0, c1] AS value, {`participants.0`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}], `participants.1`: [x IN f1 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = "2100-12-31"
// $p1 = "1900-01-01"
CALL () {
  MATCH (n:Event)
  WHERE (n.earliest <= $p0 AND coalesce(n.latest, n.earliest) + '~' >= $p1)
  RETURN count(*) AS c1
}
RETURN [c1] AS value, {} AS found;

// $p0 = 26
// $p1 = ""
// $p2 = "north macedonia"
// $p3 = 10
CALL () {
  MATCH (:Name {key: $p2})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Place
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p3
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)<-[:WITHIN]-(n0:Place)
  WITH DISTINCT n0, a0
  ORDER BY n0.sortName, n0.id
  LIMIT $p0
  RETURN collect([[n0.name]]) AS s1
}
CALL (a0) {
  MATCH (a0)<-[:WITHIN*0..3]-(:Place)<-[:`IN`]-(n3:Event)
  WITH DISTINCT n3, a0
  ORDER BY coalesce(n3.earliest, $p1) DESC, n3.id
  LIMIT $p0
  RETURN collect([[n3.title]]) AS s4
}
RETURN CASE WHEN a0 IS NULL THEN null ELSE [[s1], [s4]] END AS value, {`name`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Place THEN 'Place' END}]} AS found;
