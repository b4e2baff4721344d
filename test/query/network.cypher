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
  MATCH (v:Agreement)
  WITH v ORDER BY coalesce(v.earliest, '') DESC, v.id LIMIT $p1
  MATCH (v)<-[r:SIGNED|PARTY_TO]-(m)
  WHERE (m:Person OR m:Organization) AND r.modality = $p0
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.earliest, coalesce(v.latest, v.earliest), null, v.sources, v.confidence, members]) AS g2
}
CALL () {
  MATCH (v:Fact)
  WHERE (v.predicate IN $p2 AND v.affirmed > $p3 AND v.modality = $p0)
  WITH v ORDER BY coalesce(v.first, '') DESC, v.id LIMIT $p1
  MATCH (v)-[r:`OF`|`ON`]-(m)
  WHERE (m:Person OR m:Organization)
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.first, coalesce(v.last, v.first), v.predicate, v.sources, v.confidence, members]) AS g3
}
CALL () {
  MATCH (v:Office)
  WITH v ORDER BY coalesce(v.from, '') DESC, v.id LIMIT $p1
  MATCH (v)-[r:HOLDS|IN_ORG]-(m)
  WHERE (m:Person OR m:Organization)
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.from, v.to, v.title, v.sources, v.confidence, members]) AS g4
}
RETURN {named: [], `EVENT`: g0, `MEDIATION`: g1, `SIGNATURE`: g2, `STANCE`: g3, `OFFICE`: g4} AS value, {} AS found;

