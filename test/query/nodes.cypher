// $p0 = [{"id":"article:ohrid/event:ohrid","at":0}]
CALL () {
  UNWIND $p0 AS wanted
  MATCH (n:Article {id: wanted.id})
  RETURN wanted.at AS at, n
}
WITH at, n ORDER BY at
RETURN at, {`#label`: CASE WHEN n:Agreement THEN 'Agreement' WHEN n:Article THEN 'Article' WHEN n:Claim THEN 'Claim' WHEN n:Contradiction THEN 'Contradiction' WHEN n:Event THEN 'Event' WHEN n:Fact THEN 'Fact' WHEN n:Mediation THEN 'Mediation' WHEN n:Office THEN 'Office' WHEN n:Organization THEN 'Organization' WHEN n:Person THEN 'Person' WHEN n:Place THEN 'Place' WHEN n:Process THEN 'Process' ELSE 'Status' END, `id`: n.id} AS value, {} AS found;

// $p0 = 26
// $p1 = ""
// $p2 = 0
// $p3 = 1000
// $p4 = 25
// $p5 = [{"id":"article:desk","at":10}]
// $p6 = [{"id":"claim:1","at":2},{"id":"claim:1","at":11}]
// $p7 = [{"id":"contradiction:1","at":8}]
// $p8 = [{"id":"fact:1","at":3}]
// $p9 = [{"id":"person:borrell","at":0},{"id":"event:nothing","at":1},{"id":"org:Q458","at":4},{"id":"place:ohrid","at":12},{"id":"agreement:annex","at":13}]
// $p10 = [{"id":"mediation:1","at":5}]
// $p11 = [{"id":"office:1","at":6}]
// $p12 = [{"id":"process:dialogue","at":9}]
// $p13 = [{"id":"status:1","at":7}]
CALL () {
  UNWIND $p5 AS wanted
  MATCH (n:Article {id: wanted.id})
  RETURN wanted.at AS at, n
  UNION ALL
  UNWIND $p6 AS wanted
  MATCH (n:Claim {id: wanted.id})
  RETURN wanted.at AS at, n
  UNION ALL
  UNWIND $p7 AS wanted
  MATCH (n:Contradiction {id: wanted.id})
  RETURN wanted.at AS at, n
  UNION ALL
  UNWIND $p8 AS wanted
  MATCH (n:Fact {id: wanted.id})
  RETURN wanted.at AS at, n
  UNION ALL
  UNWIND $p9 AS wanted
  OPTIONAL MATCH (redirect:Redirect {from: wanted.id})
  WITH *, coalesce(redirect.to, wanted.id) AS id
  MATCH (:Mention {id: id})-[:REFERS_TO]->(n)
  RETURN wanted.at AS at, n
  UNION ALL
  UNWIND $p10 AS wanted
  MATCH (n:Mediation {id: wanted.id})
  RETURN wanted.at AS at, n
  UNION ALL
  UNWIND $p11 AS wanted
  MATCH (n:Office {id: wanted.id})
  RETURN wanted.at AS at, n
  UNION ALL
  UNWIND $p12 AS wanted
  MATCH (n:Process {id: wanted.id})
  RETURN wanted.at AS at, n
  UNION ALL
  UNWIND $p13 AS wanted
  MATCH (n:Status {id: wanted.id})
  RETURN wanted.at AS at, n
}
WITH at, n ORDER BY at
CALL (n) {
  MATCH (n)-[:HAS]->(:Mention)-[:REFERS_TO]->(n0:Actor)
  WITH DISTINCT n0
  ORDER BY n0.sortName, n0.id
  LIMIT $p0
  RETURN collect({`#sort`: [n0.sortName, n0.id], `nodes`: {`#label`: CASE WHEN n0:Organization THEN 'Organization' ELSE 'Person' END, `name`: coalesce(n0.name, n0.title)}}) AS s1
}
CALL (n) {
  MATCH (n)-[:HAS]->(:Mention)-[:REFERS_TO]->(n3:Event)
  WITH DISTINCT n3
  ORDER BY coalesce(n3.earliest, $p1) DESC, n3.id
  LIMIT $p0
  RETURN collect({`#sort`: [coalesce(n3.earliest, $p1), n3.id], `nodes`: {`title`: n3.title}}) AS s4
}
CALL (n) {
  MATCH (n)-[:HAS]->(:Mention)-[:REFERS_TO]->(n6:Agreement)
  RETURN count(DISTINCT n6) AS c8
}
CALL (n) {
  MATCH (n)-[:HAS]->(:Mention)-[:REFERS_TO]->(n9:Place)
  RETURN count(DISTINCT n9) AS c11
}
CALL (n) {
  MATCH (n)-[:HAS]->(n12:Claim)
  WITH DISTINCT n12
  ORDER BY coalesce(n12.start, $p2), n12.id
  LIMIT $p0
  RETURN collect({`#sort`: [coalesce(n12.start, $p2), n12.id], `nodes`: {`id`: n12.id}}) AS s13
}
CALL (n) {
  MATCH (n)-[:COPY_IN]->(:CopyGroup)<-[:COPY_IN]-(n15:Article)
  WITH DISTINCT n15
  ORDER BY n15.id
  LIMIT $p3
  RETURN collect({`id`: n15.id}) AS s16
}
CALL (n) {
  MATCH (n)-[:SUBJECT]->(:Mention)-[r18:REFERS_TO]->(n17)
  WITH n17, r18
  ORDER BY n17.id
  LIMIT 1
  RETURN collect({`#label`: CASE WHEN n17:Agreement THEN 'Agreement' WHEN n17:Event THEN 'Event' WHEN n17:Organization THEN 'Organization' WHEN n17:Person THEN 'Person' WHEN n17:Place THEN 'Place' ELSE 'Process' END, `name`: coalesce(n17.name, n17.title)}) AS s19
}
CALL (n) {
  MATCH (n)-[:OBJECT]->(:Mention)-[r21:REFERS_TO]->(n20)
  WITH n20, r21
  ORDER BY n20.id
  LIMIT 1
  RETURN collect({`#label`: CASE WHEN n20:Agreement THEN 'Agreement' WHEN n20:Event THEN 'Event' WHEN n20:Organization THEN 'Organization' WHEN n20:Person THEN 'Person' WHEN n20:Place THEN 'Place' ELSE 'Process' END, `name`: coalesce(n20.name, n20.title)}) AS s22
}
CALL (n) {
  MATCH (n)-[:AT]->(:Mention)-[r24:REFERS_TO]->(n23)
  WITH n23, r24
  ORDER BY n23.id
  LIMIT 1
  RETURN collect({`#label`: CASE WHEN n23:Agreement THEN 'Agreement' WHEN n23:Event THEN 'Event' WHEN n23:Organization THEN 'Organization' WHEN n23:Person THEN 'Person' WHEN n23:Place THEN 'Place' ELSE 'Process' END, `name`: coalesce(n23.name, n23.title)}) AS s25
}
CALL (n) {
  MATCH (n)-[:SPEAKER]->(:Mention)-[r27:REFERS_TO]->(n26)
  WHERE (n26:Person OR n26:Organization)
  WITH n26, r27
  ORDER BY n26.id
  LIMIT 1
  RETURN collect({`#label`: CASE WHEN n26:Agreement THEN 'Agreement' WHEN n26:Event THEN 'Event' WHEN n26:Organization THEN 'Organization' WHEN n26:Person THEN 'Person' WHEN n26:Place THEN 'Place' ELSE 'Process' END, `name`: coalesce(n26.name, n26.title)}) AS s28
}
CALL (n) {
  MATCH (n)<-[r30:HAS]-(n29:Article)
  WITH n29, r30
  ORDER BY n29.id
  LIMIT 1
  RETURN collect({`id`: n29.id}) AS s31
}
CALL (n) {
  MATCH (n)-[:AFFIRMS|DENIES]->(n32:Fact)
  WITH DISTINCT n32
  ORDER BY n32.id
  LIMIT $p3
  RETURN collect({`id`: n32.id}) AS s33
}
CALL (n) {
  MATCH (n)<-[r35:`OF`]-(n34)
  WITH n34, r35
  ORDER BY n34.id
  LIMIT 1
  RETURN collect({`#label`: CASE WHEN n34:Agreement THEN 'Agreement' WHEN n34:Event THEN 'Event' WHEN n34:Organization THEN 'Organization' WHEN n34:Person THEN 'Person' WHEN n34:Place THEN 'Place' ELSE 'Process' END, `name`: coalesce(n34.name, n34.title)}) AS s36
}
CALL (n) {
  MATCH (n)-[r38:`ON`]->(n37)
  WITH n37, r38
  ORDER BY n37.id
  LIMIT 1
  RETURN collect({`#label`: CASE WHEN n37:Agreement THEN 'Agreement' WHEN n37:Event THEN 'Event' WHEN n37:Organization THEN 'Organization' WHEN n37:Person THEN 'Person' WHEN n37:Place THEN 'Place' ELSE 'Process' END, `name`: coalesce(n37.name, n37.title)}) AS s39
}
CALL (n) {
  MATCH (n)<-[:AFFIRMS|DENIES]-(n40:Claim)
  WITH DISTINCT n40
  ORDER BY coalesce(n40.confidence, $p2) DESC, n40.id
  LIMIT $p4
  RETURN collect({`quote`: n40.quote}) AS s41
}
CALL (n) {
  MATCH (n)<-[r43:HOLDS]-(n42:Person)
  WITH n42, r43
  ORDER BY n42.id
  LIMIT 1
  RETURN collect({`name`: coalesce(n42.name, n42.title)}) AS s44
}
CALL (n) {
  MATCH (n)<-[:PART_OF_PROCESS]-(n45:Event)
  WITH DISTINCT n45
  ORDER BY coalesce(n45.earliest, $p1) DESC, n45.id
  LIMIT $p0
  RETURN collect({`#sort`: [coalesce(n45.earliest, $p1), n45.id], `nodes`: {`title`: n45.title}}) AS s46
}
CALL (n) {
  MATCH (n)<-[:PART_OF_PROCESS]-()<-[:IN_EVENT]-(n48:Mediation)
  RETURN count(DISTINCT n48) AS c50
}
CALL (n) {
  MATCH (n)<-[:PART_OF_PROCESS]-()<-[:REFERS_TO]-(:Mention)<-[:HAS]-(n51:Article)
  WITH DISTINCT n51
  ORDER BY coalesce(n51.publishedOn, $p1) DESC, n51.id
  LIMIT $p0
  RETURN collect({`#sort`: [coalesce(n51.publishedOn, $p1), n51.id], `nodes`: {`id`: n51.id}}) AS s52
}
RETURN at, {`#label`: CASE WHEN n:Agreement THEN 'Agreement' WHEN n:Article THEN 'Article' WHEN n:Claim THEN 'Claim' WHEN n:Contradiction THEN 'Contradiction' WHEN n:Event THEN 'Event' WHEN n:Fact THEN 'Fact' WHEN n:Mediation THEN 'Mediation' WHEN n:Office THEN 'Office' WHEN n:Organization THEN 'Organization' WHEN n:Person THEN 'Person' WHEN n:Place THEN 'Place' WHEN n:Process THEN 'Process' ELSE 'Status' END, `id`: n.id, `name`: coalesce(n.name, n.title), `source`: n.source, `actors`: {rows: s1, total: null}, `Article.events`: {rows: s4, total: null}, `agreements`: {rows: [], total: c8}, `places`: {rows: [], total: c11}, `claims`: {rows: s13, total: null}, `copies`: s16, `quote`: n.quote, `Claim.subject`: s19[0], `Claim.object`: s22[0], `at`: s25[0], `speaker`: s28[0], `article`: s31[0], `facts`: s33, `predicate`: n.predicate, `Fact.subject`: s36[0], `Fact.object`: s39[0], `evidence`: s41, `person`: s44[0], `Process.events`: {rows: s46, total: null}, `mediations`: {rows: [], total: c50}, `articles`: {rows: s52, total: null}, `status`: n.value} AS value, {} AS found;
