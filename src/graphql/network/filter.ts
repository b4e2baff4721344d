import type { Relation } from '../../network/occasion.js'
import { RELATIONS } from '../../network/occasion.js'
import type { OccasionSource } from '../../plan/occasions.js'
import type { Hop, Path, Property, Where } from '../../plan/plan.js'
import { intervalOf } from '../args/dates.js'
import { isGiven } from '../args/page.js'
import { named, reference } from '../args/reference.js'
import { compare } from '../args/where.js'
import { builder } from '../builder.js'
import { EventType, Modality, OrganizationType, roleTypes, STANCE_TYPES } from '../enums.js'
import { allOf } from '../fields/one.js'
import { distinctPath, into, out } from '../fields/path.js'
import type { FieldRequest } from '../select/request.js'
import { ActorKind, TieRelation, TieWeight } from './enums.js'

export const NetworkFilter = builder.inputType('NetworkFilter', {
  description: 'Which actors and which occasions make a network.',
  fields: t => ({
    kind: t.field({ type: [ActorKind], description: 'Only persons, or only organizations.' }),
    organizationType: t.field({ type: [OrganizationType], description: 'Of the organizations only these types.' }),
    process: t.string({ description: named('Only what belongs to this process.') }),
    place: t.string({ description: named('Only what took place there or in a place within it.') }),
    eventType: t.field({ type: [EventType], description: 'Only what took place in events of these types.' }),
    modality: t.field({
      type: [Modality],
      defaultValue: ['ACTUAL'],
      description: 'Only what is told in these ways.',
    }),
    minConfidence: t.int({ description: 'Only what is told with at least this confidence, per mille.' }),
    minSources: t.int({ description: 'Only what at least this many sources tell.' }),
  }),
})

/** What every field that reads a network takes. */
export const NETWORK_ARGS = builder.args(t => ({
  where: t.field({ type: NetworkFilter, description: 'Which actors and occasions.' }),
  relations: t.field({
    type: [TieRelation],
    defaultValue: ['EVENT', 'MEDIATION', 'SIGNATURE'],
    description: 'What ties two actors.',
  }),
  during: t.field({
    type: 'Edtf',
    description: 'Only occasions whose date meets this date or interval; offices that were held then.',
  }),
}))

export const WEIGHT_ARGS = builder.args(t => ({
  weight: t.field({ type: TieWeight, defaultValue: 'OCCASIONS', description: 'What a tie counts.' }),
  minWeight: t.float({ description: 'Only pairs whose ties come to at least this much, for or against.' }),
}))

type Filter = Readonly<Record<string, unknown>>

interface Kind {
  readonly label: string
  readonly ways: readonly Hop[]
  /** From the occasion to the event or agreement that it is, or is in. */
  readonly setting: readonly Hop[] | null
  readonly dates: readonly [start: readonly string[], end: readonly string[]]
  readonly about: string | null
  /** Whether modality, sources and confidence stand at the relationship of each member or at the occasion. */
  readonly told: 'MEMBER' | 'OCCASION'
}

const ACTORS = ['Person', 'Organization']

const KINDS: Readonly<Record<Relation, Kind>> = {
  EVENT: {
    label: 'Event',
    ways: [into(roleTypes('EVENT'), ...ACTORS)],
    setting: [],
    dates: [['earliest'], ['latest', 'earliest']],
    about: null,
    told: 'MEMBER',
  },
  MEDIATION: {
    label: 'Mediation',
    ways: [out(['BY', 'FOR', 'BETWEEN'], ...ACTORS)],
    setting: [out('IN_EVENT')],
    dates: [['earliest'], ['latest', 'earliest']],
    about: 'role',
    told: 'OCCASION',
  },
  SIGNATURE: {
    label: 'Agreement',
    ways: [into(['SIGNED', 'PARTY_TO'], ...ACTORS)],
    setting: [],
    dates: [['earliest'], ['latest', 'earliest']],
    about: null,
    told: 'MEMBER',
  },
  STANCE: {
    label: 'Fact',
    ways: [into('OF', ...ACTORS), out('ON', ...ACTORS)],
    setting: null,
    dates: [['first'], ['last', 'first']],
    about: 'predicate',
    told: 'OCCASION',
  },
  OFFICE: {
    label: 'Office',
    ways: [into('HOLDS', 'Person'), out('IN_ORG', 'Organization')],
    setting: null,
    dates: [['from'], ['to']],
    about: 'title',
    told: 'OCCASION',
  },
}

