/** Connection types, each shared by every field that lists its nodes. */
import { type Answer, builder } from '../builder.js'
import { Role, Stance } from '../enums.js'
import { CURSOR, connectionType, same } from '../fields/connection-type.js'
import { BY_DATE, BY_PUBLICATION } from '../fields/groups.js'
import { edgeRole, edgeStance, factProperty } from '../fields/property.js'
import * as ref from './refs.js'

export const ActorConnection = connectionType('Actor', ref.Actor, 'actors')
export const PersonConnection = connectionType('Person', ref.Person, 'persons')
export const OrganizationConnection = connectionType('Organization', ref.Organization, 'organizations', {
  grouped: true,
})
export const PlaceConnection = connectionType('Place', ref.Place, 'places')
export const EventConnection = connectionType('Event', ref.Event, 'events', { dated: BY_DATE })
export const AgreementConnection = connectionType('Agreement', ref.Agreement, 'agreements', { dated: BY_DATE })
export const ProcessConnection = connectionType('Process', ref.Process, 'processes')
export const MediationConnection = connectionType('Mediation', ref.Mediation, 'mediations', { dated: BY_DATE })
export const OfficeConnection = connectionType('Office', ref.Office, 'offices')
export const FactConnection = connectionType('Fact', ref.Fact, 'facts')
export const ClaimConnection = connectionType('Claim', ref.Claim, 'claims', { dated: BY_DATE })
export const MentionConnection = connectionType('Mention', ref.Mention, 'mentions')
export const ArticleConnection = connectionType('Article', ref.Article, 'articles', { dated: BY_PUBLICATION })
export const ContradictionConnection = connectionType('Contradiction', ref.Contradiction, 'contradictions')
export const DecisionConnection = connectionType('Decision', ref.Decision, 'decisions')

type NodeRef = typeof ref.Actor | typeof ref.Event | typeof ref.Thing

/** An edge with a role, and everything that a SourcedEdge has. */
function roleEdge(name: string, node: NodeRef, what: string) {
  return builder.objectRef<Answer>(`${name}RoleEdge`).implement({
    description: `A role, and the ${what} at its other end.`,
    interfaces: [ref.SourcedEdge],
    fields: t => ({
      cursor: t.string(CURSOR),
      node: t.field({ type: node, description: `The ${what}.`, ...same() }),
      role: t.field({ type: Role, description: 'What the actor is there.', ...edgeRole() }),
    }),
  })
}

const StanceEdge = builder.objectRef<Answer>('StanceEdge').implement({
  description: 'A stance, and what is at its other end.',
  interfaces: [ref.SourcedEdge],
  fields: t => ({
    cursor: t.string(CURSOR),
    node: t.field({
      type: ref.Thing,
      description: 'Whom or what it is about; of received stances whose it is.',
      ...same(),
    }),
    stance: t.field({ type: Stance, description: 'How the one stands towards the other.', ...edgeStance() }),
    topic: t.string({
      nullable: true,
      description: 'What it is about, in the words of the text.',
      ...factProperty('value'),
    }),
  }),
})

export const ActorRoleConnection = connectionType('ActorRole', ref.Actor, 'actors with their roles', {
  edge: roleEdge('Actor', ref.Actor, 'actor'),
})
export const EventRoleConnection = connectionType('EventRole', ref.Event, 'events with the roles in them', {
  edge: roleEdge('Event', ref.Event, 'event'),
  dated: BY_DATE,
})
export const AgreementRoleConnection = connectionType(
  'AgreementRole',
  ref.Agreement,
  'agreements with the roles in them',
  { edge: roleEdge('Agreement', ref.Agreement, 'agreement'), dated: BY_DATE },
)
export const StanceConnection = connectionType('Stance', ref.Thing, 'stances', { edge: StanceEdge })
