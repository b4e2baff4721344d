// $p0 = 1000
// $p1 = ""
// $p2 = 21
CALL () {
  MATCH (n)
  WHERE (n:Person OR n:Organization)
  WITH n
  ORDER BY n.sortName, n.id
  LIMIT $p2
  CALL (n) {
    MATCH (n)-[r3:HOLDS]->(n2:Office)
    WITH n2, r3
    ORDER BY coalesce(n2.from, $p1) DESC, n2.id
    LIMIT $p0
    RETURN collect([n2.title]) AS s4
  }
  CALL (n) {
    MATCH (n)<-[:TERRITORY_OF]-(n5:Place)
    WITH DISTINCT n5
    ORDER BY n5.sortName, n5.id
    LIMIT $p0
    RETURN collect([n5.name]) AS s6
  }
  RETURN collect([[CASE WHEN n:Person THEN 'Person' ELSE 'Organization' END, n.id, n.mediationCount, n.name, n.name, s4, n.slug, s6, n.type]]) AS s0
}
RETURN [s0] AS value, {} AS found;
