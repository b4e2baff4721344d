import { groupBy } from '../../model/group-by.js'
import { isSide } from './actors.js'
import { addToGist, type Gist, gistOf, nameOf } from './event-gist.js'
import { isAddition, ORDINAL, type Traits, traitsOf } from './event-traits.js'
import { type Draft, type EventCandidate, entityOf, headAt, liftOf, type Reading, type Setting } from './reading.js'
import { compareDates, comparePlaces } from './same-setting.js'
import { TALKING } from './talking.js'
import { addThirds, hasThirds, haveOtherThirds, isLed, sharedThirds, type Thirds } from './thirds.js'
import { settingOf } from './when-where.js'

/** Candidates that are one event. */
export interface EventCluster {
  readonly members: EventCandidate[]
  readonly settings: Setting[]
  type: string
  /** Parties and participants with those they act for, as entity indices. */
  readonly actors: Set<number>
  /** Mediators, conveners and hosts with those they act for. */
  readonly thirds: Thirds
  traits: Traits
}

/** In-article coreference: in text order each candidate joins the best event it can be, or opens a new one. */
export function clusterEvents(reading: Reading): EventCluster[] {
  const known: Known[] = []
  const about = groupBy(reading.drafts, ({ object }) => (object?.kind === 'EVENT' ? object.index : null))
  const inOrder = reading.events.toSorted((a, b) => a.sentence - b.sentence || a.start - b.start || a.index - b.index)
  for (const candidate of inOrder) {
    const setting = settingOf(reading, candidate)
    const told = about.get(candidate.index) ?? []
    const actors = actorsOf(reading, told, TAKING_PART)
    const thirds = { leading: actorsOf(reading, told, LEADING), receiving: actorsOf(reading, told, RECEIVING) }
    const traits = traitsOf(reading, candidate, told)
    const newcomer = {
      ...{ candidate, setting, actors, thirds, traits },
      name: nameOf(reading, candidate),
      isElliptic: isElliptic(reading, candidate),
      mediatingSides: [...thirds.leading].filter(index => isSide(reading, { kind: 'ENTITY', index })),
    }
    const best = bestOf(reading, newcomer, known)
    if (best) join(reading, best, newcomer)
    else known.push({ cluster: clusterOf(newcomer), gist: gistOf(reading, candidate, setting) })
  }
  const clusters = known.map(({ cluster }) => cluster)
  for (const cluster of clusters) if (isSeries(cluster)) cluster.type = 'TALKS'
  return clusters
}

/** The one for which most speaks; of several alike the last. */
function bestOf(reading: Reading, newcomer: Newcomer, known: readonly Known[]): Known | undefined {
  let best: Known | undefined
  let most = 1
  for (const one of known) {
    const points = score(reading, newcomer, one)
    if (points < most) continue
    best = one
    most = points
  }
  return best
}

const clusterOf = ({ candidate, setting, actors, thirds, traits }: Newcomer): EventCluster => ({
  members: [candidate],
  settings: [setting],
  type: candidate.type,
  actors: new Set(actors),
  thirds,
  traits,
})

/** "He chaired meetings in Brasilia": several meetings that a third party leads are talks. */
function isSeries({ type, members, thirds }: EventCluster): boolean {
  return type === 'MEETING' && thirds.leading.size > 0 && members.some(({ plural }) => plural)
}

function join(reading: Reading, { cluster, gist }: Known, newcomer: Newcomer): void {
  const { candidate, setting, actors, thirds, traits } = newcomer
  addToGist(reading, gist, candidate, setting)
  cluster.traits = { ...cluster.traits, ordinal: cluster.traits.ordinal ?? traits.ordinal }
  cluster.members.push(candidate)
  cluster.settings.push(setting)
  for (const actor of actors) cluster.actors.add(actor)
  addThirds(cluster.thirds, thirds)
  if (cluster.type === 'MEETING' && TALKING.has(candidate.type)) cluster.type = candidate.type
}

const TAKING_PART = new Set(['PARTY_TO', 'PARTICIPATED_IN', 'INVITED_TO', 'SPOKE_AT'])

const LEADING = new Set(['MEDIATED', 'FACILITATED', 'CONVENED'])
const RECEIVING = new Set(['HOSTED'])

