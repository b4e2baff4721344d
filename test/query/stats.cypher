CALL () {
  MATCH (n:Article)
  RETURN count(*) AS c0
}
CALL () {
  MATCH (n:Claim)
  RETURN count(*) AS c1
}
CALL () {
  MATCH (n:Person)
  RETURN count(*) AS c2
}
CALL () {
  MATCH (n:Organization)
  RETURN count(*) AS c3
}
CALL () {
  MATCH (n:Place)
  RETURN count(*) AS c4
}
CALL () {
  MATCH (n:Event)
  RETURN count(*) AS c5
}
CALL () {
  MATCH (n:Agreement)
  RETURN count(*) AS c6
}
CALL () {
  MATCH (n:Process)
  RETURN count(*) AS c7
}
CALL () {
  MATCH (n:Mediation)
  RETURN count(*) AS c8
}
CALL () {
  MATCH (n:Fact)
  RETURN count(*) AS c9
}
CALL () {
  MATCH (n:Contradiction)
  RETURN count(*) AS c10
}
RETURN [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10] AS value, {} AS found;

CALL () {
  MATCH (n:Event)
  RETURN count(*) AS c0
}
CALL () {
  MATCH (n:Mediation)
  RETURN count(*) AS c1
}
RETURN [c0, c1] AS value, {} AS found;
