// $p0 = ""
// $p1 = "2020-07-01"
// $p2 = "event:brussels"
// $p3 = 3
CALL () {
  MATCH (n:Event)
  WHERE (coalesce(n.earliest, $p0) < $p1 OR (coalesce(n.earliest, $p0) = $p1 AND n.id > $p2))
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p3
  RETURN collect({`#sort`: [coalesce(n.earliest, $p0), n.id], `edges`: {`node`: {`id`: n.id}}}) AS s0
}
CALL () {
  MATCH (n:Event)
  RETURN count(*) AS c1
}
RETURN {rows: s0, total: c1} AS value, {} AS found;

// $p0 = ""
// $p1 = "2020-07-01"
// $p2 = "event:brussels"
// $p3 = 3
CALL () {
  MATCH (n:Event)
  WHERE (coalesce(n.earliest, $p0) > $p1 OR (coalesce(n.earliest, $p0) = $p1 AND n.id < $p2))
  WITH n
  ORDER BY coalesce(n.earliest, $p0), n.id DESC
  LIMIT $p3
  RETURN collect({`#sort`: [coalesce(n.earliest, $p0), n.id], `edges`: {`node`: {`id`: n.id}}}) AS s0
}
CALL () {
  MATCH (n:Event)
  RETURN count(*) AS c1
}
RETURN {rows: s0, total: c1} AS value, {} AS found;

// $p0 = ""
// $p1 = 1
CALL () {
  MATCH (n:Event)
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p1
  RETURN collect({`#sort`: [coalesce(n.earliest, $p0), n.id], `nodes`: {`id`: n.id}}) AS s0
}
CALL () {
  MATCH (n:Event)
  RETURN count(*) AS c1
}
RETURN {rows: s0, total: c1} AS value, {} AS found;

// $p0 = ""
// $p1 = 3
CALL () {
  MATCH (n:Event)
  WITH n
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p1
  RETURN collect({`#sort`: [coalesce(n.earliest, $p0), n.id], `edges`: {`node`: {`id`: n.id}}}) AS s0
}
CALL () {
  MATCH (n:Event)
  RETURN count(*) AS c1
}
RETURN {rows: s0, total: c1} AS value, {} AS found;

// $p0 = ""
// $p1 = 3
CALL () {
  MATCH (n:Event)
  WITH n
  ORDER BY coalesce(n.earliest, $p0), n.id DESC
  LIMIT $p1
  RETURN collect({`#sort`: [coalesce(n.earliest, $p0), n.id], `edges`: {`node`: {`id`: n.id}}}) AS s0
}
CALL () {
  MATCH (n:Event)
  RETURN count(*) AS c1
}
RETURN {rows: s0, total: c1} AS value, {} AS found;

// $p0 = "~"
// $p1 = 26
CALL () {
  MATCH (n:Event)
  WITH n
  ORDER BY coalesce(n.earliest, $p0), n.id
  LIMIT $p1
  RETURN collect({`#sort`: [coalesce(n.earliest, $p0), n.id], `nodes`: {`id`: n.id}}) AS s0
}
RETURN {rows: s0, total: null} AS value, {} AS found;

// $p0 = 0
// $p1 = ""
// $p2 = 2
CALL () {
  MATCH (n:Event)
  WITH n
  ORDER BY coalesce(n.articleCount, $p0) DESC, coalesce(n.earliest, $p1) DESC, n.id
  LIMIT $p2
  RETURN collect({`#sort`: [coalesce(n.articleCount, $p0), coalesce(n.earliest, $p1), n.id], `nodes`: {`id`: n.id, `articleCount`: n.articleCount}}) AS s0
}
RETURN {rows: s0, total: null} AS value, {} AS found;

// $p0 = 26
CALL () {
  MATCH (n:Event)
  WITH n
  ORDER BY n.sortName, n.id
  LIMIT $p0
  RETURN collect({`#sort`: [n.sortName, n.id], `nodes`: {`id`: n.id}}) AS s0
}
RETURN {rows: s0, total: null} AS value, {} AS found;

CALL () {
  MATCH (n:Event)
  RETURN count(*) AS c1
}
RETURN {rows: [], total: c1} AS value, {} AS found;
