// $p0 = 1000
// $p1 = 4
// $p2 = "person:borrell"
// $p3 = 2
// $p4 = "borr"
// $p5 = "bor"
// $p6 = "vr"
CALL () {
  CALL () {
    UNWIND [$p5] AS beginning
    MATCH (name:Name {prefix: beginning})
    WHERE name.key STARTS WITH $p4
    MATCH (name)-[r:NAMES]->(n)
    WHERE n:Person
    RETURN n, CASE WHEN name.key = $p4 THEN r.rank ELSE 1000 END AS rank
    UNION ALL
    UNWIND [$p6] AS sound
    MATCH (name:Name {sound: sound})
    WHERE abs(size(name.key) - $p1) <= 2
    MATCH (name)-[r:NAMES]->(n)
    WHERE n:Person
    RETURN n, 1500 + r.rank AS rank
  }
  WITH n, min(rank) AS rank
  RETURN collect({node: n, rank: rank, said: coalesce(n.claimCount, 0)}) AS hits
}
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.node AS n, hit.rank AS rank, hit.said AS said
  WHERE (rank > $p0 OR (rank = $p0 AND said < $p1) OR (rank = $p0 AND said = $p1 AND n.id > $p2))
  WITH n, rank, said ORDER BY rank, said DESC, n.id LIMIT $p3
  RETURN collect([['search', rank, said, n.id], [CASE WHEN n:Person THEN 'Person' WHEN n:Organization THEN 'Organization' WHEN n:Place THEN 'Place' WHEN n:Event THEN 'Event' WHEN n:Agreement THEN 'Agreement' WHEN n:Status THEN 'Status' WHEN n:Process THEN 'Process' WHEN n:Mediation THEN 'Mediation' WHEN n:Office THEN 'Office' WHEN n:Fact THEN 'Fact' WHEN n:Claim THEN 'Claim' WHEN n:Article THEN 'Article' WHEN n:Contradiction THEN 'Contradiction' ELSE 'Decision' END, n.id]]) AS found
}
RETURN [found, size(hits)] AS value, {} AS found;

// $p0 = 2
// $p1 = "borr"
// $p2 = "bor"
// $p3 = "vr"
// $p4 = 4
CALL () {
  CALL () {
    UNWIND [$p2] AS beginning
    MATCH (name:Name {prefix: beginning})
    WHERE name.key STARTS WITH $p1
    MATCH (name)-[r:NAMES]->(n)
    WHERE n:Person OR n:Organization
    RETURN n, CASE WHEN name.key = $p1 THEN r.rank ELSE 1000 END AS rank
    UNION ALL
    UNWIND [$p3] AS sound
    MATCH (name:Name {sound: sound})
    WHERE abs(size(name.key) - $p4) <= 2
    MATCH (name)-[r:NAMES]->(n)
    WHERE n:Person OR n:Organization
    RETURN n, 1500 + r.rank AS rank
  }
  WITH n, min(rank) AS rank
  RETURN collect({node: n, rank: rank, said: coalesce(n.claimCount, 0)}) AS hits
}
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.node AS n, hit.rank AS rank, hit.said AS said
  WITH n, rank, said ORDER BY rank, said DESC, n.id LIMIT $p0
  RETURN collect([['search', rank, said, n.id], [coalesce(n.quote, n.text, n.name, n.title), [CASE WHEN n:Person THEN 'Person' WHEN n:Organization THEN 'Organization' WHEN n:Place THEN 'Place' WHEN n:Event THEN 'Event' WHEN n:Agreement THEN 'Agreement' WHEN n:Status THEN 'Status' WHEN n:Process THEN 'Process' WHEN n:Mediation THEN 'Mediation' WHEN n:Office THEN 'Office' WHEN n:Fact THEN 'Fact' WHEN n:Claim THEN 'Claim' WHEN n:Article THEN 'Article' WHEN n:Contradiction THEN 'Contradiction' ELSE 'Decision' END, n.id]]]) AS found
}
RETURN [found, size(hits)] AS value, {} AS found;

// $p0 = 26
// $p1 = "borell"
// $p2 = "bor"
// $p3 = "vrl"
// $p4 = 6
CALL () {
  CALL () {
    UNWIND [$p2] AS beginning
    MATCH (name:Name {prefix: beginning})
    WHERE name.key STARTS WITH $p1
    MATCH (name)-[r:NAMES]->(n)
    WHERE n:Person
    RETURN n, CASE WHEN name.key = $p1 THEN r.rank ELSE 1000 END AS rank
    UNION ALL
    UNWIND [$p3] AS sound
    MATCH (name:Name {sound: sound})
    WHERE abs(size(name.key) - $p4) <= 2
    MATCH (name)-[r:NAMES]->(n)
    WHERE n:Person
    RETURN n, 1500 + r.rank AS rank
  }
  WITH n, min(rank) AS rank
  RETURN collect({node: n, rank: rank, said: coalesce(n.claimCount, 0)}) AS hits
}
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.node AS n
  WITH 'Person' AS kind
  WITH kind, count(*) AS amount
  ORDER BY amount DESC, kind
  RETURN collect([kind, amount]) AS facets
}
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.node AS n, hit.rank AS rank, hit.said AS said
  WITH n, rank, said ORDER BY rank, said DESC, n.id LIMIT $p0
  RETURN collect([['search', rank, said, n.id], [coalesce(n.quote, n.text, n.name, n.title)]]) AS found
}
RETURN [found, size(hits), facets] AS value, {} AS found;