/** Who has one of the roles in what is told of an event, with those they act for. */
function actorsOf(reading: Reading, told: readonly Draft[], roles: ReadonlySet<string>): Set<number> {
  const found = told.filter(({ subject, predicate }) => subject.kind === 'ENTITY' && roles.has(predicate))
  return new Set(found.flatMap(({ subject }) => [subject.index, ...liftOf(reading, subject.index)]))
}

/** A cluster, and what its members say of it. */
interface Known {
  readonly cluster: EventCluster
  readonly gist: Gist
}

interface Newcomer {
  readonly candidate: EventCandidate
  readonly name: string | null
  readonly setting: Setting
  readonly actors: ReadonlySet<number>
  readonly thirds: Thirds
  readonly traits: Traits
  readonly isElliptic: boolean
  /** A side mediates between others where it is at no table itself. */
  readonly mediatingSides: readonly number[]
}

/** More than anything else can speak for it. */
const CERTAIN = 100

/** "The Algiers Conference was a meeting of Chad and Libya": the noun says what the one before it was. */
function isWhatItWas(
  { sentences }: Reading,
  { sentence, chunk, outer }: EventCandidate,
  cluster: EventCluster,
): boolean {
  const own = outer ?? chunk
  const clause = sentences[sentence]?.clauses.find(({ vg, object }) => vg.lemma === 'be' && object[0] === own)
  if (own === null || clause === undefined || clause.vg.negated) return false
  return cluster.members.some(
    member => member.sentence === sentence && clause.subject[0] === (member.outer ?? member.chunk),
  )
}

/** 0 when they cannot be one event; else how much speaks for it. */
function score(reading: Reading, newcomer: Newcomer, { cluster, gist }: Known): number {
  const { candidate, name, setting, actors, thirds, traits } = newcomer
  const { last } = gist
  if (isWhatItWas(reading, candidate, cluster)) return CERTAIN
  if (!sameKind(candidate, cluster, gist) || traits.denied !== cluster.traits.denied) return 0
  const sameDate = compareDates(setting.date, gist.dates)
  const samePlace = comparePlaces(entityOf(reading, setting.place ?? -1), gist.places)
  if (sameDate < 0 || samePlace < 0 || areListed(reading, candidate, last)) return 0
  if (isAddition(reading, candidate, setting) && candidate.sentence - last.sentence <= 1) return CERTAIN
  // "the Yalta Conference", "the Potsdam Conference": names of their own
  if (name !== null && gist.names.size > 0 && !gist.names.has(name)) return 0
  const shared = [...actors].filter(one => cluster.actors.has(one)).length
  const thirdsToo = sharedThirds(thirds, cluster.thirds)
  if (actors.size >= 2 && cluster.actors.size >= 2 && shared === 0) return 0
  // "the summit of the union", "talks between Chad and Sudan": of others
  if (candidate.type !== cluster.type && actors.size >= 2 && cluster.actors.size > 0 && shared === 0) return 0
  if (traits.ordinal !== null && cluster.traits.ordinal !== null && traits.ordinal !== cluster.traits.ordinal) return 0
  const settled = sameDate + samePlace
  if (newcomer.isElliptic && traits.ordinal !== cluster.traits.ordinal && settled === 0) return 0
  if (candidate.chunk === null && newcomer.mediatingSides.some(one => cluster.actors.has(one))) return 0
  // what one mediates and what another convenes are two events, unless they are said to be at one time and place
  if (haveOtherThirds(thirds, cluster.thirds) && settled < 2 && !isBare(candidate)) return 0
  // "Twelve rounds were held. The first …": one of them is not all of them
  if (gist.isCounted && !candidate.plural && traits.ordinal !== null) return 0
  if (traits.other && settled === 0) return 0
  if (traits.another && !cluster.traits.another && !isExact(setting, gist)) return 0
  // "months of talks in Doha", "met in Oslo in May": a time and a place, of which the other has neither
  if (setting.date && setting.place !== null && settled === 0 && isSettled(gist) && !candidate.definite) return 0
  if (cluster.traits.other && settled === 0 && candidate.sentence !== last.sentence && !candidate.definite) return 0
  if (traits.planned !== cluster.traits.planned && sameDate === 0 && !candidate.definite && shared < 2) return 0
  // "met the rebels in Muscat and flew to Riyadh to meet the Saudis": what is to come, told by a verb, is with the same people or on the same day
  const isSame =
    isExact(setting, gist) || (cluster.type !== 'VISIT' && [...actors].every(one => cluster.actors.has(one)))
  if (traits.planned && !cluster.traits.planned && candidate.chunk === null && !isSame) return 0
  // "Mali condemned it on Friday", "Chad condemned it the same day"
  if (candidate.type === 'STATEMENT' && candidate.chunk === null && shared === 0) return 0
  const near = candidate.sentence - last.sentence <= 1
  // "talks brokered by the union": somebody leads them who has not been told of
  const isNew = !candidate.definite && isLed(thirds) && thirdsToo === 0 && !gist.isInHeadline
  const bare = candidate.plural && candidate.modifiers.length === 0 && !isNew
  if ((isBare(candidate) || bare) && !near && gist.isOfOld) return 0
  const anaphoric =
    candidate.definite ||
    (candidate.chunk === null && shared > (isLed(thirds) || isLed(cluster.thirds) ? 0 : 1)) ||
    bare ||
    (near && (shared >= 2 || thirdsToo > 0))
  const evidence = sameDate * 4 + samePlace * 3 + Math.min(shared + thirdsToo, 2)
  if (!anaphoric && evidence < 3) return 0
  if (candidate.sentence === last.sentence && !candidate.definite && evidence < 2) return 0
  return (
    evidence +
    (anaphoric ? 2 : 0) +
    (near ? (isOfOneBlock(reading, candidate, last) ? NEXT : 1) : 0) +
    (gist.isForeground ? 2 : 0) +
    (cluster.actors.size > 0 || hasThirds(cluster.thirds) ? 1 : 0)
  )
}

