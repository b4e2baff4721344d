import type { GraphQLResolveInfo } from 'graphql'
import { createCompiler } from '../cypher/compile.js'
import { reader } from '../cypher/form.js'
import { bind, type Template } from '../cypher/template.js'
import { UserError } from '../model/errors.js'
import type { Ontology } from '../ontology/ontology.js'
import { costOf } from '../plan/cost.js'
import type { Anchor, Plan } from '../plan/plan.js'
import { filled } from '../plan/slot.js'
import type { ReadOptions, Row, Store } from '../store/store.js'
import type { AmbiguousName, Reads, Report } from './context.js'

export interface RequestOptions extends ReadOptions {
  /** Rows that all roots of the request together may give at most. */
  readonly maxCost?: number
}

/** Makes the reads of each request: they run its plans on the store and keep what the response has to tell about them. */
export function readsOn(store: Store, ontology: Ontology): (options?: RequestOptions) => Reads {
  const compile = compileOnce(createCompiler(ontology))
  return (options = {}) => {
    const report: Report = { statements: [], ambiguous: [], unknown: [] }
    const pay = budget(options.maxCost)
    return {
      report,
      search: (labels, text, limit) => store.search(labels, text, limit, options),
      searchesInStatements: store.searchesInStatements,
      isRemote: store.isRemote,
      run: async (plan, info) => {
        pay(plan)
        const { template, read } = compile(plan)
        const statement = bind(template, info.variableValues)
        const started = performance.now()
        const rows = (await store.read(statement, options)).map(read)
        const ms = Math.round((performance.now() - started) * 100) / 100
        const field = responsePath(info)
        report.statements.push({ field, ...statement, ms, rows: rows.length })
        reportNames(plan.anchors, rows[0], info, report)
        sortByField(report)
        return rows
      },
    }
  }
}

/** A statement, and what makes objects of the rows that it gives. */
interface Compiled {
  readonly template: Template
  readonly read: (row: Row) => Row
}

/** A plan that the cache of its field keeps (`select/plan-cache.ts`) is compiled once. */
function compileOnce(compile: (plan: Plan) => Template): (plan: Plan) => Compiled {
  const statements = new WeakMap<Plan, Compiled>()
  return plan => {
    const known = statements.get(plan)
    if (known !== undefined) return known
    const template = compile(plan)
    const made = { template, read: rowReader(template) }
    statements.set(plan, made)
    return made
  }
}

function rowReader({ form }: Template): Compiled['read'] {
  const read = reader(form)
  return row => ({ ...row, value: read(row.value) })
}

/** Roots run at the same time: the report must not tell which came first. */
function sortByField({ statements, ambiguous, unknown }: Report): void {
  for (const list of [statements, ambiguous, unknown]) {
    list.sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : 0))
  }
}

function responsePath(info: GraphQLResolveInfo): string {
  return String(info.path.key)
}

/** Tells which names were taken for one of several things, and which for none. */
function reportNames(anchors: readonly Anchor[], row: Row | undefined, info: GraphQLResolveInfo, report: Report): void {
  const field = responsePath(info)
  const found = (row?.found ?? {}) as Record<string, AmbiguousName['candidates'] | undefined>
  for (const { argument, by } of anchors) {
    if (by.kind !== 'NAME') continue
    const candidates = found[argument] ?? []
    const name = filled(by.given, info.variableValues)
    if (candidates.length === 0) report.unknown.push({ field, argument, name })
    if (candidates.length > 1) report.ambiguous.push({ field, argument, name, candidates })
  }
}

/** Adds up what the roots of a request cost. @throws UserError COST_LIMIT from the root on that goes beyond. */
function budget(most = Number.POSITIVE_INFINITY): (plan: Plan) => void {
  let spent = 0
  return plan => {
    spent += costOf(plan)
    if (spent <= most) return
    throw new UserError(
      `This could give ${spent} rows, and an answer may have ${most} at most.`,
      'COST_LIMIT',
      'Ask for smaller pages (first, last), above all of lists within lists.',
    )
  }
}
