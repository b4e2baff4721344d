import type { DateSpan } from '../analyse/analysis.js'
import { isSide } from './actors.js'
import { ORDINAL, type Traits, traitsOf } from './event-traits.js'
import { isHeadline } from './naming.js'
import { type EventCandidate, entityOf, headAt, liftOf, type Reading, type Setting } from './reading.js'
import { compareDates, comparePlaces, daysApart, LONG_AGO } from './same-setting.js'
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
  const clusters: EventCluster[] = []
  const inOrder = reading.events.toSorted((a, b) => a.sentence - b.sentence || a.start - b.start || a.index - b.index)
  for (const candidate of inOrder) {
    const setting = settingOf(reading, candidate)
    const actors = actorsOfEvent(reading, candidate, TAKING_PART)
    const thirds = thirdsOf(reading, candidate)
    const traits = traitsOf(reading, candidate)
    const scored = clusters
      .map((cluster, n) => ({
        cluster,
        n,
        score: score(reading, { candidate, setting, actors, thirds, traits }, cluster),
      }))
      .filter(one => one.score > 0)
      .sort((a, b) => b.score - a.score || b.n - a.n)
    const best = scored[0]?.cluster
    if (best) join(best, { candidate, setting, actors, thirds, traits })
    else clusters.push({ members: [candidate], settings: [setting], type: candidate.type, actors, thirds, traits })
  }
  for (const cluster of clusters) if (isSeries(cluster)) cluster.type = 'TALKS'
  return clusters
}

/** "He chaired meetings in Brasilia": several meetings that a third party leads are talks. */
function isSeries({ type, members, thirds }: EventCluster): boolean {
  return type === 'MEETING' && thirds.leading.size > 0 && members.some(({ plural }) => plural)
}

function join(cluster: EventCluster, { candidate, setting, actors, thirds, traits }: Newcomer): void {
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

function thirdsOf(reading: Reading, candidate: EventCandidate): Thirds {
  return {
    leading: actorsOfEvent(reading, candidate, LEADING),
    receiving: actorsOfEvent(reading, candidate, RECEIVING),
  }
}

function actorsOfEvent(reading: Reading, candidate: EventCandidate, roles: ReadonlySet<string>): Set<number> {
  const found = reading.drafts.filter(
    ({ object, subject, predicate }) =>
      object?.kind === 'EVENT' && object.index === candidate.index && subject.kind === 'ENTITY' && roles.has(predicate),
  )
  return new Set(found.flatMap(({ subject }) => [subject.index, ...liftOf(reading, subject.index)]))
}

interface Newcomer {
  readonly candidate: EventCandidate
  readonly setting: Setting
  readonly actors: ReadonlySet<number>
  readonly thirds: Thirds
  readonly traits: Traits
}

/** 0 when they cannot be one event; else how much speaks for it. */
function score(
  reading: Reading,
  { candidate, setting, actors, thirds, traits }: Newcomer,
  cluster: EventCluster,
): number {
  const last = cluster.members.at(-1)
  if (!last || !sameKind(candidate, cluster) || traits.denied !== cluster.traits.denied) return 0
  const sameDate = compareDates(
    setting.date,
    cluster.settings.flatMap(({ date }) => date ?? []),
  )
  const places = cluster.settings.flatMap(({ place }) => entityOf(reading, place ?? -1) ?? [])
  const samePlace = comparePlaces(entityOf(reading, setting.place ?? -1), places)
  if (sameDate < 0 || samePlace < 0 || areListed(reading, candidate, last)) return 0
  if (haveOtherNames(reading, candidate, cluster)) return 0
  const shared = [...actors].filter(one => cluster.actors.has(one)).length
  const thirdsToo = sharedThirds(thirds, cluster.thirds)
  if (actors.size >= 2 && cluster.actors.size >= 2 && shared === 0) return 0
  if (traits.ordinal !== null && cluster.traits.ordinal !== null && traits.ordinal !== cluster.traits.ordinal) return 0
  const settled = sameDate + samePlace
  if (isElliptic(reading, candidate) && traits.ordinal !== cluster.traits.ordinal && settled === 0) return 0
  if (candidate.chunk === null && isOwnParty(reading, thirds, cluster.actors)) return 0
  // what one mediates and what another convenes are two events, unless they are said to be at one time and place
  if (haveOtherThirds(thirds, cluster.thirds) && settled < 2 && !isBare(candidate)) return 0
  if (isOneOfMany(candidate, traits, cluster)) return 0
  if (traits.other && settled === 0) return 0
  if (traits.another && !cluster.traits.another && !isExact(setting, cluster)) return 0
  // "months of talks in Doha", "met in Oslo in May": a time and a place, of which the other has neither
  if (setting.date && setting.place !== null && settled === 0 && isSettled(cluster) && !candidate.definite) return 0
  if (cluster.traits.other && settled === 0 && candidate.sentence !== last.sentence && !candidate.definite) return 0
  if (traits.planned !== cluster.traits.planned && sameDate === 0 && !candidate.definite && shared < 2) return 0
  const near = candidate.sentence - last.sentence <= 1
  // "talks brokered by the union": somebody leads them who has not been told of
  const isNew = !candidate.definite && isLed(thirds) && thirdsToo === 0 && !isInHeadline(reading, cluster)
  const bare = candidate.plural && candidate.modifiers.length === 0 && !isNew
  if ((isBare(candidate) || bare) && !near && isOfOld(reading, cluster)) return 0
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
    (isForeground(reading, cluster) ? 2 : 0) +
    (cluster.actors.size > 0 || hasThirds(cluster.thirds) ? 1 : 0)
  )
}

