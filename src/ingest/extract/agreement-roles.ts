import { principalsOf } from './actors.js'
import type { AgreementCluster } from './agreement-coreference.js'
import type { EventCluster } from './event-coreference.js'
import { type Draft, entityOf, liftOf, type Reading, type Ref } from './reading.js'
import { MEDIATING } from './sides.js'

/** Roles of an agreement that follow from others: whom its signatories act for, and who mediated the talks it came out of. */
export function completeAgreements(
  reading: Reading,
  events: readonly EventCluster[],
  agreements: readonly AgreementCluster[],
): void {
  for (const cluster of agreements) principalParties(reading, cluster)
  const main = mainAgreement(reading, agreements)
  for (const cluster of agreements) mediatorsOfTalks(reading, events, cluster, cluster === main)
}

const BINDING = new Set(['SIGNED', 'PARTY_TO'])
/** What a person binds by a signature; whoever signs for a body of states does so mostly as a witness. */
const BOUND = new Set(['STATE', 'ARMED_GROUP', 'POLITICAL_PARTY'])

/** "President Sadat signed": Egypt is a party. */
function principalParties(reading: Reading, { members }: AgreementCluster): void {
  const told = reading.drafts.filter(
    draft => BINDING.has(draft.predicate) && draft.rule !== 'accord' && isOn(draft, members),
  )
  if (told.length === 0) return
  const others = new Set(reading.drafts.filter(isThird).flatMap(({ subject }) => principalsOf(reading, subject)))
  const bound = new Set(told.flatMap(({ subject: { kind, index } }) => (kind === 'ENTITY' ? [index] : [])))
  for (const draft of told) {
    if (entityOf(reading, draft.subject.index)?.kind !== 'PERSON' || draft.subject.kind !== 'ENTITY') continue
    for (const index of liftOf(reading, draft.subject.index))
      if (BOUND.has(entityOf(reading, index)?.type ?? '') && !others.has(index) && !bound.has(index))
        add(reading, { ...draft, predicate: 'PARTY_TO', subject: { kind: 'ENTITY', index }, rule: 'acts for' })
  }
}

const REACHED = new Set(['AGREED', 'INITIALED', 'SIGNED', 'RATIFIED', 'IN_FORCE'])
const TALKING = new Set(['TALKS', 'MEETING', 'SUMMIT', 'CALL'])

/** The one that the article tells as reached, and speaks of most. */
function mainAgreement(reading: Reading, agreements: readonly AgreementCluster[]): AgreementCluster | undefined {
  const reached = agreements.filter(({ members }) =>
    reading.drafts.some(draft => isReached(draft) && members.some(({ index }) => isAgreement(draft.subject, index))),
  )
  return reached.toSorted((a, b) => b.members.length - a.members.length)[0]
}

const isReached = ({ predicate, value, modality }: Draft): boolean =>
  predicate === 'HAS_STATUS' && modality === 'ACTUAL' && REACHED.has(value ?? '')

/** Who mediated the talks mediated the agreement they ended in: what it resulted from, and for the main one the article's talks. */
function mediatorsOfTalks(
  reading: Reading,
  events: readonly EventCluster[],
  { members }: AgreementCluster,
  isMain: boolean,
): void {
  const told = reading.drafts.filter(draft => isOn(draft, members))
  const object = members[0]
  if (!object || object.stage === 'PRE_NEGOTIATION' || told.some(({ predicate }) => predicate === 'MEDIATED')) return
  const sources = reading.drafts
    .filter(
      ({ predicate, subject }) =>
        predicate === 'RESULTED_FROM' && members.some(({ index }) => isAgreement(subject, index)),
    )
    .flatMap(({ object: event }) => (event ? [event.index] : []))
  const parties = told
    .filter(({ predicate }) => BINDING.has(predicate))
    .flatMap(({ subject }) => principalsOf(reading, subject))
  for (const event of events) {
    if (!TALKING.has(event.type)) continue
    if (!isMain && !event.members.some(({ index }) => sources.includes(index))) continue
    for (const draft of mediatorsOf(reading, event))
      if (!principalsOf(reading, draft.subject).some(one => parties.includes(one)))
        add(reading, {
          ...draft,
          predicate: 'MEDIATED',
          object: { kind: 'AGREEMENT', index: object.index },
          rule: 'talks',
        })
  }
}

/** Who is said to mediate there; where nobody is, the one who chairs alone. */
function mediatorsOf(reading: Reading, { members }: EventCluster): readonly Draft[] {
  const told = reading.drafts.filter(draft => {
    const held = draft.polarity === 'AFFIRMED' && (draft.modality === 'ACTUAL' || draft.modality === 'HISTORICAL')
    return (
      held && draft.explicit && draft.object?.kind === 'EVENT' && members.some(one => one.index === draft.object?.index)
    )
  })
  const mediators = told.filter(isThird)
  const chairs = told.filter(({ predicate }) => predicate === 'CONVENED')
  const alone = new Set(chairs.map(({ subject }) => subject.index)).size === 1
  return mediators.length > 0 || !alone ? mediators : chairs
}

const isThird = ({ predicate, explicit }: Draft): boolean => MEDIATING.has(predicate) && explicit

function add(reading: Reading, draft: Draft): void {
  reading.drafts.push({ ...draft, confidence: 550, value: null, at: null })
}

const isAgreement = ({ kind, index }: Ref, agreement: number): boolean => kind === 'AGREEMENT' && index === agreement

const isOn = ({ object }: Draft, members: AgreementCluster['members']): boolean =>
  object !== null && members.some(({ index }) => isAgreement(object, index))
