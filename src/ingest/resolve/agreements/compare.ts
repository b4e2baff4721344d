import { verdict } from '../decisions.js'
import { disjoint, type Feature, once, type Score, score, shared } from '../score.js'
import { type DateMatch, daysBetween, matchDates } from '../when.js'
import { areCompatible } from './families.js'
import type { AgreementProfile } from './profile.js'

type Count = (a: AgreementProfile, b: AgreementProfile) => number

const some = (a: AgreementProfile, b: AgreementProfile, ...matches: readonly DateMatch[]): boolean =>
  a.concluded.some(x => b.concluded.some(y => matches.includes(matchDates(x, y))))

const isSameDay: Count = (a, b) => once(some(a, b, 'SAME_DAY'))
const isSameMonth: Count = (a, b) => once(!some(a, b, 'SAME_DAY') && some(a, b, 'SAME_MONTH', 'NEXT_DAY'))
const isSameYear: Count = (a, b) => once(!some(a, b, 'SAME_DAY', 'SAME_MONTH', 'NEXT_DAY') && some(a, b, 'OVERLAP'))

/** Both are dated, and no date of one can be one of the other. */
const isOtherDate: Count = (a, b) =>
  once(
    a.concluded.length > 0 &&
      b.concluded.length > 0 &&
      !some(a, b, 'SAME_DAY', 'SAME_MONTH', 'NEXT_DAY', 'OVERLAP', 'UNKNOWN'),
  )

const isSameDyad: Count = (a, b) => {
  const common = shared(a.sides, b.sides, 100)
  return once(common >= 2 && common >= Math.min(a.sides.length, b.sides.length))
}

/** "agreement on energy", "agreement on telecommunications"; an annex is just called so. */
const hasOtherWords: Count = (a, b) => once(a.family !== 'ANNEX' && disjoint(a.words, b.words))

const hasOtherSides: Count = (a, b) => once(a.sides.length > 1 && b.sides.length > 1 && disjoint(a.sides, b.sides))

/** A name of two words or more that is its own. */
const hasLongName: Count = (a, b) => once(a.proper.some(name => name.includes(' ') && b.proper.includes(name)))

const isCopied: Count = (a, b) => once(a.articleId !== b.articleId && a.wording === b.wording)

const isFarApart: Count = (a, b) =>
  once(
    a.publishedOn?.length === 10 &&
      b.publishedOn?.length === 10 &&
      a.concluded.length + b.concluded.length < 2 &&
      Math.abs(daysBetween(a.publishedOn, b.publishedOn)) > 365,
  )

/** "agreement on normalization" beside "comprehensive, legally binding agreement on normalization": one is only wished for. A plan is a wish by nature. */
const isWishBesideFact: Count = (a, b) => once(a.exists !== b.exists && a.family === b.family && a.family !== 'PLAN')

const feature = (name: string, weight: number, count: Count): Feature<AgreementProfile> => ({
  name,
  weight,
  count,
  kind: 'qualifier',
})

export const AGREEMENT_FEATURES: readonly Feature<AgreementProfile>[] = [
  feature('same proper name', 450, (a, b) => shared(a.proper, b.proper)),
  feature('same words as a name', 150, (a, b) => shared(a.names, b.names)),
  feature('same kind of text', 100, (a, b) => once(a.family === b.family)),
  feature('same stage', 50, (a, b) => once(a.stage === b.stage && a.stage !== 'OTHER')),
  feature('other words', -150, hasOtherWords),
  feature('shared words', 90, (a, b) => shared(a.words, b.words, 3)),
  feature('shared number', 250, (a, b) => shared(a.numbers, b.numbers)),
  feature('other number', -200, (a, b) => once(disjoint(a.numbers, b.numbers))),
  feature('same sides', 250, isSameDyad),
  feature('other sides', -150, hasOtherSides),
  feature('same proposer or mediator', 100, (a, b) => shared(a.proposers, b.proposers)),
  feature('same words in copies of a text', 600, isCopied),
  feature('came of one event', 250, (a, b) => shared(a.events, b.events)),
  feature('concluded on one day', 250, isSameDay),
  feature('concluded in one month', 150, isSameMonth),
  feature('concluded in one year', 50, isSameYear),
  feature('concluded at another time', -500, isOtherDate),
  feature('told of years apart', -150, isFarApart),
  feature('wished for beside concluded', -150, isWishBesideFact),
]

/** From which score two mentions are of one agreement. */
export const SAME_AGREEMENT = 600

export function compareAgreements(a: AgreementProfile, b: AgreementProfile): Score {
  return score(AGREEMENT_FEATURES, a, b)
}

/** An annex is not what it belongs to; other parties have other agreements; one article tells its own apart. */
export function areAgreementsApart(a: AgreementProfile, b: AgreementProfile): boolean {
  const decided = verdict(a.rulings, b.rulings)
  if (decided !== null) return decided === 'SPLIT'
  if (a.articleId === b.articleId || !areCompatible(a.family, b.family)) return true
  return (hasOtherSides(a, b) === 1 && hasLongName(a, b) === 0) || isOtherDate(a, b) === 1
}

/** Parties, a date and a family alone fit every other deal of the same two: something must be the agreement's own. */
export function isOwn(a: AgreementProfile, b: AgreementProfile): boolean {
  const named = shared(a.proper, b.proper) + shared(a.numbers, b.numbers) + shared(a.words, b.words)
  return named > 0 || shared(a.events, b.events) > 0 || isSameDay(a, b) === 1 || isCopied(a, b) === 1
}
