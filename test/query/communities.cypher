// $p0 = "ACTUAL"
// $p1 = 200000
CALL () {
  MATCH (v:Event)
  WHERE v.modality = $p0
  WITH v ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p1
  MATCH (v)<-[r:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]-(m)
  WHERE (m:Person OR m:Organization) AND r.modality = $p0
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), null, v.sources, v.confidence, members]) AS g0
}
CALL () {
  MATCH (v:Mediation)
  WHERE v.modality = $p0
  WITH v ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p1
  MATCH (v)-[r:`BY`|`FOR`|BETWEEN]->(m)
  WHERE (m:Person OR m:Organization)
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), v.role, v.sources, v.confidence, members]) AS g1
}
CALL () {
  MATCH (v:Agreement)
  WITH v ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p1
  MATCH (v)<-[r:SIGNED|PARTY_TO]-(m)
  WHERE (m:Person OR m:Organization) AND r.modality = $p0
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), null, v.sources, v.confidence, members]) AS g2
}
RETURN {named: [], `EVENT`: g0, `MEDIATION`: g1, `SIGNATURE`: g2} AS value, {} AS found;

// $p0 = ["org:Q458","org:kosovo","org:serbia"]
// $p1 = ["person:borrell","person:kurti","person:vucic"]
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
