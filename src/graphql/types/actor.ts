import { eventFilterArgs, eventWhere } from '../args/event-filter.js'
import { mediationFilterArgs, mediationWhere } from '../args/mediation-filter.js'
import { PAGE_ARGS } from '../args/page.js'
import { ROLE_ARGS, rolesOf, TOLD_ARGS, toldAs } from '../args/role.js'
import { builder } from '../builder.js'
import { roleTypes, STANCE_TYPES, Stance } from '../enums.js'
import { connection } from '../fields/connection.js'
import { BY_ID } from '../fields/order.js'
import { distinctPath, into, out, path } from '../fields/path.js'
import { property } from '../fields/property.js'
import { LABEL_KEY } from '../select/selection.js'
import {
  AgreementRoleConnection,
  ClaimConnection,
  EventRoleConnection,
  MediationConnection,
  StanceConnection,
} from './connections.js'
import { Actor, NodeRef, Thing } from './refs.js'

const EVENT_ROLES = roleTypes('EVENT')
const AGREEMENT_ROLES = roleTypes('AGREEMENT')
const STANCE_ARGS = builder.args(t => ({ stance: t.field({ type: [Stance], description: 'Only these stances.' }) }))

Actor.implement({
  description: 'A person or an organization: who can mediate, take part, sign, speak.',
  interfaces: [NodeRef, Thing],
  extensions: { labelled: true },
  resolveType: node => String(node[LABEL_KEY]),
  fields: t => ({
    qid: t.string({ nullable: true, description: 'Its Wikidata id.', ...property('qid') }),
    aliases: t.stringList({
      description: 'Other names for it, in the articles and in the reference data.',
      ...property('aliases'),
    }),
    claimCount: t.int({ description: 'In how many claims it stands.', ...property('claimCount') }),
    articleCount: t.int({ description: 'How many articles mention it.', ...property('articleCount') }),
    eventCount: t.int({ description: 'In how many events it has a role.', ...property('eventCount') }),
    mediationCount: t.int({
      description: 'How many mediations it carried out, itself or through persons.',
      ...property('mediationCount'),
    }),
    events: t.field({
      type: EventRoleConnection,
      args: { ...PAGE_ARGS, ...ROLE_ARGS, ...TOLD_ARGS, ...eventFilterArgs },
      description: 'The events in which it has a role, the latest first.',
      ...connection({
        path: args => path(out(rolesOf(args, EVENT_ROLES), 'Event')),
        where: request => [...toldAs(request), ...eventWhere(request)],
      }),
    }),
    agreements: t.field({
      type: AgreementRoleConnection,
      args: { ...PAGE_ARGS, ...ROLE_ARGS, ...TOLD_ARGS },
      description: 'The agreements in which it has a role, the latest first.',
      ...connection({ path: args => path(out(rolesOf(args, AGREEMENT_ROLES), 'Agreement')), where: toldAs }),
    }),
    mediations: t.field({
      type: MediationConnection,
      args: { ...PAGE_ARGS, ...mediationFilterArgs },
      description: 'What it mediated; of an organization also what persons mediated for it. The latest first.',
      ...connection({ path: distinctPath(into(['BY', 'FOR'], 'Mediation')), where: mediationWhere }),
    }),
    mediationsAsParty: t.field({
      type: MediationConnection,
      args: { ...PAGE_ARGS, ...mediationFilterArgs },
      description: 'The mediations in which it is one of the parties, itself or through persons. The latest first.',
      ...connection({ path: distinctPath(into('BETWEEN', 'Mediation')), where: mediationWhere }),
    }),
    stances: t.field({
      type: StanceConnection,
      args: { ...PAGE_ARGS, ...STANCE_ARGS },
      description: 'How it stands towards others.',
      ...connection({ path: args => path(out(stancesOf(args))), order: BY_ID }),
    }),
    stancesReceived: t.field({
      type: StanceConnection,
      args: { ...PAGE_ARGS, ...STANCE_ARGS },
      description: 'How others stand towards it.',
      ...connection({ path: args => path(into(stancesOf(args))), order: BY_ID }),
    }),
    says: t.field({
      type: ClaimConnection,
      args: PAGE_ARGS,
      description: 'The claims that articles have it say.',
      ...connection({ path: distinctPath(into('REFERS_TO', 'Mention'), into('SPEAKER', 'Claim')) }),
    }),
  }),
})

function stancesOf({ stance }: Readonly<Record<string, unknown>>): readonly string[] {
  return Array.isArray(stance) && stance.length > 0 ? stance : STANCE_TYPES
}
