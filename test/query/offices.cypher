// $p0 = ""
// $p1 = "2023-03-18"
// $p2 = 26
// $p3 = "kosovo"
// $p4 = 10
CALL () {
  MATCH (:Name {key: $p3})-[r:NAMES]->(named)
  CALL (named) {
    MATCH (named)-[:TERRITORY_OF]->(state)
    RETURN collect(state) AS states
  }
  UNWIND CASE WHEN states = [] THEN [named] ELSE states END AS x
  WITH x, CASE WHEN states = [] THEN r.rank ELSE r.rank + 100 END AS rank
  WHERE x:Organization
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p4
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)<-[:IN_ORG]-(n0:Office)
  WHERE (coalesce(n0.from, '') <= $p1 AND coalesce(n0.to, '9999') + '~' >= $p1)
  WITH DISTINCT n0, a0
  ORDER BY coalesce(n0.from, $p0) DESC, n0.id
  LIMIT $p2
  CALL (n0, a0) {
    MATCH (n0)<-[r4:HOLDS]-(n3:Person)
    WITH n3, r4, a0
    ORDER BY n3.id
    LIMIT 1
    RETURN collect([n3.name]) AS s5
  }
  RETURN collect([[n0.title, s5[0]]]) AS s1
}
CALL (a0) {
  MATCH (a0)<-[:ACTS_FOR]-(n6:Person)
  WITH DISTINCT n6, a0
  ORDER BY n6.sortName, n6.id
  LIMIT $p2
  RETURN collect([[n6.name]]) AS s7
}
RETURN CASE WHEN a0 IS NULL THEN null ELSE [a0.recognition, [s1], [s7]] END AS value, {`name`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = 1000
// $p1 = 3
// $p2 = ""
// $p3 = "2018-06-30"
// $p4 = "2018-06-01"
// $p5 = "2019-12-31"
// $p6 = "2019-01-01"
// $p7 = "josep borrell"
// $p8 = 10
CALL () {
  MATCH (:Name {key: $p7})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Person
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p8
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)-[r1:HOLDS]->(n0:Office)
  WITH n0, r1, a0
  ORDER BY coalesce(n0.from, $p2) DESC, n0.id
  LIMIT $p0
  CALL (n0, a0) {
    MATCH (n0)-[r4:IN_ORG]->(n3:Organization)
    WITH n3, r4, a0
    ORDER BY n3.id
    LIMIT 1
    RETURN collect([n3.name]) AS s5
  }
  CALL (n0, a0) {
    MATCH (n0)<-[:AFFIRMS|DENIES]-(n6)
    WITH DISTINCT n6, a0
    ORDER BY coalesce(n6.confidence, $p0) DESC, n6.id
    LIMIT $p1
    RETURN collect([n6.author]) AS s7
  }
  RETURN collect([n0.title, n0.from, n0.to, n0.evidenceKind, s5[0], s7, n0.evidenceKind, n0.id]) AS s2
}
CALL (a0) {
  MATCH (a0)-[r9:HOLDS]->(n8:Office)
  WHERE (coalesce(n8.from, '') <= $p3 AND coalesce(n8.to, '9999') + '~' >= $p4)
  WITH n8, r9, a0
  ORDER BY coalesce(n8.from, $p2) DESC, n8.id
  LIMIT $p0
  RETURN collect([n8.title]) AS s10
}
CALL (a0) {
  MATCH (a0)-[r12:HOLDS]->(n11:Office)
  WHERE (coalesce(n11.from, '') <= $p5 AND coalesce(n11.to, '9999') + '~' >= $p6)
  WITH n11, r12, a0
  ORDER BY coalesce(n11.from, $p2) DESC, n11.id
  LIMIT $p0
  RETURN collect([n11.title]) AS s13
}
CALL (a0) {
  MATCH (a0)-[:ACTS_FOR]->(n14:Organization)
  WITH DISTINCT n14, a0
  ORDER BY n14.sortName, n14.id
  LIMIT $p0
  RETURN collect([n14.name]) AS s15
}
RETURN CASE WHEN a0 IS NULL THEN null ELSE [s2, s10, s13, s15] END AS value, {`name`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' END}]} AS found;
