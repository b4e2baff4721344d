// $p0 = ""
// $p1 = 1
// $p2 = 0
// $p3 = 2
// $p4 = 1000
// $p5 = 26
// $p6 = "belgrade pristina dialogue"
// $p7 = 10
CALL () {
  MATCH (:Name {key: $p6})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Process
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p7
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)<-[:PART_OF_PROCESS]-(n0:Event)
  WITH DISTINCT n0, a0
  ORDER BY coalesce(n0.earliest, $p0) DESC, n0.id
  LIMIT $p5
  CALL (n0, a0) {
    MATCH (n0)<-[r4:PARTY_TO]-(n3:Actor)
    WITH n3, r4, a0
    ORDER BY n3.sortName, n3.id, r4.factId
    LIMIT $p5
    CALL (n3, a0) {
      MATCH (n3)-[r8:MEDIATED|FACILITATED|CONVENED|HOSTED|PARTY_TO|PARTICIPATED_IN|OBSERVED|INVITED_TO|SPOKE_AT|WITNESSED|PROPOSED]->(n7:Event)
      WITH n7, r8, a0
      ORDER BY coalesce(n7.earliest, $p0) DESC, n7.id, r8.factId
      LIMIT $p3
      CALL (n7, a0) {
        MATCH (n7)-[r12:`IN`]->(n11:Place)
        WITH n11, r12, a0
        ORDER BY coalesce(n11.claimCount, $p2) DESC, n11.id
        LIMIT 1
        CALL (n11, a0) {
          MATCH (n11)-[r15:WITHIN]->(n14:Place)
          WITH n14, r15, a0
          ORDER BY n14.id
          LIMIT 1
          CALL (n14, a0) {
            MATCH (n14)<-[:WITHIN]-(n17:Place)
            WITH DISTINCT n17, a0
            ORDER BY n17.sortName, n17.id
            LIMIT $p5
            CALL (n17, a0) {
              MATCH (n17)<-[:WITHIN*0..3]-(:Place)<-[:`IN`]-(n20:Event)
              WITH DISTINCT n20, a0
              ORDER BY coalesce(n20.earliest, $p0) DESC, n20.id
              LIMIT $p5
              CALL (n20, a0) {
                MATCH (n20)<-[:IN_EVENT]-(n23:Mediation)
                WITH DISTINCT n23, a0
                ORDER BY coalesce(n23.earliest, $p0) DESC, n23.id
                LIMIT $p5
                CALL (n23, a0) {
                  MATCH (n23)-[r27:`BY`]->(n26)
                  WHERE (n26:Person OR n26:Organization)
                  WITH n26, r27, a0
                  LIMIT 1
                  RETURN collect([CASE WHEN n26:Person THEN 'Person' ELSE 'Organization' END, n26.name]) AS s28
                }
                CALL (n23, a0) {
                  MATCH (n23)-[:BASED_ON]->(:Fact)<-[:AFFIRMS|DENIES]-(n29)
                  WITH DISTINCT n29, a0
                  ORDER BY coalesce(n29.confidence, $p4) DESC, n29.id
                  LIMIT $p1
                  CALL (n29, a0) {
                    MATCH (n29)<-[r32:HAS]-(n31:Article)
                    WITH n31, r32, a0
                    LIMIT 1
                    CALL (n31, a0) {
                      MATCH (n31)-[:HAS]->(n34:Claim)
                      WITH DISTINCT n34, a0
                      ORDER BY coalesce(n34.start, $p2), n34.id
                      LIMIT $p3
                      RETURN collect([[n34.quote]]) AS s35
                    }
                    RETURN collect([[s35]]) AS s33
                  }
                  RETURN collect([s33[0], n29.author]) AS s30
                }
                RETURN collect([[s28[0], s30]]) AS s24
              }
              RETURN collect([[[s24]]]) AS s21
            }
            RETURN collect([[[s21]]]) AS s18
          }
          RETURN collect([[s18]]) AS s16
        }
        RETURN collect([s16[0]]) AS s13
      }
      RETURN collect([[s13[0]]]) AS s9
    }
    RETURN collect([[CASE WHEN n3:Person THEN 'Person' ELSE 'Organization' END, [s9]]]) AS s5
  }
  RETURN collect([[[s5]]]) AS s1
}
RETURN CASE WHEN a0 IS NULL THEN null ELSE [[s1]] END AS value, {`name`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Process THEN 'Process' END}]} AS found;
