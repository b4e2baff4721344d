// $p0 = ""
// $p1 = "1fivslu"
// $p2 = "article:desk"
// $p3 = ["HAS_STATUS"]
// $p4 = 26
CALL () {
  MATCH (n:Claim)
  WHERE (n.articleId = $p2 AND n.predicate IN $p3)
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p4
  RETURN collect({`#sort`: [$p1, coalesce(n.earliest, $p0), n.id], `nodes`: {`id`: n.id}}) AS s0
}
CALL () {
  MATCH (n:Claim)
  WHERE (n.articleId = $p2 AND n.predicate IN $p3)
  RETURN count(*) AS c1
}
RETURN {rows: s0, total: c1} AS value, {} AS found;

// $p0 = ""
// $p1 = "1fivslu"
// $p2 = 1000
// $p3 = 26
// $p4 = "borrell"
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
  MATCH (a0)<-[:REFERS_TO]-(:Mention)<-[:SPEAKER]-(n)
  WHERE (n:Claim)
  WITH DISTINCT n, a0
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p3
  CALL (n, a0) {
    MATCH (n)<-[:SIDE]-(n2:Contradiction)
    WITH DISTINCT n2, a0
    ORDER BY n2.id
    LIMIT $p2
    RETURN collect({`kind`: n2.kind}) AS s3
  }
  RETURN collect({`#sort`: [$p1, coalesce(n.earliest, $p0), n.id], `nodes`: {`quote`: n.quote, `contradictions`: s3}}) AS s0
}
RETURN {rows: s0, total: null} AS value, {`speaker`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = ""
// $p1 = "1fivslu"
// $p2 = 850
// $p3 = 26
// $p4 = "implementation annex"
// $p5 = 10
CALL () {
  MATCH (:Name {key: $p4})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Person OR x:Organization OR x:Place OR x:Event OR x:Agreement OR x:Process
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p5
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)<-[:REFERS_TO]-(:Mention)<-[:SUBJECT|OBJECT]-(n)
  WHERE (n:Claim) AND (n.confidence >= $p2)
  WITH DISTINCT n, a0
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p3
  RETURN collect({`#sort`: [$p1, coalesce(n.earliest, $p0), n.id], `nodes`: {`id`: n.id, `value`: n.value, `quote`: n.quote, `confidence`: n.confidence}}) AS s0
}
RETURN {rows: s0, total: null} AS value, {`about.0`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' WHEN x:Place THEN 'Place' WHEN x:Event THEN 'Event' WHEN x:Agreement THEN 'Agreement' WHEN x:Process THEN 'Process' END}]} AS found;

// $p0 = ""
// $p1 = "1mb2ac4"
// $p2 = "2023-03-31"
// $p3 = "2023-03-01"
// $p4 = 26
CALL () {
  MATCH (n:Article)
  WHERE (n.publishedOn <= $p2 AND n.publishedOn + '~' >= $p3)
  WITH n
  ORDER BY coalesce(n.publishedOn, $p0) DESC, n.id
  LIMIT $p4
  RETURN collect({`#sort`: [$p1, coalesce(n.publishedOn, $p0), n.id], `nodes`: {`id`: n.id}}) AS s0
}
RETURN {rows: s0, total: null} AS value, {} AS found;

// $p0 = ""
// $p1 = "1mb2ac4"
// $p2 = ["North Wire"]
// $p3 = 6
CALL () {
  MATCH (n:Article)
  WHERE n.source IN $p2
  WITH n
  ORDER BY coalesce(n.publishedOn, $p0) DESC, n.id
  LIMIT $p3
  RETURN collect({`#sort`: [$p1, coalesce(n.publishedOn, $p0), n.id], `nodes`: {`id`: n.id, `publishedOn`: n.publishedOn}}) AS s0
}
RETURN {rows: s0, total: null} AS value, {} AS found;

// $p0 = "my74y5"
// $p1 = ["DIVERGENT_OUTCOME"]
// $p2 = 26
// $p3 = "ohrid talks"
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
  MATCH (a0)<-[:ABOUT]-(n)
  WHERE (n:Contradiction) AND (n.kind IN $p1)
  WITH DISTINCT n, a0
  ORDER BY n.id
  LIMIT $p2
  RETURN collect({`#sort`: [$p0, n.id], `nodes`: {`id`: n.id}}) AS s0
}
CALL (a0) {
  MATCH (a0)<-[:ABOUT]-(n)
  WHERE (n:Contradiction) AND (n.kind IN $p1)
  RETURN count(DISTINCT n) AS c1
}
RETURN {rows: s0, total: c1} AS value, {`about`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' WHEN x:Place THEN 'Place' WHEN x:Event THEN 'Event' WHEN x:Agreement THEN 'Agreement' WHEN x:Process THEN 'Process' END}]} AS found;
