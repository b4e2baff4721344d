import type { ActorId, OccasionSource, OccasionsPlan } from '../../plan/occasions.js'
import { groupBy } from '../params.js'
import { findAnchors, found } from './anchor.js'
import { anchor, condition } from './condition.js'
import { carried, type Environment, type Scope } from './environment.js'
import { mapKey } from './names.js'
import { anyLabel, propertyOf } from './pattern.js'
import { call, lines, wrap } from './text.js'

const ACTORS = ['Person', 'Organization']
export const OCCASION: Scope = { node: 'v', edge: null }
const MEMBER: Scope = { node: 'm', edge: 'r' }

/**
 * One row: `{named: [id], EVENT: [[id, start, end, about, sources, confidence, members]], …}`, a member being `[id, type of the
 * relationship, factId, sources, confidence, type of the actor]`. Lists rather than maps: a large network is many of them.
 */
export function occasions(plan: OccasionsPlan, env: Environment): string {
  const named = plan.named.map(name => `${anchor(name, env)}.id`)
  const entries = plan.sources.map(({ key }, index) => `${mapKey(key)}: g${index}`)
  return lines(
    findAnchors(plan.anchors, env),
    plan.sources.map((source, index) => call([...env.anchors.values()], gathered(source, plan, `g${index}`, env))),
    `RETURN {${[`named: [${named.join(', ')}]`, ...entries].join(', ')}} AS value, ${found(plan.anchors, env)} AS found`,
  )
}

function gathered(source: OccasionSource, { around, limit }: OccasionsPlan, result: string, env: Environment): string {
  return lines(
    latest(source, around, limit, env),
    members(source, env),
    `WITH v, ${memberValues(env)} AS member`,
    'WITH v, collect(member) AS members',
    `RETURN collect([${occasionValues(source, env).join(', ')}, members]) AS ${result}`,
  )
}

/** The occasions themselves, as `v`. */
export function latest(
  source: OccasionSource,
  around: OccasionsPlan['around'],
  limit: number,
  env: Environment,
): string {
  const start = propertyOf(source.start, OCCASION, env)
  return lines(
    startOf(source, around, env),
    `WITH ${carried(OCCASION, env).join(', ')} ORDER BY coalesce(${start}, '') DESC, v.id LIMIT ${env.param(BigInt(limit))}`,
  )
}

function startOf(source: OccasionSource, around: OccasionsPlan['around'], env: Environment): string {
  const where = source.where === null ? [] : [condition(source.where, OCCASION, env)]
  const label = env.names.label(source.label)
  if (around.kind === 'ALL') return lines(`MATCH (v:${label})`, wrap('WHERE ', where.join(' AND ')))
  const ways = around.kind === 'IDS' ? byIds(source, around.ids, env) : byAnchors(source, around.anchors, env)
  return lines(
    call(around.kind === 'IDS' ? [] : [...env.anchors.values()], ways),
    `WITH DISTINCT ${carried(OCCASION, env).join(', ')} WHERE ${[`v:${label}`, ...where].join(' AND ')}`,
  )
}

function byIds(source: OccasionSource, ids: readonly ActorId[], env: Environment): string {
  const branches = groupBy(ids, ({ label }) => label).map(([label, group]) => {
    const list = env.param(group.map(({ id }) => id))
    return lines(
      `UNWIND ${list} AS id`,
      `MATCH (x:${env.names.label(label)} {id: id})${step(source, '', 'v', env, true)}`,
      'RETURN v',
    )
  })
  return branches.length === 0 ? 'UNWIND [] AS v RETURN v' : branches.join('\nUNION\n')
}

function byAnchors(source: OccasionSource, anchors: readonly string[], env: Environment): string {
  return anchors
    .map(name => lines(`MATCH (${anchor(name, env)})${step(source, '', 'v', env, true)}`, 'RETURN v'))
    .join('\nUNION\n')
}

/** Who has a part in an occasion `v`, as `m`, and by which relationship `r`. */
export function members(source: OccasionSource, env: Environment): string {
  const label = anyLabel(ACTORS, MEMBER.node, env)
  const conditions = [`(${label})`, ...(source.member === null ? [] : [condition(source.member, MEMBER, env)])]
  return lines(`MATCH (v)${step(source, 'r', 'm', env)}`, `WHERE ${conditions.join(' AND ')}`)
}

/**
 * The way from the occasion to a member, or back. Where types lead both ways (a fact has a subject and an object) the pattern has no
 * direction: the types tell it, and a CALL with a UNION for each occasion would take thirty times as long.
 */
function step({ ways }: OccasionSource, edge: string, end: string, { names }: Environment, back = false): string {
  const relationship = `[${edge}:${ways.flatMap(({ types }) => types.map(names.type)).join('|')}]`
  const directions = new Set(ways.map(({ direction }) => direction))
  if (directions.size > 1) return `-${relationship}-(${end})`
  return directions.has('OUT') !== back ? `-${relationship}->(${end})` : `<-${relationship}-(${end})`
}

function memberValues({ names }: Environment): string {
  const of = (name: string) => `r.${names.property(name)}`
  return `[m.id, type(r), ${of('factId')}, ${of('sources')}, ${of('confidence')}, m.${names.property('type')}]`
}

function occasionValues({ start, end, about }: OccasionSource, env: Environment): readonly string[] {
  const of = (name: string) => `v.${env.names.property(name)}`
  return [
    'v.id',
    propertyOf(start, OCCASION, env),
    propertyOf(end, OCCASION, env),
    about === null ? 'null' : propertyOf(about, OCCASION, env),
    of('sources'),
    of('confidence'),
  ]
}
