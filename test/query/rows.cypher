// $p0 = "ACTUAL"
// $p1 = 200000
// $p2 = ["SUPPORTS","OPPOSES","DEMANDS","ACCUSES","REJECTS","THREATENS","RECOGNIZES","REFUSES_TO_RECOGNIZE","PRESSURES"]
// $p3 = 0
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
  MATCH (v:Fact)
  WHERE (v.predicate IN $p2 AND v.affirmed > $p3 AND v.modality = $p0)
  WITH v ORDER BY coalesce(v.first, '') DESC, v.id LIMIT $p1
  MATCH (v)-[r:`OF`|`ON`]-(m)
  WHERE (m:Person OR m:Organization)
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.first, coalesce(v.last, v.first), v.predicate, v.sources, v.confidence, members]) AS g2
}
RETURN {named: [], `EVENT`: g0, `MEDIATION`: g1, `STANCE`: g2} AS value, {} AS found;

// $p0 = ["org:Q458","org:kosovo","org:serbia"]
// $p1 = 1000
// $p2 = ["mediation:1"]
// $p3 = ["fact:6"]
CALL () {
  CALL () {
    UNWIND $p0 AS id
    MATCH (n:Organization {id: id})
    RETURN n
  }
  RETURN collect([n.id, [n.name, n.type]]) AS b0
}
CALL () {
  CALL () {
    UNWIND $p0 AS id
    MATCH (n:Organization {id: id})
    RETURN n
  }
  RETURN collect([n.id, [n.name, n.type]]) AS b1
}
CALL () {
  CALL () {
    UNWIND $p2 AS id
    MATCH (n:Mediation {id: id})
    RETURN n
  }
  CALL (n) {
    MATCH (n)-[:BASED_ON]->(:Fact)<-[:AFFIRMS|DENIES]-(n0:Claim)
    WITH DISTINCT n0
    ORDER BY coalesce(n0.confidence, $p1) DESC, n0.id
    LIMIT 1
    RETURN collect([n0.quote]) AS s1
  }
  RETURN collect([n.id, [s1[0]]]) AS b2
}
CALL () {
  CALL () {
    UNWIND $p3 AS id
    MATCH (n:Fact {id: id})
    RETURN n
  }
  CALL (n) {
    MATCH (n)<-[:AFFIRMS|DENIES]-(n2:Claim)
    WITH DISTINCT n2
    ORDER BY coalesce(n2.confidence, $p1) DESC, n2.id
    LIMIT 1
    RETURN collect([n2.quote]) AS s3
  }
  RETURN collect([n.id, [s3[0]]]) AS b3
}
RETURN [b0, b1, b2, b3] AS value, {} AS found;
