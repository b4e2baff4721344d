// $p0 = 26
// $p1 = 1
// $p2 = 0
// $p3 = ["PLANNED"]
// $p4 = ["ACTUAL"]
// $p5 = ""
// $p6 = 1000
// $p7 = "event:ohrid"
CALL () {
  OPTIONAL MATCH (redirect:Redirect {from: $p7})
  WITH *, coalesce(redirect.to, $p7) AS id
  MATCH (:Mention {id: id})-[:REFERS_TO]->(x)
  WHERE x:Event
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0, a0) {
  MATCH (a0)-[r1:`IN`]->(n0:Place)
  WITH n0, r1, a0
  ORDER BY n0.id
  LIMIT 1
  CALL (n0, a0) {
    MATCH (n0)-[r4:WITHIN]->(n3:Place)
    WITH n3, r4, a0
    ORDER BY n3.id
    LIMIT 1
    RETURN collect({`name`: coalesce(n3.name, n3.title)}) AS s5
  }
  RETURN collect({`name`: coalesce(n0.name, n0.title), `type`: n0.type, `within`: s5[0]}) AS s2
}
CALL (a0, a0) {
  MATCH (a0)-[r7:PART_OF_PROCESS]->(n6:Process)
  WITH n6, r7, a0
  ORDER BY n6.id
  LIMIT 1
  RETURN collect({`name`: coalesce(n6.name, n6.title), `date`: n6.edtf, `eventCount`: n6.eventCount}) AS s8
}
CALL (a0, a0) {
  MATCH (a0)<-[r10:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]-(n9:Actor)
  WITH n9, r10, a0
  ORDER BY n9.sortName, n9.id, r10.factId
  LIMIT $p0
  RETURN collect({`#sort`: [n9.sortName, n9.id, r10.factId], `edges`: {`role`: type(r10), `confidence`: r10.confidence, `sources`: r10.sources, `affirmed`: r10.affirmed, `denied`: r10.denied, `modality`: r10.modality, `firstReported`: r10.first, `lastReported`: r10.last, `factId`: r10.factId, `node`: {`#label`: CASE WHEN n9:Person THEN 'Person' ELSE 'Organization' END, `name`: coalesce(n9.name, n9.title)}}}) AS s11
}
CALL (a0, a0) {
  MATCH (a0)<-[r10:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]-(n9:Actor)
  RETURN count(*) AS c12
}
CALL (a0, a0) {
  MATCH (a0)<-[r14:MEDIATED]-(n13:Actor)
  WITH n13, r14, a0
  ORDER BY n13.sortName, n13.id, r14.factId
  LIMIT $p0
  CALL (r14, a0) {
    MATCH (:Fact {id: r14.factId})<-[r18:AFFIRMS|DENIES]-(n17:Claim)
    WITH n17, r18, a0
    ORDER BY coalesce(n17.confidence, $p2) DESC, n17.id
    LIMIT $p1
    RETURN collect({`quote`: n17.quote, `polarity`: n17.polarity, `rule`: n17.rule, `claim`: {`id`: n17.id}}) AS s19
  }
  RETURN collect({`#sort`: [n13.sortName, n13.id, r14.factId], `edges`: {`role`: type(r14), `node`: {`#label`: CASE WHEN n13:Person THEN 'Person' ELSE 'Organization' END, `id`: n13.id}, `evidence`: s19}}) AS s15
}
CALL (a0, a0) {
  MATCH (a0)<-[r21:MEDIATED]-(n20:Actor)
  WITH n20, r21, a0
  ORDER BY n20.sortName, n20.id, r21.factId
  LIMIT $p0
  RETURN collect({`#sort`: [n20.sortName, n20.id, r21.factId], `nodes`: {`#label`: CASE WHEN n20:Person THEN 'Person' ELSE 'Organization' END, `name`: coalesce(n20.name, n20.title)}}) AS s22
}
CALL (a0, a0) {
  MATCH (a0)<-[r25:PARTY_TO]-(n24:Actor)
  WITH n24, r25, a0
  ORDER BY n24.sortName, n24.id, r25.factId
  LIMIT $p0
  RETURN collect({`#sort`: [n24.sortName, n24.id, r25.factId], `nodes`: {`#label`: CASE WHEN n24:Person THEN 'Person' ELSE 'Organization' END, `name`: coalesce(n24.name, n24.title)}}) AS s26
}
CALL (a0, a0) {
  MATCH (a0)<-[r29:HOSTED]-(n28:Actor)
  WITH n28, r29, a0
  ORDER BY n28.sortName, n28.id, r29.factId
  LIMIT $p0
  RETURN collect({`#sort`: [n28.sortName, n28.id, r29.factId], `nodes`: {`#label`: CASE WHEN n28:Person THEN 'Person' ELSE 'Organization' END, `name`: coalesce(n28.name, n28.title)}}) AS s30
}
CALL (a0, a0) {
  MATCH (a0)<-[r29:HOSTED]-(n28:Actor)
  RETURN count(*) AS c31
}
CALL (a0, a0) {
  MATCH (a0)<-[r33:PARTY_TO]-(n32:Actor)
  WHERE r33.modality IN $p3
  RETURN count(*) AS c35
}
CALL (a0, a0) {
  MATCH (a0)<-[r37:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]-(n36:Actor)
  WHERE r37.modality IN $p4
  RETURN count(*) AS c39
}
CALL (a0, a0) {
  MATCH (a0)<-[:IN_EVENT]-(n40:Mediation)
  WITH DISTINCT n40, a0
  ORDER BY coalesce(n40.earliest, $p5) DESC, n40.id
  LIMIT $p0
  CALL (n40, a0) {
    MATCH (n40)-[r44:`BY`]->(n43)
    WHERE (n43:Person OR n43:Organization)
    WITH n43, r44, a0
    ORDER BY n43.id
    LIMIT 1
    RETURN collect({`#label`: CASE WHEN n43:Person THEN 'Person' ELSE 'Organization' END, `name`: coalesce(n43.name, n43.title)}) AS s45
  }
  RETURN collect({`#sort`: [coalesce(n40.earliest, $p5), n40.id], `nodes`: {`role`: n40.role, `mediator`: s45[0]}}) AS s41
}
CALL (a0, a0) {
  MATCH (a0)<-[:ABOUT]-(n46:Contradiction)
  WITH DISTINCT n46, a0
  ORDER BY n46.id
  LIMIT $p0
  CALL (n46, a0) {
    MATCH (n46)-[:ABOUT]->(n49)
    WITH DISTINCT n49, a0
    ORDER BY n49.id
    LIMIT $p6
    RETURN collect({`#label`: CASE WHEN n49:Person THEN 'Person' WHEN n49:Organization THEN 'Organization' WHEN n49:Place THEN 'Place' WHEN n49:Event THEN 'Event' WHEN n49:Agreement THEN 'Agreement' ELSE 'Process' END, `id`: n49.id}) AS s50
  }
  CALL (n46, a0) {
    MATCH (n46)-[r52:SIDE]->(n51:Claim)
    WITH n51, r52, a0
    ORDER BY r52.n, n51.id
    LIMIT $p6
    CALL (n51, a0) {
      MATCH (n51)-[:SPEAKER]->(:Mention)-[r55:REFERS_TO]->(n54)
      WHERE (n54:Person OR n54:Organization)
      WITH n54, r55, a0
      ORDER BY n54.id
      LIMIT 1
      RETURN collect({`#label`: CASE WHEN n54:Person THEN 'Person' WHEN n54:Organization THEN 'Organization' WHEN n54:Place THEN 'Place' WHEN n54:Event THEN 'Event' WHEN n54:Agreement THEN 'Agreement' ELSE 'Process' END, `name`: coalesce(n54.name, n54.title)}) AS s56
    }
    RETURN collect({`side`: r52.n, `claim`: {`quote`: n51.quote, `speaker`: s56[0]}}) AS s53
  }
  RETURN collect({`#sort`: [n46.id], `nodes`: {`kind`: n46.kind, `summary`: n46.summary, `about`: s50, `sides`: s53}}) AS s47
}
CALL (a0, a0) {
  MATCH (a0)<-[:REFERS_TO]-(:Mention)<-[:SUBJECT|OBJECT]-(n57:Claim)
  WITH DISTINCT n57, a0
  ORDER BY coalesce(n57.earliest, $p5) DESC, n57.id
  LIMIT $p0
  RETURN collect({`#sort`: [coalesce(n57.earliest, $p5), n57.id], `nodes`: {`id`: n57.id, `predicate`: n57.predicate, `quote`: n57.quote}}) AS s58
}
CALL (a0, a0) {
  MATCH (a0)<-[:REFERS_TO]-(:Mention)<-[:SUBJECT|OBJECT]-(n57:Claim)
  RETURN count(DISTINCT n57) AS c59
}
CALL (a0, a0) {
  MATCH (a0)<-[:REFERS_TO]-(:Mention)<-[:HAS]-(n60:Article)
  WITH DISTINCT n60, a0
  ORDER BY coalesce(n60.publishedOn, $p5) DESC, n60.id
  LIMIT $p0
  RETURN collect({`#sort`: [coalesce(n60.publishedOn, $p5), n60.id], `nodes`: {`id`: n60.id, `source`: n60.source}}) AS s61
}
CALL (a0, a0) {
  MATCH (a0)-[:REALIZED_BY]->(n63:Event)
  RETURN count(DISTINCT n63) AS c65
}
RETURN CASE WHEN a0 IS NULL THEN null ELSE {`id`: a0.id, `title`: a0.title, `name`: coalesce(a0.name, a0.title), `slug`: a0.slug, `type`: a0.type, `modality`: a0.modality, `date`: a0.edtf, `earliest`: a0.earliest, `latest`: a0.latest, `plover`: a0.plover, `claimCount`: a0.claimCount, `articleCount`: a0.articleCount, `actorCount`: a0.actorCount, `place`: s2[0], `process`: s8[0], `actors`: {rows: s11, total: c12}, `some`: {rows: s15, total: null}, `mediators`: {rows: s22, total: null}, `parties`: {rows: s26, total: null}, `hosts`: {rows: s30, total: c31}, `planned`: {rows: [], total: c35}, `told`: {rows: [], total: c39}, `mediations`: {rows: s41, total: null}, `contradictions`: {rows: s47, total: null}, `claims`: {rows: s58, total: c59}, `articles`: {rows: s61, total: null}, `realizedBy`: {rows: [], total: c65}} END AS value, {} AS found;
