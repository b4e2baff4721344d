import type { Sort } from '../../plan/plan.js'
import { PAGE_ARGS } from '../args/page.js'
import { oneOf } from '../args/where.js'
import { builder } from '../builder.js'
import { OrganizationType, Recognition } from '../enums.js'
import { BY_NAME, byNumber } from '../fields/order.js'
import { ActorConnection, OrganizationConnection, PersonConnection } from '../types/connections.js'
import { ACTOR_LABELS, Actor, Organization, Person } from '../types/refs.js'
import { listOf } from './list.js'
import { lookUp, lookupArgs } from './lookup.js'

const ActorOrder = builder.enumType('ActorOrder', {
  description: 'How a list of actors is ordered.',
  values: {
    NAME: { description: 'By name.' },
    MOST_MEDIATIONS: { description: 'Who mediated most, first.' },
    MOST_EVENTS: { description: 'Who has a role in the most events, first.' },
    MOST_REPORTED: { description: 'Who is in the most articles, first.' },
  },
})

const ORDERS: Readonly<Record<string, readonly Sort[]>> = {
  NAME: BY_NAME,
  MOST_MEDIATIONS: [byNumber('mediationCount', true), ...BY_NAME],
  MOST_EVENTS: [byNumber('eventCount', true), ...BY_NAME],
  MOST_REPORTED: [byNumber('articleCount', true), ...BY_NAME],
}

const ORDER_ARGS = builder.args(t => ({
  orderBy: t.field({ type: ActorOrder, defaultValue: 'NAME', description: 'The order of the list.' }),
}))

function orderOf({ orderBy }: Readonly<Record<string, unknown>>): readonly Sort[] {
  return ORDERS[String(orderBy)] ?? BY_NAME
}

builder.queryFields(t => ({
  actor: t.field({
    type: Actor,
    nullable: true,
    args: lookupArgs,
    description: 'A person or organization.',
    ...lookUp(ACTOR_LABELS),
  }),
  person: t.field({ type: Person, nullable: true, args: lookupArgs, description: 'A person.', ...lookUp(['Person']) }),
  organization: t.field({
    type: Organization,
    nullable: true,
    args: lookupArgs,
    description: 'An organization.',
    ...lookUp(['Organization']),
  }),
  actors: t.field({
    type: ActorConnection,
    nullable: true,
    args: { ...PAGE_ARGS, ...ORDER_ARGS },
    description: 'All persons and organizations.',
    ...listOf(ACTOR_LABELS, orderOf),
  }),
  persons: t.field({
    type: PersonConnection,
    nullable: true,
    args: { ...PAGE_ARGS, ...ORDER_ARGS },
    description: 'All persons.',
    ...listOf(['Person'], orderOf),
  }),
  organizations: t.field({
    type: OrganizationConnection,
    nullable: true,
    args: {
      ...PAGE_ARGS,
      ...ORDER_ARGS,
      type: t.arg({ type: [OrganizationType], description: 'Only these types.' }),
      recognition: t.arg({ type: [Recognition], description: 'Only states so recognised.' }),
    },
    description: 'All organizations.',
    ...listOf(['Organization'], orderOf, ({ args }) => [
      ...oneOf('type', args.type),
      ...oneOf('recognition', args.recognition),
    ]),
  }),
}))
