// $p0 = ""
// $p1 = 1
// $p2 = 1000
// $p3 = 26
// $p4 = "kurti"
// $p5 = 10
CALL () {
  MATCH (:Name {key: $p4})-[r:NAMES]->(named)
  CALL (named) {
    MATCH (named)-[:TERRITORY_OF]->(state)
    RETURN collect(state) AS states
  }
  UNWIND CASE WHEN states = [] THEN [named] ELSE states END AS x
  WITH x, CASE WHEN states = [] THEN r.rank ELSE r.rank + 100 END AS rank
  WHERE x:Person OR x:Organization
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p5
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)-[r1:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(n0:Event)
  WITH n0, r1, a0
  ORDER BY coalesce(n0.earliest, $p0) DESC, n0.id, r1.factId
  LIMIT $p3
  CALL (r1, a0) {
    MATCH (:Fact {id: r1.factId})<-[r5:AFFIRMS|DENIES]-(n4)
    WITH n4, r5, a0
    ORDER BY coalesce(n4.confidence, $p2) DESC, n4.id
    LIMIT $p1
    RETURN collect([n4.quote, n4.author]) AS s6
  }
  RETURN collect([[type(r1), [n0.title], s6]]) AS s2
}
CALL (a0) {
  MATCH (a0)-[r8:SUPPORTS|OPPOSES|DEMANDS|ACCUSES|REJECTS|THREATENS|RECOGNIZES|REFUSES_TO_RECOGNIZE|PRESSURES]->(n7)
  WITH n7, r8, a0
  ORDER BY n7.id, r8.factId
  LIMIT $p3
  CALL (r8, a0) {
    MATCH (n11:Fact {id: r8.factId})
    WITH n11, a0
    LIMIT 1
    RETURN collect([n11.value]) AS s12
  }
  CALL (r8, a0) {
    MATCH (:Fact {id: r8.factId})<-[r14:AFFIRMS|DENIES]-(n13)
    WITH n13, r14, a0
    ORDER BY coalesce(n13.confidence, $p2) DESC, n13.id
    LIMIT $p1
    CALL (n13, a0) {
      MATCH (n13)<-[r17:HAS]-(n16:Article)
      WITH n16, r17, a0
      LIMIT 1
      RETURN collect([n16.source]) AS s18
    }
    RETURN collect([n13.quote, s18[0], n13.author]) AS s15
  }
  RETURN collect([[type(r8), s12[0], [CASE WHEN n7:Person THEN 'Person' WHEN n7:Organization THEN 'Organization' WHEN n7:Place THEN 'Place' WHEN n7:Event THEN 'Event' WHEN n7:Agreement THEN 'Agreement' ELSE 'Process' END, coalesce(n7.name, n7.title)], s15]]) AS s9
}
CALL (a0) {
  MATCH (a0)<-[:REFERS_TO]-(:Mention)<-[:SPEAKER]-(n19:Claim)
  WITH DISTINCT n19, a0
  ORDER BY coalesce(n19.earliest, $p0) DESC, n19.id
  LIMIT $p3
  RETURN collect([[n19.quote]]) AS s20
}
CALL (a0) {
  MATCH (a0)-[:`OF`]->(n22:Fact)
  WITH DISTINCT n22, a0
  ORDER BY n22.id
  LIMIT $p3
  CALL (n22, a0) {
    MATCH (n22)-[r26:`ON`]->(n25)
    WITH n25, r26, a0
    ORDER BY n25.id
    LIMIT 1
    RETURN collect([CASE WHEN n25:Person THEN 'Person' WHEN n25:Organization THEN 'Organization' WHEN n25:Place THEN 'Place' WHEN n25:Event THEN 'Event' WHEN n25:Agreement THEN 'Agreement' ELSE 'Process' END, coalesce(n25.name, n25.title)]) AS s27
  }
  RETURN collect([[n22.predicate, s27[0]]]) AS s23
}
CALL (a0) {
  MATCH (a0)<-[:BETWEEN]-(n28:Mediation)
  WITH DISTINCT n28, a0
  ORDER BY coalesce(n28.earliest, $p0) DESC, n28.id
  LIMIT $p3
  RETURN collect([[n28.id]]) AS s29
}
RETURN CASE WHEN a0 IS NULL THEN null ELSE [CASE WHEN a0:Person THEN 'Person' ELSE 'Organization' END, [s2], [s9], [s20], [s23], [s29]] END AS value, {`name`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = ""
// $p1 = 26
// $p2 = "eu"
// $p3 = 10
CALL () {
  MATCH (:Name {key: $p2})-[r:NAMES]->(named)
  CALL (named) {
    MATCH (named)-[:TERRITORY_OF]->(state)
    RETURN collect(state) AS states
  }
  UNWIND CASE WHEN states = [] THEN [named] ELSE states END AS x
  WITH x, CASE WHEN states = [] THEN r.rank ELSE r.rank + 100 END AS rank
  WHERE x:Person OR x:Organization
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p3
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)<-[:`BY`|`FOR`]-(n0:Mediation)
  WITH DISTINCT n0, a0
  ORDER BY coalesce(n0.earliest, $p0) DESC, n0.id
  LIMIT $p1
  CALL (n0, a0) {
    MATCH (n0)-[r4:`BY`]->(n3)
    WHERE (n3:Person OR n3:Organization)
    WITH n3, r4, a0
    LIMIT 1
    RETURN collect([CASE WHEN n3:Person THEN 'Person' ELSE 'Organization' END, n3.name]) AS s5
  }
  RETURN collect([[s5[0]]]) AS s1
}
CALL (a0) {
  MATCH (a0)<-[:`BY`|`FOR`]-(n0:Mediation)
  RETURN count(DISTINCT n0) AS c2
}
RETURN CASE WHEN a0 IS NULL THEN null ELSE [CASE WHEN a0:Person THEN 'Person' ELSE 'Organization' END, [s1, c2]] END AS value, {`name`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = ""
// $p1 = 26
// $p2 = 1000
// $p3 = "PLANNED"
// $p4 = "2023-12-31"
// $p5 = "2023-01-01"
// $p6 = "serbia"
// $p7 = 10
// $p8 = "eu"
CALL () {
  MATCH (:Name {key: $p6})-[r:NAMES]->(named)
  CALL (named) {
    MATCH (named)-[:TERRITORY_OF]->(state)
    RETURN collect(state) AS states
  }
  UNWIND CASE WHEN states = [] THEN [named] ELSE states END AS x
  WITH x, CASE WHEN states = [] THEN r.rank ELSE r.rank + 100 END AS rank
  WHERE x:Organization
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p7
  RETURN collect(x) AS f0
}
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
  ORDER BY rank, x.id LIMIT $p7
  RETURN collect(x) AS f1
}
WITH f0, f1, f0[0] AS a0, f1[0] AS a1
CALL (a0, a1) {
  MATCH (a0)-[r1:MEDIATED|FACILITATED|PARTY_TO|SIGNED|GUARANTEED|WITNESSED|MONITORED|PROPOSED|SUPPORTS|OPPOSES|REJECTS]->(n0:Agreement)
  WITH n0, r1, a0, a1
  ORDER BY coalesce(n0.earliest, $p0) DESC, n0.id, r1.factId
  LIMIT $p1
  RETURN collect([[type(r1), [n0.name]]]) AS s2
}
CALL (a0, a1) {
  MATCH (a0)<-[r5:SUPPORTS|OPPOSES|DEMANDS|ACCUSES|REJECTS|THREATENS|RECOGNIZES|REFUSES_TO_RECOGNIZE|PRESSURES]-(n4)
  WITH n4, r5, a0, a1
  ORDER BY n4.id, r5.factId
  LIMIT $p1
  RETURN collect([[type(r5), [CASE WHEN n4:Person THEN 'Person' WHEN n4:Organization THEN 'Organization' WHEN n4:Place THEN 'Place' WHEN n4:Event THEN 'Event' WHEN n4:Agreement THEN 'Agreement' ELSE 'Process' END, coalesce(n4.name, n4.title)]]]) AS s6
}
CALL (a0, a1) {
  MATCH (a0)<-[:`ON`]-(n8:Fact)
  WITH DISTINCT n8, a0, a1
  ORDER BY n8.id
  LIMIT $p1
  CALL (n8, a0, a1) {
    MATCH (n8)<-[r12:`OF`]-(n11)
    WITH n11, r12, a0, a1
    ORDER BY n11.id
    LIMIT 1
    RETURN collect([CASE WHEN n11:Person THEN 'Person' WHEN n11:Organization THEN 'Organization' WHEN n11:Place THEN 'Place' WHEN n11:Event THEN 'Event' WHEN n11:Agreement THEN 'Agreement' ELSE 'Process' END, coalesce(n11.name, n11.title)]) AS s13
  }
  RETURN collect([[n8.predicate, s13[0]]]) AS s9
}
CALL (a0, a1) {
  MATCH (a0)<-[:TERRITORY_OF]-(n14:Place)
  WITH DISTINCT n14, a0, a1
  ORDER BY n14.sortName, n14.id
  LIMIT $p2
  RETURN collect([n14.name]) AS s15
}
CALL (a0, a1) {
  MATCH (a0)-[r17:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(n16:Event)
  WHERE n16.modality = $p3
  WITH n16, r17, a0, a1
  ORDER BY coalesce(n16.earliest, $p0) DESC, n16.id, r17.factId
  LIMIT $p1
  RETURN collect([[r17.modality, [n16.title]]]) AS s18
}
CALL (a0, a1) {
  MATCH (a0)<-[:BETWEEN]-(n20:Mediation)
  WHERE (EXISTS { MATCH (n20)-[:`BY`|`FOR`]->(a1) } AND (n20.earliest <= $p4 AND coalesce(n20.latest, n20.earliest) + '~' >= $p5))
  WITH DISTINCT n20, a0, a1
  ORDER BY coalesce(n20.earliest, $p0) DESC, n20.id
  LIMIT $p1
  RETURN collect([[n20.id]]) AS s21
}
RETURN CASE WHEN a0 IS NULL THEN null ELSE [[s2], [s6], [s9], s15, [s18], [s21]] END AS value, {`name`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Organization THEN 'Organization' END}], `mediationsAsParty.mediator`: [x IN f1 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;

// $p0 = "STATE"
// $p1 = "CONTESTED"
// $p2 = 26
CALL () {
  MATCH (n:Organization)
  WHERE (n.type = $p0 AND n.recognition = $p1)
  WITH n
  ORDER BY n.sortName, n.id
  LIMIT $p2
  RETURN collect([[n.name]]) AS s0
}
RETURN [s0] AS value, {} AS found;

// $p0 = 0
// $p1 = 3
CALL () {
  MATCH (n)
  WHERE (n:Person OR n:Organization)
  WITH n
  ORDER BY coalesce(n.mediationCount, $p0) DESC, n.id
  LIMIT $p1
  RETURN collect([[CASE WHEN n:Person THEN 'Person' ELSE 'Organization' END, n.name, n.mediationCount]]) AS s0
}
RETURN [s0] AS value, {} AS found;
