// $p0 = ["SUPPORTS","OPPOSES","DEMANDS","ACCUSES","REJECTS","THREATENS","RECOGNIZES","REFUSES_TO_RECOGNIZE","PRESSURES"]
// $p1 = 0
// $p2 = "ACTUAL"
// $p3 = 200000
CALL () {
  MATCH (v:Fact)
  WHERE (v.predicate IN $p0 AND v.affirmed > $p1 AND v.modality = $p2)
  WITH v ORDER BY coalesce(v.first, '') DESC, v.id LIMIT $p3
  MATCH (v)-[r:`OF`|`ON`]-(m)
  WHERE (m:Person OR m:Organization)
  WITH v, [m.id, type(r), r.factId, r.sources, r.confidence, m.type] AS member
  WITH v, collect(member) AS members
  RETURN collect([v.id, v.first, coalesce(v.last, v.first), v.predicate, v.sources, v.confidence, members]) AS g0
}
RETURN {named: [], `STANCE`: g0} AS value, {} AS found;

// $p0 = ["org:serbia"]
// $p1 = ["person:kurti"]
// $p2 = 25
// $p3 = 1000
// $p4 = ["fact:7"]
CALL () {
  CALL () {
    UNWIND $p0 AS id
    MATCH (n:Organization {id: id})
    RETURN n
  }
  RETURN collect([n.id, [CASE WHEN n:Person THEN 'Person' ELSE 'Organization' END, coalesce(n.name, n.title)]]) AS b0
}
CALL () {
  CALL () {
    UNWIND $p1 AS id
    MATCH (n:Person {id: id})
    RETURN n
  }
  RETURN collect([n.id, [CASE WHEN n:Person THEN 'Person' ELSE 'Organization' END, coalesce(n.name, n.title)]]) AS b1
}
CALL () {
  CALL () {
    UNWIND $p1 AS id
    MATCH (n:Person {id: id})
    RETURN n
  }
  RETURN collect([n.id, [CASE WHEN n:Person THEN 'Person' ELSE 'Organization' END, coalesce(n.name, n.title)]]) AS b2
}
CALL () {
  CALL () {
    UNWIND $p4 AS id
    MATCH (n:Fact {id: id})
    RETURN n
  }
  CALL (n) {
    MATCH (n)<-[:AFFIRMS|DENIES]-(n0)
    WITH DISTINCT n0
    ORDER BY coalesce(n0.confidence, $p3) DESC, n0.id
    LIMIT $p2
    RETURN collect([n0.quote, n0.author, n0.articleId, n0.start, n0.`end`, n0.id]) AS s1
  }
  RETURN collect([n.id, [s1, n.evidenceKind, n.id]]) AS b3
}
RETURN [b0, b1, b2, b3] AS value, {} AS found;
