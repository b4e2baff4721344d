import type { Where } from '../../plan/plan.js'
import type { Given } from '../../plan/slot.js'
import { A_DATE, daysOf } from '../args/dates.js'
import { isGiven } from '../args/page.js'
import { builder } from '../builder.js'
import { list } from '../fields/list.js'
import { BY_ID, BY_NAME, byText } from '../fields/order.js'
import { distinctPath, out, path } from '../fields/path.js'
import { givenAs } from '../select/given.js'
import type { FieldRequest } from '../select/request.js'
import { Actor, NodeRef, Office, Organization, Person, Thing } from './refs.js'

export const AT_ARGS = builder.args(t => ({
  at: t.field({
    type: 'Edtf',
    ...givenAs(A_DATE),
    description: 'Only offices held at this date or at some time in this interval, as far as their dates are known.',
  }),
}))

/** Offices without a beginning or an end are taken as open there: an article says "prime minister", not since when. */
export function heldAt({ args }: FieldRequest): readonly Where[] {
  if (!isGiven(args.at)) return []
  const start = { of: 'NODE', names: ['from'] } as const
  const end = { of: 'NODE', names: ['to'] } as const
  return [{ kind: 'MEETS', start, end, interval: daysOf('at', args.at as Given<string>), open: true }]
}

Person.implement({
  description: 'A person who acts in diplomacy: one node for all spellings and forms of the name.',
  interfaces: [NodeRef, Thing, Actor],
  fields: t => ({
    offices: t.field({
      type: [Office],
      args: AT_ARGS,
      description: 'The offices that articles and reference data give the person, the latest first.',
      ...list({ path: path(out('HOLDS', 'Office')), order: [byText('from', true), ...BY_ID], where: heldAt }),
    }),
    actsFor: t.field({
      type: [Organization],
      description: 'The organizations that the person acts for, by office or at an event.',
      ...list({ path: distinctPath(out('ACTS_FOR', 'Organization')), order: BY_NAME }),
    }),
  }),
})
