import { aboutEach } from './about-each.js'
import { principalsOf } from './actors.js'
import type { AgreementCluster } from './agreement-coreference.js'
import type { EventCluster } from './event-coreference.js'
import { type Draft, entityOf, liftOf, type Reading } from './reading.js'
import { MEDIATING } from './sides.js'
import { TALKING } from './talking.js'

/** Roles of an agreement that follow from others: whom its signatories act for, and who mediated the talks it came out of. */
export function completeAgreements(
  reading: Reading,
  events: readonly EventCluster[],
  agreements: readonly AgreementCluster[],
): void {
  const told = aboutEach(reading.drafts, agreements, 'AGREEMENT')
  const thirds = new Set(reading.drafts.filter(isThird).flatMap(({ subject }) => principalsOf(reading, subject)))
  for (const cluster of agreements) principalParties(reading, told.get(cluster) ?? [], thirds)
  addMediators(reading, events, agreements)
}

const BINDING = new Set(['SIGNED', 'PARTY_TO'])
/** What a person binds by a signature; whoever signs for a body of states does so mostly as a witness. */
const BOUND = new Set(['STATE', 'ARMED_GROUP', 'POLITICAL_PARTY'])

/** "President Sadat signed": Egypt is a party. */
function principalParties(reading: Reading, about: readonly Draft[], thirds: ReadonlySet<number>): void {
  const told = about.filter(({ predicate, rule }) => BINDING.has(predicate) && rule !== 'accord')
  const bound = new Set(told.flatMap(({ subject: { kind, index } }) => (kind === 'ENTITY' ? [index] : [])))
  for (const draft of told) {
    if (entityOf(reading, draft.subject.index)?.kind !== 'PERSON' || draft.subject.kind !== 'ENTITY') continue
    for (const index of liftOf(reading, draft.subject.index))
      if (BOUND.has(entityOf(reading, index)?.type ?? '') && !thirds.has(index) && !bound.has(index))
        add(reading, { ...draft, predicate: 'PARTY_TO', subject: { kind: 'ENTITY', index }, rule: 'acts for' })
  }
}

const REACHED = new Set(['AGREED', 'INITIALED', 'SIGNED', 'RATIFIED', 'IN_FORCE'])

/** The one that the article tells first as reached. */
function mainAgreement({ drafts }: Reading, agreements: readonly AgreementCluster[]): AgreementCluster | undefined {
  const reached = aboutEach(drafts.filter(isReached), agreements, 'AGREEMENT', 'subject')
  return agreements
    .filter(one => reached.has(one))
    .toSorted((a, b) => (a.members[0]?.start ?? 0) - (b.members[0]?.start ?? 0))[0]
}

const isReached = ({ predicate, value, modality }: Draft): boolean =>
  predicate === 'HAS_STATUS' && modality === 'ACTUAL' && REACHED.has(value ?? '')

/** Who mediated the talks mediated the agreement they ended in: what it resulted from, and for the main one the article's talks. */
function addMediators(
  reading: Reading,
  events: readonly EventCluster[],
  agreements: readonly AgreementCluster[],
): void {
  const main = mainAgreement(reading, agreements)
  const told = aboutEach(reading.drafts, agreements, 'AGREEMENT')
  const origins = aboutEach(reading.drafts.filter(isOrigin), agreements, 'AGREEMENT', 'subject')
  const held = aboutEach(reading.drafts.filter(isHeld), events, 'EVENT')
  const talks = events
    .filter(({ type }) => TALKING.has(type))
    .map(event => ({ members: event.members, mediators: mediatorsOf(held.get(event) ?? []) }))
  for (const cluster of agreements) {
    const sources = new Set((origins.get(cluster) ?? []).map(({ object }) => object?.index))
    const origin = talks.filter(({ members }) => members.some(({ index }) => sources.has(index)))
    const its = origin.length > 0 ? origin : cluster === main ? talksBeside(cluster, talks) : []
    const mediators = its.flatMap(one => one.mediators)
    mediatorsOfTalks(reading, cluster, told.get(cluster) ?? [], mediators)
  }
}

interface Talks {
  readonly members: EventCluster['members']
  readonly mediators: readonly Draft[]
}

/** Sentences between the talks and the paper that came out of them. */
const BESIDE = 2

/** Talks that somebody mediated and that are told beside the paper: others may have borne no fruit. */
function talksBeside({ members }: AgreementCluster, talks: readonly Talks[]): readonly Talks[] {
  const led = talks.filter(({ mediators }) => mediators.length > 0)
  const isBeside = ({ sentence }: { readonly sentence: number }) =>
    members.some(member => Math.abs(member.sentence - sentence) <= BESIDE)
  return led.filter(one => one.members.some(isBeside))
}

function mediatorsOfTalks(
  reading: Reading,
  { members }: AgreementCluster,
  told: readonly Draft[],
  mediators: readonly Draft[],
): void {
  const [object] = members
  if (!object || object.stage === 'PRE_NEGOTIATION' || told.some(({ predicate }) => predicate === 'MEDIATED')) return
  const binding = told.filter(({ predicate }) => BINDING.has(predicate))
  const parties = new Set(binding.flatMap(({ subject }) => principalsOf(reading, subject)))
  for (const draft of mediators)
    if (!isOfOldRound(reading, draft, members) && !principalsOf(reading, draft.subject).some(one => parties.has(one)))
      add(reading, {
        ...draft,
        predicate: 'MEDIATED',
        object: { kind: 'AGREEMENT', index: object.index },
        rule: 'talks',
      })
}

const EARLIER = /^(?:earlier|previous|previously|former|formerly|past|prior|fruitless|abortive|unsuccessful)$/

/** "Earlier attempts by the Vatican", "served as intermediary in 1984": told of years before, in a sentence that does not speak of the paper. */
function isOfOldRound(reading: Reading, { sentence }: Draft, members: AgreementCluster['members']): boolean {
  if (members.some(member => member.sentence === sentence)) return false
  const year = Number(reading.analysis.publishedOn?.slice(0, 4) ?? Number.NaN)
  const atoms = reading.sentences[sentence]?.atoms ?? []
  return atoms.some(
    ({ date, lower }) => EARLIER.test(lower) || (date !== null && Number(date.earliest?.slice(0, 4)) < year - 1),
  )
}

const isOrigin = ({ predicate }: Draft): boolean => predicate === 'RESULTED_FROM'

const isHeld = ({ explicit, polarity, modality }: Draft): boolean =>
  explicit && polarity === 'AFFIRMED' && (modality === 'ACTUAL' || modality === 'HISTORICAL')

/** Who is said to mediate in what was held; where nobody is, the one who chairs alone. */
function mediatorsOf(held: readonly Draft[]): readonly Draft[] {
  const mediators = held.filter(isThird)
  const chairs = held.filter(({ predicate }) => predicate === 'CONVENED')
  const alone = new Set(chairs.map(({ subject }) => subject.index)).size === 1
  return mediators.length > 0 || !alone ? mediators : chairs
}

const isThird = ({ predicate, explicit }: Draft): boolean => MEDIATING.has(predicate) && explicit

function add(reading: Reading, draft: Draft): void {
  reading.drafts.push({ ...draft, confidence: 550, value: null, at: null })
}