// $p0 = 26
// $p1 = "borr"
// $p2 = "bor"
// $p3 = "vr"
// $p4 = 4
CALL () {
  CALL () {
    UNWIND [$p2] AS beginning
    MATCH (name:Name {prefix: beginning})
    WHERE name.key STARTS WITH $p1
    MATCH (name)-[r:NAMES]->(n)
    WHERE n:Person
    RETURN n, CASE WHEN name.key = $p1 THEN r.rank ELSE 1000 END AS rank
    UNION ALL
    UNWIND [$p3] AS sound
    MATCH (name:Name {sound: sound})
    WHERE abs(size(name.key) - $p4) <= 2
    MATCH (name)-[r:NAMES]->(n)
    WHERE n:Person
    RETURN n, 1500 + r.rank AS rank
  }
  WITH n, min(rank) AS rank
  RETURN collect({node: n, rank: rank, said: coalesce(n.claimCount, 0)}) AS hits
}
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.node AS n, hit.rank AS rank, hit.said AS said
  WITH n, rank, said ORDER BY rank, said DESC, n.id LIMIT $p0
  RETURN collect([['search', rank, said, n.id]]) AS found
}
RETURN [found, size(hits)] AS value, {} AS found;

// $p0 = 26
// $p1 = "kurti"
// $p2 = "kur"
// $p3 = "krt"
// $p4 = 5
// $p5 = [{"id":"person:kurti","at":0}]
CALL () {
  CALL () {
    UNWIND [$p2] AS beginning
    MATCH (name:Name {prefix: beginning})
    WHERE name.key STARTS WITH $p1
    MATCH (name)-[r:NAMES]->(n)
    WHERE n:Person
    RETURN n, CASE WHEN name.key = $p1 THEN r.rank ELSE 1000 END AS rank
    UNION ALL
    UNWIND [$p3] AS sound
    MATCH (name:Name {sound: sound})
    WHERE abs(size(name.key) - $p4) <= 2
    MATCH (name)-[r:NAMES]->(n)
    WHERE n:Person
    RETURN n, 1500 + r.rank AS rank
    UNION ALL
    UNWIND $p5 AS hit
    MATCH (n:Person {id: hit.id})
    RETURN n, 2000 + hit.at AS rank
  }
  WITH n, min(rank) AS rank
  RETURN collect({node: n, rank: rank, said: coalesce(n.claimCount, 0)}) AS hits
}
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.node AS n, hit.rank AS rank, hit.said AS said
  WITH n, rank, said ORDER BY rank, said DESC, n.id LIMIT $p0
  RETURN collect([['search', rank, said, n.id], [CASE WHEN n:Person THEN 'Person' WHEN n:Organization THEN 'Organization' WHEN n:Place THEN 'Place' WHEN n:Event THEN 'Event' WHEN n:Agreement THEN 'Agreement' WHEN n:Status THEN 'Status' WHEN n:Process THEN 'Process' WHEN n:Mediation THEN 'Mediation' WHEN n:Office THEN 'Office' WHEN n:Fact THEN 'Fact' WHEN n:Claim THEN 'Claim' WHEN n:Article THEN 'Article' WHEN n:Contradiction THEN 'Contradiction' ELSE 'Decision' END, n.id]]) AS found
}
RETURN [found, size(hits)] AS value, {} AS found;

// $p0 = 26
// $p1 = "zzyzx"
// $p2 = "zzy"
// $p3 = "ssk"
// $p4 = 5
CALL () {
  CALL () {
    UNWIND [$p2] AS beginning
    MATCH (name:Name {prefix: beginning})
    WHERE name.key STARTS WITH $p1
    MATCH (name)-[r:NAMES]->(n)
    WHERE n:Person
    RETURN n, CASE WHEN name.key = $p1 THEN r.rank ELSE 1000 END AS rank
    UNION ALL
    UNWIND [$p3] AS sound
    MATCH (name:Name {sound: sound})
    WHERE abs(size(name.key) - $p4) <= 2
    MATCH (name)-[r:NAMES]->(n)
    WHERE n:Person
    RETURN n, 1500 + r.rank AS rank
  }
  WITH n, min(rank) AS rank
  RETURN collect({node: n, rank: rank, said: coalesce(n.claimCount, 0)}) AS hits
}
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.node AS n, hit.rank AS rank, hit.said AS said
  WITH n, rank, said ORDER BY rank, said DESC, n.id LIMIT $p0
  RETURN collect([['search', rank, said, n.id], [CASE WHEN n:Person THEN 'Person' WHEN n:Organization THEN 'Organization' WHEN n:Place THEN 'Place' WHEN n:Event THEN 'Event' WHEN n:Agreement THEN 'Agreement' WHEN n:Status THEN 'Status' WHEN n:Process THEN 'Process' WHEN n:Mediation THEN 'Mediation' WHEN n:Office THEN 'Office' WHEN n:Fact THEN 'Fact' WHEN n:Claim THEN 'Claim' WHEN n:Article THEN 'Article' WHEN n:Contradiction THEN 'Contradiction' ELSE 'Decision' END, n.id]]) AS found
}
RETURN [found, size(hits)] AS value, {} AS found;
