import { groupBy } from '../../model/group-by.js'
import { isSide, principalsOf } from './actors.js'
import type { AgreementCluster } from './agreement-coreference.js'
import { disputants } from './disputants.js'
import { keep, keepDrafts } from './draft.js'
import { haveDyads } from './dyads.js'
import type { EventCluster } from './event-coreference.js'
import { mereParty } from './mere.js'
import { isOfSides } from './of-sides.js'
import { isOpposed, sharesPrincipal } from './opposed.js'
import { type Draft, entityOf, hasRef, type Reading, type Ref, refKey } from './reading.js'
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
  // Each event and agreement is of one cluster, and completing one changes only what is told of it.
  const ofCluster = toldOfEach(reading.drafts, events, agreements)
  for (const cluster of inTurn) {
    const { members, type, settings } = cluster
    complete(
      reading,
      events,
      members.map(({ index }) => ({ kind: 'EVENT', index })),
      type,
      settings.some(({ date, place }) => date !== null || place !== null),
      ofCluster.get(cluster) ?? [],
    )
  }
  for (const cluster of agreements)
    complete(
      reading,
      events,
      cluster.members.map(({ index }) => ({ kind: 'AGREEMENT', index })),
      'AGREEMENT',
      true,
      ofCluster.get(cluster) ?? [],
    )
}

/** The claims on each event and agreement, in their order. */
function toldOfEach(
  drafts: readonly Draft[],
  events: readonly EventCluster[],
  agreements: readonly AgreementCluster[],
): ReadonlyMap<EventCluster | AgreementCluster | undefined, Draft[]> {
  const clusterOf = new Map<string, EventCluster | AgreementCluster>()
  for (const event of events)
    for (const { index } of event.members) clusterOf.set(refKey({ kind: 'EVENT', index }), event)
  for (const paper of agreements)
    for (const { index } of paper.members) clusterOf.set(refKey({ kind: 'AGREEMENT', index }), paper)
  return groupBy(drafts, draft => clusterOf.get(refKey(targetOf(draft))))
}

/** What a claim is on: its object where that is an event or a paper. */
const targetOf = ({ subject, object }: Draft): Ref =>
  object?.kind === 'EVENT' || object?.kind === 'AGREEMENT' ? object : subject

/** @param own the claims on it, which change as the article's do */
function complete(
  reading: Reading,
  events: readonly EventCluster[],
  refs: readonly Ref[],
  type: string,
  settled: boolean,
  own: Draft[],
): void {
  // What the two sides of a dispute do together.
  const negotiated = type === 'AGREEMENT' || reading.resources.mediable.has(type)
  if (refs[0]?.kind === 'EVENT' && !negotiated) dropMediators(reading, own)
  dropWeakMediators(reading, own)
  dropMediatingParties(reading, own)
  if (!negotiated) return
  const told = [...own]
  const mediating =
    told.find(({ predicate }) => MEDIATING.has(predicate)) ?? told.find(({ predicate }) => predicate === 'HOSTED')
  const parties = told.filter(({ predicate }) => PARTY.has(predicate)).map(({ subject }) => subject)
  if (isOpposed(reading, parties)) return
  promote(reading, own)
  if (mediating) promoteGuests(reading, own)
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
    type !== 'TALKS' &&
    type !== 'AGREEMENT' &&
    mediators.length > 0 &&
    haveDyads(reading, events, mediators, new Set(own))
  // "where Sweden and Saxony signed a treaty", of two other sides
  const isOfOthers =
    type === 'AGREEMENT' &&
    mediators.length === 0 &&
    parties.length > 0 &&
    parties.every(one => isStranger(reading, one))
  if (basis && target && !isElsewhere && !isOfOthers && isOfSides(reading, refs, type, basis))
    addSides(reading, basis, target, [...parties, ...mediators])
}

/** A state that is no side, where there are two. */
const isStranger = (reading: Reading, ref: Ref): boolean =>
  ref.kind === 'ENTITY' &&
  entityOf(reading, ref.index)?.type === 'STATE' &&
  !isSide(reading, ref) &&
  bothSides(reading).length > 1

/** Wars and protests are not mediated; talks about them are. */
function dropMediators(reading: Reading, own: Draft[]): void {
  keepOwn(reading, own, ({ predicate }) => predicate !== 'MEDIATED' && predicate !== 'FACILITATED')
}

/** Leaves out the claims on one thing for which the test does not hold. */
function keepOwn(reading: Reading, own: Draft[], test: (draft: Draft) => boolean): void {
  const dropped = new Set(own.filter(draft => !test(draft)))
  if (dropped.size === 0) return
  keep(own, draft => !dropped.has(draft))
  keepDrafts(reading, draft => !dropped.has(draft))
}

/** Makes parties of those who are told to take part. */
function makeParties(reading: Reading, own: Draft[], taking: readonly Draft[]): void {
  const parties = new Map(taking.map(draft => [draft, { ...draft, predicate: 'PARTY_TO' }]))
  for (const drafts of [own, reading.drafts])
    drafts.forEach((draft, i) => {
      drafts[i] = parties.get(draft) ?? draft
    })
}

/** "negotiated the treaty" is a mediator's doing only of one who is told to mediate elsewhere, or where two others are the parties. */
function dropWeakMediators(reading: Reading, own: Draft[]): void {
  const parties = own.filter(({ predicate }) => PARTY.has(predicate)).map(({ subject }) => subject)
  keepOwn(reading, own, draft => {
    if (draft.predicate !== 'MEDIATED' || draft.confidence !== WEAK || draft.subject.kind === 'GROUP') return true
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
function dropMediatingParties(reading: Reading, own: Draft[]): void {
  const strong = own.filter(
    ({ predicate, subject, explicit }) => MEDIATING.has(predicate) && (explicit || !isSide(reading, subject)),
  )
  const mediators = new Set(strong.flatMap(({ subject }) => principalsOf(reading, subject)))
  const mediates = (draft: Draft) => principalsOf(reading, draft.subject).some(one => mediators.has(one))
  const others = own.filter(draft => PARTY.has(draft.predicate) && !mediates(draft)).map(({ subject }) => subject)
  keepOwn(reading, own, draft => {
    if (draft.predicate !== 'PARTY_TO' || !mediates(draft)) return true
    return isSide(reading, draft.subject) && !isOpposed(reading, others)
  })
}

/** Those of the sides who take part are its parties. */
function promote(reading: Reading, own: Draft[]): void {
  const taking = own.filter(({ predicate, subject }) => predicate === 'PARTICIPATED_IN' && isSide(reading, subject))
  const subjects = taking.map(({ subject }) => subject)
  if (isOpposed(reading, subjects)) makeParties(reading, own, taking)
}

const ATTENDING = /^(?:verb:(?:attend|join|participate|take|enter)|phrase:in presence)$/

/** Where somebody else mediates or convenes, the two or more who meet there are the parties. */
function promoteGuests(reading: Reading, own: Draft[]): void {
  const leading = own.filter(({ predicate }) => MEDIATING.has(predicate)).map(({ subject }) => subject)
  const guests = own.filter(
    ({ predicate, subject, rule }) =>
      predicate === 'PARTICIPATED_IN' &&
      !ATTENDING.test(rule) &&
      !leading.some(one => sharesPrincipal(reading, one, subject)),
  )
  const subjects = guests.map(({ subject }) => subject)
  if (leading.length > 0 && isOpposed(reading, subjects)) makeParties(reading, own, guests)
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
    if (hasRef(known, side)) continue
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
