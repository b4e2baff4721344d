import { isSide, principalsOf } from './actors.js'
import type { AgreementCluster } from './agreement-coreference.js'
import { disputants } from './disputants.js'
import { keepDrafts } from './draft.js'
import { haveDyads } from './dyads.js'
import type { EventCluster } from './event-coreference.js'
import { mereParty } from './mere.js'
import { isOfSides } from './of-sides.js'
import { isOpposed, sharesPrincipal } from './opposed.js'
import type { Draft, Reading, Ref } from './reading.js'
import { WEAK } from './rules/verb-roles.js'
import { bothSides } from './sides.js'
import { GATHERINGS } from './talking.js'

const MEDIATING = new Set(['MEDIATED', 'FACILITATED', 'CONVENED'])
const PARTY = new Set(['PARTY_TO', 'SIGNED', 'INVITED_TO'])
const TAKING_PART = new Set([...PARTY, 'PARTICIPATED_IN', 'OBSERVED', 'SPOKE_AT'])

/**
 * After coreference, what the roles of one event or agreement imply for each other: a mediator is no party, and where the words
 * beside it name no two opposing parties, the article's two sides are meant.
 */
export function completeRoles(
  reading: Reading,
  events: readonly EventCluster[],
  agreements: readonly AgreementCluster[],
): void {
  // talks first: between whom somebody mediates there need not be thought of elsewhere
  const inTurn = [...events.filter(({ type }) => type === 'TALKS'), ...events.filter(({ type }) => type !== 'TALKS')]
  for (const { members, type, settings } of inTurn)
    complete(
      reading,
      events,
      members.map(({ index }) => ({ kind: 'EVENT', index })),
      type,
      settings.some(({ date, place }) => date !== null || place !== null),
    )
  for (const { members } of agreements)
    complete(
      reading,
      events,
      members.map(({ index }) => ({ kind: 'AGREEMENT', index })),
      'AGREEMENT',
      true,
    )
}

function complete(
  reading: Reading,
  events: readonly EventCluster[],
  refs: readonly Ref[],
  type: string,
  settled: boolean,
): void {
  const kind = refs[0]?.kind
  const own = new Set(refs.map(({ index }) => index))
  const about = (draft: Draft) => {
    const target = draft.object?.kind === 'EVENT' || draft.object?.kind === 'AGREEMENT' ? draft.object : draft.subject
    return target.kind === kind && own.has(target.index)
  }
  // What the two sides of a dispute do together.
  const negotiated = type === 'AGREEMENT' || reading.resources.mediable.has(type)
  if (refs[0]?.kind === 'EVENT' && !negotiated) dropMediators(reading, about)
  dropWeakMediators(reading, about)
  dropMediatingParties(reading, about)
  if (!negotiated) return
  const told = reading.drafts.filter(about)
  const mediating =
    told.find(({ predicate }) => MEDIATING.has(predicate)) ?? told.find(({ predicate }) => predicate === 'HOSTED')
  const parties = told.filter(({ predicate }) => PARTY.has(predicate)).map(({ subject }) => subject)
  if (isOpposed(reading, parties)) return
  promote(reading, about)
  if (mediating) promoteGuests(reading, about)
  const taking = told.some(({ predicate }) => TAKING_PART.has(predicate))
  const agreement =
    refs[0]?.kind === 'AGREEMENT' &&
    told.some(({ predicate, confidence }) => predicate === 'HAS_STATUS' && confidence > 400)
      ? (told[0] ?? mere(reading, refs[0]))
      : undefined
  const basis =
    mediating ??
    agreement ??
    // nobody but the sides may be thought to hold these, where no others are named
    (GATHERINGS.has(type) && !taking
      ? (told[0] ?? (settled && refs[0] ? mere(reading, refs[0]) : undefined))
      : undefined)
  const target = basis?.object?.kind === refs[0]?.kind ? basis?.object : refs[0]
  const mediators = told.filter(({ predicate }) => MEDIATING.has(predicate)).map(({ subject }) => subject)
  const isElsewhere =
    type !== 'TALKS' && type !== 'AGREEMENT' && mediators.length > 0 && haveDyads(reading, events, mediators, about)
  if (basis && target && !isElsewhere && isOfSides(reading, refs, type, basis))
    addSides(reading, basis, target, [...parties, ...mediators])
}

/** Wars and protests are not mediated; talks about them are. */
function dropMediators(reading: Reading, about: (draft: Draft) => boolean): void {
  keepDrafts(reading, draft => !about(draft) || (draft.predicate !== 'MEDIATED' && draft.predicate !== 'FACILITATED'))
}

