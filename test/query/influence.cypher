// $p0 = "2023-12-31"
// $p1 = "2018-01-01"
// $p2 = "ACTUAL"
// $p3 = 200000
CALL () {
  MATCH (v:Mediation)
  WHERE ((v.earliest <= $p0 AND coalesce(v.latest, v.earliest) + '~' >= $p1) AND v.modality = $p2)
  WITH v ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p3
  MATCH (v)-[r:`BY`|`FOR`|BETWEEN]->(m)
  WHERE (m:Person OR m:Organization)
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), v.role, v.sources, v.confidence, members]) AS g0
}
RETURN {named: [], `MEDIATION`: g0} AS value, {} AS found;

// $p0 = ["org:Q458","org:kosovo"]
// $p1 = ["person:borrell"]
CALL () {
  CALL () {
    UNWIND $p0 AS id
    MATCH (n:Organization {id: id})
    RETURN n
    UNION ALL
    UNWIND $p1 AS id
    MATCH (n:Person {id: id})
    RETURN n
  }
  RETURN collect([n.id, [CASE WHEN n:Person THEN 'Person' ELSE 'Organization' END, coalesce(n.name, n.title)]]) AS b0
}
RETURN [b0] AS value, {} AS found;
