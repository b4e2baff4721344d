import type { Claim } from '../../../model/claim.js'
import type { Graph, RelationshipRow } from '../../../model/graph.js'
import type { Derived } from '../derived.js'
import type { Fact } from '../facts/facts.js'
import { counters, type End, joinGraphs, node, relate } from './row.js'

/** Facts with their ends and claims, the shortcuts, offices and statuses. */
export function factRows(derived: Derived): Graph {
  return joinGraphs([facts(derived), offices(derived), statuses(derived), occurrences(derived)])
}

/** (Claim)-[:AFFIRMS|DENIES]->(what it is evidence for) */
export function evidence(claims: readonly Claim[], to: End): readonly RelationshipRow[] {
  return claims.map(({ id, polarity }) =>
    relate(polarity === 'AFFIRMED' ? 'AFFIRMS' : 'DENIES', { label: 'Claim', key: id }, to),
  )
}

/** (subject)-[:OF]->(Fact)-[:ON]->(object) */
function facts({ facts, end }: Derived): Graph {
  const parts = facts.map(fact => {
    const { id, predicate, modality, value, subject, object, claims } = fact
    const self = { label: 'Fact', key: id }
    const [from, to] = [end(subject), object === null ? undefined : end(object)]
    return {
      nodes: [node('Fact', { id, predicate, modality, value, ...counters(fact) })],
      relationships: [
        ...(from === undefined ? [] : [relate('OF', from, self)]),
        ...(to === undefined ? [] : [relate('ON', self, to)]),
        ...evidence(claims, self),
        ...(from === undefined || to === undefined ? [] : shortcut(fact, from, to)),
      ],
    }
  })
  return joinGraphs(parts)
}

/** (Actor)-[:MEDIATED {factId}]->(Event): only of what somebody affirms, and never from a thing to itself. */
function shortcut(fact: Fact, from: End, to: End): readonly RelationshipRow[] {
  const isLink = fact.predicate in LINKS
  if (fact.affirmed === 0 || from.key === to.key) return []
  if (isLink)
    return fact.affirmed > fact.denied && LINKS[fact.predicate] === `${from.label} ${to.label}`
      ? [relate(linkType(fact), from, to)]
      : []
  if (fact.family !== 'role' && fact.family !== 'stance') return []
  return [relate(fact.predicate, from, to, { factId: fact.id, modality: fact.modality, ...counters(fact) })]
}

/** Facts that are relationships of their own without counters, and between what. */
const LINKS: Readonly<Record<string, string>> = {
  RESULTED_FROM: 'Agreement Event',
  IMPLEMENTS: 'Agreement Agreement',
  AMENDS: 'Agreement Agreement',
  SUPERSEDES: 'Agreement Agreement',
  LOCATED_IN: 'Place Place',
}

const linkType = ({ predicate }: Fact): string => (predicate === 'LOCATED_IN' ? 'WITHIN' : predicate)

/** (Person)-[:HOLDS]->(Office)-[:IN_ORG]->(Organization) */
function offices({ offices, end }: Derived): Graph {
  const parts = offices.map(
    ({ id, person, organization, title, from, to, sources, confidence, evidenceKind, claims }) => {
      const self = { label: 'Office', key: id }
      const [holder, body] = [end(person), organization === null ? undefined : end(organization)]
      return {
        nodes: [node('Office', { id, title, from, to, sources, confidence, evidenceKind })],
        relationships: [
          ...(holder === undefined ? [] : [relate('HOLDS', holder, self)]),
          ...(body === undefined ? [] : [relate('IN_ORG', self, body)]),
          ...evidence(
            claims.map(({ claim }) => claim),
            self,
          ),
        ],
      }
    },
  )
  return joinGraphs(parts)
}

/** (Agreement)-[:HAS_STATUS]->(Status) */
function statuses({ statuses, end }: Derived): Graph {
  const parts = statuses.map(
    ({ id, agreement, value, modality, date, claims, affirmed, denied, sources, confidence }) => {
      const self = { label: 'Status', key: id }
      const of = end(agreement)
      const dates = { edtf: date?.edtf ?? null, earliest: date?.earliest ?? null, latest: date?.latest ?? null }
      return {
        nodes: [node('Status', { id, value, modality, ...dates, affirmed, denied, sources, confidence })],
        relationships: [...(of === undefined ? [] : [relate('HAS_STATUS', of, self)]), ...evidence(claims, self)],
      }
    },
  )
  return joinGraphs(parts)
}

function occurrences({ strata, end }: Derived): Graph {
  const told = strata.index.claims.filter(({ predicate }) => predicate === 'OCCURRED')
  const relationships = told.flatMap(claim => {
    const event = end(strata.things.of(claim.subject)?.id ?? '')
    return event === undefined ? [] : evidence([claim], event)
  })
  return { nodes: [], relationships }
}
