import type { RecordClaim } from '../../../model/record.js'
import type { EventThing } from '../events/describe.js'
import type { Fact } from '../facts/facts.js'
import type { Status } from '../facts/statuses.js'
import { publishedOn } from '../record-index.js'
import type { Strata } from '../strata.js'
import { daysBetween } from '../when.js'
import { areToldApart, type Contradiction, contradiction } from './contradiction.js'
import { DENIABLE, FACTUAL, FAILS_RATHER_THAN_DENIES } from './tables.js'

type NameOf = (id: string) => string

/** One claim affirms what another denies. */
export function deniedFact(fact: Fact, strata: Strata, nameOf: NameOf): readonly Contradiction[] {
  const { id, family, modality, affirmed, denied, subject, predicate, object, value } = fact
  const days = DENIABLE[family]
  if (days === undefined || !FACTUAL.has(modality) || affirmed === 0 || denied === 0) return []
  if (strata.ontology.predicates[predicate]?.mediating === FAILS_RATHER_THAN_DENIES) return []
  const sides = byPolarity(fact.claims)
  if (!areToldApart(strata, sides) || (days !== null && !areWithin(sides, days, strata))) return []
  const what = `${nameOf(subject)} ${words(predicate)} ${object === null ? (value ?? '') : nameOf(object)}`
  const about = [object ?? subject]
  return [contradiction('DENIED', about, id, `${what}: said ${times(affirmed)}, denied ${times(denied)}`, sides)]
}

export function deniedStatus(
  { id, agreement, value, modality, claims }: Status,
  strata: Strata,
  nameOf: NameOf,
): readonly Contradiction[] {
  const sides = byPolarity(claims)
  if (!FACTUAL.has(modality) || !areToldApart(strata, sides)) return []
  const summary = `${nameOf(agreement)}: said to be ${words(value)} and not to be`
  return [contradiction('DENIED', [agreement], id, summary, sides)]
}

export function deniedEvent({ id, mentions }: EventThing, strata: Strata, nameOf: NameOf): readonly Contradiction[] {
  const told = mentions.flatMap(mention => strata.index.bySubject.get(mention.id) ?? [])
  const claims = told.filter(({ predicate, modality }) => predicate === 'OCCURRED' && FACTUAL.has(modality))
  const sides = byPolarity(claims)
  if (!areToldApart(strata, sides)) return []
  return [contradiction('DENIED', [id], id, `${nameOf(id)}: said to have taken place and not to`, sides)]
}

function byPolarity(claims: readonly RecordClaim[]): readonly (readonly RecordClaim[])[] {
  return ['AFFIRMED', 'NEGATED'].map(polarity => claims.filter(claim => claim.polarity === polarity))
}

const words = (predicate: string): string => predicate.toLowerCase().replace(/_/g, ' ')

function areWithin(
  [left = [], right = []]: readonly (readonly RecordClaim[])[],
  days: number,
  { index }: Strata,
): boolean {
  const day = ({ edtf, earliest, articleId }: RecordClaim) => (edtf === null ? publishedOn(index, articleId) : earliest)
  return left.some(a =>
    right.some(b => {
      const [from, to] = [day(a), day(b)]
      return from?.length === 10 && to?.length === 10 && Math.abs(daysBetween(from, to)) <= days
    }),
  )
}

const times = (n: number): string => (n === 1 ? 'once' : `${n} times`)
