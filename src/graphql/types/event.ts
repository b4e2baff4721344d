import { mediationFilterArgs, mediationWhere } from '../args/mediation-filter.js'
import { LIMIT_ARGS, PAGE_ARGS } from '../args/page.js'
import { ROLE_ARGS, rolesOf, TOLD_ARGS, toldAs } from '../args/role.js'
import { EventType, Modality, roleTypes, stanceTypes } from '../enums.js'
import { connection } from '../fields/connection.js'
import { datesOf } from '../fields/dated.js'
import { evidence, WITNESSES } from '../fields/evidence.js'
import { list } from '../fields/list.js'
import { one } from '../fields/one.js'
import { BY_ID, BY_NAME, byNumber, NEWEST } from '../fields/order.js'
import { distinctPath, into, out, path } from '../fields/path.js'
import { nameProperty, property } from '../fields/property.js'
import {
  ActorRoleConnection,
  ClaimConnection,
  EventConnection,
  MediationConnection,
  StanceConnection,
} from './connections.js'
import { ACTOR_LABELS, Agreement, Event, Evidence, NodeRef, Place, Process, Thing } from './refs.js'
import { roleShortcuts } from './role-shortcuts.js'

const MOST_SAID = [byNumber('claimCount', true), ...BY_ID]
const ROLES = roleTypes('EVENT')

Event.implement({
  description:
    'Something that happened, is planned or is said to be possible: talks, a summit, a signing. All reports of it are one node.',
  interfaces: [NodeRef, Thing],
  fields: t => ({
    title: t.string({
      description: 'What it is called, or a title made from its type, place and date.',
      ...nameProperty('title'),
    }),
    type: t.field({ type: EventType, description: 'What kind of event it is.', ...property('type') }),
    modality: t.field({
      type: Modality,
      description: 'Whether it is told as a fact, a plan, a possibility or as background.',
      ...property('modality'),
    }),
    plover: t.string({ nullable: true, description: 'The PLOVER code of its type.', ...property('plover') }),
    claimCount: t.int({ description: 'In how many claims it stands.', ...property('claimCount') }),
    articleCount: t.int({ description: 'How many articles tell of it.', ...property('articleCount') }),
    actorCount: t.int({ description: 'How many actors have a role in it.', ...property('actorCount') }),
    place: t.field({
      type: Place,
      nullable: true,
      description: 'Where it took place; of several places the one that most is said of.',
      ...one({ path: path(out('IN', 'Place')), order: MOST_SAID }),
    }),
    places: t.field({
      type: [Place],
      description: 'Everywhere articles say it took place: "Ohrid" and "Lake Ohrid".',
      ...list({ path: distinctPath(out('IN', 'Place')), order: MOST_SAID }),
    }),
    process: t.field({
      type: Process,
      nullable: true,
      description: 'The process that it is part of.',
      ...one({ path: path(out('PART_OF_PROCESS', 'Process')) }),
    }),
    actors: t.field({
      type: ActorRoleConnection,
      args: { ...PAGE_ARGS, ...ROLE_ARGS, ...TOLD_ARGS },
      description: 'Who has a role in it, by name.',
      ...connection({ path: args => path(into(rolesOf(args, ROLES), 'Actor')), order: BY_NAME, where: toldAs }),
    }),
    agreements: t.field({
      type: [Agreement],
      description: 'The agreements that came out of it, the latest first.',
      ...list({ path: distinctPath(into('RESULTED_FROM', 'Agreement')), order: NEWEST }),
    }),
    mediations: t.field({
      type: MediationConnection,
      args: { ...PAGE_ARGS, ...mediationFilterArgs },
      description: 'Who mediated it, between whom.',
      ...connection({ path: distinctPath(into('IN_EVENT', 'Mediation')), where: mediationWhere }),
    }),
    statements: t.field({
      type: ClaimConnection,
      args: PAGE_ARGS,
      description: 'The claims that hold at it: who acts for whom there, how far an agreement came. The latest first.',
      ...connection({ path: distinctPath(into('REFERS_TO', 'Mention'), into('AT', 'Claim')) }),
    }),
    stances: t.field({
      type: StanceConnection,
      args: PAGE_ARGS,
      description: 'How actors stand towards it.',
      ...connection({
        path: path(into(stanceTypes('EVENT'), ...ACTOR_LABELS)),
        order: BY_NAME,
      }),
    }),
    realizedBy: t.field({
      type: EventConnection,
      args: PAGE_ARGS,
      description: 'Of a planned event the one that it became.',
      ...connection({ path: distinctPath(out('REALIZED_BY', 'Event')), order: NEWEST }),
    }),
    plannedAs: t.field({
      type: EventConnection,
      args: PAGE_ARGS,
      description: 'The planned events that became this one.',
      ...connection({ path: distinctPath(into('REALIZED_BY', 'Event')), order: NEWEST }),
    }),
    evidence: t.field({
      type: [Evidence],
      args: LIMIT_ARGS,
      description: 'The words that say that it took place or is to take place, the surest first.',
      ...evidence(distinctPath(WITNESSES)),
    }),
  }),
})

datesOf(Event, 'it took place or is to take place')

roleShortcuts(Event, [
  ['mediators', 'MEDIATED', 'Who mediated it.'],
  ['facilitators', 'FACILITATED', 'Who facilitated it.'],
  ['conveners', 'CONVENED', 'Who called or chaired it.'],
  ['hosts', 'HOSTED', 'Who received it.'],
  ['parties', 'PARTY_TO', 'Who negotiated for itself.'],
  ['participants', 'PARTICIPATED_IN', 'Who took part.'],
  ['observers', 'OBSERVED', 'Who attended without negotiating.'],
  ['invitees', 'INVITED_TO', 'Who was invited.'],
  ['speakers', 'SPOKE_AT', 'Who spoke there.'],
])
