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
RETURN {`articles`: c0, `claims`: c1, `persons`: c2, `organizations`: c3, `places`: c4, `events`: c5, `agreements`: c6, `processes`: c7, `mediations`: c8, `facts`: c9, `contradictions`: c10} AS value, {} AS found;

CALL () {
  MATCH (n:Event)
  RETURN count(*) AS c0
}
CALL () {
  MATCH (n:Mediation)
  RETURN count(*) AS c1
}
RETURN {`events`: c0, `mediations`: c1} AS value, {} AS found;
