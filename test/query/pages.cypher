// $p0 = ""
// $p1 = "1fivslu"
// $p2 = "2020-07-01"
// $p3 = "event:brussels"
// $p4 = 3
CALL () {
  MATCH (n:Event)
  WHERE (coalesce(n.earliest, $p0) < $p2 OR (coalesce(n.earliest, $p0) = $p2 AND n.id > $p3))
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p4
  RETURN collect({`#sort`: [$p1, coalesce(n.earliest, $p0), n.id], `edges`: {`node`: {`id`: n.id}}}) AS s0
}
CALL () {
  MATCH (n:Event)
  RETURN count(*) AS c1
}
RETURN {rows: s0, total: c1} AS value, {} AS found;

// $p0 = ""
// $p1 = "1fivslu"
// $p2 = "2020-07-01"
// $p3 = "event:brussels"
// $p4 = 3
CALL () {
  MATCH (n:Event)
  WHERE (coalesce(n.earliest, $p0) > $p2 OR (coalesce(n.earliest, $p0) = $p2 AND n.id < $p3))
  WITH n
  ORDER BY coalesce(n.earliest, $p0), n.id DESC
  LIMIT $p4
  RETURN collect({`#sort`: [$p1, coalesce(n.earliest, $p0), n.id], `edges`: {`node`: {`id`: n.id}}}) AS s0
}
CALL () {
  MATCH (n:Event)
  RETURN count(*) AS c1
}
RETURN {rows: s0, total: c1} AS value, {} AS found;

// $p0 = ""
// $p1 = "1fivslu"
// $p2 = 1
CALL () {
  MATCH (n:Event)
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p2
  RETURN collect({`#sort`: [$p1, coalesce(n.earliest, $p0), n.id], `nodes`: {`id`: n.id}}) AS s0
}
CALL () {
  MATCH (n:Event)
  RETURN count(*) AS c1
}
RETURN {rows: s0, total: c1} AS value, {} AS found;

// $p0 = ""
// $p1 = "1fivslu"
// $p2 = 3
CALL () {
  MATCH (n:Event)
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p2
  RETURN collect({`#sort`: [$p1, coalesce(n.earliest, $p0), n.id], `edges`: {`node`: {`id`: n.id}}}) AS s0
}
CALL () {
  MATCH (n:Event)
  RETURN count(*) AS c1
}
RETURN {rows: s0, total: c1} AS value, {} AS found;

// $p0 = ""
// $p1 = "1fivslu"
// $p2 = 3
CALL () {
  MATCH (n:Event)
  WITH n
  ORDER BY coalesce(n.earliest, $p0), n.id DESC
  LIMIT $p2
  RETURN collect({`#sort`: [$p1, coalesce(n.earliest, $p0), n.id], `edges`: {`node`: {`id`: n.id}}}) AS s0
}
CALL () {
  MATCH (n:Event)
  RETURN count(*) AS c1
}
RETURN {rows: s0, total: c1} AS value, {} AS found;

// $p0 = "~"
// $p1 = "1p9y8tr"
// $p2 = 26
CALL () {
  MATCH (n:Event)
  WITH n
  ORDER BY coalesce(n.sortName, $p0), n.id
  LIMIT $p2
  RETURN collect({`#sort`: [$p1, coalesce(n.sortName, $p0), n.id], `nodes`: {`id`: n.id}}) AS s0
}
RETURN {rows: s0, total: null} AS value, {} AS found;

// $p0 = "~"
// $p1 = "4l7s55"
// $p2 = 26
CALL () {
  MATCH (n:Event)
  WITH n
  ORDER BY coalesce(n.earliest, $p0), n.id
  LIMIT $p2
  RETURN collect({`#sort`: [$p1, coalesce(n.earliest, $p0), n.id], `nodes`: {`id`: n.id}}) AS s0
}
RETURN {rows: s0, total: null} AS value, {} AS found;

// $p0 = 0
// $p1 = "dv7uze"
// $p2 = 2
CALL () {
  MATCH (n:Event)
  WITH n
  ORDER BY coalesce(n.articleCount, $p0) DESC, n.id
  LIMIT $p2
  RETURN collect({`#sort`: [$p1, coalesce(n.articleCount, $p0), n.id], `nodes`: {`id`: n.id, `articleCount`: n.articleCount}}) AS s0
}
RETURN {rows: s0, total: null} AS value, {} AS found;

CALL () {
  MATCH (n:Event)
  RETURN count(*) AS c1
}
RETURN {rows: [], total: c1} AS value, {} AS found;
