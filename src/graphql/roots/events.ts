import type { Sort } from '../../plan/plan.js'
import { eventFilterArgs, eventWhere } from '../args/event-filter.js'
import { PAGE_ARGS } from '../args/page.js'
import { builder } from '../builder.js'
import { BY_ID, BY_NAME, byNumber, NEWEST, OLDEST } from '../fields/order.js'
import { EventConnection, ProcessConnection } from '../types/connections.js'
import { Event, Process } from '../types/refs.js'
import { listOf } from './list.js'
import { lookUp, lookupArgs } from './lookup.js'

const EventOrder = builder.enumType('EventOrder', {
  description: 'How a list of events is ordered. What has no date comes last.',
  values: {
    NEWEST: { description: 'The latest first.' },
    OLDEST: { description: 'The earliest first.' },
    TITLE: { description: 'By title.' },
    MOST_REPORTED: { description: 'What the most articles tell of, first.' },
    MOST_ACTORS: { description: 'What the most actors have a role in, first.' },
  },
})

const ORDERS: Readonly<Record<string, readonly Sort[]>> = {
  NEWEST,
  OLDEST,
  TITLE: BY_NAME,
  MOST_REPORTED: [byNumber('articleCount', true), ...NEWEST],
  MOST_ACTORS: [byNumber('actorCount', true), ...NEWEST],
}

builder.queryFields(t => ({
  event: t.field({ type: Event, nullable: true, args: lookupArgs, description: 'An event.', ...lookUp(['Event']) }),
  events: t.field({
    type: EventConnection,
    nullable: true,
    args: {
      ...PAGE_ARGS,
      ...eventFilterArgs,
      orderBy: t.arg({ type: EventOrder, defaultValue: 'NEWEST', description: 'The order of the list.' }),
    },
    description: 'All events.',
    ...listOf(['Event'], ({ orderBy }) => ORDERS[String(orderBy)] ?? NEWEST, eventWhere),
  }),
  process: t.field({
    type: Process,
    nullable: true,
    args: lookupArgs,
    description: 'A process.',
    ...lookUp(['Process']),
  }),
  processes: t.field({
    type: ProcessConnection,
    nullable: true,
    args: PAGE_ARGS,
    description: 'All processes, those with the most events first.',
    ...listOf(['Process'], () => [byNumber('eventCount', true), ...BY_ID]),
  }),
}))
