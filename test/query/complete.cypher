// $p0 = 26
// $p1 = "miroslav laichak"
// $p2 = "mir"
// $p3 = "nrslvlk"
// $p4 = 16
CALL () {
  CALL () {
    UNWIND [$p2] AS beginning
    MATCH (name:Name {prefix: beginning})
    WHERE name.key STARTS WITH $p1
    MATCH (name)-[r:NAMES]->(n)
    WHERE n:Person OR n:Organization OR n:Place OR n:Event OR n:Agreement OR n:Process
    RETURN n, CASE WHEN name.key = $p1 THEN r.rank ELSE 1000 END AS rank
    UNION ALL
    UNWIND [$p3] AS sound
    MATCH (name:Name {sound: sound})
    WHERE abs(size(name.key) - $p4) <= 2
    MATCH (name)-[r:NAMES]->(n)
    WHERE n:Person OR n:Organization OR n:Place OR n:Event OR n:Agreement OR n:Process
    RETURN n, 1500 + r.rank AS rank
  }
  WITH n, min(rank) AS rank
  RETURN collect({node: n, rank: rank, said: coalesce(n.claimCount, 0)}) AS hits
}
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.node AS n, hit.rank AS rank, hit.said AS said
  WITH n, rank, said ORDER BY rank, said DESC, n.id LIMIT $p0
  RETURN collect([['search', rank, said, n.id], [CASE WHEN n:Person THEN 'Person' WHEN n:Organization THEN 'Organization' WHEN n:Place THEN 'Place' WHEN n:Event THEN 'Event' WHEN n:Agreement THEN 'Agreement' ELSE 'Process' END, coalesce(n.name, n.title), n.mediationCount]]) AS found
}
RETURN [found, size(hits)] AS value, {} AS found;

// $p0 = 26
// $p1 = "serb"
// $p2 = "ser"
// $p3 = "srv"
// $p4 = 4
CALL () {
  CALL () {
    UNWIND [$p2] AS beginning
    MATCH (name:Name {prefix: beginning})
    WHERE name.key STARTS WITH $p1
    MATCH (name)-[r:NAMES]->(n)
    WHERE n:Organization OR n:Person
    RETURN n, CASE WHEN name.key = $p1 THEN r.rank ELSE 1000 END AS rank
    UNION ALL
    UNWIND [$p3] AS sound
    MATCH (name:Name {sound: sound})
    WHERE abs(size(name.key) - $p4) <= 2
    MATCH (name)-[r:NAMES]->(n)
    WHERE n:Organization OR n:Person
    RETURN n, 1500 + r.rank AS rank
  }
  WITH n, min(rank) AS rank
  RETURN collect({node: n, rank: rank, said: coalesce(n.claimCount, 0)}) AS hits
}
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.node AS n, hit.rank AS rank, hit.said AS said
  WITH n, rank, said ORDER BY rank, said DESC, n.id LIMIT $p0
  RETURN collect([['search', rank, said, n.id], [CASE WHEN n:Person THEN 'Person' WHEN n:Organization THEN 'Organization' WHEN n:Place THEN 'Place' WHEN n:Event THEN 'Event' WHEN n:Agreement THEN 'Agreement' ELSE 'Process' END, n.id]]) AS found
}
RETURN [found, size(hits)] AS value, {} AS found;

// $p0 = 26
// $p1 = "vuc"
CALL () {
  CALL () {
    UNWIND [$p1] AS beginning
    MATCH (name:Name {prefix: beginning})
    WHERE name.key STARTS WITH $p1
    MATCH (name)-[r:NAMES]->(n)
    WHERE n:Person OR n:Organization OR n:Place OR n:Event OR n:Agreement OR n:Process
    RETURN n, CASE WHEN name.key = $p1 THEN r.rank ELSE 1000 END AS rank
  }
  WITH n, min(rank) AS rank
  RETURN collect({node: n, rank: rank, said: coalesce(n.claimCount, 0)}) AS hits
}
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.node AS n, hit.rank AS rank, hit.said AS said
  WITH n, rank, said ORDER BY rank, said DESC, n.id LIMIT $p0
  RETURN collect([['search', rank, said, n.id], [CASE WHEN n:Person THEN 'Person' WHEN n:Organization THEN 'Organization' WHEN n:Place THEN 'Place' WHEN n:Event THEN 'Event' WHEN n:Agreement THEN 'Agreement' ELSE 'Process' END, coalesce(n.name, n.title)]]) AS found
}
RETURN [found, size(hits)] AS value, {} AS found;

// $p0 = 26
// $p1 = "zzz"
CALL () {
  CALL () {
    UNWIND [$p1] AS beginning
    MATCH (name:Name {prefix: beginning})
    WHERE name.key STARTS WITH $p1
    MATCH (name)-[r:NAMES]->(n)
    WHERE n:Person OR n:Organization OR n:Place OR n:Event OR n:Agreement OR n:Process
    RETURN n, CASE WHEN name.key = $p1 THEN r.rank ELSE 1000 END AS rank
  }
  WITH n, min(rank) AS rank
  RETURN collect({node: n, rank: rank, said: coalesce(n.claimCount, 0)}) AS hits
}
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.node AS n, hit.rank AS rank, hit.said AS said
  WITH n, rank, said ORDER BY rank, said DESC, n.id LIMIT $p0
  RETURN collect([['search', rank, said, n.id], [CASE WHEN n:Person THEN 'Person' WHEN n:Organization THEN 'Organization' WHEN n:Place THEN 'Place' WHEN n:Event THEN 'Event' WHEN n:Agreement THEN 'Agreement' ELSE 'Process' END, coalesce(n.name, n.title)]]) AS found
}
RETURN [found, size(hits)] AS value, {} AS found;

// $p0 = 4
// $p1 = "b"
CALL () {
  CALL () {
    MATCH (name:Name)
    WHERE name.key STARTS WITH $p1
    MATCH (name)-[r:NAMES]->(n)
    WHERE n:Person OR n:Organization OR n:Place OR n:Event OR n:Agreement OR n:Process
    RETURN n, CASE WHEN name.key = $p1 THEN r.rank ELSE 1000 END AS rank
  }
  WITH n, min(rank) AS rank
  RETURN collect({node: n, rank: rank, said: coalesce(n.claimCount, 0)}) AS hits
}
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.node AS n, hit.rank AS rank, hit.said AS said
  WITH n, rank, said ORDER BY rank, said DESC, n.id LIMIT $p0
  RETURN collect([['search', rank, said, n.id], [CASE WHEN n:Person THEN 'Person' WHEN n:Organization THEN 'Organization' WHEN n:Place THEN 'Place' WHEN n:Event THEN 'Event' WHEN n:Agreement THEN 'Agreement' ELSE 'Process' END, n.id, coalesce(n.name, n.title)]]) AS found
}
RETURN [found, size(hits)] AS value, {} AS found;
