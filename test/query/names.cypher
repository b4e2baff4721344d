// $p0 = "belgrade"
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
RETURN CASE WHEN a0 IS NULL THEN null ELSE [CASE WHEN a0:Person THEN 'Person' ELSE 'Organization' END, a0.id] END AS value, {`name`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = "belgrade"
// $p1 = 10
CALL () {
  MATCH (:Name {key: $p0})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Place
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p1
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
RETURN CASE WHEN a0 IS NULL THEN null ELSE [a0.id] END AS value, {`name`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Place THEN 'Place' END}]} AS found;

// $p0 = "borrell"
// $p1 = 10
CALL () {
  MATCH (:Name {key: $p0})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Person
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p1
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
RETURN CASE WHEN a0 IS NULL THEN null ELSE [a0.id] END AS value, {`name`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' END}]} AS found;

// $p0 = "dagwood bumstead"
// $p1 = 10
CALL () {
  MATCH (:Name {key: $p0})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Person
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p1
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
RETURN CASE WHEN a0 IS NULL THEN null ELSE [a0.id] END AS value, {`name`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' END}]} AS found;

// $p0 = "miroslav lajcak"
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
RETURN CASE WHEN a0 IS NULL THEN null ELSE [CASE WHEN a0:Person THEN 'Person' ELSE 'Organization' END, a0.name] END AS value, {`name`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = "org:Q458"
CALL () {
  WITH $p0 AS asked
  CALL (asked) {
    MATCH (redirect:Redirect {from: asked})
    RETURN collect(redirect.to) AS led
  }
  WITH *, coalesce(led[0], asked) AS id
  CALL (id) {
    MATCH (:Mention {id: id})-[:REFERS_TO]->(referred)
    RETURN collect(referred.id) AS referring
  }
  WITH *, coalesce(referring[0], id) AS own
  MATCH (x:Organization {id: own})
  WHERE x:Person
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
RETURN CASE WHEN a0 IS NULL THEN null ELSE [a0.id] END AS value, {} AS found;

// $p0 = "org:Q458"
CALL () {
  WITH $p0 AS asked
  CALL (asked) {
    MATCH (redirect:Redirect {from: asked})
    RETURN collect(redirect.to) AS led
  }
  WITH *, coalesce(led[0], asked) AS id
  CALL (id) {
    MATCH (:Mention {id: id})-[:REFERS_TO]->(referred)
    RETURN collect(referred.id) AS referring
  }
  WITH *, coalesce(referring[0], id) AS own
  MATCH (x:Organization {id: own})
  WHERE x:Person OR x:Organization
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
RETURN CASE WHEN a0 IS NULL THEN null ELSE [CASE WHEN a0:Person THEN 'Person' ELSE 'Organization' END, a0.name] END AS value, {} AS found;

// $p0 = "q458"
// $p1 = 10
CALL () {
  MATCH (:Name {key: $p0})-[r:NAMES]->(named)
  CALL (named) {
    MATCH (named)-[:TERRITORY_OF]->(state)
    RETURN collect(state) AS states
  }
  UNWIND CASE WHEN states = [] THEN [named] ELSE states END AS x
  WITH x, CASE WHEN states = [] THEN r.rank ELSE r.rank + 100 END AS rank
  WHERE x:Organization
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p1
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
RETURN CASE WHEN a0 IS NULL THEN null ELSE [a0.name] END AS value, {`name`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = "serbia"
// $p1 = 10
CALL () {
  MATCH (:Name {key: $p0})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Place
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p1
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)-[r1:TERRITORY_OF]->(n0:Organization)
  WITH n0, r1, a0
  ORDER BY n0.id
  LIMIT 1
  RETURN collect([n0.id]) AS s2
}
RETURN CASE WHEN a0 IS NULL THEN null ELSE [a0.id, s2[0]] END AS value, {`name`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Place THEN 'Place' END}]} AS found;

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
RETURN CASE WHEN a0 IS NULL THEN null ELSE [CASE WHEN a0:Person THEN 'Person' ELSE 'Organization' END, a0.name] END AS value, {`name`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;
