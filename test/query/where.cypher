// $p0 = ""
// $p1 = "2020-07-01"
// $p2 = "2022-12-31"
// $p3 = 26
CALL () {
  MATCH (n:Event)
  WHERE (coalesce(n.latest, n.earliest) + '~' < $p1 OR n.earliest > $p2)
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p3
  RETURN collect([[n.id, n.edtf]]) AS s0
}
RETURN [s0] AS value, {} AS found;

// $p0 = ""
// $p1 = "2020-07-02"
// $p2 = "2020-06-28"
// $p3 = "2020-07-05"
// $p4 = 26
CALL () {
  MATCH (n:Event)
  WHERE ((n.earliest <= $p1 AND coalesce(n.latest, n.earliest) + '~' >= $p2) AND NOT coalesce(coalesce(n.latest, n.earliest) + '~' < $p3, false))
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p4
  RETURN collect([[n.id]]) AS s0
}
RETURN [s0] AS value, {} AS found;

// $p0 = ""
// $p1 = "IGO"
// $p2 = 26
CALL () {
  MATCH (n:Event)
  WHERE EXISTS { MATCH (n)<-[r3:MEDIATED]-(n2:Actor) WHERE (n2:Organization AND n2.type = $p1) }
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p2
  RETURN collect([[n.id]]) AS s0
}
RETURN [s0] AS value, {} AS found;

// $p0 = ""
// $p1 = "STATE"
// $p2 = 1
// $p3 = 26
CALL () {
  MATCH (n:Event)
  WHERE (NOT coalesce(EXISTS { MATCH (n)<-[r3:PARTY_TO]-(n2:Actor) WHERE NOT coalesce((n2:Organization AND n2.type = $p1), false) }, false) AND COUNT { MATCH (n)<-[r5:PARTY_TO]-(n4:Actor) } >= $p2)
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p3
  RETURN collect([[n.id]]) AS s0
}
RETURN [s0] AS value, {} AS found;

// $p0 = ""
// $p1 = "TALKS"
// $p2 = 26
CALL () {
  MATCH (n:Event)
  WHERE (n.earliest IS NULL AND NOT coalesce(n.type = $p1, false))
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p2
  RETURN collect([[n.id]]) AS s0
}
RETURN [s0] AS value, {} AS found;

// $p0 = ""
// $p1 = "annex"
// $p2 = 900
// $p3 = "South Desk"
// $p4 = 26
CALL () {
  MATCH (n:Claim)
  WHERE (toLower(n.quote) CONTAINS $p1 AND n.confidence < $p2 AND EXISTS { MATCH (n)<-[r3:HAS]-(n2:Article) WHERE n2.source = $p3 })
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p4
  RETURN collect([[n.id]]) AS s0
}
RETURN [s0] AS value, {} AS found;

// $p0 = ""
// $p1 = "implementation"
// $p2 = "AGREED"
// $p3 = 26
CALL () {
  MATCH (n:Agreement)
  WHERE (n.slug STARTS WITH $p1 AND n.latestStatus = $p2)
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p3
  RETURN collect([[n.id]]) AS s0
}
RETURN [s0] AS value, {} AS found;

// $p0 = ""
// $p1 = "macedonia"
// $p2 = 26
CALL () {
  MATCH (n:Event)
  WHERE EXISTS { MATCH (n)-[:`IN`]->(n2:Place) WHERE EXISTS { MATCH (n2)-[r4:WITHIN]->(n3:Place) WHERE n3.slug CONTAINS $p1 } }
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p2
  RETURN collect([[n.id]]) AS s0
}
RETURN [s0] AS value, {} AS found;

// $p0 = ""
// $p1 = 2
// $p2 = "South Desk"
// $p3 = 26
CALL () {
  MATCH (n:Mediation)
  WHERE (n.sources >= $p1 AND EXISTS { MATCH (n)-[:BASED_ON]->(:Fact)<-[:AFFIRMS|DENIES]-(n2) WHERE EXISTS { MATCH (n2)<-[r4:HAS]-(n3:Article) WHERE n3.source = $p2 } })
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p3
  RETURN collect([[n.id]]) AS s0
}
RETURN [s0] AS value, {} AS found;

// $p0 = ""
// $p1 = 26
CALL () {
  MATCH (n:Event)
  WHERE NOT coalesce(EXISTS { MATCH (n)<-[r3:PARTY_TO]-(n2:Actor) WHERE n2:Person }, false)
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p1
  RETURN collect([[n.id]]) AS s0
}
RETURN [s0] AS value, {} AS found;

// $p0 = ""
// $p1 = 500
// $p2 = 26
// $p3 = "borrell"
// $p4 = 10
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
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)-[:MEDIATED]->(n)
  WHERE (n:Event) AND (EXISTS { MATCH (n)<-[r3:MEDIATED]-(n2:Actor) WHERE (r3.confidence >= $p1 AND n2 = a0) })
  WITH DISTINCT n, a0
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p2
  RETURN collect([[n.id]]) AS s0
}
RETURN [s0] AS value, {`where.mediators.some.node.is`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;
