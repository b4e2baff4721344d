// $p0 = "borrell"
// $p1 = 10
// $p2 = "ACTUAL"
// $p3 = 200000
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
CALL (a0) {
  MATCH (v:Event)
  WHERE v.modality = $p2
  WITH v, a0 ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p3
  MATCH (v)<-[r:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]-(m)
  WHERE (m:Person OR m:Organization) AND r.modality = $p2
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), null, v.sources, v.confidence, members]) AS g0
}
CALL (a0) {
  MATCH (v:Mediation)
  WHERE v.modality = $p2
  WITH v, a0 ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p3
  MATCH (v)-[r:`BY`|`FOR`|BETWEEN]->(m)
  WHERE (m:Person OR m:Organization)
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), v.role, v.sources, v.confidence, members]) AS g1
}
CALL (a0) {
  MATCH (v:Agreement)
  WITH v, a0 ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p3
  MATCH (v)<-[r:SIGNED|PARTY_TO]-(m)
  WHERE (m:Person OR m:Organization) AND r.modality = $p2
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), null, v.sources, v.confidence, members]) AS g2
}
RETURN {named: [a0.id], `EVENT`: g0, `MEDIATION`: g1, `SIGNATURE`: g2} AS value, {`actor`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = ["org:Q458"]
// $p1 = ["person:lajcak"]
// $p2 = ["org:kosovo","org:serbia"]
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
CALL () {
  CALL () {
    UNWIND $p2 AS id
    MATCH (n:Organization {id: id})
    RETURN n
  }
  RETURN collect([n.id, [CASE WHEN n:Person THEN 'Person' ELSE 'Organization' END, coalesce(n.name, n.title)]]) AS b1
}
RETURN [b0, b1] AS value, {} AS found;
