// $p0 = ""
// $p1 = "2020-12-31"
// $p2 = "2020-01-01"
// $p3 = 26
// $p4 = "eu"
// $p5 = 10
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
  ORDER BY rank, x.id LIMIT $p5
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)<-[:`BY`|`FOR`]-(n)
  WHERE (n:Mediation) AND ((n.earliest <= $p1 AND coalesce(n.latest, n.earliest) + '~' >= $p2))
  WITH DISTINCT n, a0
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p3
  CALL (n, a0) {
    MATCH (n)-[r3:`BY`]->(n2)
    WHERE (n2:Person OR n2:Organization)
    WITH n2, r3, a0
    LIMIT 1
    RETURN collect([CASE WHEN n2:Person THEN 'Person' ELSE 'Organization' END, n2.name]) AS s4
  }
  RETURN collect([[s4[0], n.edtf]]) AS s0
}
RETURN [s0] AS value, {`mediator`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = ""
// $p1 = "MEDIATOR"
// $p2 = false
// $p3 = "ACTUAL"
// $p4 = "AFFIRMED"
// $p5 = 26
CALL () {
  MATCH (n:Mediation)
  WHERE (n.role = $p1 AND n.explicit = $p2 AND n.modality = $p3 AND n.polarity = $p4)
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p5
  RETURN collect([[n.id]]) AS s0
}
CALL () {
  MATCH (n:Mediation)
  WHERE (n.role = $p1 AND n.explicit = $p2 AND n.modality = $p3 AND n.polarity = $p4)
  RETURN count(*) AS c1
}
RETURN [s0, c1] AS value, {} AS found;

// $p0 = ""
// $p1 = 26
// $p2 = "bumstead"
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
  MATCH (a0)<-[:`BY`|`FOR`]-(n)
  WHERE (n:Mediation)
  WITH DISTINCT n, a0
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p1
  RETURN collect([[n.id]]) AS s0
}
CALL (a0) {
  MATCH (a0)<-[:`BY`|`FOR`]-(n)
  WHERE (n:Mediation)
  RETURN count(DISTINCT n) AS c1
}
RETURN [s0, c1] AS value, {`mediator`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = ""
// $p1 = 26
// $p2 = "vucic"
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
  MATCH (a0)<-[:BETWEEN]-(n)
  WHERE (n:Mediation)
  WITH DISTINCT n, a0
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p1
  RETURN collect([[n.id]]) AS s0
}
RETURN [s0] AS value, {`between.0`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = "serbia"
// $p1 = 10
// $p2 = "kosovo"
// $p3 = "european union"
CALL () {
  MATCH (:Name {key: $p0})-[r:NAMES]->(named)
  CALL (named) {
    MATCH (named)-[:TERRITORY_OF]->(state)
    RETURN collect(state) AS states
  }
  UNWIND CASE WHEN states = [] THEN [named] ELSE states END AS x
  WITH x, CASE WHEN states = [] THEN r.rank ELSE r.rank + 100 END AS rank
  WHERE x:Person OR x:Organization
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p1
  RETURN collect(x) AS f0
}
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
  ORDER BY rank, x.id LIMIT $p1
  RETURN collect(x) AS f1
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
  ORDER BY rank, x.id LIMIT $p1
  RETURN collect(x) AS f2
}
WITH f0, f1, f2, f0[0] AS a0, f1[0] AS a1, f2[0] AS a2
CALL (a0, a1, a2) {
  WITH *, CASE WHEN a0.id < a1.id THEN a0.id + '|' + a1.id ELSE a1.id + '|' + a0.id END AS pair
  MATCH (:Dyad {key: pair})<-[:IN_DYAD]-(n:Mediation)
  WHERE (EXISTS { MATCH (n)-[:BETWEEN]->(a2) })
  RETURN count(DISTINCT n) AS c1
}
RETURN [c1] AS value, {`between.0`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}], `between.1`: [x IN f1 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}], `between.2`: [x IN f2 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = "~"
// $p1 = "2021-12-31"
// $p2 = 26
CALL () {
  MATCH (n:Mediation)
  WHERE (n.earliest <= $p1)
  WITH n
  ORDER BY coalesce(n.earliest, $p0), n.id
  LIMIT $p2
  RETURN collect([[n.id, n.earliest]]) AS s0
}
RETURN [s0] AS value, {} AS found;
