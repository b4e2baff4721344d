import { principalsOf } from './actors.js'
import type { AgreementCluster } from './agreement-coreference.js'
import type { EventCluster } from './event-coreference.js'
import { type Draft, entityOf, type Reading, type Ref } from './reading.js'

const MEDIATING = new Set(['MEDIATED', 'FACILITATED', 'CONVENED'])
const PARTY = new Set(['PARTY_TO', 'SIGNED', 'INVITED_TO', 'PARTICIPATED_IN'])

/** After coreference: mediators are no parties, and a mediated event has the article's two sides as parties where its own words name none. */
export function completeRoles(
  reading: Reading,
  events: readonly EventCluster[],
  agreements: readonly AgreementCluster[],
): void {
  for (const { members } of events)
    complete(
      reading,
      members.map(({ index }) => ({ kind: 'EVENT', index })),
    )
  for (const { members } of agreements)
    complete(
      reading,
      members.map(({ index }) => ({ kind: 'AGREEMENT', index })),
    )
}

function complete(reading: Reading, refs: readonly Ref[]): void {
  const about = (draft: Draft) => refs.some(ref => draft.object?.kind === ref.kind && draft.object.index === ref.index)
  const mediating = reading.drafts.filter(draft => about(draft) && MEDIATING.has(draft.predicate))
  const mediators = new Set(mediating.flatMap(({ subject }) => (subject.kind === 'ENTITY' ? [subject.index] : [])))
  const kept = reading.drafts.filter(
    draft =>
      !(
        about(draft) &&
        draft.predicate === 'PARTY_TO' &&
        draft.subject.kind === 'ENTITY' &&
        mediators.has(draft.subject.index)
      ),
  )
  reading.drafts.splice(0, reading.drafts.length, ...kept)
  const counted = mediating[0] ?? reading.drafts.find(draft => about(draft) && draft.predicate === 'HOSTED')
  if (!counted?.object) return
  const parties = reading.drafts
    .filter(draft => about(draft) && PARTY.has(draft.predicate))
    .map(({ subject }) => subject)
  if (opposed(reading, parties)) {
    promote(reading, about)
    return
  }
  const sides = reading.sides.filter(
    side => !mediators.has(side) && !parties.some(one => principalsOf(reading, one).includes(side)),
  )
  for (const side of sides)
    reading.drafts.push({
      ...counted,
      predicate: 'PARTY_TO',
      subject: { kind: 'ENTITY', index: side },
      polarity: 'AFFIRMED',
      explicit: false,
      rule: 'sides',
      confidence: 550,
      value: null,
    })
}

/** In a mediated event those of the sides who take part are its parties. */
function promote(reading: Reading, about: (draft: Draft) => boolean): void {
  const { sides } = reading
  reading.drafts.forEach((draft, i) => {
    if (!about(draft) || draft.predicate !== 'PARTICIPATED_IN') return
    if (principalsOf(reading, draft.subject).some(index => sides.includes(index)))
      reading.drafts[i] = { ...draft, predicate: 'PARTY_TO' }
  })
}

/** At least two that share no state or organization. */
function opposed(reading: Reading, parties: readonly Ref[]): boolean {
  return parties.some(a => parties.some(b => !shares(reading, a, b)))
}

function shares(reading: Reading, a: Ref, b: Ref): boolean {
  if (a.kind !== 'ENTITY' || b.kind !== 'ENTITY') return a.kind === b.kind && a.index === b.index
  const own = principalsOf(reading, a)
  return principalsOf(reading, b).some(one => own.includes(one)) && entityOf(reading, a.index) !== undefined
}
