import { eventFilterArgs, eventWhere } from '../args/event-filter.js'
import { PAGE_ARGS } from '../args/page.js'
import { builder } from '../builder.js'
import { BY_ID, byNumber, NEWEST } from '../fields/order.js'
import { EventConnection, ProcessConnection } from '../types/connections.js'
import { Event, Process } from '../types/refs.js'
import { listOf } from './list.js'
import { lookUp, lookupArgs } from './lookup.js'

builder.queryFields(t => ({
  event: t.field({ type: Event, nullable: true, args: lookupArgs, description: 'An event.', ...lookUp(['Event']) }),
  events: t.field({
    type: EventConnection,
    nullable: true,
    args: { ...PAGE_ARGS, ...eventFilterArgs },
    description: 'All events, the latest first.',
    ...listOf(['Event'], NEWEST, eventWhere),
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
    ...listOf(['Process'], [byNumber('eventCount', true), ...BY_ID]),
  }),
}))
