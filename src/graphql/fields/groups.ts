/** Numbers of a whole list beside its page: rows by group, and over time. */
import type { GraphQLResolveInfo } from 'graphql'
import type { Dimension, Property } from '../../plan/plan.js'
import { sizeOf } from '../args/page.js'
import { type Answer, builder } from '../builder.js'
import type { FieldRequest } from '../select/request.js'
import { NodeRef } from '../types/refs.js'
import type { PageAnswer } from './connection.js'
import { keyIn, planned } from './read.js'

const COUNT_KEY = '#count'
const VALUE_KEY = '#value'

const GroupKey = builder.objectRef<Answer>('GroupKey').implement({
  description: 'What the rows of a group have in common: a word, a year, a node.',
  fields: t => ({
    value: t.string({
      nullable: true,
      description: 'The word, year or month; null where a node is meant.',
      resolve: key => (key[VALUE_KEY] as string | null) ?? null,
    }),
    node: t.field({
      type: NodeRef,
      nullable: true,
      description: 'The node; null where a word is meant.',
      ...planned(({ key, select }) => [{ kind: 'SAME', key, shape: select() }]),
    }),
  }),
})

export const Group = builder.objectRef<Answer>('Group').implement({
  description: 'Rows that have something in common.',
  fields: t => ({
    count: t.int({ description: 'How many they are.', resolve: group => Number(group[COUNT_KEY]) }),
    keys: t.field({
      type: [GroupKey],
      description: 'What they have in common, in the order of `by`; a dyad has two.',
      extensions: planned(({ key, select }) => [{ kind: 'SAME', key, shape: select() }]).extensions,
      resolve: (group, _args, _context, info) => keysOf(group, info),
    }),
  }),
})

const KEYS = '#keys'

function keysOf(group: Answer, info: GraphQLResolveInfo): readonly Answer[] {
  const keys = group[KEYS] as readonly { readonly value: unknown; readonly of: Answer | null }[]
  return keys.map(({ value, of }) => ({ ...(of === null ? {} : (of[keyIn(of, info)] as Answer)), [VALUE_KEY]: value }))
}

/** Groups as the store gives them. */
export function groupsOf(given: unknown): readonly Answer[] {
  const groups = (given ?? []) as readonly { readonly n: number; readonly keys: unknown }[]
  return groups.map(({ n, keys }) => ({ [COUNT_KEY]: n, [KEYS]: keys }))
}

export const GROUP_ARGS = builder.args(t => ({
  first: t.int({ description: 'How many groups, at most 200; 25 when not given.' }),
}))

/** The plan of a field that gives groups: what it groups by is the value of the argument `by`. */
export function groupsPart(
  { key, args, select }: FieldRequest,
  by: readonly Dimension[],
  per: readonly Dimension[] = [],
) {
  return { kind: 'GROUPS', key, by, per, take: sizeOf(args, 'first'), shape: select() } as const
}

/** The plan of such a field where nodes of the label carry what is counted. */
export function rankingPart({ key, args, select }: FieldRequest, label: string, counter: string) {
  return { kind: 'RANKING', key, label, counter, take: sizeOf(args, 'first'), shape: select() } as const
}

/** `groups` of a connection; `withFilters` adds its argument `by`. */
export function groups() {
  return {
    extensions: {
      ...planned(request => [groupsPart(request, request.args.by as readonly Dimension[])]).extensions,
      grouped: true,
    },
    resolve: (page: PageAnswer, _args: object, _context: unknown, info: GraphQLResolveInfo) =>
      groupsOf(page.aggregates[keyIn(page.aggregates, info)]),
  }
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    /** Whether the field gives groups of the list that it belongs to. */
    grouped?: boolean
  }
}

/** The days that bound the rows of a list. */
export interface Dated {
  readonly start: Property
  readonly end: Property
}

const ofNode = (...names: readonly string[]): Property => ({ of: 'NODE', names })

export const BY_DATE: Dated = { start: ofNode('earliest'), end: ofNode('latest', 'earliest') }
export const BY_PUBLICATION: Dated = { start: ofNode('publishedOn'), end: ofNode('publishedOn') }
