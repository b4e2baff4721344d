import type { AgreementCluster } from './agreement-coreference.js'
import type { EventCluster } from './event-coreference.js'
import { type Draft, type EventCandidate, entityOf, type Reading } from './reading.js'
import { compareDates, comparePlaces } from './same-setting.js'
import { behindOf, signedIn, slot, targetsIn } from './slots.js'
import { addThirds } from './thirds.js'

/** What who signs or attests a paper is at its signing. */
const AT_SIGNING: Readonly<Record<string, string>> = { SIGNED: 'PARTY_TO', WITNESSED: 'WITNESSED' }

/**
 * A signing and its paper belong together: signings of one paper at no different time or place are one event, and who signed or
 * witnessed the paper did so there. Gives the events with such signings joined.
 */
export function joinSignings(
  reading: Reading,
  events: readonly EventCluster[],
  agreements: readonly AgreementCluster[],
): EventCluster[] {
  const papers = new Map<EventCluster, AgreementCluster>()
  const kept: EventCluster[] = []
  for (const event of events) {
    const paper = event.type === 'SIGNING' ? paperOf(reading, event, agreements) : undefined
    const twin = paper && kept.find(other => papers.get(other) === paper && isSame(reading, event, other))
    if (twin) merge(twin, event)
    else kept.push(event)
    if (paper && !twin) papers.set(event, paper)
  }
  for (const [event, paper] of papers) {
    // a parliament that ratifies it is no second signing
    const act = isRatifying(event)
    const own = [...papers].filter(([, of]) => of === paper)
    const alone = act ? own.length === 1 : own.filter(([one]) => !isRatifying(one)).length === 1
    carryOver(reading, event, paper, alone)
    carryBack(reading, event, paper)
    if (alone) dateSigned(reading, event, paper)
  }
  return kept
}

const isRatifying = ({ members }: EventCluster): boolean => members.every(({ head }) => RATIFYING.test(head))
const RATIFYING = /^(?:ratif|approv|endors|pass$|adopt)/

/** The paper that is signed: the object of the verb, what the noun is "of", else the paper that is said to be signed close by. */
function paperOf(
  reading: Reading,
  event: EventCluster,
  agreements: readonly AgreementCluster[],
): AgreementCluster | undefined {
  const named = event.members.flatMap(member => objectsOf(reading, member))
  const own = agreements.find(({ members }) => members.some(({ index }) => named.includes(index)))
  if (own || named.length > 0) return own
  const near = (draft: Draft) => event.members.some(({ sentence }) => Math.abs(sentence - draft.sentence) <= 1)
  const signed = reading.drafts.filter(draft => isSigning(draft) && near(draft))
  const found = agreements.filter(({ members }) =>
    members.some(({ index }) => signed.some(draft => agreementOf(draft) === index)),
  )
  return found.length === 1 ? found[0] : undefined
}

const isSigning = ({ predicate, value }: Draft): boolean =>
  predicate === 'SIGNED' || (predicate === 'HAS_STATUS' && (value === 'SIGNED' || value === 'INITIALED'))

function agreementOf({ subject, object }: Draft): number | undefined {
  return [subject, object].find(ref => ref?.kind === 'AGREEMENT')?.index
}

/** What the words of a signing say is signed, as indices of agreements. */
export function objectsOf(reading: Reading, { sentence: at, clause, chunk }: EventCandidate): number[] {
  const sentence = reading.sentences.find(one => one.sentence === at)
  const verb = clause === null ? undefined : sentence?.clauses[clause]
  const noun = chunk === null ? undefined : sentence?.chunks[chunk]
  if (!sentence) return []
  const chunks = verb ? slot(verb, 'object') : behindOf(sentence, noun ?? { post: [] })
  const named = targetsIn(reading, sentence, chunks, 'AGREEMENT')
  return (named.length > 0 || !verb ? named : signedIn(reading, sentence, verb)).map(({ index }) => index)
}

/** Initialling, signing and ratifying are acts of their own, as are signings on two days or in two towns. */
function isSame(reading: Reading, event: EventCluster, other: EventCluster): boolean {
  const isAll = ({ members }: EventCluster, act: RegExp) => members.every(({ head }) => act.test(head))
  if (ACTS.some(act => isAll(event, act) !== isAll(other, act))) return false
  const dates = ({ settings }: EventCluster) => settings.flatMap(({ date }) => date ?? [])
  const places = ({ settings }: EventCluster) => settings.flatMap(({ place }) => entityOf(reading, place ?? -1) ?? [])
  return (
    dates(event).every(date => compareDates(date, dates(other)) >= 0) &&
    places(event).every(place => comparePlaces(place, places(other)) >= 0)
  )
}

const ACTS = [/^initial/, RATIFYING]

function merge(event: EventCluster, other: EventCluster): void {
  event.members.push(...other.members)
  event.settings.push(...other.settings)
  for (const actor of other.actors) event.actors.add(actor)
  addThirds(event.thirds, other.thirds)
}

/** "The ceremony is on Friday": what is told of the paper without a day has the day of its signing. */
function dateSigned({ drafts }: Reading, { settings }: EventCluster, { members }: AgreementCluster): void {
  const date = settings.find(setting => setting.date !== null)?.date ?? null
  drafts.forEach((draft, at) => {
    const isOwn = members.some(({ index }) => index === draft.subject.index && draft.subject.kind === 'AGREEMENT')
    const isOpen = draft.date === null && draft.modality === 'ACTUAL' && draft.predicate === 'HAS_STATUS'
    if (isOwn && isOpen && isSigning(draft)) drafts[at] = { ...draft, date }
  })
}

/** @param alone no other signing of the paper is told: all its signatories were there. */
function carryOver(reading: Reading, event: EventCluster, paper: AgreementCluster, alone: boolean): void {
  const [first] = event.members
  const beside = (draft: Draft) => event.members.some(({ sentence }) => sentence === draft.sentence)
  for (const draft of [...reading.drafts]) {
    const predicate = AT_SIGNING[draft.predicate]
    const own = draft.object?.kind === 'AGREEMENT' && paper.members.some(({ index }) => index === draft.object?.index)
    if (!first || predicate === undefined || !own || draft.polarity === 'NEGATED' || !(alone || beside(draft))) continue
    reading.drafts.push({ ...draft, predicate, object: { kind: 'EVENT', index: first.index }, rule: 'signing' })
  }
}

/** What is told of a signing and holds of the paper: who is for or against it, and who attests it where the words name the paper. */
const OF_PAPER = new Set(['WITNESSED', 'SUPPORTS', 'OPPOSES'])

/** "The signing was welcomed by A", "the signing of the accord was witnessed by B" */
function carryBack(reading: Reading, event: EventCluster, { members }: AgreementCluster): void {
  const [paper] = members
  const held = reading.drafts.filter(({ predicate, object, polarity, rule }) => {
    if (!OF_PAPER.has(predicate) || object?.kind !== 'EVENT' || polarity === 'NEGATED' || rule === 'signing')
      return false
    const told = event.members.find(({ index }) => index === object.index)
    // "witnessed the signing", and not any ceremony
    if (!told || predicate !== 'WITNESSED' || /^sign/.test(told.head)) return told !== undefined
    return objectsOf(reading, told).some(index => members.some(one => one.index === index))
  })
  for (const draft of paper ? held : [])
    reading.drafts.push({ ...draft, object: { kind: 'AGREEMENT', index: paper?.index ?? -1 }, rule: 'signing' })
}
