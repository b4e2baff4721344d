// $p0 = "ACTUAL"
// $p1 = "2023-12-31"
// $p2 = "2020-01-01"
// $p3 = 200000
// $p4 = ["BY","FOR"]
CALL () {
  MATCH (v:Event)
  WHERE ((v.earliest <= $p1 AND coalesce(v.latest, v.earliest) + '~' >= $p2) AND v.modality = $p0)
  WITH v ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p3
  WITH collect(v) AS occasions
  CALL (occasions) {
    UNWIND occasions AS v
    MATCH (v)<-[r:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]-(m)
    WHERE (m:Person OR m:Organization) AND r.modality = $p0
    WITH v, m.id AS id, true AS acts, [coalesce(r.confidence, v.confidence, 0), coalesce(r.sources, v.sources, 1), type(r)] AS told
    ORDER BY told[0] DESC, told[1] DESC, told[2]
    WITH v, id, acts, collect(told)[0] AS best
    WITH v, id, acts, best ORDER BY best[0] DESC, best[1] DESC, best[2], id
    WITH v, collect(CASE WHEN acts THEN [id, best[1]] END)[..150] AS actors, count(DISTINCT id) AS present
    WITH *, CASE WHEN present > 150 THEN 150 ELSE present END AS size
    UNWIND range(0, size - 2) AS i
    UNWIND range(i + 1, size - 1) AS j
    WITH v, size, actors[i] AS one, actors[j] AS other
    WITH CASE WHEN one[0] < other[0] THEN [one[0], other[0]] ELSE [other[0], one[0]] END AS ids, CASE WHEN one[1] < 1 OR other[1] < 1 THEN 1 WHEN one[1] < other[1] THEN one[1] ELSE other[1] END AS n
    WITH ids, sum(n) AS total
    RETURN collect([ids[0], ids[1], total]) AS pairs
  }
  RETURN [size(occasions), pairs] AS g0_0
}
CALL () {
  MATCH (v:Mediation)
  WHERE ((v.earliest <= $p1 AND coalesce(v.latest, v.earliest) + '~' >= $p2) AND v.modality = $p0)
  WITH v ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p3
  WITH collect(v) AS occasions
  CALL (occasions) {
    UNWIND occasions AS v
    MATCH (v)-[r:`BY`|`FOR`|BETWEEN]->(m)
    WHERE (m:Person OR m:Organization)
    WITH v, m.id AS id, type(r) IN $p4 AS acts, [coalesce(r.confidence, v.confidence, 0), coalesce(r.sources, v.sources, 1), type(r)] AS told
    ORDER BY told[0] DESC, told[1] DESC, told[2]
    WITH v, id, acts, collect(told)[0] AS best
    WITH v, id, acts, best ORDER BY best[0] DESC, best[1] DESC, best[2], id
    WITH v, collect(CASE WHEN acts THEN [id, best[1]] END)[..150] AS actors, collect(CASE WHEN NOT acts THEN [id, best[1]] END)[..150] AS others, count(DISTINCT id) AS present
    WITH *, CASE WHEN present > 150 THEN 150 ELSE present END AS size
    UNWIND actors AS one
    UNWIND others AS other
    WITH v, size, one, other WHERE one[0] <> other[0]
    WITH CASE WHEN one[0] < other[0] THEN [one[0], other[0]] ELSE [other[0], one[0]] END AS ids, CASE WHEN one[1] < 1 OR other[1] < 1 THEN 1 WHEN one[1] < other[1] THEN one[1] ELSE other[1] END AS n
    WITH ids, sum(n) AS total
    RETURN collect([ids[0], ids[1], total]) AS pairs
  }
  RETURN [size(occasions), pairs] AS g0_1
}
RETURN [[g0_0, g0_1]] AS value, {} AS found;

// $p0 = ["org:Q458","org:kosovo"]
CALL () {
  CALL () {
    UNWIND $p0 AS id
    MATCH (n:Organization {id: id})
    RETURN n
  }
  RETURN collect([n.id, [CASE WHEN n:Person THEN 'Person' ELSE 'Organization' END, coalesce(n.name, n.title)]]) AS b0
}
RETURN [b0] AS value, {} AS found;
