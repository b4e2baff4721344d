import { eventFilterArgs, eventWhere } from '../args/event-filter.js'
import { mediationFilterArgs, mediationWhere } from '../args/mediation-filter.js'
import { PAGE_ARGS } from '../args/page.js'
import { connection } from '../fields/connection.js'
import { datesOf } from '../fields/dated.js'
import { BY_ID, BY_NAME, byText } from '../fields/order.js'
import { distinctPath, into, out } from '../fields/path.js'
import { property } from '../fields/property.js'
import {
  ActorConnection,
  AgreementConnection,
  ArticleConnection,
  EventConnection,
  MediationConnection,
} from './connections.js'
import { NodeRef, Process, Thing } from './refs.js'

Process.implement({
  description:
    'A row of events and agreements between the same parties, such as the EU-facilitated dialogue of Belgrade and Pristina.',
  interfaces: [NodeRef, Thing],
  fields: t => ({
    qid: t.string({ nullable: true, description: 'Its Wikidata id.', ...property('qid') }),
    aliases: t.stringList({ description: 'Other names for it.', ...property('aliases') }),
    eventCount: t.int({ description: 'How many events it has.', ...property('eventCount') }),
    events: t.field({
      type: EventConnection,
      args: { ...PAGE_ARGS, ...eventFilterArgs },
      description: 'Its events, the latest first.',
      ...connection({ path: distinctPath(into('PART_OF_PROCESS', 'Event')), where: eventWhere }),
    }),
    agreements: t.field({
      type: AgreementConnection,
      args: PAGE_ARGS,
      description: 'Its agreements, the latest first.',
      ...connection({ path: distinctPath(into('PART_OF_PROCESS', 'Agreement')) }),
    }),
    mediations: t.field({
      type: MediationConnection,
      args: { ...PAGE_ARGS, ...mediationFilterArgs },
      description: 'Who mediated its events, the latest first.',
      ...connection({
        path: distinctPath(into('PART_OF_PROCESS'), into('IN_EVENT', 'Mediation')),
        where: mediationWhere,
      }),
    }),
    mediators: t.field({
      type: ActorConnection,
      args: PAGE_ARGS,
      description:
        'Who mediated in it, persons and the organizations that they acted for, by name. `mediations` has them over time.',
      ...connection({
        path: distinctPath(into('PART_OF_PROCESS'), into('IN_EVENT', 'Mediation'), out(['BY', 'FOR'], 'Actor')),
        order: BY_NAME,
      }),
    }),
    parties: t.field({
      type: ActorConnection,
      args: PAGE_ARGS,
      description: 'Who is a party to its events and agreements, by name.',
      ...connection({ path: distinctPath(into('PART_OF_PROCESS'), into('PARTY_TO', 'Actor')), order: BY_NAME }),
    }),
    articles: t.field({
      type: ArticleConnection,
      args: PAGE_ARGS,
      description: 'The articles that tell of its events and agreements, the latest first.',
      ...connection({
        path: distinctPath(into('PART_OF_PROCESS'), into('REFERS_TO', 'Mention'), into('HAS', 'Article')),
        order: [byText('publishedOn', true), ...BY_ID],
      }),
    }),
  }),
})

datesOf(Process, 'it went on')
