// $p0 = ""
// $p1 = 1000
// $p2 = true
// $p3 = 0
// $p4 = "HYPOTHETICAL"
// $p5 = 2
// $p6 = 11
// $p7 = "serbia"
// $p8 = 10
// $p9 = "kosovo"
CALL () {
  MATCH (:Name {key: $p7})-[r:NAMES]->(named)
  CALL (named) {
    MATCH (named)-[:TERRITORY_OF]->(state)
    RETURN collect(state) AS states
  }
  UNWIND CASE WHEN states = [] THEN [named] ELSE states END AS x
  WITH x, CASE WHEN states = [] THEN r.rank ELSE r.rank + 100 END AS rank
  WHERE x:Person OR x:Organization
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p8
  RETURN collect(x) AS f0
}
CALL () {
  MATCH (:Name {key: $p9})-[r:NAMES]->(named)
  CALL (named) {
    MATCH (named)-[:TERRITORY_OF]->(state)
    RETURN collect(state) AS states
  }
  UNWIND CASE WHEN states = [] THEN [named] ELSE states END AS x
  WITH x, CASE WHEN states = [] THEN r.rank ELSE r.rank + 100 END AS rank
  WHERE x:Person OR x:Organization
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p8
  RETURN collect(x) AS f1
}
WITH f0, f1, f0[0] AS a0, f1[0] AS a1
CALL (a0, a1) {
  WITH *, CASE WHEN a0.id < a1.id THEN a0.id + '|' + a1.id ELSE a1.id + '|' + a0.id END AS pair
  MATCH (:Dyad {key: pair})<-[:IN_DYAD]-(n:Mediation)
  WITH DISTINCT n, a0, a1
  ORDER BY coalesce(n.earliest, $p0) DESC, n.id
  LIMIT $p6
  CALL (n, a0, a1) {
    MATCH (n)-[r3:`BY`]->(n2)
    WHERE (n2:Person OR n2:Organization)
    WITH n2, r3, a0, a1
    LIMIT 1
    CALL (n2, a0, a1) {
      MATCH (n2)-[r6:HOLDS]->(n5:Office)
      WITH n5, r6, a0, a1
      ORDER BY coalesce(n5.from, $p0) DESC, n5.id
      LIMIT $p1
      CALL (n5, a0, a1) {
        MATCH (n5)-[r9:IN_ORG]->(n8:Organization)
        WITH n8, r9, a0, a1
        ORDER BY n8.id
        LIMIT 1
        RETURN collect([n8.name]) AS s10
      }
      RETURN collect([n5.title, s10[0]]) AS s7
    }
    RETURN collect([CASE WHEN n2:Person THEN 'Person' ELSE 'Organization' END, n2.name, s7]) AS s4
  }
  CALL (n, a0, a1) {
    MATCH (n)-[r12:`FOR`]->(n11:Organization)
    WITH n11, r12, a0, a1
    ORDER BY n11.id
    LIMIT 1
    RETURN collect([n11.name]) AS s13
  }
  CALL (n, a0, a1) {
    MATCH (n)-[r15:BETWEEN]->(n14)
    WHERE (n14:Person OR n14:Organization)
    WITH n14, r15, a0, a1
    ORDER BY n14.sortName, n14.id
    LIMIT $p1
    RETURN collect([CASE WHEN n14:Person THEN 'Person' ELSE 'Organization' END, n14.name]) AS s16
  }
  CALL (n, a0, a1) {
    MATCH (n)-[r18:BETWEEN]->(n17)
    WHERE (n17:Person OR n17:Organization) AND r18.lifted = $p2
    WITH n17, r18, a0, a1
    ORDER BY n17.sortName, n17.id
    LIMIT $p1
    RETURN collect([CASE WHEN n17:Person THEN 'Person' ELSE 'Organization' END, n17.name]) AS s19
  }
  CALL (n, a0, a1) {
    MATCH (n)-[r21:IN_EVENT]->(n20:Event)
    WITH n20, r21, a0, a1
    LIMIT 1
    CALL (n20, a0, a1) {
      MATCH (n20)-[r24:`IN`]->(n23:Place)
      WITH n23, r24, a0, a1
      ORDER BY coalesce(n23.claimCount, $p3) DESC, n23.id
      LIMIT 1
      RETURN collect([n23.name]) AS s25
    }
    CALL (n20, a0, a1) {
      MATCH (n20)<-[:RESULTED_FROM]-(n26:Agreement)
      WITH DISTINCT n26, a0, a1
      ORDER BY coalesce(n26.earliest, $p0) DESC, n26.id
      LIMIT $p1
      CALL (n26, a0, a1) {
        MATCH (n26)-[r29:HAS_STATUS]->(n28:Status)
        WHERE n28.modality <> $p4
        WITH n28, r29, a0, a1
        ORDER BY coalesce(n28.earliest, $p0) DESC, n28.id
        LIMIT 1
        RETURN collect([n28.value, n28.edtf]) AS s30
      }
      RETURN collect([n26.name, s30[0]]) AS s27
    }
    RETURN collect([n20.title, n20.edtf, s25[0], s27]) AS s22
  }
  CALL (n, a0, a1) {
    MATCH (n)-[:BASED_ON]->(:Fact)<-[:AFFIRMS|DENIES]-(n31)
    WITH DISTINCT n31, a0, a1
    ORDER BY coalesce(n31.confidence, $p1) DESC, n31.id
    LIMIT $p5
    CALL (n31, a0, a1) {
      MATCH (n31)<-[r34:HAS]-(n33:Article)
      WITH n33, r34, a0, a1
      LIMIT 1
      RETURN collect([n33.title, n33.source, n33.publishedOn, n33.url]) AS s35
    }
    CALL (n31, a0, a1) {
      MATCH (n31)-[:SPEAKER]->(:Mention)-[r37:REFERS_TO]->(n36)
      WHERE (n36:Person OR n36:Organization)
      WITH n36, r37, a0, a1
      ORDER BY n36.id
      LIMIT 1
      RETURN collect([CASE WHEN n36:Person THEN 'Person' WHEN n36:Organization THEN 'Organization' WHEN n36:Place THEN 'Place' WHEN n36:Event THEN 'Event' WHEN n36:Agreement THEN 'Agreement' ELSE 'Process' END, n36.name]) AS s38
    }
    RETURN collect([n31.quote, n31.start, n31.`end`, s35[0], s38[0], n31.author]) AS s32
  }
  CALL (n, a0, a1) {
    MATCH (n)-[:BASED_ON]->(n39:Fact)
    WITH DISTINCT n39, a0, a1
    ORDER BY n39.id
    LIMIT $p1
    RETURN collect([n39.predicate, n39.affirmed]) AS s40
  }
  RETURN collect([[[s4[0], s13[0], n.role, n.explicit, n.polarity, n.modality, n.edtf, n.sources, n.confidence, s16, s19, s22[0], s32, s40]]]) AS s0
}
CALL (a0, a1) {
  WITH *, CASE WHEN a0.id < a1.id THEN a0.id + '|' + a1.id ELSE a1.id + '|' + a0.id END AS pair
  MATCH (:Dyad {key: pair})<-[:IN_DYAD]-(n:Mediation)
  RETURN count(DISTINCT n) AS c1
}
RETURN [s0, c1] AS value, {`between.0`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}], `between.1`: [x IN f1 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Person THEN 'Person' WHEN x:Organization THEN 'Organization' END}]} AS found;
