// $p0 = "borr"
// $p1 = 2
CALL () {
  MATCH (name:Name)-[r:NAMES]->(n)
  WHERE name.key STARTS WITH $p0 AND (n:Person OR n:Organization)
  RETURN n, CASE WHEN name.key = $p0 THEN r.rank ELSE 1000 + r.rank END AS rank
}
WITH min(rank) AS rank, n
ORDER BY rank, n.id LIMIT $p1
RETURN {`#sort`: [rank, n.id], `edges`: {`#text`: coalesce(n.quote, n.text, n.name, n.title), `node`: {`#label`: CASE WHEN n:Person THEN 'Person' WHEN n:Organization THEN 'Organization' WHEN n:Place THEN 'Place' WHEN n:Event THEN 'Event' WHEN n:Agreement THEN 'Agreement' WHEN n:Status THEN 'Status' WHEN n:Process THEN 'Process' WHEN n:Mediation THEN 'Mediation' WHEN n:Office THEN 'Office' WHEN n:Fact THEN 'Fact' WHEN n:Claim THEN 'Claim' WHEN n:Article THEN 'Article' ELSE 'Contradiction' END, `id`: n.id}}} AS value, {} AS found;

// $p0 = "kurti"
// $p1 = [{"id":"person:kurti","at":0}]
// $p2 = 26
CALL () {
  MATCH (name:Name)-[r:NAMES]->(n)
  WHERE name.key STARTS WITH $p0 AND (n:Person)
  RETURN n, CASE WHEN name.key = $p0 THEN r.rank ELSE 1000 + r.rank END AS rank
  UNION ALL
  UNWIND $p1 AS hit
  MATCH (n:Person {id: hit.id})
  RETURN n, 2000 + hit.at AS rank
}
WITH min(rank) AS rank, n
ORDER BY rank, n.id LIMIT $p2
RETURN {`#sort`: [rank, n.id], `nodes`: {`#label`: CASE WHEN n:Person THEN 'Person' WHEN n:Organization THEN 'Organization' WHEN n:Place THEN 'Place' WHEN n:Event THEN 'Event' WHEN n:Agreement THEN 'Agreement' WHEN n:Status THEN 'Status' WHEN n:Process THEN 'Process' WHEN n:Mediation THEN 'Mediation' WHEN n:Office THEN 'Office' WHEN n:Fact THEN 'Fact' WHEN n:Claim THEN 'Claim' WHEN n:Article THEN 'Article' ELSE 'Contradiction' END, `id`: n.id}} AS value, {} AS found;
