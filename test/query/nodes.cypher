// $p0 = ""
// $p1 = 26
// $p2 = 25
// $p3 = 1000
// $p4 = 0
// $p5 = [{"id":"agreement:annex","at":13}]
// $p6 = [{"id":"article:desk","at":10}]
// $p7 = [{"id":"claim:1","at":2},{"id":"claim:1","at":11}]
// $p8 = [{"id":"contradiction:1","at":8}]
// $p9 = [{"id":"event:nothing","at":1}]
// $p10 = [{"id":"fact:1","at":3}]
// $p11 = [{"id":"mediation:1","at":5}]
// $p12 = [{"id":"office:1","at":6}]
// $p13 = [{"id":"org:Q458","at":4}]
// $p14 = [{"id":"person:borrell","at":0}]
// $p15 = [{"id":"place:ohrid","at":12}]
// $p16 = [{"id":"process:dialogue","at":9}]
// $p17 = [{"id":"status:1","at":7}]
CALL () {
  UNWIND $p5 AS wanted
  WITH wanted, wanted.id AS asked
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
  MATCH (n:Agreement {id: own})
  RETURN wanted.at AS at, n
  UNION ALL
  UNWIND $p6 AS wanted
  MATCH (n:Article {id: wanted.id})
  RETURN wanted.at AS at, n
  UNION ALL
  UNWIND $p7 AS wanted
  MATCH (n:Claim {id: wanted.id})
  RETURN wanted.at AS at, n
  UNION ALL
  UNWIND $p8 AS wanted
  WITH wanted, wanted.id AS asked
  CALL (asked) {
    MATCH (redirect:Redirect {from: asked})
    RETURN collect(redirect.to) AS led
  }
  WITH *, coalesce(led[0], asked) AS id
  MATCH (n:Contradiction {id: id})
  RETURN wanted.at AS at, n
  UNION ALL
  UNWIND $p9 AS wanted
  WITH wanted, wanted.id AS asked
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
  MATCH (n:Event {id: own})
  RETURN wanted.at AS at, n
  UNION ALL
  UNWIND $p10 AS wanted
  WITH wanted, wanted.id AS asked
  CALL (asked) {
    MATCH (redirect:Redirect {from: asked})
    RETURN collect(redirect.to) AS led
  }
  WITH *, coalesce(led[0], asked) AS id
  MATCH (n:Fact {id: id})
  RETURN wanted.at AS at, n
  UNION ALL
  UNWIND $p11 AS wanted
  WITH wanted, wanted.id AS asked
  CALL (asked) {
    MATCH (redirect:Redirect {from: asked})
    RETURN collect(redirect.to) AS led
  }
  WITH *, coalesce(led[0], asked) AS id
  MATCH (n:Mediation {id: id})
  RETURN wanted.at AS at, n
  UNION ALL
  UNWIND $p12 AS wanted
  WITH wanted, wanted.id AS asked
  CALL (asked) {
    MATCH (redirect:Redirect {from: asked})
    RETURN collect(redirect.to) AS led
  }
  WITH *, coalesce(led[0], asked) AS id
  MATCH (n:Office {id: id})
  RETURN wanted.at AS at, n
  UNION ALL
  UNWIND $p13 AS wanted
  WITH wanted, wanted.id AS asked
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
  MATCH (n:Organization {id: own})
  RETURN wanted.at AS at, n
  UNION ALL
  UNWIND $p14 AS wanted
  WITH wanted, wanted.id AS asked
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
  MATCH (n:Person {id: own})
  RETURN wanted.at AS at, n
  UNION ALL
  UNWIND $p15 AS wanted
  WITH wanted, wanted.id AS asked
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
  MATCH (n:Place {id: own})
  RETURN wanted.at AS at, n
  UNION ALL
  UNWIND $p16 AS wanted
  WITH wanted, wanted.id AS asked
  CALL (asked) {
    MATCH (redirect:Redirect {from: asked})
    RETURN collect(redirect.to) AS led
  }
  WITH *, coalesce(led[0], asked) AS id
  MATCH (n:Process {id: id})
  RETURN wanted.at AS at, n
  UNION ALL
  UNWIND $p17 AS wanted
  WITH wanted, wanted.id AS asked
  CALL (asked) {
    MATCH (redirect:Redirect {from: asked})
    RETURN collect(redirect.to) AS led
  }
  WITH *, coalesce(led[0], asked) AS id
  MATCH (n:Status {id: id})
  RETURN wanted.at AS at, n
}
WITH at, n ORDER BY at
CALL (n) {
  MATCH (n)<-[:PART_OF_PROCESS]-(n0:Event)
  WITH DISTINCT n0
  ORDER BY coalesce(n0.earliest, $p0) DESC, n0.id
  LIMIT $p1
  RETURN collect([[n0.title]]) AS s1
}
CALL (n) {
  MATCH (n)<-[:PART_OF_PROCESS]-()<-[:IN_EVENT]-(n3:Mediation)
  RETURN count(DISTINCT n3) AS c5
}
CALL (n) {
  MATCH (n)<-[:PART_OF_PROCESS]-()<-[:REFERS_TO]-(:Mention)<-[:HAS]-(n6:Article)
  WITH DISTINCT n6
  ORDER BY coalesce(n6.publishedOn, $p0) DESC, n6.id
  LIMIT $p1
  RETURN collect([[n6.id]]) AS s7
}
CALL (n) {
  MATCH (n)<-[r10:HOLDS]-(n9:Person)
  WITH n9, r10
  ORDER BY n9.id
  LIMIT 1
  RETURN collect([n9.name]) AS s11
}
CALL (n) {
  MATCH (n)<-[r13:`OF`]-(n12)
  WITH n12, r13
  ORDER BY n12.id
  LIMIT 1
  RETURN collect([CASE WHEN n12:Person THEN 'Person' WHEN n12:Organization THEN 'Organization' WHEN n12:Place THEN 'Place' WHEN n12:Event THEN 'Event' WHEN n12:Agreement THEN 'Agreement' ELSE 'Process' END, coalesce(n12.name, n12.title)]) AS s14
}
CALL (n) {
  MATCH (n)-[r16:`ON`]->(n15)
  WITH n15, r16
  ORDER BY n15.id
  LIMIT 1
  RETURN collect([CASE WHEN n15:Person THEN 'Person' WHEN n15:Organization THEN 'Organization' WHEN n15:Place THEN 'Place' WHEN n15:Event THEN 'Event' WHEN n15:Agreement THEN 'Agreement' ELSE 'Process' END, coalesce(n15.name, n15.title)]) AS s17
}
CALL (n) {
  MATCH (n)<-[:AFFIRMS|DENIES]-(n18)
  WITH DISTINCT n18
  ORDER BY coalesce(n18.confidence, $p3) DESC, n18.id
  LIMIT $p2
  RETURN collect([n18.quote, n18.author]) AS s19
}
CALL (n) {
  MATCH (n)-[:SUBJECT]->(:Mention)-[r21:REFERS_TO]->(n20)
  WITH n20, r21
  ORDER BY n20.id
  LIMIT 1
  RETURN collect([CASE WHEN n20:Person THEN 'Person' WHEN n20:Organization THEN 'Organization' WHEN n20:Place THEN 'Place' WHEN n20:Event THEN 'Event' WHEN n20:Agreement THEN 'Agreement' ELSE 'Process' END, coalesce(n20.name, n20.title)]) AS s22
}
CALL (n) {
  MATCH (n)-[:OBJECT]->(:Mention)-[r24:REFERS_TO]->(n23)
  WITH n23, r24
  ORDER BY n23.id
  LIMIT 1
  RETURN collect([CASE WHEN n23:Person THEN 'Person' WHEN n23:Organization THEN 'Organization' WHEN n23:Place THEN 'Place' WHEN n23:Event THEN 'Event' WHEN n23:Agreement THEN 'Agreement' ELSE 'Process' END, coalesce(n23.name, n23.title)]) AS s25
}
CALL (n) {
  MATCH (n)-[:AT]->(:Mention)-[r27:REFERS_TO]->(n26)
  WITH n26, r27
  ORDER BY n26.id
  LIMIT 1
  RETURN collect([CASE WHEN n26:Person THEN 'Person' WHEN n26:Organization THEN 'Organization' WHEN n26:Place THEN 'Place' WHEN n26:Event THEN 'Event' WHEN n26:Agreement THEN 'Agreement' ELSE 'Process' END, coalesce(n26.name, n26.title)]) AS s28
}
CALL (n) {
  MATCH (n)-[:SPEAKER]->(:Mention)-[r30:REFERS_TO]->(n29)
  WHERE (n29:Person OR n29:Organization)
  WITH n29, r30
  ORDER BY n29.id
  LIMIT 1
  RETURN collect([CASE WHEN n29:Person THEN 'Person' WHEN n29:Organization THEN 'Organization' WHEN n29:Place THEN 'Place' WHEN n29:Event THEN 'Event' WHEN n29:Agreement THEN 'Agreement' ELSE 'Process' END, n29.name]) AS s31
}
CALL (n) {
  MATCH (n)<-[r33:HAS]-(n32:Article)
  WITH n32, r33
  LIMIT 1
  RETURN collect([n32.id]) AS s34
}
CALL (n) {
  MATCH (n)-[:AFFIRMS|DENIES]->(n35:Fact)
  WITH DISTINCT n35
  ORDER BY n35.id
  LIMIT $p3
  RETURN collect([n35.id]) AS s36
}
CALL (n) {
  MATCH (n)-[:HAS]->(:Mention)-[:REFERS_TO]->(n37:Actor)
  WITH DISTINCT n37
  ORDER BY n37.sortName, n37.id
  LIMIT $p1
  RETURN collect([[CASE WHEN n37:Person THEN 'Person' ELSE 'Organization' END, n37.name]]) AS s38
}
CALL (n) {
  MATCH (n)-[:HAS]->(:Mention)-[:REFERS_TO]->(n40:Event)
  WITH DISTINCT n40
  ORDER BY coalesce(n40.earliest, $p0) DESC, n40.id
  LIMIT $p1
  RETURN collect([[n40.title]]) AS s41
}
CALL (n) {
  MATCH (n)-[:HAS]->(:Mention)-[:REFERS_TO]->(n43:Agreement)
  RETURN count(DISTINCT n43) AS c45
}
CALL (n) {
  MATCH (n)-[:HAS]->(:Mention)-[:REFERS_TO]->(n46:Place)
  RETURN count(DISTINCT n46) AS c48
}
CALL (n) {
  MATCH (n)-[:HAS]->(n49:Claim)
  WITH DISTINCT n49
  ORDER BY coalesce(n49.start, $p4), n49.id
  LIMIT $p1
  RETURN collect([[n49.id]]) AS s50
}
CALL (n) {
  MATCH (n)-[:COPY_IN]->(:CopyGroup)<-[:COPY_IN]-(n52:Article)
  WITH DISTINCT n52
  ORDER BY n52.id
  LIMIT $p3
  RETURN collect([n52.id]) AS s53
}
RETURN at, [CASE WHEN n:Person THEN 'Person' WHEN n:Organization THEN 'Organization' WHEN n:Place THEN 'Place' WHEN n:Event THEN 'Event' WHEN n:Agreement THEN 'Agreement' WHEN n:Status THEN 'Status' WHEN n:Process THEN 'Process' WHEN n:Mediation THEN 'Mediation' WHEN n:Office THEN 'Office' WHEN n:Fact THEN 'Fact' WHEN n:Claim THEN 'Claim' WHEN n:Article THEN 'Article' WHEN n:Contradiction THEN 'Contradiction' ELSE 'Decision' END, n.id, coalesce(n.name, n.title), n.value, [s1], [c5], [s7], s11[0], n.predicate, s14[0], s17[0], s19, n.quote, s22[0], s25[0], s28[0], s31[0], s34[0], s36, n.source, [s38], [s41], [c45], [c48], [s50], s53] AS value, {} AS found;

// $p0 = [{"id":"article:ohrid/event:ohrid","at":0}]
CALL () {
  UNWIND $p0 AS wanted
  MATCH (n:Article {id: wanted.id})
  RETURN wanted.at AS at, n
}
WITH at, n ORDER BY at
RETURN at, [CASE WHEN n:Person THEN 'Person' WHEN n:Organization THEN 'Organization' WHEN n:Place THEN 'Place' WHEN n:Event THEN 'Event' WHEN n:Agreement THEN 'Agreement' WHEN n:Status THEN 'Status' WHEN n:Process THEN 'Process' WHEN n:Mediation THEN 'Mediation' WHEN n:Office THEN 'Office' WHEN n:Fact THEN 'Fact' WHEN n:Claim THEN 'Claim' WHEN n:Article THEN 'Article' WHEN n:Contradiction THEN 'Contradiction' ELSE 'Decision' END, n.id] AS value, {} AS found;
