// $p0 = "ACTUAL"
// $p1 = ["org:kosovo","org:serbia"]
// $p2 = 20000
// $p3 = ["SUPPORTS","OPPOSES","DEMANDS","ACCUSES","REJECTS","THREATENS","RECOGNIZES","REFUSES_TO_RECOGNIZE","PRESSURES"]
// $p4 = 0
CALL () {
  CALL () {
    UNWIND $p1 AS id
    MATCH (x:Organization {id: id})-[:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(v)
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
    MATCH (x:Organization {id: id})<-[:`BY`|`FOR`|BETWEEN]-(v)
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
    MATCH (x:Organization {id: id})-[:SIGNED|PARTY_TO]->(v)
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
CALL () {
  CALL () {
    UNWIND $p1 AS id
    MATCH (x:Organization {id: id})-[:`OF`|`ON`]-(v)
    RETURN v
  }
  WITH DISTINCT v WHERE v:Fact AND (v.predicate IN $p3 AND v.affirmed > $p4 AND v.modality = $p0)
  WITH v ORDER BY coalesce(v.first, '') DESC, v.id LIMIT $p2
  MATCH (v)-[r:`OF`|`ON`]-(m)
  WHERE (m:Person OR m:Organization)
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.first, coalesce(v.last, v.first), v.predicate, v.sources, v.confidence, members]) AS g3
}
CALL () {
  CALL () {
    UNWIND $p1 AS id
    MATCH (x:Organization {id: id})-[:HOLDS|IN_ORG]-(v)
    RETURN v
  }
  WITH DISTINCT v WHERE v:Office
  WITH v ORDER BY coalesce(v.from, '') DESC, v.id LIMIT $p2
  MATCH (v)-[r:HOLDS|IN_ORG]-(m)
  WHERE (m:Person OR m:Organization)
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.from, v.to, v.title, v.sources, v.confidence, members]) AS g4
}
RETURN {named: [], `EVENT`: g0, `MEDIATION`: g1, `SIGNATURE`: g2, `STANCE`: g3, `OFFICE`: g4} AS value, {} AS found;

