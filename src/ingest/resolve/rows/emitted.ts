import type { Office } from '../facts/offices.js'
import type { Mediation } from '../mediations.js'
import { placeChain } from '../reference-index.js'
import type { Strata } from '../strata.js'

/** Clusters that become nodes: what articles mention, and the reference rows to which derivation leads from there. */
export function emittedIds(
  strata: Strata,
  offices: readonly Office[],
  mediations: readonly Mediation[],
  acting: readonly (readonly [string, string])[],
): ReadonlySet<string> {
  const mentioned = [...strata.things.all.values()].filter(({ mentions }) => mentions.length > 0).map(({ id }) => id)
  const reached = [
    ...offices.flatMap(({ organization }) => organization ?? []),
    ...mediations.flatMap(({ principals, lifted }) => [...principals, ...lifted]),
    ...acting.map(([, organization]) => organization),
    ...[...strata.eventThings.values()].flatMap(({ sides, thirds }) => [...sides, ...thirds]),
    ...mentioned.flatMap(id => placeChain(strata.reference, id)),
  ]
  return new Set([...mentioned, ...reached].filter(id => strata.things.all.has(id)))
}

/** Persons and the organizations that events, agreements and offices lift them to. */
export function actingFor(strata: Strata, offices: readonly Office[]): readonly (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>()
  const add = (person: string, organization: string) => pairs.set(`${person} ${organization}`, [person, organization])
  for (const { person, organization, claims, to } of offices) {
    if (
      organization !== null &&
      to === null &&
      claims.some(({ claim }) => claim.modality !== 'HISTORICAL' && claim.polarity === 'AFFIRMED')
    )
      add(person, organization)
  }
  const { index, things, lifting, ontology } = strata
  for (const { predicate, subject, object } of index.claims) {
    const [actor, thing] = [things.of(subject), things.of(object ?? '')]
    if (ontology.predicates[predicate]?.family !== 'role' || actor?.kind !== 'PERSON' || thing === undefined) continue
    const occasion = strata.eventThings.get(thing.id)?.occasion ?? strata.agreementThings.get(thing.id)?.occasion
    if (occasion !== undefined) for (const organization of lifting(actor.id, occasion)) add(actor.id, organization)
  }
  return [...pairs.values()]
}
