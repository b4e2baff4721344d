import { isOfNoPastime, isOfViolence } from './affairs.js'
import type { AgreementCluster } from './agreement-coreference.js'
import { type AgreementCandidate, type Draft, entityOf, liftOf, type Reading, type Ref } from './reading.js'

/** Above this a claim is more than the bare word ("plan" says "proposed"). */
const BARE = 400
const ROLES = new Set(['PARTY_TO', 'SIGNED', 'MEDIATED', 'FACILITATED', 'GUARANTEED', 'WITNESSED', 'MONITORED'])
/** What only happens to a paper between parties. */
const PAPER = new Set(['SIGNED', 'INITIALED', 'RATIFIED', 'VIOLATED', 'IN_FORCE'])
/** What befalls papers, and no plans or programmes. */
const OF_PAPERS = /^status:(?:expire|lapse|abrogate|repudiate|renounce|revoke)$/
const COMING_TO_TERMS = /^status:(?:agree|endorse|adopt|conclude|reach|accept|come|arrive|strike)$/
const PUT_OR_REFUSED = new Set(['PROPOSED', 'REJECTS'])
/** "the American plan": whose it is, and no more. */
const OWN = 'noun:proposal of'
const NAMED = /\s\p{Lu}\p{L}+\s\p{Lu}\p{L}+$/u
const CALLED = /^the \p{Lu}[\p{L}-]+ \p{Ll}+$/u
const POWERS = new Set(['STATE', 'IGO', 'STATE_COALITION', 'ARMED_GROUP', 'MILITARY'])

/** What only powers make: an armistice, a pact, the Locarno treaties; a strike ends with an agreement or a memorandum. */
function isOfWarAndPeace({ analysis }: Reading, candidate: AgreementCandidate): boolean {
  const { stage, head, modifiers, named, start, end } = candidate
  if (TITLED.test(analysis.clean.text.slice(start, end))) return true
  return (
    WAR_AND_PEACE.has(stage) ||
    /^(?:treaty|pact|entente|concordat)$/.test(head) ||
    modifiers.includes('peace') ||
    named.length > 0
  )
}

/** "the Prespa agreement", "the Good Friday Agreement" */
const TITLED = /\s\p{Lu}\p{L}+ \p{L}+$/u

const WAR_AND_PEACE = new Set(['CEASEFIRE', 'FRAMEWORK_COMPREHENSIVE'])

/**
 * Agreements of which something is said: in a report in which two states, armed groups or the like have a part, or gangs and clans; in one
 * of a single power only those of war and peace, where nothing is of another trade ("the ceasefire" of a strike or a merger). Of the weak words ("plan", "document", "initiative"), which any ordinary text has, only
 * those with a party, a mediator, a power behind them, or a diplomatic word beside them.
 */
export function worthTelling(reading: Reading, clusters: readonly AgreementCluster[]): AgreementCluster[] {
  const powers = reading.analysis.entities.filter(({ type }) => POWERS.has(type ?? '')).length
  const ofPowers = powers > 1 || isOfViolence(reading)
  const ofOne = powers === 1 && isOfNoPastime(reading)
  return clusters.filter(({ members, dates }) => {
    if (!ofPowers && !(ofOne && members.some(one => isOfWarAndPeace(reading, one)))) return false
    const own = (ref: Ref | null) => ref?.kind === 'AGREEMENT' && members.some(({ index }) => index === ref.index)
    const said = reading.drafts.filter(({ subject, object }) => own(subject) || own(object))
    const weak = members.every(({ head }) => reading.resources.sets.weak.has(head))
    if (weak && (!isDiplomatic(reading, members, said) || isOnlyCalled(members, said))) return false
    if (said.some(({ confidence }) => confidence > BARE)) return true
    // "an agreement of 1977" is one of its own
    return dates.length > 0 || members.some(({ topic, definite }) => topic !== null || definite)
  })
}

/** "peace initiatives gained ground": several of which nothing is told. */
const isOnlyCalled = (members: readonly AgreementCandidate[], said: readonly Draft[]): boolean =>
  members.every(({ plural, title, named }) => plural && title === null && named.length === 0) &&
  said.every(({ confidence }) => confidence <= BARE)

