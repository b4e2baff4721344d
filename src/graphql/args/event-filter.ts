import type { Where } from '../../plan/plan.js'
import { builder } from '../builder.js'
import { EventType, Modality, roleTypes } from '../enums.js'
import { distinctPath, into, out } from '../fields/path.js'
import { givenAs } from '../select/given.js'
import type { FieldRequest } from '../select/request.js'
import { A_DATE, during } from './dates.js'
import { A_NAME, named } from './reference.js'
import { oneOf, reaches, reachesEach } from './where.js'

/** What lists of events can be narrowed by. */
export const eventFilterArgs = builder.args(t => ({
  type: t.field({ type: [EventType], description: 'Only events of these types.' }),
  modality: t.field({ type: [Modality], description: 'Only events told in these ways; [ACTUAL] leaves plans out.' }),
  during: t.field({
    type: 'Edtf',
    ...givenAs(A_DATE),
    description: 'Only events whose date meets this date or interval.',
  }),
  place: t.string({ ...givenAs(A_NAME), description: named('Only events there or in a place within it.') }),
  process: t.string({ ...givenAs(A_NAME), description: named('Only events of this process.') }),
  participants: t.stringList({
    ...givenAs(A_NAME),
    description: named('Only events in which each of these has a role, itself or through a person who acts for it.'),
  }),
}))

/** The place itself, and places that lie in it to the third degree. */
const TO_PLACE = distinctPath(out('IN', 'Place'), { ...out('WITHIN', 'Place'), times: [0, 3] })
const TO_PROCESS = distinctPath(out('PART_OF_PROCESS', 'Process'))

/** An actor with a role, or an organization that it acts for. */
const TO_PARTICIPANT = distinctPath(into(roleTypes('EVENT')), { ...out('ACTS_FOR'), times: [0, 1] })

export function eventWhere(request: FieldRequest): readonly Where[] {
  const { args } = request
  return [
    ...reachesEach(request, 'participants', TO_PARTICIPANT, ['Person', 'Organization']),
    ...reaches(request, 'process', TO_PROCESS, ['Process']),
    ...reaches(request, 'place', TO_PLACE, ['Place']),
    ...oneOf('type', args.type),
    ...oneOf('modality', args.modality),
    ...during('during', args.during),
  ]
}
