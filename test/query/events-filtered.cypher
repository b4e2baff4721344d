// $p0 = ""
// $p1 = "1fivslu"
// $p2 = 26
// $p3 = "kurti"
// $p4 = 10
// $p5 = "belgrade pristina dialogue"
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
  ORDER BY rank, x.id LIMIT $p4
  RETURN collect(x) AS f0
}
CALL () {
  MATCH (:Name {key: $p5})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Process
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p4
  RETURN collect(x) AS f1
}
WITH f0, f1, f0[0] AS a0, f1[0] AS a1
CALL (a0, a1) {
  MATCH (a0)<-[:ACTS_FOR*0..1]-()-[:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(n)
  WHERE (n:Event) AND (EXISTS { MATCH (n)-[:PART_OF_PROCESS]->(a1:Process) })
  WITH DISTINCT n, a0, a1
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p2
  RETURN collect({`#sort`: [$p1, coalesce(n.earliest, $p0), n.id], `nodes`: {`id`: n.id}}) AS s0
}
RETURN {rows: s0, total: null} AS value, {`participants.0`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}], `process`: [x IN f1 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Process THEN 'Process' END}]} AS found;

// $p0 = ""
// $p1 = "1fivslu"
// $p2 = 26
// $p3 = "north macedonia"
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
  MATCH (a0)<-[:WITHIN*0..3]-(:Place)<-[:`IN`]-(n)
  WHERE (n:Event)
  WITH DISTINCT n, a0
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p2
  RETURN collect({`#sort`: [$p1, coalesce(n.earliest, $p0), n.id], `nodes`: {`id`: n.id}}) AS s0
}
RETURN {rows: s0, total: null} AS value, {`place`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Place THEN 'Place' END}]} AS found;

// $p0 = ""
// $p1 = "1fivslu"
// $p2 = 26
// $p3 = "serbia"
// $p4 = 10
// $p5 = "kosovo"
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
  ORDER BY rank, x.id LIMIT $p4
  RETURN collect(x) AS f0
}
CALL () {
  MATCH (:Name {key: $p5})-[r:NAMES]->(named)
  CALL (named) {
    MATCH (named)-[:TERRITORY_OF]->(state)
    RETURN collect(state) AS states
  }
  UNWIND CASE WHEN states = [] THEN [named] ELSE states END AS x
  WITH x, CASE WHEN states = [] THEN r.rank ELSE r.rank + 100 END AS rank
  WHERE x:Person OR x:Organization
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p4
  RETURN collect(x) AS f1
}
WITH f0, f1, f0[0] AS a0, f1[0] AS a1
CALL (a0, a1) {
  MATCH (a0)<-[:ACTS_FOR*0..1]-()-[:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(n)
  WHERE (n:Event) AND (EXISTS { MATCH (n)<-[:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]-()-[:ACTS_FOR*0..1]->(a1) })
  WITH DISTINCT n, a0, a1
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p2
  RETURN collect({`#sort`: [$p1, coalesce(n.earliest, $p0), n.id], `nodes`: {`id`: n.id}}) AS s0
}
CALL (a0, a1) {
  MATCH (a0)<-[:ACTS_FOR*0..1]-()-[:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(n)
  WHERE (n:Event) AND (EXISTS { MATCH (n)<-[:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]-()-[:ACTS_FOR*0..1]->(a1) })
  RETURN count(DISTINCT n) AS c1
}
RETURN {rows: s0, total: c1} AS value, {`participants.0`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}], `participants.1`: [x IN f1 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = ""
// $p1 = "1fivslu"
// $p2 = ["PLANNED"]
// $p3 = 26
CALL () {
  MATCH (n:Event)
  WHERE n.modality IN $p2
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p3
  RETURN collect({`#sort`: [$p1, coalesce(n.earliest, $p0), n.id], `nodes`: {`id`: n.id}}) AS s0
}
RETURN {rows: s0, total: null} AS value, {} AS found;

// $p0 = ""
// $p1 = "1fivslu"
// $p2 = ["TALKS"]
// $p3 = "2023-03-31"
// $p4 = "2023-03-01"
// $p5 = 26
// $p6 = "ohrid"
// $p7 = 10
CALL () {
  MATCH (:Name {key: $p6})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Place
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p7
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)<-[:WITHIN*0..3]-(:Place)<-[:`IN`]-(n)
  WHERE (n:Event) AND (n.type IN $p2 AND (n.earliest <= $p3 AND coalesce(n.latest, n.earliest) + '~' >= $p4))
  WITH DISTINCT n, a0
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p5
  RETURN collect({`#sort`: [$p1, coalesce(n.earliest, $p0), n.id], `nodes`: {`id`: n.id}}) AS s0
}
CALL (a0) {
  MATCH (a0)<-[:WITHIN*0..3]-(:Place)<-[:`IN`]-(n)
  WHERE (n:Event) AND (n.type IN $p2 AND (n.earliest <= $p3 AND coalesce(n.latest, n.earliest) + '~' >= $p4))
  RETURN count(DISTINCT n) AS c1
}
RETURN {rows: s0, total: c1} AS value, {`place`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Place THEN 'Place' END}]} AS found;

// $p0 = "2100-12-31"
// $p1 = "1900-01-01"
CALL () {
  MATCH (n:Event)
  WHERE (n.earliest <= $p0 AND coalesce(n.latest, n.earliest) + '~' >= $p1)
  RETURN count(*) AS c1
}
RETURN {rows: [], total: c1} AS value, {} AS found;

// $p0 = "7xdyao"
// $p1 = 26
// $p2 = ""
// $p3 = "1fivslu"
// $p4 = "north macedonia"
// $p5 = 10
CALL () {
  MATCH (:Name {key: $p4})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Place
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p5
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)<-[:WITHIN]-(n0:Place)
  WITH DISTINCT n0, a0
  ORDER BY n0.sortName, n0.id
  LIMIT $p1
  RETURN collect({`#sort`: [$p0, n0.sortName, n0.id], `nodes`: {`name`: coalesce(n0.name, n0.title)}}) AS s1
}
CALL (a0) {
  MATCH (a0)<-[:WITHIN*0..3]-(:Place)<-[:`IN`]-(n3:Event)
  WITH DISTINCT n3, a0
  ORDER BY coalesce(n3.earliest, $p2) DESC, n3.id
  LIMIT $p1
  RETURN collect({`#sort`: [$p3, coalesce(n3.earliest, $p2), n3.id], `nodes`: {`title`: n3.title}}) AS s4
}
RETURN CASE WHEN a0 IS NULL THEN null ELSE {`contains`: {rows: s1, total: null}, `events`: {rows: s4, total: null}} END AS value, {`name`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Place THEN 'Place' END}]} AS found;
