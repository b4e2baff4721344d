import { kindOf } from './clusters.js'
import type { Fact, Facts } from './facts/facts.js'
import type { Office, Offices } from './facts/offices.js'
import { distinct, sum } from './flow/collect.js'
import { each } from './flow/each.js'
import type { Flow } from './flow/flow.js'
import type { Table } from './flow/table.js'
import type { Strata } from './strata.js'

/** A person and an organization for which it acts somewhere. */
export type Acting = readonly [person: string, organization: string]

/** Persons and the organizations that events, agreements and offices lift them to, by "person organization". */
export function deriveActing(flow: Flow, strata: Strata, facts: Facts, { table }: Offices): Table<Acting> {
  const actors = distinct(flow, facts.table, fact => actorOf(fact))
  const lifted = each(flow, [actors, strata.eventThings, strata.agreementThings], thing =>
    liftedIn(thing, [...(actors.get(thing)?.keys() ?? [])], strata),
  )
  const byOccasion = sum(flow, lifted, all => all.map(pair => [pair.join(' '), 1] as const))
  const byOffice = sum(flow, table, office => heldNow(office).map(pair => [pair.join(' '), 1] as const))
  return each(flow, [byOccasion, byOffice], key => {
    const [person = '', organization = ''] = key.split(' ')
    return byOccasion.get(key) || byOffice.get(key) ? [person, organization] : undefined
  })
}

function actorOf({ family, subject, object }: Fact): readonly (readonly [string, string])[] {
  return family === 'role' && object !== null && kindOf(subject) === 'PERSON' ? [[object, subject]] : []
}

function liftedIn(thing: string, persons: readonly string[], strata: Strata): readonly Acting[] | undefined {
  const occasion = (strata.eventThings.get(thing) ?? strata.agreementThings.get(thing))?.occasion
  if (occasion === undefined || persons.length === 0) return undefined
  return persons.flatMap(person => strata.lifting(person, occasion).map((body): Acting => [person, body]))
}

function heldNow({ person, organization, claims, to }: Office): readonly Acting[] {
  if (organization === null || to !== null) return []
  const isHeld = claims.some(({ claim }) => claim.modality !== 'HISTORICAL' && claim.polarity === 'AFFIRMED')
  return isHeld ? [[person, organization]] : []
}
