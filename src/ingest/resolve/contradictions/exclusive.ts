import { groupBy } from '../../../model/group-by.js'
import { placeChain } from '../../../model/place-chain.js'
import type { RecordClaim } from '../../../model/record.js'
import type { EventThing } from '../events/describe.js'
import type { Status } from '../facts/statuses.js'
import { pairs, sorted } from '../order.js'
import { publishedOn } from '../record-index.js'
import type { Strata } from '../strata.js'
import { daysBetween, isSharp, matchDates, when } from '../when.js'
import { areToldApart, type Contradiction, contradiction } from './contradiction.js'
import { EXCLUSIVE_STATUSES, FACTUAL, SAME_TIME_DAYS } from './tables.js'

type NameOf = (id: string) => string

/** Statuses of one agreement that cannot both be right. */
export function exclusiveStatuses(
  agreement: string,
  statuses: readonly Status[],
  strata: Strata,
  nameOf: NameOf,
): readonly Contradiction[] {
  const told = statuses.filter(({ modality, affirmed }) => FACTUAL.has(modality) && affirmed > 0)
  return pairs(told).flatMap(([a, b]) => {
    const sides = [affirming(a), affirming(b)]
    if (!areExclusive(a, b) || !areOfOneTime(a, b, strata) || !areToldApart(strata, sides)) return []
    const summary = `${nameOf(agreement)}: told as ${[a.value, b.value].map(value => value.toLowerCase()).join(' and as ')}`
    return [contradiction('EXCLUSIVE', [agreement], `${a.id} ${b.id}`, summary, sides)]
  })
}

const affirming = ({ claims }: Status): readonly RecordClaim[] =>
  claims.filter(({ polarity }) => polarity === 'AFFIRMED')

function areExclusive(a: Status, b: Status): boolean {
  return EXCLUSIVE_STATUSES.some(pair => pair.includes(a.value) && pair.includes(b.value) && a.value !== b.value)
}

function areOfOneTime(a: Status, b: Status, { index }: Strata): boolean {
  const match = matchDates(a.date, b.date)
  if (match !== 'UNKNOWN') return match !== 'CONFLICT'
  const days = (status: Status) =>
    status.claims.flatMap(({ articleId }) => publishedOn(index, articleId) ?? []).filter(day => day.length === 10)
  const [left, right] = [days(a), days(b)]
  if (left.length === 0 || right.length === 0) return true
  return left.some(from => right.some(to => Math.abs(daysBetween(from, to)) <= SAME_TIME_DAYS))
}

/** Two days of one event. */
export function exclusiveDates(event: EventThing, strata: Strata, nameOf: NameOf): readonly Contradiction[] {
  const claims = occurrences(event, strata).filter(({ edtf }) => isSharp(when(edtf)))
  const byDate = groupBy(claims, ({ edtf }) => edtf ?? '')
  const clashing = sorted(byDate.keys()).filter(date =>
    [...byDate.keys()].some(other => ['NEXT_DAY', 'CONFLICT'].includes(matchDates(when(date), when(other)))),
  )
  if (clashing.length < 2) return []
  const sides = clashing.map(date => byDate.get(date) ?? [])
  if (!areToldApart(strata, sides)) return []
  return [contradiction('EXCLUSIVE', [event.id], 'date', `${nameOf(event.id)}: dated ${clashing.join(' and ')}`, sides)]
}

/** Two places of one event. */
export function exclusivePlaces(event: EventThing, strata: Strata, nameOf: NameOf): readonly Contradiction[] {
  const claims = occurrences(event, strata).filter(({ object }) => object !== null)
  const byPlace = groupBy(claims, ({ object }) => strata.things.of(object ?? '')?.id ?? '')
  const isWithin = (a: string, b: string) => placeChain(strata.reference, a).includes(b)
  const isNamesake = (a: string, b: string) =>
    nameOf(a)
      .split(' ')
      .some(word => word.length > 3 && nameOf(b).includes(word))
  const clashing = event.places.filter(place =>
    event.places.some(
      other => other !== place && !isWithin(place, other) && !isWithin(other, place) && !isNamesake(place, other),
    ),
  )
  if (clashing.length < 2) return []
  const sides = clashing.map(place => byPlace.get(place) ?? [])
  if (!areToldApart(strata, sides)) return []
  return [
    contradiction(
      'EXCLUSIVE',
      [event.id],
      'place',
      `${nameOf(event.id)}: told of ${clashing.map(nameOf).join(' and ')}`,
      sides,
    ),
  ]
}

function occurrences({ mentions }: EventThing, { index }: Strata): readonly RecordClaim[] {
  const claims = mentions.flatMap(({ id }) => index.bySubject.get(id) ?? [])
  return claims.filter(({ predicate, polarity }) => predicate === 'OCCURRED' && polarity === 'AFFIRMED')
}
