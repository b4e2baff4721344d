// $p0 = 0
// $p1 = 1000
// $p2 = 26
// $p3 = 1
// $p4 = "PLANNED"
// $p5 = "ACTUAL"
// $p6 = ""
// $p7 = "event:ohrid"
CALL () {
  WITH $p7 AS asked
  CALL (asked) {
    MATCH (redirect:Redirect {from: asked})
    RETURN collect(redirect.to) AS led
  }
  WITH *, coalesce(led[0], asked) AS id
  CALL (id) {
    MATCH (:Mention {id: id})-[:REFERS_TO]->(referred)
    RETURN collect(referred.id) AS referring
  }
  WITH *, coalesce(referring[0], id) AS own
  MATCH (x:Event {id: own})
  WHERE x:Event
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)-[r1:`IN`]->(n0:Place)
  WITH n0, r1, a0
  ORDER BY coalesce(n0.claimCount, $p0) DESC, n0.id
  LIMIT 1
  CALL (n0, a0) {
    MATCH (n0)-[r4:WITHIN]->(n3:Place)
    WITH n3, r4, a0
    ORDER BY n3.id
    LIMIT 1
    RETURN collect([n3.name]) AS s5
  }
  RETURN collect([n0.name, n0.type, s5[0]]) AS s2
}
CALL (a0) {
  MATCH (a0)-[:`IN`]->(n6:Place)
  WITH DISTINCT n6, a0
  ORDER BY coalesce(n6.claimCount, $p0) DESC, n6.id
  LIMIT $p1
  RETURN collect([n6.name]) AS s7
}
CALL (a0) {
  MATCH (a0)-[r9:PART_OF_PROCESS]->(n8:Process)
  WITH n8, r9, a0
  ORDER BY n8.id
  LIMIT 1
  RETURN collect([n8.name, n8.edtf, n8.eventCount]) AS s10
}
CALL (a0) {
  MATCH (a0)<-[r12:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]-(n11:Actor)
  WITH n11, r12, a0
  ORDER BY n11.sortName, n11.id, r12.factId
  LIMIT $p2
  RETURN collect([[type(r12), r12.confidence, r12.sources, r12.affirmed, r12.denied, r12.modality, r12.first, r12.last, r12.factId, [CASE WHEN n11:Person THEN 'Person' ELSE 'Organization' END, n11.name]]]) AS s13
}
CALL (a0) {
  MATCH (a0)<-[r12:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]-(n11:Actor)
  RETURN count(*) AS c14
}
CALL (a0) {
  MATCH (a0)<-[r16:MEDIATED]-(n15:Actor)
  WITH n15, r16, a0
  ORDER BY n15.sortName, n15.id, r16.factId
  LIMIT $p2
  CALL (r16, a0) {
    MATCH (:Fact {id: r16.factId})<-[r20:AFFIRMS|DENIES]-(n19)
    WITH n19, r20, a0
    ORDER BY coalesce(n19.confidence, $p1) DESC, n19.id
    LIMIT $p3
    RETURN collect([n19.quote, n19.polarity, n19.rule, [n19.id], n19.author]) AS s21
  }
  RETURN collect([[type(r16), [CASE WHEN n15:Person THEN 'Person' ELSE 'Organization' END, n15.id], s21]]) AS s17
}
CALL (a0) {
  MATCH (a0)<-[r23:MEDIATED]-(n22:Actor)
  WITH n22, r23, a0
  ORDER BY n22.sortName, n22.id, r23.factId
  LIMIT $p2
  RETURN collect([[CASE WHEN n22:Person THEN 'Person' ELSE 'Organization' END, n22.name]]) AS s24
}
CALL (a0) {
  MATCH (a0)<-[r27:PARTY_TO]-(n26:Actor)
  WITH n26, r27, a0
  ORDER BY n26.sortName, n26.id, r27.factId
  LIMIT $p2
  RETURN collect([[CASE WHEN n26:Person THEN 'Person' ELSE 'Organization' END, n26.name]]) AS s28
}
CALL (a0) {
  MATCH (a0)<-[r31:HOSTED]-(n30:Actor)
  WITH n30, r31, a0
  ORDER BY n30.sortName, n30.id, r31.factId
  LIMIT $p2
  RETURN collect([[CASE WHEN n30:Person THEN 'Person' ELSE 'Organization' END, n30.name]]) AS s32
}
CALL (a0) {
  MATCH (a0)<-[r31:HOSTED]-(n30:Actor)
  RETURN count(*) AS c33
}
CALL (a0) {
  MATCH (a0)<-[r35:PARTY_TO]-(n34:Actor)
  WHERE r35.modality = $p4
  RETURN count(*) AS c37
}
CALL (a0) {
  MATCH (a0)<-[r39:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]-(n38:Actor)
  WHERE r39.modality = $p5
  RETURN count(*) AS c41
}
CALL (a0) {
  MATCH (a0)<-[:IN_EVENT]-(n42:Mediation)
  WITH DISTINCT n42, a0
  ORDER BY coalesce(n42.earliest, $p6) DESC, n42.id
  LIMIT $p2
  CALL (n42, a0) {
    MATCH (n42)-[r46:`BY`]->(n45)
    WHERE (n45:Person OR n45:Organization)
    WITH n45, r46, a0
    LIMIT 1
    RETURN collect([CASE WHEN n45:Person THEN 'Person' ELSE 'Organization' END, n45.name]) AS s47
  }
  RETURN collect([[n42.role, s47[0]]]) AS s43
}
CALL (a0) {
  MATCH (a0)<-[:ABOUT]-(n48:Contradiction)
  WITH DISTINCT n48, a0
  ORDER BY n48.id
  LIMIT $p2
  CALL (n48, a0) {
    MATCH (n48)-[:ABOUT]->(n51)
    WITH DISTINCT n51, a0
    ORDER BY n51.id
    LIMIT $p1
    RETURN collect([CASE WHEN n51:Person THEN 'Person' WHEN n51:Organization THEN 'Organization' WHEN n51:Place THEN 'Place' WHEN n51:Event THEN 'Event' WHEN n51:Agreement THEN 'Agreement' ELSE 'Process' END, n51.id]) AS s52
  }
  CALL (n48, a0) {
    MATCH (n48)-[r54:SIDE]->(n53:Claim)
    WITH n53, r54, a0
    ORDER BY r54.n, n53.id
    LIMIT $p1
    CALL (n53, a0) {
      MATCH (n53)-[:SPEAKER]->(:Mention)-[r57:REFERS_TO]->(n56)
      WHERE (n56:Person OR n56:Organization)
      WITH n56, r57, a0
      ORDER BY n56.id
      LIMIT 1
      RETURN collect([CASE WHEN n56:Person THEN 'Person' WHEN n56:Organization THEN 'Organization' WHEN n56:Place THEN 'Place' WHEN n56:Event THEN 'Event' WHEN n56:Agreement THEN 'Agreement' ELSE 'Process' END, n56.name]) AS s58
    }
    RETURN collect([r54.n, [n53.quote, s58[0]]]) AS s55
  }
  RETURN collect([[n48.kind, n48.summary, s52, s55]]) AS s49
}
CALL (a0) {
  MATCH (a0)<-[:REFERS_TO]-(:Mention)<-[:SUBJECT|OBJECT]-(n59:Claim)
  WITH DISTINCT n59, a0
  ORDER BY coalesce(n59.earliest, $p6) DESC, n59.id
  LIMIT $p2
  RETURN collect([[n59.id, n59.predicate, n59.quote]]) AS s60
}
CALL (a0) {
  MATCH (a0)<-[:REFERS_TO]-(:Mention)<-[:SUBJECT|OBJECT]-(n59:Claim)
  RETURN count(DISTINCT n59) AS c61
}
CALL (a0) {
  MATCH (a0)<-[:REFERS_TO]-(:Mention)<-[:HAS]-(n62:Article)
  WITH DISTINCT n62, a0
  ORDER BY coalesce(n62.publishedOn, $p6) DESC, n62.id
  LIMIT $p2
  RETURN collect([[n62.id, n62.source]]) AS s63
}
CALL (a0) {
  MATCH (a0)-[:REALIZED_BY]->(n65:Event)
  RETURN count(DISTINCT n65) AS c67
}
RETURN CASE WHEN a0 IS NULL THEN null ELSE [a0.id, a0.title, a0.title, a0.slug, a0.type, a0.modality, a0.edtf, a0.earliest, a0.latest, a0.plover, a0.claimCount, a0.articleCount, a0.actorCount, s2[0], s7, s10[0], [s13, c14], [s17], [s24], [s28], [s32, c33], [c37], [c41], [s43], [s49], [s60, c61], [s63], [c67]] END AS value, {} AS found;
