import { PAGE_ARGS } from '../args/page.js'
import { OrganizationType, Recognition } from '../enums.js'
import { connection } from '../fields/connection.js'
import { list } from '../fields/list.js'
import { BY_ID, BY_NAME, byText } from '../fields/order.js'
import { distinctPath, into } from '../fields/path.js'
import { property } from '../fields/property.js'
import { OfficeConnection, PersonConnection } from './connections.js'
import { AT_ARGS, heldAt } from './person.js'
import { Actor, NodeRef, Organization, Place, Thing } from './refs.js'

Organization.implement({
  description:
    'A state, an intergovernmental organization, an armed group, a ministry or another body that acts as one.',
  interfaces: [NodeRef, Thing, Actor],
  fields: t => ({
    type: t.field({ type: OrganizationType, description: 'What kind of body it is.', ...property('type') }),
    recognition: t.field({
      type: Recognition,
      nullable: true,
      description: 'Of a state how widely it is recognised.',
      ...property('recognition'),
    }),
    offices: t.field({
      type: OfficeConnection,
      args: { ...PAGE_ARGS, ...AT_ARGS },
      description: 'The offices held in it, the latest first.',
      ...connection({
        path: distinctPath(into('IN_ORG', 'Office')),
        order: [byText('from', true), ...BY_ID],
        where: heldAt,
      }),
    }),
    persons: t.field({
      type: PersonConnection,
      args: PAGE_ARGS,
      description: 'Who acts for it, by office or at an event.',
      ...connection({ path: distinctPath(into('ACTS_FOR', 'Person')), order: BY_NAME }),
    }),
    territory: t.field({
      type: [Place],
      description: 'Its country and its capital, where it is a state.',
      ...list({ path: distinctPath(into('TERRITORY_OF', 'Place')), order: BY_NAME }),
    }),
  }),
})
