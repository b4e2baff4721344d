// $p0 = ""
// $p1 = 26
// $p2 = "event:ohrid"
CALL () {
  WITH $p2 AS asked
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
  MATCH (a0)<-[:REFERS_TO]-(:Mention)<-[:AT]-(n0:Claim)
  WITH DISTINCT n0, a0
  ORDER BY coalesce(n0.earliest, $p0) DESC, n0.id
  LIMIT $p1
  RETURN collect([[n0.id, n0.value]]) AS s1
}
CALL (a0) {
  MATCH (a0)<-[:REFERS_TO]-(n3:Mention)
  RETURN count(DISTINCT n3) AS c5
}
CALL (a0) {
  MATCH (a0)<-[r7:SUPPORTS|OPPOSES|DEMANDS|REJECTS|THREATENS|PRESSURES]-(n6)
  WHERE (n6:Person OR n6:Organization)
  RETURN count(*) AS c9
}
RETURN CASE WHEN a0 IS NULL THEN null ELSE [[s1], [c5], [c9]] END AS value, {} AS found;

// $p0 = ""
// $p1 = 26
// $p2 = "ohrid"
// $p3 = 10
CALL () {
  MATCH (:Name {key: $p2})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Place
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p3
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)<-[:WITHIN*0..3]-(:Place)<-[:`IN`]-(:Event)<-[:IN_EVENT]-(n0:Mediation)
  WITH DISTINCT n0, a0
  ORDER BY coalesce(n0.earliest, $p0) DESC, n0.id
  LIMIT $p1
  RETURN collect([[n0.id]]) AS s1
}
RETURN CASE WHEN a0 IS NULL THEN null ELSE [[s1]] END AS value, {`name`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Place THEN 'Place' END}]} AS found;

// $p0 = ""
// $p1 = 26
// $p2 = 1000
// $p3 = 0
// $p4 = "agreement:annex"
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
  MATCH (x:Agreement {id: own})
  WHERE x:Agreement
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)<-[r1:SUPPORTS|OPPOSES|DEMANDS|REJECTS|THREATENS|PRESSURES]-(n0)
  WHERE (n0:Person OR n0:Organization)
  RETURN count(*) AS c3
}
CALL (a0) {
  MATCH (a0)-[:RESULTED_FROM]->(n4:Event)
  WITH DISTINCT n4, a0
  ORDER BY coalesce(n4.earliest, $p0) DESC, n4.id
  LIMIT $p1
  RETURN collect([[n4.id]]) AS s5
}
CALL (a0) {
  MATCH (a0)-[r8:HAS_STATUS]->(n7:Status)
  WITH n7, r8, a0
  ORDER BY coalesce(n7.sources, $p3) DESC, n7.id
  LIMIT $p2
  RETURN collect([n7.value]) AS s9
}
RETURN CASE WHEN a0 IS NULL THEN null ELSE [[c3], [s5], s9] END AS value, {} AS found;

// $p0 = 0
// $p1 = 4
// $p2 = 1000
// $p3 = 26
// $p4 = [{"id":"article:ohrid","at":0}]
CALL () {
  UNWIND $p4 AS wanted
  MATCH (n:Article {id: wanted.id})
  RETURN wanted.at AS at, n
}
WITH at, n ORDER BY at
CALL (n) {
  MATCH (n)-[:HAS]->(n0:Mention)
  WITH DISTINCT n0
  ORDER BY coalesce(n0.start, $p0), n0.id
  LIMIT $p1
  CALL (n0) {
    MATCH (n0)-[r4:REFERS_TO]->(n3)
    WITH n3, r4
    ORDER BY n3.id
    LIMIT 1
    RETURN collect([CASE WHEN n3:Person THEN 'Person' WHEN n3:Organization THEN 'Organization' WHEN n3:Place THEN 'Place' WHEN n3:Event THEN 'Event' WHEN n3:Agreement THEN 'Agreement' ELSE 'Process' END, coalesce(n3.name, n3.title)]) AS s5
  }
  RETURN collect([[n0.surface, n0.start, s5[0]]]) AS s1
}
CALL (n) {
  MATCH (n)-[:HAS]->(n6:Claim)
  WITH DISTINCT n6
  ORDER BY coalesce(n6.start, $p0), n6.id
  LIMIT $p3
  CALL (n6) {
    MATCH (n6)-[:AFFIRMS|DENIES]->(n9:Status)
    WITH DISTINCT n9
    ORDER BY n9.id
    LIMIT $p2
    RETURN collect([n9.value]) AS s10
  }
  CALL (n6) {
    MATCH (n6)-[:AFFIRMS|DENIES]->(n11:Office)
    WITH DISTINCT n11
    ORDER BY n11.id
    LIMIT $p2
    RETURN collect([n11.title]) AS s12
  }
  RETURN collect([[s10, s12]]) AS s7
}
RETURN at, [[s1], [s7]] AS value, {} AS found;

