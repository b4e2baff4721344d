import type { Ontology } from '../../ontology/ontology.js'
import { bad } from './bad.js'
import type { ThingFound } from './members.js'

/** @throws UserError for what the ontology has no word for. */
export function checkAssertion(
  { predicates, vocabulary }: Ontology,
  name: string,
  subject: ThingFound,
  object: ThingFound | null,
  value: string | null,
): void {
  const predicate = predicates[name]
  if (predicate === undefined)
    throw bad(`There is no predicate ${name}`, `There are ${Object.keys(predicates).join(', ')}.`)
  const allows = (kinds: readonly string[], { label }: ThingFound) => kinds.includes(label.toUpperCase())
  if (!allows(predicate.subject, subject))
    throw bad(`${subject.name} cannot be the subject of ${name}`, `That is ${list(predicate.subject)}.`)
  if (object !== null && !allows(predicate.object, object)) {
    const cure =
      predicate.object.length === 0 ? 'It has no object; give a value.' : `That is ${list(predicate.object)}.`
    throw bad(`${object.name} cannot be the object of ${name}`, cure)
  }
  if (object === null && value === null && predicate.family !== 'occurrence')
    throw bad(`${name} needs an object or a value`, 'Say what it is about.')
  const statuses = vocabulary.AgreementStatus ?? {}
  if (predicate.value === 'agreementStatus' && !(value !== null && value in statuses))
    throw bad(`"${value}" is no status of an agreement`, `There are ${Object.keys(statuses).join(', ')}.`)
}

const list = (kinds: readonly string[]): string => kinds.map(kind => `a ${kind.toLowerCase()}`).join(' or ')
