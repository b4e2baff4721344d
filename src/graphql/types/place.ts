import { eventFilterArgs, eventWhere } from '../args/event-filter.js'
import { mediationFilterArgs, mediationWhere } from '../args/mediation-filter.js'
import { PAGE_ARGS } from '../args/page.js'
import { PlaceType } from '../enums.js'
import { connection } from '../fields/connection.js'
import { one } from '../fields/one.js'
import { BY_NAME } from '../fields/order.js'
import { distinctPath, into, out, path } from '../fields/path.js'
import { property } from '../fields/property.js'
import { EventConnection, MediationConnection, PlaceConnection } from './connections.js'
import { NodeRef, Organization, Place, Thing } from './refs.js'

Place.implement({
  description: 'A place where something happened: a city, a country, a building.',
  interfaces: [NodeRef, Thing],
  fields: t => ({
    type: t.field({ type: PlaceType, description: 'What kind of place it is.', ...property('type') }),
    qid: t.string({ nullable: true, description: 'Its Wikidata id.', ...property('qid') }),
    aliases: t.stringList({ description: 'Other names for it.', ...property('aliases') }),
    claimCount: t.int({ description: 'In how many claims it stands.', ...property('claimCount') }),
    articleCount: t.int({ description: 'How many articles mention it.', ...property('articleCount') }),
    eventCount: t.int({ description: 'How many events took place there.', ...property('eventCount') }),
    events: t.field({
      type: EventConnection,
      args: { ...PAGE_ARGS, ...eventFilterArgs },
      description: 'The events there and in the places within it, the latest first.',
      ...connection({
        path: distinctPath({ ...into('WITHIN', 'Place'), times: [0, 3] }, into('IN', 'Event')),
        where: eventWhere,
      }),
    }),
    mediations: t.field({
      type: MediationConnection,
      args: { ...PAGE_ARGS, ...mediationFilterArgs },
      description: 'What was mediated there and in the places within it, the latest first.',
      ...connection({
        path: distinctPath(
          { ...into('WITHIN', 'Place'), times: [0, 3] },
          into('IN', 'Event'),
          into('IN_EVENT', 'Mediation'),
        ),
        where: mediationWhere,
      }),
    }),
    within: t.field({
      type: Place,
      nullable: true,
      description: 'The place it lies in.',
      ...one({ path: path(out('WITHIN', 'Place')) }),
    }),
    contains: t.field({
      type: PlaceConnection,
      args: PAGE_ARGS,
      description: 'The places that lie in it.',
      ...connection({ path: distinctPath(into('WITHIN', 'Place')), order: BY_NAME }),
    }),
    territoryOf: t.field({
      type: Organization,
      nullable: true,
      description: 'Of a country its state; of a capital the state whose government it stands for.',
      ...one({ path: path(out('TERRITORY_OF', 'Organization')) }),
    }),
  }),
})
