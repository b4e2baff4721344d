/** Enums of the API: the vocabularies of the ontology, word for word, with their descriptions. */
import { loadOntology } from '../ontology/ontology.js'
import { builder } from './builder.js'

const { vocabulary, predicates } = loadOntology()

interface Word {
  readonly description: string
}

function words(name: string): Readonly<Record<string, Word>> {
  const found = vocabulary[name]
  if (found === undefined) throw new Error(`schema/ontology/vocabulary.yaml has no ${name}`)
  return found
}

function enumOf(name: string, description: string, entries: Readonly<Record<string, Word>>) {
  const values = Object.entries(entries).map(
    ([key, word]) => [key, { value: key, description: word.description }] as const,
  )
  return builder.enumType(name, { description, values: Object.fromEntries(values) })
}

const ofFamily = (...families: readonly string[]) =>
  Object.fromEntries(Object.entries(predicates).filter(([, { family }]) => families.includes(family)))

/** Relationship type → role: MEDIATED makes a MEDIATOR; OPPOSES and REJECTS both make an OPPONENT. */
export const ROLE_OF_TYPE: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(predicates).flatMap(([type, { role }]) => (role === undefined ? [] : [[type, role]])),
)

/** All relationship types that make an actor this. */
export function typesOfRole(role: string): readonly string[] {
  return Object.keys(ROLE_OF_TYPE).filter(type => ROLE_OF_TYPE[type] === role)
}

/** Relationship types of the roles that an actor can have in an Event or an Agreement. */
export function roleTypes(label: 'EVENT' | 'AGREEMENT'): readonly string[] {
  return Object.entries(predicates).flatMap(([type, { role, family, object }]) =>
    role !== undefined && object.includes(label) && (family === 'role' || label === 'AGREEMENT') ? [type] : [],
  )
}

/** Relationship types of the stances that an actor can take on an Event or an Agreement. */
export function stanceTypes(label: 'EVENT' | 'AGREEMENT'): readonly string[] {
  return Object.entries(ofFamily('stance')).flatMap(([type, { object }]) => (object.includes(label) ? [type] : []))
}

export const STANCE_TYPES: readonly string[] = Object.keys(ofFamily('stance'))

const roleWords = Object.fromEntries(
  Object.values(predicates).flatMap(({ role, description }) => (role === undefined ? [] : [[role, { description }]])),
)

export const OrganizationType = enumOf(
  'OrganizationType',
  'What kind of body an organization is.',
  words('OrganizationType'),
)
export const Recognition = enumOf('Recognition', 'How widely a state is recognised.', words('Recognition'))
export const PlaceType = enumOf('PlaceType', 'What kind of place it is.', words('PlaceType'))
export const EventType = enumOf('EventType', 'What kind of event it is.', words('EventType'))
export const AgreementStage = enumOf(
  'AgreementStage',
  'The stage of a peace process that an agreement belongs to.',
  words('AgreementStage'),
)
export const AgreementStatus = enumOf('AgreementStatus', 'How far an agreement has come.', words('AgreementStatus'))
export const Polarity = enumOf('Polarity', 'Whether it is said to be so or not to be so.', words('Polarity'))
export const Modality = enumOf(
  'Modality',
  'Whether it is told as a fact, a plan, a possibility or as background.',
  words('Modality'),
)
export const ContradictionKind = enumOf(
  'ContradictionKind',
  'In which way claims disagree.',
  words('ContradictionKind'),
)
export const DecisionKind = enumOf('DecisionKind', 'What a person decided about the graph.', words('DecisionKind'))
export const EvidenceKind = enumOf('EvidenceKind', 'What a fact rests on.', words('EvidenceKind'))
export const Role = enumOf('Role', 'What an actor is in an event or agreement.', roleWords)
export const MediationRole = enumOf(
  'MediationRole',
  'The roles in which an actor counts as a mediator.',
  Object.fromEntries(
    Object.values(predicates).flatMap(({ role, mediating, description }) =>
      role && mediating ? [[role, { description }]] : [],
    ),
  ),
)
export const Stance = enumOf('Stance', 'How an actor stands towards something.', ofFamily('stance'))
export const Predicate = enumOf('Predicate', 'What a claim says of its subject.', predicates)
