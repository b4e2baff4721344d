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
    MATCH (n)<-[:TERRITORY_OF]-(n2:Place)
    WITH DISTINCT n2
    ORDER BY n2.sortName, n2.id
    LIMIT $p0
    RETURN collect({`name`: coalesce(n2.name, n2.title)}) AS s3
  }
  CALL (n) {
    MATCH (n)-[r5:HOLDS]->(n4:Office)
    WITH n4, r5
    ORDER BY coalesce(n4.from, $p1) DESC, n4.id
    LIMIT $p0
    RETURN collect({`title`: n4.title}) AS s6
  }
  RETURN collect({`#sort`: [n.sortName, n.id], `nodes`: {`#label`: CASE WHEN n:Organization THEN 'Organization' ELSE 'Person' END, `id`: n.id, `mediationCount`: n.mediationCount, `name`: coalesce(n.name, n.title), `Organization.label`: n.slug, `Organization.more`: s3, `type`: n.type, `Person.label`: coalesce(n.name, n.title), `Person.more`: s6}}) AS s0
}
RETURN {rows: s0, total: null} AS value, {} AS found;
