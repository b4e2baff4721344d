// $p0 = "~"
// $p1 = ""
// $p2 = "kos"
// $p3 = 26
// $p4 = 1000
// $p5 = 0
// $p6 = "CITY"
// $p7 = "dialogue"
// $p8 = "serbia"
// $p9 = 10
CALL () {
  MATCH (:Name {key: $p8})-[r:NAMES]->(named)
  CALL (named) {
    MATCH (named)-[:TERRITORY_OF]->(state)
    RETURN collect(state) AS states
  }
  UNWIND CASE WHEN states = [] THEN [named] ELSE states END AS x
  WITH x, CASE WHEN states = [] THEN r.rank ELSE r.rank + 100 END AS rank
  WHERE x:Person OR x:Organization
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p9
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)-[:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(n)
  WHERE (n:Event) AND (EXISTS { MATCH (n)-[r12:PART_OF_PROCESS]->(n11:Process) WHERE n11.slug CONTAINS $p7 })
  WITH DISTINCT n, a0
  WITH n, a0, COUNT { MATCH (n)<-[r4:PARTY_TO]-(n3:Actor) } AS k2
  ORDER BY k2 DESC, coalesce(n.earliest, $p0), n.id
  LIMIT $p3
  CALL (n, a0) {
    MATCH (n)<-[r6:PARTY_TO]-(n5:Actor)
    WHERE NOT coalesce(n5.slug STARTS WITH $p2, false)
    WITH n5, r6, a0
    ORDER BY coalesce(n5.sortName, $p1) DESC, n5.id, r6.factId
    LIMIT $p3
    RETURN collect([[type(r6), [CASE WHEN n5:Person THEN 'Person' ELSE 'Organization' END, n5.name]]]) AS s7
  }
  CALL (n, a0) {
    MATCH (n)-[:`IN`]->(n9:Place)
    WHERE n9.type = $p6
    WITH DISTINCT n9, a0
    ORDER BY coalesce(n9.claimCount, $p5) DESC, n9.id
    LIMIT $p4
    RETURN collect([n9.name]) AS s10
  }
  RETURN collect([[n.id, [s7], s10]]) AS s0
}
RETURN [s0] AS value, {`where.actors.some.node.is`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = "~"
// $p1 = "1gnkmo2"
// $p2 = 4
CALL () {
  MATCH (n)
  WHERE (n:Person OR n:Organization)
  WITH n
  WITH n, COUNT { MATCH (n)<-[:`BY`|`FOR`]-(n3:Mediation) } AS k2
  ORDER BY k2 DESC, coalesce(n.sortName, $p0), n.id
  LIMIT $p2
  RETURN collect([[$p1, k2, coalesce(n.sortName, $p0), n.id], [[CASE WHEN n:Person THEN 'Person' ELSE 'Organization' END, n.id]]]) AS s0
}
RETURN [s0] AS value, {} AS found;

// $p0 = "~"
// $p1 = 2
// $p2 = "european union"
// $p3 = "org:Q458"
// $p4 = 3
CALL () {
  MATCH (n)
  WHERE (n:Person OR n:Organization)
  WITH n
  WITH n, COUNT { MATCH (n)<-[:`BY`|`FOR`]-(n3:Mediation) } AS k2
  WHERE (k2 < $p1 OR (k2 = $p1 AND coalesce(n.sortName, $p0) > $p2) OR (k2 = $p1 AND coalesce(n.sortName, $p0) = $p2 AND n.id > $p3))
  WITH n, k2
  ORDER BY k2 DESC, coalesce(n.sortName, $p0), n.id
  LIMIT $p4
  RETURN collect([[CASE WHEN n:Person THEN 'Person' ELSE 'Organization' END, n.id]]) AS s0
}
RETURN [s0] AS value, {} AS found;

// $p0 = false
// $p1 = 26
CALL () {
  MATCH (n:Mediation)
  WITH n
  ORDER BY coalesce(n.explicit, $p0) DESC, n.id
  LIMIT $p1
  RETURN collect([[n.id, n.explicit]]) AS s0
}
RETURN [s0] AS value, {} AS found;
