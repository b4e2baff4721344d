// $p0 = "ACTUAL"
// $p1 = ["person:kurti","person:vucic"]
// $p2 = 20000
CALL () {
  CALL () {
    UNWIND $p1 AS id
    MATCH (x:Person {id: id})-[:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(v)
    RETURN v
  }
  WITH DISTINCT v WHERE v:Event AND v.modality = $p0
  WITH v ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p2
  MATCH (v)<-[r:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]-(m)
  WHERE (m:Person OR m:Organization) AND r.modality = $p0
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), null, v.sources, v.confidence, members]) AS g0
}
CALL () {
  CALL () {
    UNWIND $p1 AS id
    MATCH (x:Person {id: id})<-[:`BY`|`FOR`|BETWEEN]-(v)
    RETURN v
  }
  WITH DISTINCT v WHERE v:Mediation AND v.modality = $p0
  WITH v ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p2
  MATCH (v)-[r:`BY`|`FOR`|BETWEEN]->(m)
  WHERE (m:Person OR m:Organization)
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), v.role, v.sources, v.confidence, members]) AS g1
}
CALL () {
  CALL () {
    UNWIND $p1 AS id
    MATCH (x:Person {id: id})-[:SIGNED|PARTY_TO]->(v)
    RETURN v
  }
  WITH DISTINCT v WHERE v:Agreement
  WITH v ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p2
  MATCH (v)<-[r:SIGNED|PARTY_TO]-(m)
  WHERE (m:Person OR m:Organization) AND r.modality = $p0
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), null, v.sources, v.confidence, members]) AS g2
}
RETURN {named: [], `EVENT`: g0, `MEDIATION`: g1, `SIGNATURE`: g2} AS value, {} AS found;

// $p0 = "borrell"
// $p1 = 10
// $p2 = "ACTUAL"
// $p3 = 20000
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
  CALL (a0) {
    MATCH (a0)-[:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(v)
    RETURN v
  }
  WITH DISTINCT v, a0 WHERE v:Event AND v.modality = $p2
  WITH v, a0 ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p3
  MATCH (v)<-[r:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]-(m)
  WHERE (m:Person OR m:Organization) AND r.modality = $p2
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), null, v.sources, v.confidence, members]) AS g0
}
CALL (a0) {
  CALL (a0) {
    MATCH (a0)<-[:`BY`|`FOR`|BETWEEN]-(v)
    RETURN v
  }
  WITH DISTINCT v, a0 WHERE v:Mediation AND v.modality = $p2
  WITH v, a0 ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p3
  MATCH (v)-[r:`BY`|`FOR`|BETWEEN]->(m)
  WHERE (m:Person OR m:Organization)
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), v.role, v.sources, v.confidence, members]) AS g1
}
CALL (a0) {
  CALL (a0) {
    MATCH (a0)-[:SIGNED|PARTY_TO]->(v)
    RETURN v
  }
  WITH DISTINCT v, a0 WHERE v:Agreement
  WITH v, a0 ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p3
  MATCH (v)<-[r:SIGNED|PARTY_TO]-(m)
  WHERE (m:Person OR m:Organization) AND r.modality = $p2
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), null, v.sources, v.confidence, members]) AS g2
}
RETURN {named: [a0.id], `EVENT`: g0, `MEDIATION`: g1, `SIGNATURE`: g2} AS value, {`of`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = ["person:borrell","person:kurti","person:vucic"]
CALL () {
  CALL () {
    UNWIND $p0 AS id
    MATCH (n:Person {id: id})
    RETURN n
  }
  RETURN collect([n.id, [CASE WHEN n:Person THEN 'Person' ELSE 'Organization' END, coalesce(n.name, n.title)]]) AS b0
}
RETURN [b0] AS value, {} AS found;
