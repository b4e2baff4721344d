/** The names of all object types, so that the files that describe them need not import each other. */
import { type Answer, builder } from '../builder.js'

export const NodeRef = builder.interfaceRef<Answer>('Node')
export const Thing = builder.interfaceRef<Answer>('Thing')
export const Actor = builder.interfaceRef<Answer>('Actor')
export const SourcedEdge = builder.interfaceRef<Answer>('SourcedEdge')
export const Evidence = builder.interfaceRef<Answer>('Evidence')

export const Person = builder.objectRef<Answer>('Person')
export const Organization = builder.objectRef<Answer>('Organization')
export const Place = builder.objectRef<Answer>('Place')
export const Event = builder.objectRef<Answer>('Event')
export const Agreement = builder.objectRef<Answer>('Agreement')
export const Process = builder.objectRef<Answer>('Process')
export const Mediation = builder.objectRef<Answer>('Mediation')
export const Office = builder.objectRef<Answer>('Office')
export const Status = builder.objectRef<Answer>('Status')
export const Fact = builder.objectRef<Answer>('Fact')
export const Claim = builder.objectRef<Answer>('Claim')
export const Mention = builder.objectRef<Answer>('Mention')
export const Article = builder.objectRef<Answer>('Article')
export const Contradiction = builder.objectRef<Answer>('Contradiction')
export const Decision = builder.objectRef<Answer>('Decision')
export const ContradictionSide = builder.objectRef<Answer>('ContradictionSide')

export const ACTOR_LABELS = ['Person', 'Organization']
export const THING_LABELS = [...ACTOR_LABELS, 'Place', 'Event', 'Agreement', 'Process']
