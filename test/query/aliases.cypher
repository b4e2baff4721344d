// $p0 = 26
// $p1 = 2
// $p2 = 0
// $p3 = ""
// $p4 = "event:ohrid"
CALL () {
  WITH $p4 AS asked
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
  MATCH (a0)<-[r1:MEDIATED]-(n0:Actor)
  WITH n0, r1, a0
  ORDER BY n0.sortName, n0.id, r1.factId
  LIMIT $p0
  RETURN collect([[CASE WHEN n0:Person THEN 'Person' ELSE 'Organization' END, n0.name]]) AS s2
}
CALL (a0) {
  MATCH (a0)<-[r5:PARTY_TO]-(n4:Actor)
  WITH n4, r5, a0
  ORDER BY n4.sortName, n4.id, r5.factId
  LIMIT $p1
  RETURN collect([[CASE WHEN n4:Person THEN 'Person' ELSE 'Organization' END, n4.name]]) AS s6
}
CALL (a0) {
  MATCH (a0)-[r9:`IN`]->(n8:Place)
  WITH n8, r9, a0
  ORDER BY coalesce(n8.claimCount, $p2) DESC, n8.id
  LIMIT 1
  RETURN collect([n8.name]) AS s10
}
CALL (a0) {
  MATCH (a0)<-[:REFERS_TO]-(:Mention)<-[:HAS]-(n11:Article)
  WITH DISTINCT n11, a0
  ORDER BY coalesce(n11.publishedOn, $p3) DESC, n11.id
  LIMIT $p0
  RETURN collect([[n11.source], [[n11.source]]]) AS s12
}
RETURN CASE WHEN a0 IS NULL THEN null ELSE [[s2], [s6], s10[0], s10[0], [s12]] END AS value, {} AS found;
