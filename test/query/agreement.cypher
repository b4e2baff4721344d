// $p0 = ""
// $p1 = "HYPOTHETICAL"
// $p2 = 1000
// $p3 = 5
// $p4 = "~"
// $p5 = "PROVIDES"
// $p6 = 26
// $p7 = "implementation annex"
// $p8 = 10
CALL () {
  MATCH (:Name {key: $p7})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Agreement
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p8
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)-[r1:HAS_STATUS]->(n0:Status)
  WHERE n0.modality <> $p1
  WITH n0, r1, a0
  ORDER BY coalesce(n0.earliest, $p0) DESC, n0.id
  LIMIT 1
  RETURN collect([n0.value, n0.edtf]) AS s2
}
CALL (a0) {
  MATCH (a0)-[r4:HAS_STATUS]->(n3:Status)
  WITH n3, r4, a0
  ORDER BY coalesce(n3.earliest, $p4), n3.id
  LIMIT $p2
  CALL (n3, a0) {
    MATCH (n3)<-[:AFFIRMS|DENIES]-(n6)
    WITH DISTINCT n6, a0
    ORDER BY coalesce(n6.confidence, $p2) DESC, n6.id
    LIMIT $p3
    CALL (n6, a0) {
      MATCH (n6)-[:SPEAKER]->(:Mention)-[r9:REFERS_TO]->(n8)
      WHERE (n8:Person OR n8:Organization)
      WITH n8, r9, a0
      ORDER BY n8.id
      LIMIT 1
      RETURN collect([CASE WHEN n8:Person THEN 'Person' WHEN n8:Organization THEN 'Organization' WHEN n8:Place THEN 'Place' WHEN n8:Event THEN 'Event' WHEN n8:Agreement THEN 'Agreement' ELSE 'Process' END, n8.name]) AS s10
    }
    RETURN collect([n6.quote, s10[0], n6.author]) AS s7
  }
  CALL (n3, a0) {
    MATCH (n3)<-[r12:HAS_STATUS]-(n11:Agreement)
    WITH n11, r12, a0
    ORDER BY n11.id
    LIMIT 1
    RETURN collect([n11.name]) AS s13
  }
  RETURN collect([n3.value, n3.edtf, n3.affirmed, n3.denied, n3.modality, s7, s13[0]]) AS s5
}
CALL (a0) {
  MATCH (a0)-[:`OF`]->(n14:Fact)
  WHERE n14.predicate = $p5
  WITH DISTINCT n14, a0
  ORDER BY n14.id
  LIMIT $p6
  RETURN collect([[n14.value]]) AS s15
}
CALL (a0) {
  MATCH (a0)<-[r18:PARTY_TO]-(n17:Actor)
  WITH n17, r18, a0
  ORDER BY n17.sortName, n17.id, r18.factId
  LIMIT $p6
  RETURN collect([[CASE WHEN n17:Person THEN 'Person' ELSE 'Organization' END, n17.name]]) AS s19
}
CALL (a0) {
  MATCH (a0)<-[r22:PARTY_TO|SIGNED]-(n21:Actor)
  WITH n21, r22, a0
  ORDER BY n21.sortName, n21.id, r22.factId
  LIMIT $p6
  RETURN collect([[type(r22), [CASE WHEN n21:Person THEN 'Person' ELSE 'Organization' END, n21.name]]]) AS s23
}
CALL (a0) {
  MATCH (a0)-[:RESULTED_FROM]->(n25:Event)
  WITH DISTINCT n25, a0
  ORDER BY coalesce(n25.earliest, $p0) DESC, n25.id
  LIMIT $p6
  RETURN collect([[n25.title]]) AS s26
}
CALL (a0) {
  MATCH (a0)-[:IMPLEMENTS]->(n28:Agreement)
  WITH DISTINCT n28, a0
  ORDER BY coalesce(n28.earliest, $p0) DESC, n28.id
  LIMIT $p6
  CALL (n28, a0) {
    MATCH (n28)<-[:IMPLEMENTS]-(n31:Agreement)
    WITH DISTINCT n31, a0
    ORDER BY coalesce(n31.earliest, $p0) DESC, n31.id
    LIMIT $p6
    RETURN collect([[n31.name]]) AS s32
  }
  RETURN collect([[n28.name, [s32]]]) AS s29
}
RETURN CASE WHEN a0 IS NULL THEN null ELSE [a0.name, a0.stage, a0.edtf, s2[0], s5, [s15], [s19], [s23], [s26], [s29]] END AS value, {`name`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Agreement THEN 'Agreement' END}]} AS found;

// $p0 = ""
// $p1 = "IMPLEMENTATION"
// $p2 = "AGREED"
// $p3 = 26
// $p4 = "serbia"
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
  MATCH (a0)<-[:ACTS_FOR*0..1]-()-[:PARTY_TO|SIGNED]->(n)
  WHERE (n:Agreement) AND (n.stage = $p1 AND n.latestStatus = $p2)
  WITH DISTINCT n, a0
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p3
  RETURN collect([[n.name]]) AS s0
}
RETURN [s0] AS value, {`parties.0`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = "vucic"
// $p1 = 10
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
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)<-[:ACTS_FOR*0..1]-()-[:PARTY_TO|SIGNED]->(n)
  WHERE (n:Agreement)
  RETURN count(DISTINCT n) AS c1
}
RETURN [c1] AS value, {`parties.0`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;
