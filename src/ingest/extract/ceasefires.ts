import type { AgreementCluster } from './agreement-coreference.js'
import { inSentences } from './by-sentence.js'
import type { EventCluster } from './event-coreference.js'
import { mereParty } from './mere.js'
import { madeAs } from './noun-mood.js'
import type { AgreementCandidate, Draft, Reading, Ref } from './reading.js'
import { isOfThisDispute } from './same-dispute.js'
import { bothSides } from './sides.js'
import { objectsOf } from './signings.js'
import { slot } from './slots.js'
import { settingOf } from './when-where.js'

const TRUCES = new Set(['ceasefire', 'cease-fire', 'truce', 'armistice'])

/** A truce is a paper, and where it is told when it holds an event as well: "an indefinite ceasefire that comes into effect at midnight". */
export function findCeasefires(reading: Reading): void {
  for (const { head, sentence, chunk, start, end, modifiers, definite, plural } of reading.agreements) {
    if (!TRUCES.has(head) || chunk === null) continue
    if (inSentences(reading.events, sentence).some(({ type }) => type === 'CEASEFIRE')) continue
    if (settingOf(reading, { sentence, chunk, type: 'CEASEFIRE' }).date === null) continue
    if (madeAs(reading, sentence, chunk)?.polarity === 'NEGATED' || isSpokenOf(reading, sentence, chunk)) continue
    const index = reading.events.length
    const words = { head, start, end, modifiers, definite, plural }
    reading.events.push({
      index,
      type: 'CEASEFIRE',
      sentence,
      chunk,
      outer: null,
      clause: null,
      implied: false,
      ...words,
    })
  }
}

/** "will discuss the ceasefire on Thursday", "proposed a truce in May": when it is spoken of, and not when it holds. */
const isSpokenOf = ({ sentences }: Reading, at: number, chunk: number): boolean =>
  sentences[at]?.clauses.some(one => SPEAKING.test(one.vg.lemma) && slot(one, 'object').includes(chunk)) === true

const SPEAKING = /^(?:discuss|debate|propose|demand|urge|welcome|reject|oppose|criticise|criticize|condemn|consider)$/

/** The parties of the paper keep the truce; without any, and in wars and swaps of prisoners, the two sides are meant. */
export function peopleEvents(
  reading: Reading,
  events: readonly EventCluster[],
  agreements: readonly AgreementCluster[],
): void {
  for (const event of events.filter(one => isBetweenSides(one) && !hasActors(reading, one))) {
    const papers = papersOf(reading, event, agreements)
    const bound = reading.drafts.filter(draft => BOUND.has(draft.predicate) && isOf(draft, papers))
    const sides = isOfThisDispute(reading, event.members, 1) ? bothSides(reading) : []
    const actors = bound.length > 0 && !isBetweenAll(event, sides) ? bound.map(({ subject }) => subject) : sides
    const [first] = event.members
    if (!first) continue
    const basis = mereParty({ kind: 'EVENT', index: first.index }, first)
    for (const subject of actors) reading.drafts.push({ ...basis, subject })
  }
}

/** A truce and a war are between the sides themselves, whoever signs. */
const isBetweenAll = ({ type }: EventCluster, sides: readonly Ref[]): boolean => type !== 'SIGNING' && sides.length >= 2

const BOUND = new Set(['PARTY_TO', 'SIGNED'])
const SWAPS = /^(?:exchange|swap)$/
const WARS = /^(?:war|conflict|fighting|hostilities)$/

function isBetweenSides({ type, members, settings }: EventCluster): boolean {
  const settled = settings.some(({ date, place }) => date !== null || place !== null)
  if (type === 'CEASEFIRE' || (type === 'SIGNING' && settled)) return true
  const head = type === 'RELEASE' ? SWAPS : type === 'ASSAULT' ? WARS : null
  return (
    (settled || type === 'RELEASE') && head !== null && members.some(one => head.test(one.head.split(' ').at(-1) ?? ''))
  )
}

function hasActors({ drafts }: Reading, { members }: EventCluster): boolean {
  return drafts.some(({ object }) => object?.kind === 'EVENT' && members.some(({ index }) => index === object.index))
}

/** What is signed, where the words say it: "the deal replaces an accord signed in 1999" tells two papers; else what stands beside it. */
function papersOf(reading: Reading, event: EventCluster, agreements: readonly AgreementCluster[]): AgreementCluster[] {
  const signed = event.type === 'SIGNING' ? event.members.flatMap(one => objectsOf(reading, one)) : []
  if (signed.length > 0) return agreements.filter(({ members }) => members.some(({ index }) => signed.includes(index)))
  return agreements.filter(({ members }) => isBeside(members, event))
}

/** The truce that holds, the paper that is signed. */
function isBeside(papers: readonly AgreementCandidate[], { type, members }: EventCluster): boolean {
  if (type !== 'CEASEFIRE' && type !== 'SIGNING') return false
  return papers.some(
    ({ head, sentence }) =>
      (type === 'SIGNING' || TRUCES.has(head)) && members.some(member => member.sentence === sentence),
  )
}

const isOf = ({ object }: Draft, papers: readonly AgreementCluster[]): boolean =>
  object?.kind === 'AGREEMENT' && papers.some(({ members }) => members.some(({ index }) => index === object.index))
