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
  RETURN collect([[$p1, coalesce(n.earliest, $p0), n.id], [[n.id]]]) AS s0
}
CALL () {
  MATCH (n:Event)
  RETURN count(*) AS c1
}
RETURN [s0, c1] AS value, {} AS found;

// $p0 = ""
// $p1 = "1fivslu"
// $p2 = 3
CALL () {
  MATCH (n:Event)
  WITH n
  ORDER BY coalesce(n.earliest, $p0), n.id DESC
  LIMIT $p2
  RETURN collect([[$p1, coalesce(n.earliest, $p0), n.id], [[n.id]]]) AS s0
}
CALL () {
  MATCH (n:Event)
  RETURN count(*) AS c1
}
RETURN [s0, c1] AS value, {} AS found;

// $p0 = "~"
// $p1 = 26
CALL () {
  MATCH (n:Event)
  WITH n
  ORDER BY coalesce(n.earliest, $p0), n.id
  LIMIT $p1
  RETURN collect([[n.id]]) AS s0
}
RETURN [s0] AS value, {} AS found;

// $p0 = "~"
// $p1 = 26
CALL () {
  MATCH (n:Event)
  WITH n
  ORDER BY coalesce(n.sortName, $p0), n.id
  LIMIT $p1
  RETURN collect([[n.id]]) AS s0
}
RETURN [s0] AS value, {} AS found;

// $p0 = 0
// $p1 = "dv7uze"
// $p2 = 2
CALL () {
  MATCH (n:Event)
  WITH n
  ORDER BY coalesce(n.articleCount, $p0) DESC, n.id
  LIMIT $p2
  RETURN collect([[$p1, coalesce(n.articleCount, $p0), n.id], [n.id, n.articleCount]]) AS s0
}
RETURN [s0] AS value, {} AS found;

// $p0 = 1
// $p1 = ""
// $p2 = "1fivslu"
CALL () {
  CALL () {
    MATCH (month:Month) WHERE month.key > $p1 AND month.events > 0
    WITH month ORDER BY month.key DESC LIMIT $p0
    WITH collect({key: month.key, held: month.events}) AS months
    WITH [i IN range(0, size(months) - 1) WHERE reduce(held = 0, at IN range(0, i - 1) | held + months[at].held) < $p0 | months[i].key] AS keys, reduce(held = 0, at IN range(0, size(months) - 1) | held + months[at].held) AS held
    CALL (keys, held) {
      UNWIND keys AS key
      MATCH (n:Event {month: key})
      RETURN n
      UNION ALL
      UNWIND CASE WHEN held < $p0 THEN [1] ELSE [] END AS undated
      MATCH (n:Event) WHERE n.month IS NULL
      RETURN n
    }
    RETURN n
  }
  WITH n
  ORDER BY coalesce(n.earliest, $p1) DESC, n.id
  LIMIT $p0
  RETURN collect([[$p2, coalesce(n.earliest, $p1), n.id], [n.id]]) AS s0
}
CALL () {
  MATCH (n:Event)
  RETURN count(*) AS c1
}
RETURN [s0, c1] AS value, {} AS found;

// $p0 = 3
// $p1 = ""
// $p2 = "1fivslu"
CALL () {
  CALL () {
    MATCH (month:Month) WHERE month.key > $p1 AND month.events > 0
    WITH month ORDER BY month.key DESC LIMIT $p0
    WITH collect({key: month.key, held: month.events}) AS months
    WITH [i IN range(0, size(months) - 1) WHERE reduce(held = 0, at IN range(0, i - 1) | held + months[at].held) < $p0 | months[i].key] AS keys, reduce(held = 0, at IN range(0, size(months) - 1) | held + months[at].held) AS held
    CALL (keys, held) {
      UNWIND keys AS key
      MATCH (n:Event {month: key})
      RETURN n
      UNION ALL
      UNWIND CASE WHEN held < $p0 THEN [1] ELSE [] END AS undated
      MATCH (n:Event) WHERE n.month IS NULL
      RETURN n
    }
    RETURN n
  }
  WITH n
  ORDER BY coalesce(n.earliest, $p1) DESC, n.id
  LIMIT $p0
  RETURN collect([[$p2, coalesce(n.earliest, $p1), n.id], [[n.id]]]) AS s0
}
CALL () {
  MATCH (n:Event)
  RETURN count(*) AS c1
}
RETURN [s0, c1] AS value, {} AS found;

// $p0 = 3
// $p1 = "2020-07"
// $p2 = 4
// $p3 = ""
// $p4 = "1fivslu"
// $p5 = "2020-07-01"
// $p6 = "event:brussels"
CALL () {
  CALL () {
    MATCH (month:Month) WHERE month.key <= $p1 AND month.events > 0
    WITH month ORDER BY month.key DESC LIMIT $p2
    WITH collect({key: month.key, held: month.events}) AS months
    WITH [i IN range(0, size(months) - 1) WHERE reduce(held = 0, at IN range(1, i - 1) | held + months[at].held) < $p0 | months[i].key] AS keys, reduce(held = 0, at IN range(1, size(months) - 1) | held + months[at].held) AS held
    CALL (keys, held) {
      UNWIND keys AS key
      MATCH (n:Event {month: key})
      RETURN n
      UNION ALL
      UNWIND CASE WHEN held < $p0 THEN [1] ELSE [] END AS undated
      MATCH (n:Event) WHERE n.month IS NULL
      RETURN n
    }
    RETURN n
  }
  WITH n WHERE (coalesce(n.earliest, $p3) < $p5 OR (coalesce(n.earliest, $p3) = $p5 AND n.id > $p6))
  WITH n
  ORDER BY coalesce(n.earliest, $p3) DESC, n.id
  LIMIT $p0
  RETURN collect([[$p4, coalesce(n.earliest, $p3), n.id], [[n.id]]]) AS s0
}
CALL () {
  MATCH (n:Event)
  RETURN count(*) AS c1
}
RETURN [s0, c1] AS value, {} AS found;

CALL () {
  MATCH (n:Event)
  RETURN count(*) AS c1
}
RETURN [c1] AS value, {} AS found;
