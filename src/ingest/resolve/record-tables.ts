import type { Decision } from '../../model/decision.js'
import type { RecordClaim, RecordMention } from '../../model/record.js'
import { assertion } from './assertion.js'
import { type Ruling, rulingsByMember } from './decisions.js'
import { input } from './flow/each.js'
import type { Flow } from './flow/flow.js'
import type { Table } from './flow/table.js'
import { indexRecord, type RecordIndex, type Report } from './record-index.js'
import { condensed, type Telling } from './telling.js'

/** What changes in the record. */
export interface RecordChange {
  /** New articles, and new readings of known ones. */
  readonly articles?: Iterable<Telling>
  /** Ids of articles that are gone; unknown ones are none. */
  readonly removed?: Iterable<string>
  /** New decisions; known ones change nothing, for a decision never changes. */
  readonly decisions?: Iterable<Decision>
}

export interface RecordTables {
  readonly index: RecordIndex
  readonly reports: Table<Report>
  /** The article of each mention and claim. */
  readonly articleOf: ReadonlyMap<string, string>
  /** What decisions say of anything: a mention, a claim, a reference row, a process. */
  readonly rulings: Table<readonly Ruling[]>
  readonly decisions: Table<Decision>
  /** A claim, also one that is retracted; without being told of changes. */
  readonly claimOf: (id: string) => RecordClaim | undefined
  readonly change: (change: RecordChange) => void
}

/**
 * The tables from which all else follows. What a decision asserts is a report of its own, by its author.
 * @param isRow whether an id is of a row of the reference data
 */
export function recordTables(flow: Flow, isRow: (id: string) => boolean): RecordTables {
  const tellings = new Map<string, Telling>()
  const articleOf = new Map<string, string>()
  const reports = input<Report>(flow)
  const rulings = input<readonly Ruling[]>(flow)
  const decisions = input<Decision>(flow)
  const made = new Map<string, Decision>()
  let standing: ReadonlyMap<string, readonly Ruling[]> = NO_RULINGS
  const namedIn = new Map<string, readonly string[]>()

  const report = (id: string) => reports.put(id, makeReport(tellings.get(id), rulings))

  /** Gives the ids of the mentions and claims that an article had. */
  function remove(id: string): readonly string[] {
    const before = tellings.get(id)
    const parts = before === undefined ? [] : partsOf(before)
    for (const part of parts) articleOf.delete(part)
    tellings.delete(id)
    return parts
  }

  /** Gives the ids of the mentions and claims that it had or has. */
  function set(telling: Telling): readonly string[] {
    const before = remove(telling.article.id)
    const kept = condensed(telling)
    const after = partsOf(kept)
    tellings.set(kept.article.id, kept)
    for (const part of after) articleOf.set(part, kept.article.id)
    return [...before, ...after]
  }

  function decide(more: Iterable<Decision>): Iterable<string> {
    for (const decision of more) {
      if (made.has(decision.id)) continue
      made.set(decision.id, decision)
      decisions.put(decision.id, decision)
      for (const member of [...decision.left, ...decision.right])
        namedIn.set(member, [...(namedIn.get(member) ?? []), decision.id])
    }
    const next = rulingsByMember(made.values())
    const members = new Set([...standing.keys(), ...next.keys()])
    standing = next
    for (const member of members) rulings.put(member, next.get(member))
    for (const { id, kind } of made.values()) if (kind === 'ASSERT') assert(id)
    return members
  }

  /** The report of an assertion: of the first of the members on each side that is there. */
  function assert(id: string): void {
    const decision = made.get(id)
    if (decision === undefined) return
    const isThere = (member: string) => articleOf.has(member) || isRow(member)
    const [subject, object = null] = [decision.left.find(isThere), decision.right.find(isThere)]
    const holds = standing.get(decision.left[0] ?? '')?.some(ruling => ruling.decision === id) === true
    const isWhole = subject !== undefined && (decision.right.length === 0 || object !== null)
    reports.put(id, holds && isWhole ? assertion(decision, subject, object) : undefined)
  }

  function change({ articles = [], removed = [], decisions: more }: RecordChange): void {
    const touched = new Set<string>()
    const parts = new Set<string>()
    for (const id of removed) {
      for (const part of remove(id)) parts.add(part)
      touched.add(id)
    }
    for (const telling of articles) {
      for (const part of set(telling)) parts.add(part)
      touched.add(telling.article.id)
    }
    for (const member of more === undefined ? [] : decide(more)) {
      const article = articleOf.get(member)
      if (article !== undefined) touched.add(article)
    }
    for (const id of touched) report(id)
    if (namedIn.size > 0) for (const part of parts) for (const decision of namedIn.get(part) ?? []) renew(decision)
  }

  const claimOf = (id: string) => tellings.get(articleOf.get(id) ?? '')?.claims.find(claim => claim.id === id)

  /** A member of a decision has come or gone. */
  function renew(id: string): void {
    decisions.touch(id)
    if (made.get(id)?.kind === 'ASSERT') assert(id)
  }
  return { index: indexRecord(reports, articleOf), articleOf, reports, rulings, decisions, claimOf, change }
}

function makeReport(telling: Telling | undefined, rulings: Table<readonly Ruling[]>): Report | undefined {
  if (telling === undefined) return undefined
  const { article, mentions, claims } = telling
  const isRetracted = ({ id }: RecordClaim) => rulings.peek(id)?.some(({ kind }) => kind === 'RETRACT') === true
  return {
    article,
    mentions,
    claims: claims.some(isRetracted) ? claims.filter(claim => !isRetracted(claim)) : claims,
    rulings: rulingsOn(mentions, rulings),
  }
}

const NO_RULINGS: ReadonlyMap<string, readonly Ruling[]> = new Map()

function rulingsOn(
  mentions: readonly RecordMention[],
  rulings: Table<readonly Ruling[]>,
): ReadonlyMap<string, readonly Ruling[]> {
  const said = mentions.flatMap(({ id }) => {
    const ruled = rulings.peek(id)
    return ruled === undefined ? [] : [[id, ruled] as const]
  })
  return said.length === 0 ? NO_RULINGS : new Map(said)
}

const partsOf = ({ mentions, claims }: Telling): readonly string[] => [...mentions, ...claims].map(({ id }) => id)