// $p0 = "vucic"
// $p1 = 10
// $p2 = "miroslav lajcak"
// $p3 = "ACTUAL"
// $p4 = 20000
// $p5 = ["SUPPORTS","OPPOSES","DEMANDS","ACCUSES","REJECTS","THREATENS","RECOGNIZES","REFUSES_TO_RECOGNIZE","PRESSURES"]
// $p6 = 0
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
  WHERE x:Person OR x:Organization
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p1
  RETURN collect(x) AS f1
}
WITH f0, f1, f0[0] AS a0, f1[0] AS a1
CALL (a0, a1) {
  CALL (a0, a1) {
    MATCH (a0)-[:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(v)
    RETURN v
    UNION
    MATCH (a1)-[:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(v)
    RETURN v
  }
  WITH DISTINCT v, a0, a1 WHERE v:Event AND v.modality = $p3
  WITH v, a0, a1 ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p4
  MATCH (v)<-[r:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]-(m)
  WHERE (m:Person OR m:Organization) AND r.modality = $p3
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), null, v.sources, v.confidence, members]) AS g0
}
CALL (a0, a1) {
  CALL (a0, a1) {
    MATCH (a0)<-[:`BY`|`FOR`|BETWEEN]-(v)
    RETURN v
    UNION
    MATCH (a1)<-[:`BY`|`FOR`|BETWEEN]-(v)
    RETURN v
  }
  WITH DISTINCT v, a0, a1 WHERE v:Mediation AND v.modality = $p3
  WITH v, a0, a1 ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p4
  MATCH (v)-[r:`BY`|`FOR`|BETWEEN]->(m)
  WHERE (m:Person OR m:Organization)
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), v.role, v.sources, v.confidence, members]) AS g1
}
CALL (a0, a1) {
  CALL (a0, a1) {
    MATCH (a0)-[:SIGNED|PARTY_TO]->(v)
    RETURN v
    UNION
    MATCH (a1)-[:SIGNED|PARTY_TO]->(v)
    RETURN v
  }
  WITH DISTINCT v, a0, a1 WHERE v:Agreement
  WITH v, a0, a1 ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p4
  MATCH (v)<-[r:SIGNED|PARTY_TO]-(m)
  WHERE (m:Person OR m:Organization) AND r.modality = $p3
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), null, v.sources, v.confidence, members]) AS g2
}
CALL (a0, a1) {
  CALL (a0, a1) {
    MATCH (a0)-[:`OF`|`ON`]-(v)
    RETURN v
    UNION
    MATCH (a1)-[:`OF`|`ON`]-(v)
    RETURN v
  }
  WITH DISTINCT v, a0, a1 WHERE v:Fact AND (v.predicate IN $p5 AND v.affirmed > $p6 AND v.modality = $p3)
  WITH v, a0, a1 ORDER BY coalesce(v.first, '') DESC, v.id LIMIT $p4
  MATCH (v)-[r:`OF`|`ON`]-(m)
  WHERE (m:Person OR m:Organization)
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.first, coalesce(v.last, v.first), v.predicate, v.sources, v.confidence, members]) AS g3
}
CALL (a0, a1) {
  CALL (a0, a1) {
    MATCH (a0)-[:HOLDS|IN_ORG]-(v)
    RETURN v
    UNION
    MATCH (a1)-[:HOLDS|IN_ORG]-(v)
    RETURN v
  }
  WITH DISTINCT v, a0, a1 WHERE v:Office
  WITH v, a0, a1 ORDER BY coalesce(v.from, '') DESC, v.id LIMIT $p4
  MATCH (v)-[r:HOLDS|IN_ORG]-(m)
  WHERE (m:Person OR m:Organization)
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.from, v.to, v.title, v.sources, v.confidence, members]) AS g4
}
RETURN {named: [a0.id, a1.id], `EVENT`: g0, `MEDIATION`: g1, `SIGNATURE`: g2, `STANCE`: g3, `OFFICE`: g4} AS value, {`from`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}], `to`: [x IN f1 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = ["org:Q458","org:kosovo","org:serbia"]
// $p1 = ["person:lajcak","person:vucic"]
// $p2 = ["person:vucic"]
// $p3 = ["person:lajcak"]
// $p4 = ["mediation:1","mediation:2"]
// $p5 = 1
// $p6 = 1000
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
    UNWIND $p0 AS id
    MATCH (n:Organization {id: id})
    RETURN n
    UNION ALL
    UNWIND $p2 AS id
    MATCH (n:Person {id: id})
    RETURN n
  }
  RETURN collect([n.id, [CASE WHEN n:Person THEN 'Person' ELSE 'Organization' END, coalesce(n.name, n.title)]]) AS b1
}
CALL () {
  CALL () {
    UNWIND $p0 AS id
    MATCH (n:Organization {id: id})
    RETURN n
    UNION ALL
    UNWIND $p3 AS id
    MATCH (n:Person {id: id})
    RETURN n
  }
  RETURN collect([n.id, [CASE WHEN n:Person THEN 'Person' ELSE 'Organization' END, coalesce(n.name, n.title)]]) AS b2
}
CALL () {
  CALL () {
    UNWIND $p4 AS id
    MATCH (n:Mediation {id: id})
    RETURN n
  }
  RETURN collect([n.id, [CASE WHEN n:Person THEN 'Person' WHEN n:Organization THEN 'Organization' WHEN n:Place THEN 'Place' WHEN n:Event THEN 'Event' WHEN n:Agreement THEN 'Agreement' WHEN n:Status THEN 'Status' WHEN n:Process THEN 'Process' WHEN n:Mediation THEN 'Mediation' WHEN n:Office THEN 'Office' WHEN n:Fact THEN 'Fact' WHEN n:Claim THEN 'Claim' WHEN n:Article THEN 'Article' WHEN n:Contradiction THEN 'Contradiction' ELSE 'Decision' END, n.id]]) AS b3
}
CALL () {
  CALL () {
    UNWIND $p4 AS id
    MATCH (n:Mediation {id: id})
    RETURN n
  }
  CALL (n) {
    MATCH (n)-[:BASED_ON]->(:Fact)<-[:AFFIRMS|DENIES]-(n0)
    WITH DISTINCT n0
    ORDER BY coalesce(n0.confidence, $p6) DESC, n0.id
    LIMIT $p5
    CALL (n0) {
      MATCH (n0)<-[r3:HAS]-(n2:Article)
      WITH n2, r3
      LIMIT 1
      RETURN collect([n2.publishedOn]) AS s4
    }
    RETURN collect([n0.quote, s4[0], n0.author, n0.articleId, n0.start, n0.`end`, n0.id]) AS s1
  }
  RETURN collect([n.id, [s1, n.evidenceKind, n.id]]) AS b4
}
RETURN [b0, b1, b2, b3, b4] AS value, {} AS found;
