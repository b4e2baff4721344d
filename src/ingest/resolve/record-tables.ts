import type { Claim, Mention } from '../../model/claim.js'
import type { Decision } from '../../model/decision.js'
import type { RecordArticle } from '../../model/record.js'
import { type Ruling, rulingsByMember } from './decisions.js'
import { input } from './flow/each.js'
import type { Flow } from './flow/flow.js'
import type { Table } from './flow/table.js'
import { sortedBy } from './order.js'
import { indexRecord, type RecordIndex, type Report } from './record-index.js'

/** An article as the record has it. */
export interface Telling {
  readonly article: RecordArticle
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
}

/** What changes in the record. */
export interface RecordChange {
  /** New articles, and new readings of known ones. */
  readonly articles?: Iterable<Telling>
  /** Ids of articles that are gone; unknown ones are none. */
  readonly removed?: Iterable<string>
  /** All decisions there are, when any has come or gone. */
  readonly decisions?: Iterable<Decision>
}

export interface RecordTables {
  readonly index: RecordIndex
  readonly reports: Table<Report>
  /** The article of each mention and claim. */
  readonly articleOf: ReadonlyMap<string, string>
  /** What decisions say of anything: a mention, a claim, a reference row, a process. */
  readonly rulings: Table<readonly Ruling[]>
  readonly change: (change: RecordChange) => void
}

/** The tables from which all else follows. */
export function recordTables(flow: Flow): RecordTables {
  const tellings = new Map<string, Telling>()
  const articleOf = new Map<string, string>()
  const reports = input<Report>(flow)
  const rulings = input<readonly Ruling[]>(flow)

  const report = (id: string) => reports.put(id, makeReport(tellings.get(id), rulings))

  function remove(id: string): void {
    const before = tellings.get(id)
    for (const part of [...(before?.mentions ?? []), ...(before?.claims ?? [])]) articleOf.delete(part.id)
    tellings.delete(id)
  }

  function set(telling: Telling): void {
    remove(telling.article.id)
    tellings.set(telling.article.id, telling)
    for (const part of [...telling.mentions, ...telling.claims]) articleOf.set(part.id, telling.article.id)
  }

  function decide(decisions: Iterable<Decision>): ReadonlySet<string> {
    const next = rulingsByMember(decisions)
    const members = new Set([...rulings.keys(), ...next.keys()])
    for (const member of members) rulings.put(member, next.get(member))
    return members
  }

  function change({ articles = [], removed = [], decisions }: RecordChange): void {
    const touched = new Set<string>()
    for (const id of removed) {
      remove(id)
      touched.add(id)
    }
    for (const telling of articles) {
      set(telling)
      touched.add(telling.article.id)
    }
    for (const member of decisions === undefined ? [] : decide(decisions)) {
      const article = articleOf.get(member)
      if (article !== undefined) touched.add(article)
    }
    for (const id of touched) report(id)
  }
  return { index: indexRecord(reports, articleOf), articleOf, reports, rulings, change }
}

function makeReport(telling: Telling | undefined, rulings: Table<readonly Ruling[]>): Report | undefined {
  if (telling === undefined) return undefined
  const { article, mentions, claims } = telling
  const isRetracted = ({ id }: Claim) => rulings.peek(id)?.some(({ kind }) => kind === 'RETRACT') === true
  return {
    article,
    mentions: sortedBy(mentions, ({ id }) => id),
    claims: sortedBy(
      claims.filter(claim => !isRetracted(claim)),
      ({ id }) => id,
    ),
    rulings: new Map(
      mentions.flatMap(({ id }) => {
        const said = rulings.peek(id)
        return said === undefined ? [] : [[id, said] as const]
      }),
    ),
  }
}
