import { mediationFilterArgs, mediationWhere } from '../args/mediation-filter.js'
import { PAGE_ARGS } from '../args/page.js'
import { ROLE_ARGS, rolesOf, TOLD_ARGS, toldAs } from '../args/role.js'
import { compare } from '../args/where.js'
import { builder } from '../builder.js'
import { AgreementStage, roleTypes, stanceTypes } from '../enums.js'
import { connection } from '../fields/connection.js'
import { datesOf } from '../fields/dated.js'
import { list } from '../fields/list.js'
import { one } from '../fields/one.js'
import { BY_ID, BY_NAME, NEWEST, OLDEST } from '../fields/order.js'
import { distinctPath, into, out, path } from '../fields/path.js'
import { property } from '../fields/property.js'
import { filterable } from '../fields/read.js'
import {
  ActorRoleConnection,
  AgreementConnection,
  EventConnection,
  FactConnection,
  MediationConnection,
  StanceConnection,
} from './connections.js'
import { ACTOR_LABELS, Agreement, NodeRef, Process, Status, Thing } from './refs.js'
import { roleShortcuts } from './role-shortcuts.js'

const ROLES = roleTypes('AGREEMENT')

Agreement.implement({
  description: 'An agreement, signed or only talked of, with what articles say of its status over time.',
  interfaces: [NodeRef, Thing],
  fields: t => ({
    aliases: t.stringList({ description: 'Other names for it.', ...property('aliases') }),
    stage: t.field({
      type: AgreementStage,
      description: 'The stage of a peace process that it belongs to.',
      ...property('stage'),
    }),
    claimCount: t.int({ description: 'In how many claims it stands.', ...property('claimCount') }),
    articleCount: t.int({ description: 'How many articles tell of it.', ...property('articleCount') }),
    latestStatus: t.field({
      type: Status,
      nullable: true,
      description: 'The last of its statuses that is told as a fact.',
      ...filterable(
        one({
          path: path(out('HAS_STATUS', 'Status')),
          order: NEWEST,
          where: () => [compare('modality', '<>', 'HYPOTHETICAL')],
        }),
        { kind: 'PROPERTY', property: { of: 'NODE', names: ['latestStatus'] }, type: 'AgreementStatus' },
      ),
    }),
    statuses: t.field({
      type: [Status],
      description: 'Everything that is said of how far it has come, the earliest first. They may disagree.',
      ...list({ path: path(out('HAS_STATUS', 'Status')), order: OLDEST }),
    }),
    provisions: t.field({
      type: FactConnection,
      args: PAGE_ARGS,
      description: 'What it provides, in the words of the text: the value of the fact.',
      ...connection({
        path: distinctPath(out('OF', 'Fact')),
        order: BY_ID,
        fixed: [compare('predicate', '=', 'PROVIDES')],
      }),
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
    mediations: t.field({
      type: MediationConnection,
      args: { ...PAGE_ARGS, ...mediationFilterArgs },
      description: 'Who mediated it, between whom.',
      ...connection({ path: distinctPath(into('IN_EVENT', 'Mediation')), where: mediationWhere }),
    }),
    stances: t.field({
      type: StanceConnection,
      args: PAGE_ARGS,
      description: 'How actors stand towards it, by name.',
      ...connection({ path: path(into(stanceTypes('AGREEMENT'), ...ACTOR_LABELS)), order: BY_NAME }),
    }),
    resultedFrom: t.field({
      type: EventConnection,
      args: PAGE_ARGS,
      description: 'The events that it came out of.',
      ...connection({ path: distinctPath(out('RESULTED_FROM', 'Event')) }),
    }),
  }),
})

datesOf(Agreement, 'it was agreed or signed')

roleShortcuts(Agreement, [
  ['parties', 'PARTY_TO', 'Between whom it is.'],
  ['signatories', 'SIGNED', 'Who signed or initialled it.'],
  ['mediators', 'MEDIATED', 'Who mediated it.'],
  ['facilitators', 'FACILITATED', 'Who facilitated it.'],
  ['guarantors', 'GUARANTEED', 'Who guarantees it.'],
  ['witnesses', 'WITNESSED', 'Who attested the signing.'],
  ['monitors', 'MONITORED', 'Who verifies that it is carried out.'],
  ['proposers', 'PROPOSED', 'Who put it forward.'],
  ['supporters', 'SUPPORTS', 'Who backs it.'],
  ['opponents', 'OPPOSES', 'Who is against it.'],
])

const LINKS = [
  ['implements', 'IMPLEMENTS', out, 'The agreements that it says how to carry out.'],
  ['implementedBy', 'IMPLEMENTS', into, 'The agreements that say how to carry it out.'],
  ['amends', 'AMENDS', out, 'The agreements that it changes.'],
  ['amendedBy', 'AMENDS', into, 'The agreements that change it.'],
  ['supersedes', 'SUPERSEDES', out, 'The agreements whose place it takes.'],
  ['supersededBy', 'SUPERSEDES', into, 'The agreements that take its place.'],
] as const

for (const [name, type, direction, description] of LINKS) {
  builder.objectField(Agreement, name, t =>
    t.field({
      type: AgreementConnection,
      args: PAGE_ARGS,
      description,
      ...connection({ path: distinctPath(direction(type, 'Agreement')) }),
    }),
  )
}
