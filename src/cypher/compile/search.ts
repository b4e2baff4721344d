import { beginningOf, soundOf } from '../../model/fold.js'
import { SEARCH_MARK } from '../../plan/cursor.js'
import type { Plan, TextHit } from '../../plan/plan.js'
import { SORT_KEY } from '../../plan/plan.js'
import { as, sampleOf } from '../../plan/slot.js'
import { each } from '../form.js'
import { groupBy } from '../params.js'
import { luceneQuery, TEXT_INDEX } from '../search.js'
import { findAnchors, found } from './anchor.js'
import type { Environment } from './environment.js'
import { bounds, type Key, orderBy } from './page.js'
import { anyLabel } from './pattern.js'
import { type Block, plain, record } from './record.js'
import { labelOf, project } from './shape.js'
import { call, lines, wrap } from './text.js'

type Search = Extract<Plan, { readonly kind: 'SEARCH' }>

const ROOT = { node: 'n', edge: null }

/** Exact names by their rank, then beginnings of names, then names that sound alike, then hits in the text. */
const TIERS = { prefix: 1_000, sound: 1_500, text: 2_000 }

/** Of one tier those come first of which most is said. */
const KEYS: readonly Key[] = [
  { text: 'rank', descending: false },
  { text: 'said', descending: true },
  { text: 'n.id', descending: false },
]

export function search(plan: Search, env: Environment): Block {
  const place = plain(SORT_KEY, `['${SEARCH_MARK}', rank, said, n.id]`)
  const { calls, value, form } = project(plan.shape, ROOT, env, [place])
  const anchors = [...env.anchors.values()]
  const page = lines(
    'UNWIND hits AS hit',
    `WITH ${['hit.node AS n', 'hit.rank AS rank', 'hit.said AS said', ...anchors].join(', ')}`,
    wrap('WHERE ', bounds(KEYS, plan.page, env).join(' AND ')),
    `WITH ${['n', 'rank', 'said', ...anchors].join(', ')} ${orderBy(KEYS, false)} LIMIT ${env.param(BigInt(plan.page.take + 1))}`,
    calls,
    `RETURN collect(${value}) AS found`,
  )
  const answer = record([
    { key: 'rows', value: 'found', form: each(form) },
    plain('total', 'size(hits)'),
    ...(plan.facets ? [{ key: 'facets', value: 'facets', form: each(FACET.form) }] : []),
  ])
  const text = lines(
    findAnchors(plan.anchors, env),
    call([], everything(plan, env)),
    plan.facets ? call(['hits'], facets(plan, env)) : '',
    call(['hits', ...anchors], page),
    `RETURN ${answer.value} AS value, ${found(plan.anchors, env)} AS found`,
  )
  return { text, form: answer.form }
}

function everything(plan: Search, env: Environment): string {
  const sources = [...byName(plan, env), ...bySound(plan, env), ...byText(plan.hits, env), ...byWords(plan, env)]
  if (sources.length === 0) return 'RETURN [] AS hits'
  return lines(
    call([], sources.join('\nUNION ALL\n')),
    'WITH n, min(rank) AS rank',
    'RETURN collect({node: n, rank: rank, said: coalesce(n.claimCount, 0)}) AS hits',
  )
}

const FACET = record([plain('kind', 'kind'), plain('n', 'amount')])

/** How many of each label were found. */
function facets(plan: Search, env: Environment): string {
  const labels = [...new Set([...plan.labels, ...plan.hits.map(({ label }) => label), ...(plan.text?.labels ?? [])])]
  return lines(
    'UNWIND hits AS hit',
    'WITH hit.node AS n',
    `WITH ${labelOf(labels, ROOT, env)} AS kind`,
    'WITH kind, count(*) AS amount',
    'ORDER BY amount DESC, kind',
    `RETURN collect(${FACET.value}) AS facets`,
  )
}

/** What of a prefix changes the text of the statement. */
export function kindOfPrefix(prefix: string): string {
  return `${isInIndex(prefix)} ${isHeard(prefix)}`
}

const isInIndex = (prefix: string): boolean => beginningOf(`${prefix}?`) === beginningOf(prefix)
const isHeard = (prefix: string): boolean => prefix.length >= SHORTEST

/** Names with one beginning have an index; shorter texts go through all names. */
function byName({ prefix, labels }: Search, env: Environment): readonly string[] {
  if (labels.length === 0) return []
  const key = env.param(prefix)
  const inIndex = isInIndex(sampleOf(prefix))
  const statement = lines(
    inIndex ? `UNWIND [${env.param(as(prefix, beginningOf))}] AS beginning` : '',
    `MATCH (name:Name${inIndex ? ' {prefix: beginning}' : ''})`,
    `WHERE name.key STARTS WITH ${key}`,
    'MATCH (name)-[r:NAMES]->(n)',
    `WHERE ${anyLabel(labels, 'n', env)}`,
    `RETURN n, CASE WHEN name.key = ${key} THEN r.rank ELSE ${TIERS.prefix} END AS rank`,
  )
  return [statement]
}

/** Short words sound like too many others; a name of another length is another name. */
const SHORTEST = 4
const SLIPS = 2

function bySound({ prefix, labels }: Search, env: Environment): readonly string[] {
  if (labels.length === 0 || !isHeard(sampleOf(prefix))) return []
  const statement = lines(
    `UNWIND [${env.param(as(prefix, soundOf))}] AS sound`,
    'MATCH (name:Name {sound: sound})',
    `WHERE abs(size(name.key) - ${env.param(as(prefix, lengthOf))}) <= ${SLIPS}`,
    'MATCH (name)-[r:NAMES]->(n)',
    `WHERE ${anyLabel(labels, 'n', env)}`,
    `RETURN n, ${TIERS.sound} + r.rank AS rank`,
  )
  return [statement]
}

const lengthOf = (prefix: string): bigint => BigInt(prefix.length)

function byText(hits: readonly TextHit[], env: Environment): readonly string[] {
  const groups = groupBy(
    hits.map((hit, at) => ({ ...hit, at })),
    ({ label }) => label,
  )
  return groups.map(([label, group]) => {
    const list = env.param(group.map(({ id, at }) => ({ id, at: BigInt(at) })))
    return `UNWIND ${list} AS hit\nMATCH (n:${env.names.label(label)} {id: hit.id})\nRETURN n, ${TIERS.text} + hit.at AS rank`
  })
}

/** The statement asks the text index itself. */
function byWords({ text }: Search, env: Environment): readonly string[] {
  const query = text === null ? '' : luceneQuery(text.words)
  if (text === null || query === '') return []
  const statement = lines(
    `CALL db.index.fulltext.queryNodes('${TEXT_INDEX}', ${env.param(query)}, {limit: ${env.param(BigInt(text.limit))}}) YIELD node, score`,
    `WITH node, score WHERE ${anyLabel(text.labels, 'node', env)}`,
    'WITH node, score ORDER BY score DESC, node.id',
    'WITH collect(node) AS nodes',
    'UNWIND range(0, size(nodes) - 1) AS at',
    `RETURN nodes[at] AS n, ${TIERS.text} + at AS rank`,
  )
  return [statement]
}