function isDiplomatic(reading: Reading, members: readonly AgreementCandidate[], said: readonly Draft[]): boolean {
  const { diplomatic } = reading.resources.sets
  const words = members.flatMap(({ modifiers, topic }) => [...modifiers, ...(topic ?? '').toLowerCase().split(/\s+/)])
  if (words.some(word => word.split('-').some(part => diplomatic.has(part) || diplomatic.has(part.replace(/s$/, '')))))
    return true
  // "the Black Sea Grain Initiative"
  // "the Atlantic Charter", "the 1994 Lusaka protocol"
  if (
    members.some(
      ({ title, chunk, named, definite }) => (title !== null && chunk !== null) || (named.length > 0 && definite),
    )
  )
    return true
  if (members.some(({ start, end }) => NAMED.test(reading.analysis.clean.text.slice(start, end)))) return true
  // "the Godesberg memorandum", of which more is told than that
  if (said.some(({ confidence }) => confidence > BARE) && members.some(one => isCalled(reading, one))) return true
  if (said.some(({ predicate, value }) => predicate === 'HAS_STATUS' && PAPER.has(value ?? ''))) return true
  if (said.some(({ rule }) => OF_PAPERS.test(rule))) return true
  if (reading.sides.length > 1 && said.some(({ rule, value }) => value === 'AGREED' && COMING_TO_TERMS.test(rule)))
    return true
  return said.some(
    ({ predicate, subject, rule }) =>
      ROLES.has(predicate) || (PUT_OR_REFUSED.has(predicate) && rule !== OWN && isPower(reading, subject)),
  )
}

/** "the Godesberg memorandum": by a word that is nobody's name; "the American plan" is only somebody's. */
function isCalled({ analysis }: Reading, { start, end }: AgreementCandidate): boolean {
  const known = analysis.spans.some(span => span.start >= start && span.end <= end)
  return !known && CALLED.test(analysis.clean.text.slice(start, end))
}

/** A state or the like, or somebody who mediates in this article. */
function isPower(reading: Reading, { kind, index }: Ref): boolean {
  if (kind !== 'ENTITY') return false
  const acts = liftOf(reading, index).some(one => POWERS.has(entityOf(reading, one)?.type ?? ''))
  const mediates = reading.drafts.some(
    ({ predicate, subject }) => predicate === 'MEDIATED' && subject.kind === kind && subject.index === index,
  )
  return mediates || acts
}

/**
 * Whether an article is about what powers do at all: it tells an agreement, or names somebody who holds office for a state or the like,
 * or talks with one. Without that "rejected", "threatened" and "demanded" are of sport, trade and the courts.
 */
export function isDiplomacy(reading: Reading, agreements: readonly AgreementCluster[]): boolean {
  if (agreements.length > 0) return true
  const isOf = (index: number | null) => index !== null && POWERS.has(entityOf(reading, index)?.type ?? '')
  if (reading.analysis.offices.some(({ organization }) => isOf(organization))) return true
  const amongMany = isOfNoPastime(reading) && reading.analysis.entities.filter(({ index }) => isOf(index)).length > 1
  return reading.drafts.some(draft => {
    const { predicate, subject } = draft
    if (amongMany && isStance(reading, draft) && subject.kind === 'ENTITY' && isOf(subject.index)) return true
    return subject.kind === 'ENTITY' && isOf(subject.index) && (ROLES.has(predicate) || isOfAnother(reading, draft))
  })
}

/** "Belarus sided with Moscow", "Iraq's invasion was condemned by the Arab League": what one power holds of another, or of a deed of war. */
function isOfAnother(reading: Reading, draft: Draft): boolean {
  const { subject, object } = draft
  if (!isStance(reading, draft) || object === null) return false
  if (object.kind === 'EVENT') return DEEDS.has(reading.events[object.index]?.type ?? '')
  return (
    object.kind === 'ENTITY' &&
    object.index !== subject.index &&
    POWERS.has(entityOf(reading, object.index)?.type ?? '')
  )
}

const isStance = ({ resources }: Reading, { predicate }: Draft): boolean =>
  resources.predicates[predicate]?.family === 'stance'

/** What powers do and teams, firms and courts do not. */
const DEEDS = new Set(['ASSAULT', 'MOBILIZATION', 'RECOGNITION', 'CEASEFIRE'])
