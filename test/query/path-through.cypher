// $p0 = "serbia"
// $p1 = 10
// $p2 = "ohrid talks"
// $p3 = "miroslav lajcak"
// $p4 = "eu"
// $p5 = "belgrade pristina dialogue"
// $p6 = "ACTUAL"
// $p7 = 20000
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
CALL () {
  MATCH (:Name {key: $p2})-[r:NAMES]->(named)
  CALL (named) {
    MATCH (named)-[:TERRITORY_OF]->(state)
    RETURN collect(state) AS states
  }
  UNWIND CASE WHEN states = [] THEN [named] ELSE states END AS x
  WITH x, CASE WHEN states = [] THEN r.rank ELSE r.rank + 100 END AS rank
  WHERE x:Person OR x:Organization OR x:Event OR x:Agreement
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p1
  RETURN collect(x) AS f1
}
CALL () {
  MATCH (:Name {key: $p3})-[r:NAMES]->(named)
  CALL (named) {
    MATCH (named)-[:TERRITORY_OF]->(state)
    RETURN collect(state) AS states
  }
  UNWIND CASE WHEN states = [] THEN [named] ELSE states END AS x
  WITH x, CASE WHEN states = [] THEN r.rank ELSE r.rank + 100 END AS rank
  WHERE x:Person OR x:Organization
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p1
  RETURN collect(x) AS f2
}
CALL () {
  MATCH (:Name {key: $p4})-[r:NAMES]->(named)
  CALL (named) {
    MATCH (named)-[:TERRITORY_OF]->(state)
    RETURN collect(state) AS states
  }
  UNWIND CASE WHEN states = [] THEN [named] ELSE states END AS x
  WITH x, CASE WHEN states = [] THEN r.rank ELSE r.rank + 100 END AS rank
  WHERE x:Person OR x:Organization
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p1
  RETURN collect(x) AS f3
}
CALL () {
  MATCH (:Name {key: $p5})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Process
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p1
  RETURN collect(x) AS f4
}
WITH f0, f1, f2, f3, f4, f0[0] AS a0, f1[0] AS a1, f2[0] AS a2, f3[0] AS a3, f4[0] AS a4
CALL (a0, a1, a2, a3, a4) {
  CALL (a0, a1, a2, a3, a4) {
    MATCH (a2)-[:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(v)
    RETURN v
    UNION
    MATCH (a0)-[:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(v)
    RETURN v
    UNION
    MATCH (a3)-[:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(v)
    RETURN v
  }
  WITH DISTINCT v, a0, a1, a2, a3, a4 WHERE v:Event AND (EXISTS { MATCH (v)-[:PART_OF_PROCESS*0..1]->(a4:Process) } AND v.modality = $p6)
  WITH v, a0, a1, a2, a3, a4 ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p7
  MATCH (v)<-[r:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]-(m)
  WHERE (m:Person OR m:Organization) AND r.modality = $p6
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), null, v.sources, v.confidence, members]) AS g0
}
CALL (a0, a1, a2, a3, a4) {
  CALL (a0, a1, a2, a3, a4) {
    MATCH (a2)<-[:`BY`|`FOR`|BETWEEN]-(v)
    RETURN v
    UNION
    MATCH (a0)<-[:`BY`|`FOR`|BETWEEN]-(v)
    RETURN v
    UNION
    MATCH (a3)<-[:`BY`|`FOR`|BETWEEN]-(v)
    RETURN v
  }
  WITH DISTINCT v, a0, a1, a2, a3, a4 WHERE v:Mediation AND (EXISTS { MATCH (v)-[:IN_EVENT]->()-[:PART_OF_PROCESS*0..1]->(a4:Process) } AND NOT coalesce(EXISTS { MATCH (v)-[:IN_EVENT]->(a1) }, false) AND v.modality = $p6)
  WITH v, a0, a1, a2, a3, a4 ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p7
  MATCH (v)-[r:`BY`|`FOR`|BETWEEN]->(m)
  WHERE (m:Person OR m:Organization)
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), v.role, v.sources, v.confidence, members]) AS g1
}
CALL (a0, a1, a2, a3, a4) {
  CALL (a0, a1, a2, a3, a4) {
    MATCH (a2)-[:SIGNED|PARTY_TO]->(v)
    RETURN v
    UNION
    MATCH (a0)-[:SIGNED|PARTY_TO]->(v)
    RETURN v
    UNION
    MATCH (a3)-[:SIGNED|PARTY_TO]->(v)
    RETURN v
  }
  WITH DISTINCT v, a0, a1, a2, a3, a4 WHERE v:Agreement AND EXISTS { MATCH (v)-[:PART_OF_PROCESS*0..1]->(a4:Process) }
  WITH v, a0, a1, a2, a3, a4 ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p7
  MATCH (v)<-[r:SIGNED|PARTY_TO]-(m)
  WHERE (m:Person OR m:Organization) AND r.modality = $p6
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), null, v.sources, v.confidence, members]) AS g2
}
RETURN {named: [a2.id, a0.id, a3.id, a1.id, a4.id], `EVENT`: g0, `MEDIATION`: g1, `SIGNATURE`: g2} AS value, {`through.0`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}], `avoid.0`: [x IN f1 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' WHEN x:Event THEN 'Event' WHEN x:Agreement THEN 'Agreement' END}], `from`: [x IN f2 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}], `to`: [x IN f3 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}], `where.process`: [x IN f4 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Process THEN 'Process' END}]} AS found;

// $p0 = ["org:Q458","org:serbia"]
// $p1 = ["person:lajcak"]
// $p2 = ["mediation:2"]
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
    MATCH (n:Mediation {id: id})
    RETURN n
  }
  RETURN collect([n.id, [CASE WHEN n:Person THEN 'Person' WHEN n:Organization THEN 'Organization' WHEN n:Place THEN 'Place' WHEN n:Event THEN 'Event' WHEN n:Agreement THEN 'Agreement' WHEN n:Status THEN 'Status' WHEN n:Process THEN 'Process' WHEN n:Mediation THEN 'Mediation' WHEN n:Office THEN 'Office' WHEN n:Fact THEN 'Fact' WHEN n:Claim THEN 'Claim' WHEN n:Article THEN 'Article' WHEN n:Contradiction THEN 'Contradiction' ELSE 'Decision' END, n.id]]) AS b1
}
RETURN [b0, b1] AS value, {} AS found;