/** One day, and no month or year around it. */
const isExact = ({ date }: Setting, { settings }: EventCluster): boolean =>
  date !== null && settings.some(other => other.date?.edtf === date.edtf)

const isSettled = ({ settings }: EventCluster): boolean =>
  settings.some(({ date, place }) => date !== null || place !== null)

const isInHeadline = ({ analysis }: Reading, { members }: EventCluster): boolean =>
  members.every(({ sentence }) => isHeadline(analysis, sentence))

/** "The first, on Thursday": told by its number alone, so another than one without. */
function isElliptic({ sentences }: Reading, { sentence, chunk, modifiers }: EventCandidate): boolean {
  const syntax = sentences[sentence]
  const head = headAt(syntax, chunk)
  return head !== undefined && ORDINAL.test(head.lower) && modifiers.includes(head.lower)
}

/** A side mediates between others where it is at no table itself. */
const isOwnParty = (reading: Reading, { leading }: Thirds, actors: ReadonlySet<number>): boolean =>
  [...leading].some(index => actors.has(index) && isSide(reading, { kind: 'ENTITY', index }))

/** More than the event of the day: "A met B in Oslo in June. The talks broke off" speaks of those. */
const NEXT = 3

const isOfOneBlock = ({ analysis: { sentences } }: Reading, a: EventCandidate, b: EventCandidate): boolean =>
  sentences[a.sentence]?.block === sentences[b.sentence]?.block

/** "Twelve rounds were held. The first …": one of them is not all of them. */
function isOneOfMany({ plural }: EventCandidate, { ordinal }: Traits, { members }: EventCluster): boolean {
  return !plural && ordinal !== null && members.some(member => member.plural && member.modifiers.some(isCount))
}

const isCount = (word: string): boolean =>
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|dozen|twenty|thirty)$/.test(word)

/** "the Yalta Conference", "the Potsdam Conference": names of their own. */
function haveOtherNames(reading: Reading, candidate: EventCandidate, { members }: EventCluster): boolean {
  const name = nameOf(reading, candidate)
  const known = members.flatMap(member => nameOf(reading, member) ?? [])
  return name !== null && known.length > 0 && !known.includes(name)
}

/** Of an event with a capitalised name that name; the same words with or without "the" are one. */
function nameOf({ sentences, papers, analysis }: Reading, { sentence, chunk }: EventCandidate): string | null {
  const syntax = sentences[sentence]
  const head = headAt(syntax, chunk)
  const [entity] = head?.span?.entities ?? []
  return entity !== undefined && papers.has(entity) ? (analysis.entities[entity]?.name.toLowerCase() ?? null) : null
}

/** "the talks", "the negotiations": nothing but the word, so what is spoken of. */
function isBare({ definite, modifiers, chunk, outer }: EventCandidate): boolean {
  return definite && modifiers.length === 0 && chunk !== null && outer === null
}

/** "The conversation" behind a call. */
const isTalk = ({ head, type: own }: EventCandidate, type: string): boolean =>
  type === 'CALL' && TALKING.has(own) && /^(?:conversation|talk|talks|discussion|exchange)$/.test(head)

/** Judges who hear two sides hold no talks with them. */
const isArbitration = ({ head }: EventCandidate): boolean => head === 'arbitration'

/** Initialling, signing and ratifying are acts of their own. */
const actOf = (head: string): string => /^(?:initial|ratif)/.exec(head)?.[0] ?? 'sign'

function sameKind(candidate: EventCandidate, { type, members }: EventCluster): boolean {
  // who rings somebody is not at the talks they speak of
  if (candidate.type === 'CALL' || type === 'CALL') return candidate.type === type || isTalk(candidate, type)
  if (TALKING.has(candidate.type)) return TALKING.has(type) && isArbitration(candidate) === members.every(isArbitration)
  if (candidate.type !== type) return false
  if (type === 'SIGNING') return members.some(({ head }) => actOf(head) === actOf(candidate.head))
  return candidate.type !== 'STATEMENT' || members[0]?.head === candidate.head
}

/** "talks and a summit": two phrases of one list are two events. */
function areListed(reading: Reading, candidate: EventCandidate, last: EventCandidate): boolean {
  if (candidate.sentence !== last.sentence || candidate.chunk === null || last.chunk === null) return false
  const sentence = reading.sentences[candidate.sentence]
  return sentence?.chunks[candidate.chunk]?.group.includes(last.chunk) === true
}

/** Told with a day long before the report: what it speaks of as "the talks" is another, but for the sentence behind. */
function isOfOld({ analysis }: Reading, { settings }: EventCluster): boolean {
  const days = settings.flatMap(({ date }) => date?.latest ?? [])
  return analysis.publishedOn !== null && days.some(day => daysApart(day, analysis.publishedOn) > LONG_AGO)
}

/** What the article reports: its date is close to the day of writing. */
function isForeground({ analysis }: Reading, { settings }: EventCluster): boolean {
  const close = ({ earliest }: DateSpan) =>
    analysis.publishedOn !== null && daysApart(earliest, analysis.publishedOn) <= 4
  return settings.some(({ date }) => date !== null && close(date))
}
