/** Plan → statement: pure, deterministic, one statement a plan whatever its depth. Runs alike on Neo4j and on the embedded engine. */
import type { Ontology } from '../ontology/ontology.js'
import type { NodeId, Plan, Where } from '../plan/plan.js'
import { byId, candidates, findAnchors, found } from './compile/anchor.js'
import { batch } from './compile/batch.js'
import { anchor, dyadKey } from './compile/condition.js'
import { createEnvironment, type Environment } from './compile/environment.js'
import { byMonth, isByMonth } from './compile/months.js'
import { ontologyNames } from './compile/names.js'
import { occasions } from './compile/occasions.js'
import { pairs } from './compile/pairs.js'
import { anyLabel, backwards, labelConditions } from './compile/pattern.js'
import { type Block, plain, record } from './compile/record.js'
import { search } from './compile/search.js'
import { pageOf, project, type Rows, totalOf } from './compile/shape.js'
import { call, lines } from './compile/text.js'
import { groupBy } from './params.js'
import type { Template } from './template.js'

type PlanOf<K extends Plan['kind']> = Extract<Plan, { readonly kind: K }>

const ROOT = { node: 'n', edge: null }

/**
 * A compiler for the names of one ontology. Rows of the statement: `value` is what the plan asked for, laid out as the template's form says; `found` what answers to the names in it;
 * `at` (NODES only) the place in the list of ids.
 */
export function createCompiler({ graph }: Ontology): (plan: Plan) => Template {
  const names = ontologyNames(graph)
  return plan => {
    const env = createEnvironment(
      names,
      plan.anchors.map(({ argument }) => argument),
    )
    const { text, form } = compilePlan(plan, env)
    return { text, form, params: env.params }
  }
}

function compilePlan(plan: Plan, env: Environment): Block {
  switch (plan.kind) {
    case 'THING':
      return thing(plan, env)
    case 'NODES':
      return nodes(plan, env)
    case 'ALL':
      return all(plan, env)
    case 'COUNTS':
      return counts(plan, env)
    case 'SEARCH':
      return search(plan, env)
    case 'OCCASIONS':
      return { text: occasions(plan, env), form: null }
    case 'PAIRS':
      return { text: pairs(plan, env), form: null }
    case 'BATCH':
      return batch(plan, env)
  }
}

function thing({ anchor: wanted, anchors, shape }: PlanOf<'THING'>, env: Environment): Block {
  const root = { node: anchor(wanted.argument, env), edge: null, labels: wanted.labels }
  const { calls, value, form } = project(shape, root, env)
  const text = lines(
    findAnchors(anchors, env),
    calls,
    `RETURN CASE WHEN ${root.node} IS NULL THEN null ELSE ${value} END AS value, ${found(anchors, env)} AS found`,
  )
  return { text, form }
}

function all(plan: PlanOf<'ALL'>, env: Environment): Block {
  const [label = ''] = plan.labels
  const quick =
    isByMonth(plan.labels, plan) && plan.shape !== null ? { quick: byMonth(label, 'n', plan.page, env) } : {}
  const rows = { ...startingAt(plan, env), ...quick }
  const root = { ...ROOT, labels: plan.labels }
  const { calls, value, form } = pageOf(rows, plan, [...env.anchors.values()], root, env)
  const text = lines(
    findAnchors(plan.anchors, env),
    calls,
    `RETURN ${value} AS value, ${found(plan.anchors, env)} AS found`,
  )
  return { text, form }
}

/** A read that names something starts there: the pair's dyad, else the anchor's own relationships, else the label. */
function startingAt({ labels, where }: Pick<PlanOf<'ALL'>, 'labels' | 'where'>, env: Environment): Rows {
  const parts = where === null ? [] : where.kind === 'AND' ? where.all : [where]
  const start = parts.find(part => part.kind === 'DYAD') ?? parts.find(part => part.kind === 'REACHES')
  const rest = parts.filter(part => part !== start)
  const others: Where | null = rest.length === 0 ? null : { kind: 'AND', all: rest }
  if (start?.kind === 'DYAD') {
    // The embedded engine looks into its index for the value of a variable, but for that of a CASE it goes through all pairs.
    const before = `WITH *, ${dyadKey(start.anchors, env)} AS pair`
    const text = '(:Dyad {key: pair})<-[:IN_DYAD]-(n:Mediation)'
    return { match: { before, text, conditions: [] }, where: others, distinct: true }
  }
  const conditions = [`(${anyLabel(labels, 'n', env)})`]
  if (start?.kind === 'REACHES') {
    const text = backwards(start.path, 'n', anchor(start.anchor, env), env)
    return { match: { text, conditions }, where: others, distinct: true }
  }
  const [label, ...more] = labels
  const text = more.length === 0 && label !== undefined ? `(n:${env.names.label(label)})` : '(n)'
  return { match: { text, conditions: labelConditions(labels, 'n', env) }, where, distinct: false }
}

function nodes({ wanted, anchors, shape }: PlanOf<'NODES'>, env: Environment): Block {
  const { calls, value, form } = project(shape, ROOT, env)
  const groups = groupBy(
    wanted.map((node, at) => ({ ...node, at })),
    ({ label }) => label,
  )
  const text = lines(
    findAnchors(anchors, env),
    call([], groups.map(([, group]) => nodesAlike(group, env)).join('\nUNION ALL\n')),
    `WITH at, ${rootVariables(env).join(', ')} ORDER BY at`,
    calls,
    `RETURN at, ${value} AS value, ${found(anchors, env)} AS found`,
  )
  return { text, form }
}

/** The node of a row, and what was found for the names: both must reach the RETURN. */
function rootVariables({ anchors }: Environment): readonly string[] {
  return [ROOT.node, ...[...anchors.values()].flatMap(variable => [variable, candidates(variable)])]
}

function nodesAlike(group: readonly (NodeId & { readonly at: number })[], env: Environment): string {
  const [first] = group
  const ids = env.param(group.map(({ id, at }) => ({ id, at: BigInt(at) })))
  return lines(
    `UNWIND ${ids} AS wanted`,
    ...(first ? [byId('wanted.id', first, 'n', env, ['wanted'])] : []),
    'RETURN wanted.at AS at, n',
  )
}

function counts({ counts: wanted, anchors }: PlanOf<'COUNTS'>, env: Environment): Block {
  const blocks = wanted.map(({ label, where }, index) => {
    const start = { labels: [label], where }
    return call([...env.anchors.values()], totalOf(startingAt(start, env), ROOT, `c${index}`, env))
  })
  const answer = record(wanted.map(({ key }, index) => plain(key, `c${index}`)))
  const text = lines(
    findAnchors(anchors, env),
    blocks,
    `RETURN ${answer.value} AS value, ${found(anchors, env)} AS found`,
  )
  return { text, form: answer.form }
}
