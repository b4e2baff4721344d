import { eventFilterArgs, eventWhere } from '../args/event-filter.js'
import { builder } from '../builder.js'
import { BY_DATE } from '../fields/groups.js'
import { TIMELINE_ARGS, Timeline, timelineOf, timelinePart } from '../fields/timeline.js'
import { aggregateOf } from './aggregate.js'

builder.queryField('timeline', t =>
  t.field({
    type: Timeline,
    nullable: true,
    args: { ...TIMELINE_ARGS, ...eventFilterArgs },
    description: 'Events over time. Every list of dated rows has a `timeline` of its own.',
    ...aggregateOf('Event', {
      part: request => timelinePart(request, BY_DATE),
      where: eventWhere,
      read: timelineOf,
    }),
  }),
)
