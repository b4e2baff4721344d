import { verdict } from '../decisions.js'
import { disjoint, type Feature, once, type Score, score, shared } from '../score.js'
import { daysBetween, isSharp, length, matchDates } from '../when.js'
import type { EventProfile } from './profile.js'

type Count = (a: EventProfile, b: EventProfile) => number

/** Heads that mean a dialogue as such, and words beside "talks" that make them one; but not "the next round of EU-mediated talks". */
const LASTING = /^(?:dialog(?:ue)?|process|efforts?|initiative|mediation)$/
const LED = /^(?:led|broker|mediat|facilitat|sponsor|back|decade|years?|peace)$/
const SINGLE = /^(?:round|latest|last|next|new|first|second|third|previous|further|another|final)$/

/** "EU-led talks for a decade": nothing tells when or where, so it is the dialogue as such rather than a round of it. */
export function isDialogueAsSuch({ family, head, date, places, numbers, weekdays, words }: EventProfile): boolean {
  const isLong = date !== null && (length(date) ?? 0) > 366
  if (family !== 'DIALOGUE' || !(date === null || isLong) || places.length + numbers.length + weekdays.length > 0)
    return false
  if (head === 'round' || words.some(word => SINGLE.test(word))) return false
  if (isLong || [head, ...words].some(word => LASTING.test(word))) return true
  return /^(?:talk|negotiation)/.test(head) && words.some(word => LED.test(word))
}

/** One place, or two of one name: "Ohrid", "Lake Ohrid". */
const isSamePlace: Count = (a, b) =>
  once(
    shared(a.placeWords, b.placeWords) > 0 ||
      (shared(a.places, b.places) > 0 && !isCountryWide(a) && !isCountryWide(b)),
  )

function isCountryWide({ places, countries }: EventProfile): boolean {
  return places.every(place => countries.includes(place))
}

const isNearPlace: Count = (a, b) => {
  if (isSamePlace(a, b) === 1 || isCountryWide(a) || isCountryWide(b)) return 0
  return once(shared(a.places, b.within) > 0 || shared(b.places, a.within) > 0)
}

/** "video talks" and "face-to-face talks in Brussels". */
const isRemoteAndNot: Count = (a, b) => once((a.remote && b.places.length > 0) || (b.remote && a.places.length > 0))

const isInOneCountry: Count = (a, b) =>
  once((isCountryWide(a) || isCountryWide(b)) && shared(a.countries, b.countries) > 0)

const isElsewhere: Count = (a, b) =>
  once(disjoint(a.places, b.places) && isNearPlace(a, b) === 0 && isInOneCountry(a, b) === 0)

/** At least two sides in common, and neither report names a side that the other, naming as many, does not. */
const isSameDyad: Count = (a, b) => {
  const common = shared(a.sides, b.sides, 100)
  return once(common >= 2 && common >= Math.min(a.sides.length, b.sides.length))
}

const hasSameSide: Count = (a, b) => once(isSameDyad(a, b) === 0 && shared(a.sides, b.sides) > 0)

/** Everyone named is other: Hoti and Vucic, Kurti and Vucic are not two reports of one meeting, when both name all their leaders. */
const hasOtherPersons: Count = (a, b) => once(disjoint(a.persons, b.persons))

const dates =
  (...matches: readonly string[]): Count =>
  (a, b) =>
    once(matches.includes(matchDates(a.date, b.date)))

/** Reports of something undated come out soon after it: days from the sharp date of one to the publication of the other. */
function delay(a: EventProfile, b: EventProfile): number | null {
  const [dated, undated] = isSharp(a.date) ? [a, b] : [b, a]
  if (!isSharp(dated.date) || undated.date !== null || undated.modality !== 'ACTUAL') return null
  if (isDialogueAsSuch(undated) && undated.persons.length < 2) return null
  if (undated.publishedOn?.length !== 10 || dated.date?.earliest == null) return null
  return daysBetween(dated.date.earliest, undated.publishedOn)
}

const reportedWithin =
  (from: number, to: number): Count =>
  (a, b) => {
    const days = delay(a, b)
    return once(days !== null && days >= from && days <= to)
  }

/** Two undated reports, by the days between their publications. */
const publishedApart = (a: EventProfile, b: EventProfile): number | null =>
  a.publishedOn?.length === 10 && b.publishedOn?.length === 10
    ? Math.abs(daysBetween(a.publishedOn, b.publishedOn))
    : null

const isPublishedFarApart: Count = (a, b) => {
  const days = isSharp(a.date) || isSharp(b.date) || isDialogueAsSuch(a) ? null : publishedApart(a, b)
  return once(days !== null && days > 60)
}

const isOneDialogue: Count = (a, b) => {
  const days = publishedApart(a, b)
  return once(isDialogueAsSuch(a) && isDialogueAsSuch(b) && isSameDyad(a, b) === 1 && (days === null || days < 1100))
}

