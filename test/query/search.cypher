// $p0 = 1002
// $p1 = "person:borrell"
// $p2 = 2
// $p3 = "borr"
CALL () {
  CALL () {
    MATCH (name:Name)-[r:NAMES]->(n)
    WHERE name.key STARTS WITH $p3 AND (n:Person)
    RETURN n, CASE WHEN name.key = $p3 THEN r.rank ELSE 1000 + r.rank END AS rank
  }
  WITH n, min(rank) AS rank
  RETURN collect({node: n, rank: rank}) AS hits
}
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.node AS n, hit.rank AS rank
  WHERE (rank > $p0 OR (rank = $p0 AND n.id > $p1))
  WITH n, rank ORDER BY rank, n.id LIMIT $p2
  RETURN collect({`#sort`: ['search', rank, n.id], `nodes`: {`#label`: CASE WHEN n:Person THEN 'Person' WHEN n:Organization THEN 'Organization' WHEN n:Place THEN 'Place' WHEN n:Event THEN 'Event' WHEN n:Agreement THEN 'Agreement' WHEN n:Status THEN 'Status' WHEN n:Process THEN 'Process' WHEN n:Mediation THEN 'Mediation' WHEN n:Office THEN 'Office' WHEN n:Fact THEN 'Fact' WHEN n:Claim THEN 'Claim' WHEN n:Article THEN 'Article' ELSE 'Contradiction' END, `id`: n.id}}) AS found
}
RETURN {rows: found, total: size(hits)} AS value, {} AS found;

// $p0 = 2
// $p1 = "borr"
CALL () {
  CALL () {
    MATCH (name:Name)-[r:NAMES]->(n)
    WHERE name.key STARTS WITH $p1 AND (n:Person OR n:Organization)
    RETURN n, CASE WHEN name.key = $p1 THEN r.rank ELSE 1000 + r.rank END AS rank
  }
  WITH n, min(rank) AS rank
  RETURN collect({node: n, rank: rank}) AS hits
}
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.node AS n, hit.rank AS rank
  WITH n, rank ORDER BY rank, n.id LIMIT $p0
  RETURN collect({`#sort`: ['search', rank, n.id], `edges`: {`#text`: coalesce(n.quote, n.text, n.name, n.title), `node`: {`#label`: CASE WHEN n:Person THEN 'Person' WHEN n:Organization THEN 'Organization' WHEN n:Place THEN 'Place' WHEN n:Event THEN 'Event' WHEN n:Agreement THEN 'Agreement' WHEN n:Status THEN 'Status' WHEN n:Process THEN 'Process' WHEN n:Mediation THEN 'Mediation' WHEN n:Office THEN 'Office' WHEN n:Fact THEN 'Fact' WHEN n:Claim THEN 'Claim' WHEN n:Article THEN 'Article' ELSE 'Contradiction' END, `id`: n.id}}}) AS found
}
RETURN {rows: found, total: size(hits)} AS value, {} AS found;

// $p0 = 26
// $p1 = "borr"
CALL () {
  CALL () {
    MATCH (name:Name)-[r:NAMES]->(n)
    WHERE name.key STARTS WITH $p1 AND (n:Person)
    RETURN n, CASE WHEN name.key = $p1 THEN r.rank ELSE 1000 + r.rank END AS rank
  }
  WITH n, min(rank) AS rank
  RETURN collect({node: n, rank: rank}) AS hits
}
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.node AS n, hit.rank AS rank
  WITH n, rank ORDER BY rank, n.id LIMIT $p0
  RETURN collect({`#sort`: ['search', rank, n.id]}) AS found
}
RETURN {rows: found, total: size(hits)} AS value, {} AS found;

// $p0 = 26
// $p1 = "kurti"
// $p2 = [{"id":"person:kurti","at":0}]
CALL () {
  CALL () {
    MATCH (name:Name)-[r:NAMES]->(n)
    WHERE name.key STARTS WITH $p1 AND (n:Person)
    RETURN n, CASE WHEN name.key = $p1 THEN r.rank ELSE 1000 + r.rank END AS rank
    UNION ALL
    UNWIND $p2 AS hit
    MATCH (n:Person {id: hit.id})
    RETURN n, 2000 + hit.at AS rank
  }
  WITH n, min(rank) AS rank
  RETURN collect({node: n, rank: rank}) AS hits
}
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.node AS n, hit.rank AS rank
  WITH n, rank ORDER BY rank, n.id LIMIT $p0
  RETURN collect({`#sort`: ['search', rank, n.id], `nodes`: {`#label`: CASE WHEN n:Person THEN 'Person' WHEN n:Organization THEN 'Organization' WHEN n:Place THEN 'Place' WHEN n:Event THEN 'Event' WHEN n:Agreement THEN 'Agreement' WHEN n:Status THEN 'Status' WHEN n:Process THEN 'Process' WHEN n:Mediation THEN 'Mediation' WHEN n:Office THEN 'Office' WHEN n:Fact THEN 'Fact' WHEN n:Claim THEN 'Claim' WHEN n:Article THEN 'Article' ELSE 'Contradiction' END, `id`: n.id}}) AS found
}
RETURN {rows: found, total: size(hits)} AS value, {} AS found;

// $p0 = 26
// $p1 = "zzyzx"
CALL () {
  CALL () {
    MATCH (name:Name)-[r:NAMES]->(n)
    WHERE name.key STARTS WITH $p1 AND (n:Person)
    RETURN n, CASE WHEN name.key = $p1 THEN r.rank ELSE 1000 + r.rank END AS rank
  }
  WITH n, min(rank) AS rank
  RETURN collect({node: n, rank: rank}) AS hits
}
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.node AS n, hit.rank AS rank
  WITH n, rank ORDER BY rank, n.id LIMIT $p0
  RETURN collect({`#sort`: ['search', rank, n.id], `nodes`: {`#label`: CASE WHEN n:Person THEN 'Person' WHEN n:Organization THEN 'Organization' WHEN n:Place THEN 'Place' WHEN n:Event THEN 'Event' WHEN n:Agreement THEN 'Agreement' WHEN n:Status THEN 'Status' WHEN n:Process THEN 'Process' WHEN n:Mediation THEN 'Mediation' WHEN n:Office THEN 'Office' WHEN n:Fact THEN 'Fact' WHEN n:Claim THEN 'Claim' WHEN n:Article THEN 'Article' ELSE 'Contradiction' END, `id`: n.id}}) AS found
}
RETURN {rows: found, total: size(hits)} AS value, {} AS found;