/**
 * The sources of the occasions that the arguments ask for; what cannot be in a process or place is in none.
 * @param avoid anchors of events and agreements whose mediations are left out.
 */
export function sourcesOf(
  request: Pick<FieldRequest, 'args' | 'anchor'>,
  during = request.args.during,
  avoid: readonly string[] = [],
): readonly OccasionSource[] {
  const filter = (request.args.where ?? {}) as Filter
  const wanted = RELATIONS.filter(relation => (request.args.relations as readonly string[]).includes(relation))
  const settings = settingOf(request, filter)
  return wanted
    .filter(relation => settings.length === 0 || KINDS[relation].setting !== null)
    .map(relation =>
      sourceOf(relation, filter, [...settings, ...(relation === 'MEDIATION' ? avoid.map(notIn) : [])], during),
    )
}

function sourceOf(relation: Relation, filter: Filter, settings: readonly Setting[], during: unknown): OccasionSource {
  const { label, ways, setting, dates, about, told } = KINDS[relation]
  const [start, end] = dates.map(names => ({ of: 'NODE', names }) as const)
  if (start === undefined || end === undefined) throw new Error(`${relation} has no dates`)
  const ofOccasion = [
    ...(relation === 'STANCE' ? [compare('predicate', 'IN', STANCE_TYPES), compare('affirmed', '>', 0n)] : []),
    ...meets(during, start, end, relation === 'OFFICE'),
    ...settings.map(one => one(setting ?? [])),
    ...(told === 'OCCASION' ? toldAs(relation, filter, 'NODE') : []),
    ...(relation === 'EVENT' ? modality(filter, 'NODE') : []),
  ]
  const ofMember = told === 'MEMBER' ? toldAs(relation, filter, 'EDGE') : []
  const property = about === null ? null : ({ of: 'NODE', names: [about] } as const)
  return { key: relation, label, ways, where: allOf(ofOccasion), member: allOf(ofMember), start, end, about: property }
}

function meets(during: unknown, start: Property, end: Property, open: boolean): readonly Where[] {
  if (typeof during !== 'string') return []
  return [{ kind: 'MEETS', start, end, interval: intervalOf('during', during), open }]
}

function toldAs(relation: Relation, filter: Filter, of: 'NODE' | 'EDGE'): readonly Where[] {
  const least = (name: string, value: unknown): readonly Where[] =>
    isGiven(value)
      ? [{ kind: 'COMPARE', property: { of, names: [name] }, operator: '>=', value: BigInt(Number(value)) }]
      : []
  return [
    ...(relation === 'OFFICE' ? [] : modality(filter, of)),
    ...least('confidence', filter.minConfidence),
    ...least('sources', filter.minSources),
  ]
}

function modality({ modality: given = ['ACTUAL'] }: Filter, of: 'NODE' | 'EDGE'): readonly Where[] {
  if (!Array.isArray(given)) return []
  return [{ kind: 'COMPARE', property: { of, names: ['modality'] }, operator: 'IN', value: given }]
}

/** A condition on where an occasion belongs, given the way from it to its event or agreement. */
type Setting = (way: readonly Hop[]) => Where

function settingOf(
  { anchor }: Pick<FieldRequest, 'anchor'>,
  { process, place, eventType }: Filter,
): readonly Setting[] {
  const reaching = (argument: string, given: unknown, label: string, path: readonly Hop[]): readonly Setting[] => {
    if (typeof given !== 'string') return []
    const found = anchor(`where.${argument}`, reference(`where.${argument}`, given, [label]))
    return [way => ({ kind: 'REACHES', path: distinctPath(...way, ...path), anchor: found })]
  }
  return [
    ...reaching('process', process, 'Process', [{ ...out('PART_OF_PROCESS', 'Process'), times: [0, 1] }]),
    ...reaching('place', place, 'Place', [out('IN', 'Place'), { ...out('WITHIN', 'Place'), times: [0, 3] }]),
    ...(Array.isArray(eventType) ? [ofType(eventType)] : []),
  ]
}

function notIn(anchor: string): Setting {
  return way => ({ kind: 'NOT', where: { kind: 'REACHES', path: distinctPath(...way), anchor } })
}

function ofType(types: readonly string[]): Setting {
  return way =>
    way.length === 0
      ? compare('type', 'IN', types)
      : { kind: 'SOME', path: wayPath(way), where: compare('type', 'IN', types) }
}

const wayPath = (way: readonly Hop[]): Path => distinctPath(...way)