// $p0 = 26
// $p1 = ""
// $p2 = 1000
CALL () {
  CALL () {
    MATCH (month:Month) WHERE month.key > $p1 AND month.mediations > 0
    WITH month ORDER BY month.key DESC LIMIT $p0
    WITH collect({key: month.key, held: month.mediations}) AS months
    WITH [i IN range(0, size(months) - 1) WHERE reduce(held = 0, at IN range(0, i - 1) | held + months[at].held) < $p0 | months[i].key] AS keys, reduce(held = 0, at IN range(0, size(months) - 1) | held + months[at].held) AS held
    CALL (keys, held) {
      UNWIND keys AS key
      MATCH (n:Mediation {month: key})
      RETURN n
      UNION ALL
      UNWIND CASE WHEN held < $p0 THEN [1] ELSE [] END AS undated
      MATCH (n:Mediation) WHERE n.month IS NULL
      RETURN n
    }
    RETURN n
  }
  WITH n
  ORDER BY coalesce(n.earliest, $p1) DESC, n.id
  LIMIT $p0
  CALL (n) {
    MATCH (n)-[:IN_EVENT]->()<-[:RESULTED_FROM*0..1]-(n2:Agreement)
    WITH DISTINCT n2
    ORDER BY coalesce(n2.earliest, $p1) DESC, n2.id
    LIMIT $p2
    RETURN collect([n2.id]) AS s3
  }
  CALL (n) {
    MATCH (n)-[:BASED_ON]->(n4:Fact)
    WITH DISTINCT n4
    ORDER BY n4.id
    LIMIT $p2
    CALL (n4) {
      MATCH (n4)<-[:BASED_ON]-(n6:Mediation)
      WITH DISTINCT n6
      ORDER BY n6.id
      LIMIT $p2
      RETURN collect([n6.id]) AS s7
    }
    RETURN collect([s7]) AS s5
  }
  RETURN collect([[n.id, s3, s5]]) AS s0
}
RETURN [s0] AS value, {} AS found;

// $p0 = 26
// $p1 = "belgrade pristina dialogue"
// $p2 = 10
CALL () {
  MATCH (:Name {key: $p1})-[r:NAMES]->(x)
  WITH x, r.rank AS rank
  WHERE x:Process
  WITH x, min(rank) AS rank
  ORDER BY rank, x.id LIMIT $p2
  RETURN collect(x) AS f0
}
WITH f0, f0[0] AS a0
CALL (a0) {
  MATCH (a0)<-[:PART_OF_PROCESS]-()<-[:IN_EVENT]-(:Mediation)-[:`BY`|`FOR`]->(n0:Actor)
  WITH DISTINCT n0, a0
  ORDER BY n0.sortName, n0.id
  LIMIT $p0
  RETURN collect([[CASE WHEN n0:Person THEN 'Person' ELSE 'Organization' END, n0.name]]) AS s1
}
CALL (a0) {
  MATCH (a0)<-[:PART_OF_PROCESS]-()<-[:PARTY_TO]-(n3:Actor)
  WITH DISTINCT n3, a0
  ORDER BY n3.sortName, n3.id
  LIMIT $p0
  RETURN collect([[CASE WHEN n3:Person THEN 'Person' ELSE 'Organization' END, n3.name]]) AS s4
}
RETURN CASE WHEN a0 IS NULL THEN null ELSE [[s1], [s4]] END AS value, {`name`: [x IN f0 | {id: x.id, name: coalesce(x.name, x.title), type: CASE WHEN x:Process THEN 'Process' END}]} AS found;
