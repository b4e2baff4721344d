import type { Graph, RelationshipRow } from '../../../model/graph.js'
import { labelOfId } from '../../../model/ids.js'
import type { RecordClaim } from '../../../model/record.js'
import type { Fact, Facts } from '../facts/facts.js'
import type { Keyed } from '../facts/keyed.js'
import type { Office, Offices } from '../facts/offices.js'
import type { Status, Statuses } from '../facts/statuses.js'
import { map } from '../flow/each.js'
import type { Flow } from '../flow/flow.js'
import type { Lookup } from '../flow/table.js'
import type { Strata } from '../strata.js'
import { counters, end, node, relate } from './row.js'
import type { Rows } from './rows.js'

/** Facts with their ends and the shortcuts, offices, statuses; and of each article which claim is evidence of what. */
export function factRows(
  flow: Flow,
  rows: Rows,
  strata: Strata,
  { facts, offices, statuses }: { facts: Facts; offices: Offices; statuses: Statuses },
): void {
  rows.emit(facts.table, factRow)
  rows.emit(offices.table, officeRow)
  rows.emit(statuses.table, statusRow)
  const evidence = map(flow, strata.record.reports, ({ article: { id }, claims }) => [
    ...witnesses(facts.said.ofArticle.get(id), claim => claim, facts.table),
    ...witnesses(offices.said.ofArticle.get(id), ({ claim }) => claim, offices.table),
    ...witnesses(statuses.said.ofArticle.get(id), claim => claim, statuses.table),
    ...claims
      .filter(({ predicate }) => predicate === 'OCCURRED')
      .flatMap(claim => witness(claim, strata.things.of(claim.subject)?.id)),
  ])
  rows.emit(evidence, all => ({ nodes: [], relationships: evidenceRows(all) }))
}

/** Claims and what they are evidence of, in turn: claim, polarity, id. One list weighs a third of one of lists. */
type Witnesses = readonly string[]

function witness({ id, polarity }: RecordClaim, of: string | undefined): Witnesses {
  return of === undefined ? [] : [id, polarity, of]
}

function witnesses<T>(
  said: Keyed<T> | undefined,
  claimOf: (item: T) => RecordClaim,
  table: Lookup<{ readonly id: string }>,
): Witnesses {
  const { keys, items } = said ?? { keys: [], items: [] }
  return items.flatMap((item, at) => witness(claimOf(item), table.get(keys[at] ?? '')?.id))
}

/** (Claim)-[:AFFIRMS|DENIES]->(what it is evidence of); what a decision asserts is affirmed by the decision */
function evidenceRows(all: Witnesses): readonly RelationshipRow[] {
  const rows: RelationshipRow[] = []
  for (let at = 0; at < all.length; at += 3) {
    const [claim = '', polarity, of = ''] = all.slice(at, at + 3)
    rows.push(relate(polarity === 'AFFIRMED' ? 'AFFIRMS' : 'DENIES', end(claim), end(of)))
  }
  return rows
}

/** (subject)-[:OF]->(Fact)-[:ON]->(object) */
function factRow(fact: Fact): Graph {
  const { id, predicate, modality, value, subject, object } = fact
  const self = { label: 'Fact', key: id }
  return {
    nodes: [node('Fact', { id, predicate, modality, value, ...counters(fact) })],
    relationships: [
      relate('OF', end(subject), self),
      ...(object === null ? [] : [relate('ON', self, end(object)), ...shortcut(fact, object)]),
    ],
  }
}

/** (Actor)-[:MEDIATED {factId}]->(Event): only of what somebody affirms, and never from a thing to itself. */
function shortcut(fact: Fact, object: string): readonly RelationshipRow[] {
  const { subject, predicate, family, affirmed, modality } = fact
  if (affirmed === 0 || subject === object || (family !== 'role' && family !== 'stance')) return []
  return [relate(predicate, end(subject), end(object), { factId: fact.id, modality, ...counters(fact) })]
}

/** Facts that are relationships of their own without counters, and between what. */
const LINKS: Readonly<Record<string, string>> = {
  RESULTED_FROM: 'Agreement Event',
  IMPLEMENTS: 'Agreement Agreement',
  AMENDS: 'Agreement Agreement',
  SUPERSEDES: 'Agreement Agreement',
  LOCATED_IN: 'Place Place',
}

/** "WITHIN place:a place:b" of a fact that is more affirmed than denied: facts of several modalities make one relationship. */
export function linkOf({ predicate, subject, object, affirmed, denied }: Fact): readonly string[] {
  if (object === null || subject === object || affirmed <= denied) return []
  if (LINKS[predicate] !== `${labelOfId(subject)} ${labelOfId(object)}`) return []
  return [`${predicate === 'LOCATED_IN' ? 'WITHIN' : predicate} ${subject} ${object}`]
}

/** (Person)-[:HOLDS]->(Office)-[:IN_ORG]->(Organization) */
function officeRow({ id, person, organization, title, from, to, sources, confidence, evidenceKind }: Office): Graph {
  const self = { label: 'Office', key: id }
  return {
    nodes: [node('Office', { id, title, from, to, sources, confidence, evidenceKind })],
    relationships: [
      relate('HOLDS', end(person), self),
      ...(organization === null ? [] : [relate('IN_ORG', self, end(organization))]),
    ],
  }
}

/** (Agreement)-[:HAS_STATUS]->(Status) */
function statusRow({ id, agreement, value, modality, date, ...counters }: Status): Graph {
  const { affirmed, denied, sources, confidence, first, last } = counters
  const dates = { edtf: date?.edtf ?? null, earliest: date?.earliest ?? null, latest: date?.latest ?? null }
  return {
    nodes: [node('Status', { id, value, modality, ...dates, affirmed, denied, sources, confidence, first, last })],
    relationships: [relate('HAS_STATUS', end(agreement), { label: 'Status', key: id })],
  }
}
