import { PAGE_ARGS } from '../args/page.js'
import { oneOf } from '../args/where.js'
import { builder } from '../builder.js'
import { OrganizationType, Recognition } from '../enums.js'
import { BY_NAME } from '../fields/order.js'
import { ActorConnection, OrganizationConnection, PersonConnection } from '../types/connections.js'
import { ACTOR_LABELS, Actor, Organization, Person } from '../types/refs.js'
import { listOf } from './list.js'
import { lookUp, lookupArgs } from './lookup.js'

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
    args: PAGE_ARGS,
    description: 'All persons and organizations.',
    ...listOf(ACTOR_LABELS, BY_NAME),
  }),
  persons: t.field({
    type: PersonConnection,
    nullable: true,
    args: PAGE_ARGS,
    description: 'All persons.',
    ...listOf(['Person'], BY_NAME),
  }),
  organizations: t.field({
    type: OrganizationConnection,
    nullable: true,
    args: {
      ...PAGE_ARGS,
      type: t.arg({ type: [OrganizationType], description: 'Only these types.' }),
      recognition: t.arg({ type: [Recognition], description: 'Only states so recognised.' }),
    },
    description: 'All organizations.',
    ...listOf(['Organization'], BY_NAME, ({ args }) => [
      ...oneOf('type', args.type),
      ...oneOf('recognition', args.recognition),
    ]),
  }),
}))