const isCopied: Count = (a, b) => once(a.articleId !== b.articleId && a.wording === b.wording)

/** "declared independence in 2008", "the war of 1998-99": told everywhere with the same rough date, and there is one of it. */
const isBackground: Count = (a, b) => {
  const isUnique = a.family === 'RECOGNITION' || (a.head === 'war' && b.head === 'war')
  const isPast = a.modality === 'HISTORICAL' && b.modality === 'HISTORICAL'
  return once((isUnique || isPast) && a.date !== null && !isSharp(a.date) && a.date.edtf === b.date?.edtf)
}

const feature = (name: string, weight: number, count: Count): Feature<EventProfile> => ({
  name,
  weight,
  count,
  kind: 'qualifier',
})

export const EVENT_FEATURES: readonly Feature<EventProfile>[] = [
  feature('same day', 350, dates('SAME_DAY')),
  feature('same month', 200, dates('SAME_MONTH')),
  feature('dates overlap', 50, dates('OVERLAP')),
  feature('next day', -250, dates('NEXT_DAY')),
  feature('other date', -1000, dates('CONFLICT')),
  feature('same weekday', 100, (a, b) => shared(a.weekdays, b.weekdays)),
  feature('other weekday', -300, (a, b) => once(disjoint(a.weekdays, b.weekdays))),
  feature('same background date', 350, isBackground),
  feature('same place', 250, isSamePlace),
  feature('place within the other', 200, isNearPlace),
  feature('same country', 80, isInOneCountry),
  feature('elsewhere', -350, isElsewhere),
  feature('remote, and in a place', -200, isRemoteAndNot),
  feature('same sides', 300, isSameDyad),
  feature('a side in common', 150, hasSameSide),
  feature('no side in common', -400, (a, b) => once(disjoint(a.sides, b.sides))),
  feature('same persons', 50, (a, b) => shared(a.persons, b.persons, 3)),
  feature('other persons', -200, hasOtherPersons),
  feature('same third party', 150, (a, b) => shared(a.thirds, b.thirds)),
  feature('other third party', -150, (a, b) => once(disjoint(a.thirds, b.thirds))),
  feature('same type', 60, (a, b) => once(a.type === b.type)),
  feature('same head noun', 60, (a, b) => once(a.head !== '' && a.head === b.head)),
  feature('shared number', 150, (a, b) => shared(a.numbers, b.numbers, 2)),
  feature('shared words', 30, (a, b) => shared(a.words, b.words, 4)),
  feature('shared words of agreements', 60, (a, b) => shared(a.agreementWords, b.agreementWords, 3)),
  feature('reported within days', 150, reportedWithin(-1, 7)),
  feature('reported within a month', 50, reportedWithin(8, 31)),
  feature('reported before it happened', -300, reportedWithin(-100_000, -2)),
  feature('reported long after', -100, reportedWithin(365, 100_000)),
  feature('published far apart', -300, isPublishedFarApart),
  feature('same words in copies of a text', 600, isCopied),
  feature('the same dialogue as such', 150, isOneDialogue),
  feature('dialogue as such and a round', -150, (a, b) => once(isDialogueAsSuch(a) !== isDialogueAsSuch(b))),
]

export function compareEvents(a: EventProfile, b: EventProfile): Score {
  return score(EVENT_FEATURES, a, b)
}

/** What tells that two mentions are of two events, whatever else they share. */
export function areEventsApart(a: EventProfile, b: EventProfile): boolean {
  const decided = verdict(a.rulings, b.rulings)
  if (decided !== null) return decided === 'SPLIT'
  if (a.articleId === b.articleId || a.family !== b.family || a.held !== b.held) return true
  return haveNothingInCommon(a, b)
}

/** By date, country or sides: also a plan and what became of it must not differ in these. */
export function haveNothingInCommon(a: EventProfile, b: EventProfile): boolean {
  const sides = a.sides.length > 1 && b.sides.length > 1 && disjoint(a.sides, b.sides)
  return sides || disjoint(a.countries, b.countries) || matchDates(a.date, b.date) === 'CONFLICT'
}

/** Undated reports join each other only by something that no other round has: a month, a number, words of the outcome, a weekday in one week. */
export function isTelling(a: EventProfile, b: EventProfile): boolean {
  const tests = [dates('SAME_DAY', 'SAME_MONTH'), isBackground, isOneDialogue, isCopied]
  if (tests.some(test => test(a, b) === 1)) return true
  const days = publishedApart(a, b)
  const sameWeek = days !== null && days <= 5 && shared(a.weekdays, b.weekdays) > 0
  return sameWeek || shared(a.numbers, b.numbers) > 0 || shared(a.agreementWords, b.agreementWords, 9) >= 2
}
