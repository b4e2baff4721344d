import type { PairSource, PairsPlan, TieCount } from '../../plan/pairs.js'
import { findAnchors, found } from './anchor.js'
import type { Environment } from './environment.js'
import { latest, members, OCCASION } from './occasions.js'
import { propertyOf } from './pattern.js'
import { call, lines } from './text.js'

/**
 * One row: for each window a list that has for each source `[number of occasions, [[id, id, sum]]]`. Ties are those that `src/network/tie.ts`
 * makes of an occasion.
 */
export function pairs(plan: PairsPlan, env: Environment): string {
  const anchors = [...env.anchors.values()]
  const windows = plan.windows.map((sources, window) =>
    sources.map((source, index) => ({ source, result: `g${window}_${index}` })),
  )
  const value = windows.map(results => `[${results.map(({ result }) => result).join(', ')}]`).join(', ')
  return lines(
    findAnchors(plan.anchors, env),
    windows.flat().map(({ source, result }) => call(anchors, summed(source, plan, result, env))),
    `RETURN [${value}] AS value, ${found(plan.anchors, env)} AS found`,
  )
}

function summed(source: PairSource, { limit, most, counts }: PairsPlan, result: string, env: Environment): string {
  const ties = lines(
    'UNWIND occasions AS v',
    surest(source, env),
    sides(source, most),
    source.acting === null ? everyPair() : across(),
    `WITH CASE WHEN one[0] < other[0] THEN [one[0], other[0]] ELSE [other[0], one[0]] END AS ids, ${count(counts, source, env)} AS n`,
    'WITH ids, sum(n) AS total',
    'RETURN collect([ids[0], ids[1], total]) AS pairs',
  )
  return lines(
    latest(source, { kind: 'ALL' }, limit, env),
    'WITH collect(v) AS occasions',
    call(['occasions'], ties),
    `RETURN [size(occasions), pairs] AS ${result}`,
  )
}

/** Each actor once (once on each side, where there are two), with the role that is told best: `best` is `[confidence, sources, role]`. */
function surest(source: PairSource, env: Environment): string {
  const of = (name: string, otherwise: string) =>
    `coalesce(${['r', 'v'].map(from => `${from}.${env.names.property(name)}`).join(', ')}, ${otherwise})`
  const those = members(source, env)
  const acts = source.acting === null ? 'true' : `type(r) IN ${env.param(source.acting)}`
  return lines(
    those,
    `WITH v, m.id AS id, ${acts} AS acts, [${of('confidence', '0')}, ${of('sources', '1')}, type(r)] AS told`,
    'ORDER BY told[0] DESC, told[1] DESC, told[2]',
    'WITH v, id, acts, collect(told)[0] AS best',
  )
}

function sides({ acting }: PairSource, most: number): string {
  const side = (test: string) => `collect(CASE WHEN ${test} THEN [id, best[1]] END)[..${most}]`
  const both = acting === null ? '' : `, ${side('NOT acts')} AS others`
  return lines(
    'WITH v, id, acts, best ORDER BY best[0] DESC, best[1] DESC, best[2], id',
    `WITH v, ${side('acts')} AS actors${both}, count(DISTINCT id) AS present`,
    `WITH *, CASE WHEN present > ${most} THEN ${most} ELSE present END AS size`,
  )
}

function everyPair(): string {
  return lines(
    'UNWIND range(0, size - 2) AS i',
    'UNWIND range(i + 1, size - 1) AS j',
    'WITH v, size, actors[i] AS one, actors[j] AS other',
  )
}

function across(): string {
  return lines('UNWIND actors AS one', 'UNWIND others AS other', 'WITH v, size, one, other WHERE one[0] <> other[0]')
}

/** What a tie of the two counts. */
function count(counts: TieCount, { key, about }: PairSource, env: Environment): string {
  switch (counts.kind) {
    case 'ONE':
      return '1'
    case 'SOURCES':
      return 'CASE WHEN one[1] < 1 OR other[1] < 1 THEN 1 WHEN one[1] < other[1] THEN one[1] ELSE other[1] END'
    case 'SHARE':
      return '1.0 / (size - 1)'
    case 'SCORE': {
      if (key !== counts.key || about === null) return '0'
      const cases = Object.entries(counts.scores).map(([name, n]) => `WHEN ${env.param(name)} THEN ${env.param(n)}`)
      return `CASE ${propertyOf(about, OCCASION, env)} ${cases.join(' ')} ELSE 0 END`
    }
  }
}