// $p0 = ["org:Q458","org:kosovo","org:serbia"]
// $p1 = ["person:borrell","person:kurti"]
// $p2 = ["org:Q458"]
// $p3 = ["person:borrell"]
// $p4 = ["org:kosovo","org:serbia"]
// $p5 = ["event:ohrid"]
// $p6 = ["mediation:1","mediation:2"]
// $p7 = ["office:1"]
// $p8 = 2
// $p9 = 1000
// $p10 = ["fact:1","fact:4"]
// $p11 = 1
// $p12 = ["mediation:1"]
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
  RETURN collect([n.id, [CASE WHEN n:Person THEN 'Person' ELSE 'Organization' END, coalesce(n.name, n.title), n.type]]) AS b0
}
CALL () {
  CALL () {
    UNWIND $p2 AS id
    MATCH (n:Organization {id: id})
    RETURN n
    UNION ALL
    UNWIND $p3 AS id
    MATCH (n:Person {id: id})
    RETURN n
  }
  RETURN collect([n.id, [CASE WHEN n:Person THEN 'Person' ELSE 'Organization' END, coalesce(n.name, n.title)]]) AS b1
}
CALL () {
  CALL () {
    UNWIND $p4 AS id
    MATCH (n:Organization {id: id})
    RETURN n
    UNION ALL
    UNWIND $p1 AS id
    MATCH (n:Person {id: id})
    RETURN n
  }
  RETURN collect([n.id, [CASE WHEN n:Person THEN 'Person' ELSE 'Organization' END, coalesce(n.name, n.title)]]) AS b2
}
CALL () {
  CALL () {
    UNWIND $p2 AS id
    MATCH (n:Organization {id: id})
    RETURN n
    UNION ALL
    UNWIND $p3 AS id
    MATCH (n:Person {id: id})
    RETURN n
  }
  RETURN collect([n.id, [CASE WHEN n:Person THEN 'Person' ELSE 'Organization' END, coalesce(n.name, n.title)]]) AS b3
}
CALL () {
  CALL () {
    UNWIND $p5 AS id
    MATCH (n:Event {id: id})
    RETURN n
    UNION ALL
    UNWIND $p6 AS id
    MATCH (n:Mediation {id: id})
    RETURN n
    UNION ALL
    UNWIND $p7 AS id
    MATCH (n:Office {id: id})
    RETURN n
  }
  RETURN collect([n.id, [CASE WHEN n:Person THEN 'Person' WHEN n:Organization THEN 'Organization' WHEN n:Place THEN 'Place' WHEN n:Event THEN 'Event' WHEN n:Agreement THEN 'Agreement' WHEN n:Status THEN 'Status' WHEN n:Process THEN 'Process' WHEN n:Mediation THEN 'Mediation' WHEN n:Office THEN 'Office' WHEN n:Fact THEN 'Fact' WHEN n:Claim THEN 'Claim' WHEN n:Article THEN 'Article' WHEN n:Contradiction THEN 'Contradiction' ELSE 'Decision' END, n.id, coalesce(n.name, n.title), n.role, n.explicit, n.value]]) AS b4
}
CALL () {
  CALL () {
    UNWIND $p6 AS id
    MATCH (n:Mediation {id: id})
    RETURN n
  }
  CALL (n) {
    MATCH (n)-[:BASED_ON]->(:Fact)<-[:AFFIRMS|DENIES]-(n0)
    WITH DISTINCT n0
    ORDER BY coalesce(n0.confidence, $p9) DESC, n0.id
    LIMIT $p8
    CALL (n0) {
      MATCH (n0)<-[r3:HAS]-(n2:Article)
      WITH n2, r3
      LIMIT 1
      RETURN collect([n2.title, n2.source]) AS s4
    }
    RETURN collect([n0.quote, s4[0], [n0.id], n0.author, n0.articleId, n0.start, n0.`end`, n0.id]) AS s1
  }
  RETURN collect([n.id, [s1, n.evidenceKind, n.id]]) AS b5
}
CALL () {
  CALL () {
    UNWIND $p10 AS id
    MATCH (n:Fact {id: id})
    RETURN n
    UNION ALL
    UNWIND $p7 AS id
    MATCH (n:Office {id: id})
    RETURN n
  }
  CALL (n) {
    MATCH (n)<-[:AFFIRMS|DENIES]-(n5)
    WITH DISTINCT n5
    ORDER BY coalesce(n5.confidence, $p9) DESC, n5.id
    LIMIT $p8
    CALL (n5) {
      MATCH (n5)<-[r8:HAS]-(n7:Article)
      WITH n7, r8
      LIMIT 1
      RETURN collect([n7.title, n7.source]) AS s9
    }
    RETURN collect([n5.quote, s9[0], [n5.id], n5.author, n5.articleId, n5.start, n5.`end`, n5.id]) AS s6
  }
  RETURN collect([n.id, [s6, n.evidenceKind, n.id]]) AS b6
}
CALL () {
  CALL () {
    UNWIND $p12 AS id
    MATCH (n:Mediation {id: id})
    RETURN n
  }
  CALL (n) {
    MATCH (n)-[:BASED_ON]->(:Fact)<-[:AFFIRMS|DENIES]-(n10)
    WITH DISTINCT n10
    ORDER BY coalesce(n10.confidence, $p9) DESC, n10.id
    LIMIT $p11
    CALL (n10) {
      MATCH (n10)-[:SPEAKER]->(:Mention)-[r13:REFERS_TO]->(n12)
      WHERE (n12:Person OR n12:Organization)
      WITH n12, r13
      ORDER BY n12.id
      LIMIT 1
      RETURN collect([CASE WHEN n12:Person THEN 'Person' WHEN n12:Organization THEN 'Organization' WHEN n12:Place THEN 'Place' WHEN n12:Event THEN 'Event' WHEN n12:Agreement THEN 'Agreement' ELSE 'Process' END, n12.name]) AS s14
    }
    RETURN collect([n10.quote, s14[0], n10.author, n10.articleId, n10.start, n10.`end`, n10.id]) AS s11
  }
  RETURN collect([n.id, [s11, n.evidenceKind, n.id]]) AS b7
}
CALL () {
  CALL () {
    UNWIND $p7 AS id
    MATCH (n:Office {id: id})
    RETURN n
  }
  CALL (n) {
    MATCH (n)<-[:AFFIRMS|DENIES]-(n15)
    WITH DISTINCT n15
    ORDER BY coalesce(n15.confidence, $p9) DESC, n15.id
    LIMIT $p11
    CALL (n15) {
      MATCH (n15)-[:SPEAKER]->(:Mention)-[r18:REFERS_TO]->(n17)
      WHERE (n17:Person OR n17:Organization)
      WITH n17, r18
      ORDER BY n17.id
      LIMIT 1
      RETURN collect([CASE WHEN n17:Person THEN 'Person' WHEN n17:Organization THEN 'Organization' WHEN n17:Place THEN 'Place' WHEN n17:Event THEN 'Event' WHEN n17:Agreement THEN 'Agreement' ELSE 'Process' END, n17.name]) AS s19
    }
    RETURN collect([n15.quote, s19[0], n15.author, n15.articleId, n15.start, n15.`end`, n15.id]) AS s16
  }
  RETURN collect([n.id, [s16, n.evidenceKind, n.id]]) AS b8
}
RETURN [b0, b1, b2, b3, b4, b5, b6, b7, b8] AS value, {} AS found;