/** One day, and no month or year around it. */
const isExact = ({ date }: Setting, { dates }: Gist): boolean =>
  date !== null && dates.some(({ edtf }) => edtf === date.edtf)

const isSettled = ({ dates, places }: Gist): boolean => dates.length > 0 || places.length > 0

/** "The first, on Thursday": told by its number alone, so another than one without. */
function isElliptic({ sentences }: Reading, { sentence, chunk, modifiers }: EventCandidate): boolean {
  const syntax = sentences[sentence]
  const head = headAt(syntax, chunk)
  return head !== undefined && ORDINAL.test(head.lower) && modifiers.includes(head.lower)
}

/** More than the event of the day: "A met B in Oslo in June. The talks broke off" speaks of those. */
const NEXT = 3

const isOfOneBlock = ({ analysis: { sentences } }: Reading, a: EventCandidate, b: EventCandidate): boolean =>
  sentences[a.sentence]?.block === sentences[b.sentence]?.block

/** "the talks", "the negotiations": nothing but the word, so what is spoken of. */
function isBare({ definite, modifiers, chunk, outer }: EventCandidate): boolean {
  return definite && modifiers.length === 0 && chunk !== null && outer === null
}

/** "The conversation" behind a call. */
const isTalk = ({ head, type: own, definite }: EventCandidate, type: string): boolean =>
  definite && type === 'CALL' && TALKING.has(own) && /^(?:conversation|talk|talks|discussion|exchange)$/.test(head)

/** Judges who hear two sides hold no talks with them. */
const ARBITRATION = 'arbitration'

/** Initialling, signing and ratifying are acts of their own. */
const actOf = (head: string): string =>
  /^(?:initial|ratif)/.exec(head)?.[0] ?? (/^(?:approve|endorse|pass|adopt)$/.test(head) ? 'ratif' : 'sign')

function sameKind(candidate: EventCandidate, { type, members }: EventCluster, { heads }: Gist): boolean {
  // who rings somebody is not at the talks they speak of
  if (candidate.type === 'CALL' || type === 'CALL') return candidate.type === type || isTalk(candidate, type)
  if (TALKING.has(candidate.type))
    return TALKING.has(type) && (candidate.head === ARBITRATION) === isOnly(heads, ARBITRATION)
  if (candidate.type !== type) return false
  if (type === 'SIGNING') return [...heads].some(head => actOf(head) === actOf(candidate.head))
  return candidate.type !== 'STATEMENT' || members[0]?.head === candidate.head
}

const isOnly = (all: ReadonlySet<string>, one: string): boolean => all.size === 1 && all.has(one)

/** "talks and a summit": two phrases of one list are two events. */
function areListed(reading: Reading, candidate: EventCandidate, last: EventCandidate): boolean {
  if (candidate.sentence !== last.sentence || candidate.chunk === null || last.chunk === null) return false
  const sentence = reading.sentences[candidate.sentence]
  return sentence?.chunks[candidate.chunk]?.group.includes(last.chunk) === true
}
