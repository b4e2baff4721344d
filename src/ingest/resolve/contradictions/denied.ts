import type { Claim } from '../../../model/claim.js'
import type { Fact } from '../facts/facts.js'
import { groupBy } from '../order.js'
import { publishedOn } from '../record-index.js'
import type { Strata } from '../strata.js'
import { daysBetween } from '../when.js'
import { type Contradiction, contradiction } from './contradiction.js'
import { DENIABLE, FACTUAL } from './tables.js'

type NameOf = (id: string) => string

/** One claim affirms what another denies. */
export function findDenied(strata: Strata, facts: readonly Fact[], nameOf: NameOf): readonly Contradiction[] {
  return [...facts.flatMap(fact => deniedFact(fact, strata, nameOf)), ...deniedEvents(strata, nameOf)]
}

function deniedFact(fact: Fact, strata: Strata, nameOf: NameOf): readonly Contradiction[] {
  const { id, family, modality, affirmed, denied, subject, predicate, object, value } = fact
  const days = DENIABLE[family]
  if (days === undefined || !FACTUAL.has(modality) || affirmed === 0 || denied === 0) return []
  const sides = byPolarity(fact.claims)
  if (days !== null && !areWithin(sides, days, strata)) return []
  const what = `${nameOf(subject)} ${words(predicate)} ${object === null ? (value ?? '') : nameOf(object)}`
  const about = [object ?? subject]
  return [contradiction('DENIED', about, id, `${what}: said ${affirmed} times, denied ${denied} times`, sides)]
}

function deniedEvents({ index, things }: Strata, nameOf: NameOf): readonly Contradiction[] {
  const claims = index.claims.filter(({ predicate, modality }) => predicate === 'OCCURRED' && FACTUAL.has(modality))
  return [...groupBy(claims, ({ subject }) => things.of(subject)?.id ?? '')].flatMap(([event, group]) => {
    const sides = byPolarity(group)
    if (event === '' || sides.some(side => side.length === 0)) return []
    return [contradiction('DENIED', [event], event, `${nameOf(event)}: said to have taken place and not to`, sides)]
  })
}

function byPolarity(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  return ['AFFIRMED', 'NEGATED'].map(polarity => claims.filter(claim => claim.polarity === polarity))
}

const words = (predicate: string): string => predicate.toLowerCase().replace(/_/g, ' ')

function areWithin([left = [], right = []]: readonly (readonly Claim[])[], days: number, { index }: Strata): boolean {
  const day = ({ edtf, earliest, articleId }: Claim) => (edtf === null ? publishedOn(index, articleId) : earliest)
  return left.some(a =>
    right.some(b => {
      const [from, to] = [day(a), day(b)]
      return from?.length === 10 && to?.length === 10 && Math.abs(daysBetween(from, to)) <= days
    }),
  )
}
