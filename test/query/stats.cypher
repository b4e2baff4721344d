CALL () {
  MATCH (n:Article)
  RETURN count(DISTINCT n) AS c0
}
CALL () {
  MATCH (n:Claim)
  RETURN count(DISTINCT n) AS c1
}
CALL () {
  MATCH (n:Person)
  RETURN count(DISTINCT n) AS c2
}
CALL () {
  MATCH (n:Organization)
  RETURN count(DISTINCT n) AS c3
}
CALL () {
  MATCH (n:Place)
  RETURN count(DISTINCT n) AS c4
}
CALL () {
  MATCH (n:Event)
  RETURN count(DISTINCT n) AS c5
}
CALL () {
  MATCH (n:Agreement)
  RETURN count(DISTINCT n) AS c6
}
CALL () {
  MATCH (n:Process)
  RETURN count(DISTINCT n) AS c7
}
CALL () {
  MATCH (n:Mediation)
  RETURN count(DISTINCT n) AS c8
}
CALL () {
  MATCH (n:Fact)
  RETURN count(DISTINCT n) AS c9
}
CALL () {
  MATCH (n:Contradiction)
  RETURN count(DISTINCT n) AS c10
}
RETURN {`articles`: c0, `claims`: c1, `persons`: c2, `organizations`: c3, `places`: c4, `events`: c5, `agreements`: c6, `processes`: c7, `mediations`: c8, `facts`: c9, `contradictions`: c10} AS value, {} AS found;

CALL () {
  MATCH (n:Event)
  RETURN count(DISTINCT n) AS c0
}
CALL () {
  MATCH (n:Mediation)
  RETURN count(DISTINCT n) AS c1
}
RETURN {`events`: c0, `mediations`: c1} AS value, {} AS found;
