// $p0 = 26
// $p1 = 1
// $p2 = 0
// $p3 = ""
// $p4 = 1000
// $p5 = "event:ohrid"
CALL () {
  OPTIONAL MATCH (redirect:Redirect {from: $p5})
  WITH *, coalesce(redirect.to, $p5) AS id
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
  MATCH (a0)<-[:IN_EVENT]-(n32:Mediation)
  WITH DISTINCT n32, a0
  ORDER BY coalesce(n32.earliest, $p3) DESC, n32.id
  LIMIT $p0
  CALL (n32, a0) {
    MATCH (n32)-[r36:`BY`]->(n35)
    WHERE (n35:Person OR n35:Organization)
    WITH n35, r36, a0
    ORDER BY n35.id
    LIMIT 1
    RETURN collect({`#label`: CASE WHEN n35:Person THEN 'Person' ELSE 'Organization' END, `name`: coalesce(n35.name, n35.title)}) AS s37
  }
  RETURN collect({`#sort`: [coalesce(n32.earliest, $p3), n32.id], `nodes`: {`role`: n32.role, `mediator`: s37[0]}}) AS s33
}
CALL (a0, a0) {
  MATCH (a0)<-[:ABOUT]-(n38:Contradiction)
  WITH DISTINCT n38, a0
  ORDER BY n38.id
  LIMIT $p0
  CALL (n38, a0) {
    MATCH (n38)-[:ABOUT]->(n41)
    WITH DISTINCT n41, a0
    ORDER BY n41.id
    LIMIT $p4
    RETURN collect({`#label`: CASE WHEN n41:Person THEN 'Person' WHEN n41:Organization THEN 'Organization' WHEN n41:Place THEN 'Place' WHEN n41:Event THEN 'Event' WHEN n41:Agreement THEN 'Agreement' ELSE 'Process' END, `id`: n41.id}) AS s42
  }
  CALL (n38, a0) {
    MATCH (n38)-[r44:SIDE]->(n43:Claim)
    WITH n43, r44, a0
    ORDER BY r44.n, n43.id
    LIMIT $p4
    CALL (n43, a0) {
      MATCH (n43)-[:SPEAKER]->(:Mention)-[r47:REFERS_TO]->(n46)
      WHERE (n46:Person OR n46:Organization)
      WITH n46, r47, a0
      ORDER BY n46.id
      LIMIT 1
      RETURN collect({`#label`: CASE WHEN n46:Person THEN 'Person' WHEN n46:Organization THEN 'Organization' WHEN n46:Place THEN 'Place' WHEN n46:Event THEN 'Event' WHEN n46:Agreement THEN 'Agreement' ELSE 'Process' END, `name`: coalesce(n46.name, n46.title)}) AS s48
    }
    RETURN collect({`side`: r44.n, `claim`: {`quote`: n43.quote, `speaker`: s48[0]}}) AS s45
  }
  RETURN collect({`#sort`: [n38.id], `nodes`: {`kind`: n38.kind, `summary`: n38.summary, `about`: s42, `sides`: s45}}) AS s39
}
CALL (a0, a0) {
  MATCH (a0)<-[:REFERS_TO]-(:Mention)<-[:SUBJECT|OBJECT]-(n49:Claim)
  WITH DISTINCT n49, a0
  ORDER BY coalesce(n49.earliest, $p3) DESC, n49.id
  LIMIT $p0
  RETURN collect({`#sort`: [coalesce(n49.earliest, $p3), n49.id], `nodes`: {`id`: n49.id, `predicate`: n49.predicate, `quote`: n49.quote}}) AS s50
}
CALL (a0, a0) {
  MATCH (a0)<-[:REFERS_TO]-(:Mention)<-[:SUBJECT|OBJECT]-(n49:Claim)
  RETURN count(DISTINCT n49) AS c51
}
CALL (a0, a0) {
  MATCH (a0)<-[:REFERS_TO]-(:Mention)<-[:HAS]-(n52:Article)
  WITH DISTINCT n52, a0
  ORDER BY coalesce(n52.publishedOn, $p3) DESC, n52.id
  LIMIT $p0
  RETURN collect({`#sort`: [coalesce(n52.publishedOn, $p3), n52.id], `nodes`: {`id`: n52.id, `source`: n52.source}}) AS s53
}
CALL (a0, a0) {
  MATCH (a0)-[:REALIZED_BY]->(n55:Event)
  RETURN count(DISTINCT n55) AS c57
}
RETURN CASE WHEN a0 IS NULL THEN null ELSE {`id`: a0.id, `title`: a0.title, `name`: coalesce(a0.name, a0.title), `slug`: a0.slug, `type`: a0.type, `modality`: a0.modality, `date`: a0.edtf, `earliest`: a0.earliest, `latest`: a0.latest, `plover`: a0.plover, `claimCount`: a0.claimCount, `articleCount`: a0.articleCount, `actorCount`: a0.actorCount, `place`: s2[0], `process`: s8[0], `actors`: {rows: s11, total: c12}, `some`: {rows: s15, total: null}, `mediators`: {rows: s22, total: null}, `parties`: {rows: s26, total: null}, `hosts`: {rows: s30, total: c31}, `mediations`: {rows: s33, total: null}, `contradictions`: {rows: s39, total: null}, `claims`: {rows: s50, total: c51}, `articles`: {rows: s53, total: null}, `realizedBy`: {rows: [], total: c57}} END AS value, {} AS found;
