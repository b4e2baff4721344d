// $p0 = ""
// $p1 = "2023-03-31"
// $p2 = "2023-03-01"
// $p3 = 26
CALL () {
  MATCH (n:Article)
  WHERE (n.publishedOn <= $p1 AND n.publishedOn + '~' >= $p2)
  WITH n
  ORDER BY coalesce(n.publishedOn, $p0) DESC, n.id
  LIMIT $p3
  RETURN collect([[n.id]]) AS s0
}
RETURN [s0] AS value, {} AS found;

// $p0 = ""
// $p1 = "North Wire"
// $p2 = 6
CALL () {
  MATCH (n:Article)
  WHERE n.source = $p1
  WITH n
  ORDER BY coalesce(n.publishedOn, $p0) DESC, n.id
  LIMIT $p2
  RETURN collect([[n.id, n.publishedOn]]) AS s0
}
RETURN [s0] AS value, {} AS found;

// $p0 = ""
// $p1 = "article:desk"
// $p2 = "HAS_STATUS"
// $p3 = 26
CALL () {
  MATCH (n:Claim)
  WHERE (n.articleId = $p1 AND n.predicate = $p2)
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p3
  RETURN collect([[n.id]]) AS s0
}
CALL () {
  MATCH (n:Claim)
  WHERE (n.articleId = $p1 AND n.predicate = $p2)
  RETURN count(*) AS c1
}
RETURN [s0, c1] AS value, {} AS found;

// $p0 = ""
// $p1 = 1000
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
  MATCH (a0)<-[:REFERS_TO]-(:Mention)<-[:SPEAKER]-(n)
  WHERE (n:Claim)
  WITH DISTINCT n, a0
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p2
  CALL (n, a0) {
    MATCH (n)<-[:SIDE]-(n2:Contradiction)
    WITH DISTINCT n2, a0
    ORDER BY n2.id
    LIMIT $p1
    RETURN collect([n2.kind]) AS s3
  }
  RETURN collect([[n.quote, s3]]) AS s0
}
RETURN [s0] AS value, {`speaker`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = ""
// $p1 = 850
// $p2 = 26
// $p3 = "implementation annex"
// $p4 = 10
CALL () {
  MATCH (:Name {key: $p3})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Person OR x:Organization OR x:Place OR x:Event OR x:Agreement OR x:Process
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p4
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)<-[:REFERS_TO]-(:Mention)<-[:SUBJECT|OBJECT]-(n)
  WHERE (n:Claim) AND (n.confidence >= $p1)
  WITH DISTINCT n, a0
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p2
  RETURN collect([[n.id, n.value, n.quote, n.confidence]]) AS s0
}
RETURN [s0] AS value, {`about.0`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' WHEN x:Place THEN 'Place' WHEN x:Event THEN 'Event' WHEN x:Agreement THEN 'Agreement' WHEN x:Process THEN 'Process' END}]} AS found;

// $p0 = "DIVERGENT_OUTCOME"
// $p1 = 26
// $p2 = "ohrid talks"
// $p3 = 10
CALL () {
  MATCH (:Name {key: $p2})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Person OR x:Organization OR x:Place OR x:Event OR x:Agreement OR x:Process
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p3
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)<-[:ABOUT]-(n)
  WHERE (n:Contradiction) AND (n.kind = $p0)
  WITH DISTINCT n, a0
  ORDER BY n.id
  LIMIT $p1
  RETURN collect([[n.id]]) AS s0
}
CALL (a0) {
  MATCH (a0)<-[:ABOUT]-(n)
  WHERE (n:Contradiction) AND (n.kind = $p0)
  RETURN count(DISTINCT n) AS c1
}
RETURN [s0, c1] AS value, {`about`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' WHEN x:Place THEN 'Place' WHEN x:Event THEN 'Event' WHEN x:Agreement THEN 'Agreement' WHEN x:Process THEN 'Process' END}]} AS found;