/** "negotiated the treaty" is a mediator's doing only of one who is told to mediate elsewhere, or where two others are the parties. */
function dropWeakMediators(reading: Reading, about: (draft: Draft) => boolean): void {
  const parties = reading.drafts
    .filter(draft => about(draft) && PARTY.has(draft.predicate))
    .map(({ subject }) => subject)
  keepDrafts(reading, draft => {
    if (!about(draft) || draft.predicate !== 'MEDIATED' || draft.confidence !== WEAK || draft.subject.kind === 'GROUP')
      return true
    const elsewhere = reading.drafts.some(
      other =>
        MEDIATING.has(other.predicate) &&
        other.confidence !== WEAK &&
        sharesPrincipal(reading, other.subject, draft.subject),
    )
    const others = parties.filter(party => !sharesPrincipal(reading, party, draft.subject))
    return elsewhere || (isOpposed(reading, others) && others.length === parties.length)
  })
}

/** Whoever mediates, or acts for one who does, negotiates for nobody; a side that is said to mediate stays a party where no two others are left. */
function dropMediatingParties(reading: Reading, about: (draft: Draft) => boolean): void {
  const told = reading.drafts.filter(about)
  const strong = told.filter(
    ({ predicate, subject, explicit }) => MEDIATING.has(predicate) && (explicit || !isSide(reading, subject)),
  )
  const mediators = new Set(strong.flatMap(({ subject }) => principalsOf(reading, subject)))
  const mediates = (draft: Draft) => principalsOf(reading, draft.subject).some(one => mediators.has(one))
  const others = told.filter(draft => PARTY.has(draft.predicate) && !mediates(draft)).map(({ subject }) => subject)
  keepDrafts(reading, draft => {
    if (!about(draft) || draft.predicate !== 'PARTY_TO' || !mediates(draft)) return true
    return isSide(reading, draft.subject) && !isOpposed(reading, others)
  })
}

/** Those of the sides who take part are its parties. */
function promote(reading: Reading, about: (draft: Draft) => boolean): void {
  const taking = reading.drafts.filter(
    draft => about(draft) && draft.predicate === 'PARTICIPATED_IN' && isSide(reading, draft.subject),
  )
  if (
    !isOpposed(
      reading,
      taking.map(({ subject }) => subject),
    )
  )
    return
  reading.drafts.forEach((draft, i) => {
    if (taking.includes(draft)) reading.drafts[i] = { ...draft, predicate: 'PARTY_TO' }
  })
}

const ATTENDING = /^(?:verb:(?:attend|join|participate|take|enter)|phrase:in presence)$/

/** Where somebody else mediates or convenes, the two or more who meet there are the parties. */
function promoteGuests(reading: Reading, about: (draft: Draft) => boolean): void {
  const told = reading.drafts.filter(about)
  const leading = told.filter(({ predicate }) => MEDIATING.has(predicate)).map(({ subject }) => subject)
  const guests = told.filter(
    ({ predicate, subject, rule }) =>
      predicate === 'PARTICIPATED_IN' &&
      !ATTENDING.test(rule) &&
      !leading.some(one => sharesPrincipal(reading, one, subject)),
  )
  const subjects = guests.map(({ subject }) => subject)
  if (leading.length === 0 || !isOpposed(reading, subjects)) return
  reading.drafts.forEach((draft, i) => {
    if (guests.includes(draft)) reading.drafts[i] = { ...draft, predicate: 'PARTY_TO' }
  })
}

/** Something of which only the name is told, or time and place: "the previous round broke down in 2018". */
function mere(reading: Reading, object: Ref): Draft | undefined {
  const candidate = object.kind === 'EVENT' ? reading.events[object.index] : reading.agreements[object.index]
  return candidate && { ...mereParty(object, candidate), subject: object }
}

function addSides(reading: Reading, basis: Draft, object: Ref, known: readonly Ref[]): void {
  const told = new Set(known.flatMap(one => principalsOf(reading, one)))
  const mediators = basis.explicit && basis.subject.kind === 'ENTITY' ? [basis.subject] : []
  const isTalks = object.kind === 'EVENT' && reading.events[object.index]?.type === 'TALKS'
  const between =
    mediators.length > 0 || isTalks
      ? disputants(reading, [...mediators, ...known], mediators.length > 0 ? basis.sentence : undefined)
      : bothSides(reading)
  for (const side of between) {
    if (known.some(one => one.kind === side.kind && one.index === side.index)) continue
    if (principalsOf(reading, side).some(one => told.has(one))) continue
    reading.drafts.push({
      ...basis,
      predicate: 'PARTY_TO',
      subject: side,
      object,
      polarity: 'AFFIRMED',
      explicit: false,
      rule: 'sides',
      confidence: 550,
      value: null,
      at: null,
    })
  }
}
