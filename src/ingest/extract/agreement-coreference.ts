import type { DateSpan } from '../analyse/analysis.js'
import { isHeadline } from './naming.js'
import type { AgreementCandidate, Reading } from './reading.js'
import { compareDates, daysApart, LONG_AGO } from './same-setting.js'
import { ownDate, settingOf } from './when-where.js'

export interface AgreementCluster {
  readonly members: AgreementCandidate[]
  readonly dates: DateSpan[]
}

/** Words for much the same kind of paper; an anaphor of class "" may stand for any. */
const CLASSES: readonly (readonly string[])[] = [
  ['annex', 'appendix', 'addendum'],
  ['document', 'statement', 'declaration', 'communiqué', 'letter', 'memorandum'],
  ['plan', 'proposal', 'initiative', 'roadmap', 'road map', 'blueprint', 'formula'],
  ['agreement', 'deal', 'accord', 'pact', 'treaty', 'settlement', 'compact', 'concordat'],
  ['ceasefire', 'cease-fire', 'truce', 'armistice', 'cessation'],
]
const ANY = new Set(['text', 'draft', 'package'])
/** Words for any agreement spoken of before: "the pact" for a ceasefire. */
const GENERAL = new Set(['agreement', 'deal', 'accord', 'pact', 'document', 'settlement', 'paper'])

export function clusterAgreements(reading: Reading): AgreementCluster[] {
  const clusters: AgreementCluster[] = []
  const inOrder = reading.agreements.toSorted(
    (a, b) => a.sentence - b.sentence || a.start - b.start || a.index - b.index,
  )
  const made = yearsMade(reading)
  for (const candidate of inOrder) {
    const date = ownDate(reading, candidate) ?? oldDate(reading, candidate)
    const best = clusters
      .map((cluster, n) => ({ cluster, n, score: score(reading, candidate, date, cluster, clusters, made) }))
      .filter(one => one.score > 0)
      .sort((a, b) => b.score - a.score || b.n - a.n)[0]?.cluster
    if (best) {
      best.members.push(candidate)
      if (date) best.dates.push(date)
    } else clusters.push({ members: [candidate], dates: date ? [date] : [] })
  }
  return clusters
}

function score(
  reading: Reading,
  candidate: AgreementCandidate,
  date: DateSpan | null,
  cluster: AgreementCluster,
  known: readonly AgreementCluster[],
  made: YearsMade,
): number {
  const [first] = cluster.members
  const last = cluster.members.at(-1)
  if (!first || !last) return 0
  // "an earlier treaty, the Bicesse accords"
  if (cluster.members.some(({ index }) => index === candidate.aliasOf)) return 9
  if (candidate.plural !== first.plural) return 0
  if (isOtherName(reading, candidate, cluster) || isOneMore(candidate, cluster)) return 0
  if (isOfAnotherYear(candidate, cluster, made)) return 0
  const fit = fitOf(reading, candidate, cluster, known)
  const sameDate = compareDates(date, cluster.dates)
  if (fit === 0 || sameDate < 0) return 0
  if (candidate.modifiers.some(word => reading.resources.sets.others.has(word)) && sameDate === 0) return 0
  const shared = sharedWords(candidate, cluster)
  const isOther = shared === 0 || !candidate.definite || candidate.modifiers.includes('first')
  if (isOther && isOfOld(reading, date, cluster)) return 0
  if (!candidate.definite && shared === 0 && fit < REPEATED && !isVague(reading, candidate, cluster)) return 0
  const away = candidate.sentence - last.sentence
  // a general word goes past what was only spoken of to what was agreed
  const counts = fit > 1 || isReached(reading, cluster.members)
  const left = away > 0 && isBackground(reading, cluster) && !isToldAsPast(reading, candidate)
  const near = !counts || left ? 0 : away <= 1 ? 3 : away <= 2 ? 1 : 0
  const lead = first.sentence <= LEAD ? 2 : 0
  return fit + shared * 2 + (candidate.definite ? 2 : 0) + near + lead
}

/** "the second truce", "a 17-year-old truce" is not the one told before. */
function isOneMore({ modifiers, definite }: AgreementCandidate, { members }: AgreementCluster): boolean {
  if (!definite && modifiers.some(word => /-(?:year|month|week|day)-old$/.test(word))) return true
  const ordinal = modifiers.find(word => /^(?:second|third|fourth|fifth)$/.test(word))
  return ordinal !== undefined && !members.some(one => one.modifiers.includes(ordinal))
}

/** "the treaty of 1921" in a report of what was signed this week. */
function isOfOld({ analysis }: Reading, date: DateSpan | null, { members, dates }: AgreementCluster): boolean {
  const isNews = dates.length === 0 && (members[0]?.sentence ?? LEAD) < LEAD
  const apart = daysApart(date?.latest ?? null, analysis.publishedOn)
  return isNews && Number.isFinite(apart) && apart > LONG_AGO
}

/** "It succeeds an agreement of 1977." behind which the report goes back to what is new: "the pact" is the one of the news. */
const isBackground = ({ analysis }: Reading, { members, dates }: AgreementCluster): boolean =>
  (members[0]?.sentence ?? 0) > LEAD &&
  dates.length > 0 &&
  dates.every(({ latest }) => {
    const apart = daysApart(latest, analysis.publishedOn)
    return Number.isFinite(apart) && apart > LONG_AGO
  })

/** "The accord had been signed at Algiers": the report is still with what was before. */
function isToldAsPast({ sentences }: Reading, { sentence: at, chunk }: AgreementCandidate): boolean {
  const clauses = sentences[at]?.clauses ?? []
  return clauses.some(
    ({ vg, subject, object }) =>
      chunk !== null && vg.perfect && vg.tense === 'PAST' && [...subject, ...object].includes(chunk),
  )
}

/** "signed an accord in 1987 … until 1991, when they reached an accord": a second one, made in another year. */
function isOfAnotherYear(candidate: AgreementCandidate, { members }: AgreementCluster, made: YearsMade): boolean {
  const year = candidate.definite ? undefined : made.get(candidate.index)
  return year !== undefined && members.some(one => (made.get(one.index) ?? year) !== year)
}

type YearsMade = ReadonlyMap<number, string>

/** In which year papers are said to have been made. */
const yearsMade = ({ drafts }: Reading): YearsMade =>
  new Map(
    drafts.flatMap(({ predicate, value, modality, subject, date }) => {
      const year = date?.earliest?.slice(0, 4)
      const isMade = predicate === 'HAS_STATUS' && modality === 'ACTUAL' && MADE.has(value ?? '')
      return isMade && year !== undefined ? [[subject.index, year] as const] : []
    }),
  )

const MADE = new Set(['AGREED', 'INITIALED', 'SIGNED'])

/** "concluded an accord with Manila in 1996": the day of the deed, where that is long ago. */
function oldDate(reading: Reading, { sentence: at, chunk }: AgreementCandidate): DateSpan | null {
  const sentence = reading.sentences[at]
  const deed = sentence?.clauses.find(
    ({ vg, object }) => chunk !== null && REACHING.test(vg.lemma) && object.includes(chunk),
  )
  const date = deed?.dates.map(index => sentence?.atoms[index]?.date).find(one => one) ?? null
  const apart = daysApart(date?.latest ?? null, reading.analysis.publishedOn)
  return Number.isFinite(apart) && apart > LONG_AGO ? date : null
}

const REACHING = /^(?:sign|initial|conclude|reach|strike|seal|agree|negotiate|make)$/

/** Sentences in which a report says what it is about. */
const LEAD = 3
/** Headline and lead, with what a page puts between them. */
const FIRST_LINES = 8
/** The lead says again what the headline, or the verb before it, has said. */
const REPEATED = 3

/** "an agreement", of which nothing tells that it is another one: not "an agreement signed in San Jose" after one that was signed. */
const isVague = (reading: Reading, candidate: AgreementCandidate, { members }: AgreementCluster): boolean =>
  isBare(candidate) && !(isReached(reading, [candidate]) && isReached(reading, members))

const isBare = ({ modifiers, topic }: AgreementCandidate): boolean => modifiers.length === 0 && topic === null

function sharedWords(candidate: AgreementCandidate, { members }: AgreementCluster): number {
  const words = new Set(members.flatMap(({ modifiers, topic }) => [...modifiers, ...topicWords(topic)]))
  return [...candidate.modifiers, ...topicWords(candidate.topic)].filter(word => words.has(word)).length
}

/** How well the head words go together: 0 not at all, 1 as a general word for it ("the text", "the pact"), 2 as much the same kind of paper. */
function fitOf(
  reading: Reading,
  candidate: AgreementCandidate,
  { members }: AgreementCluster,
  known: readonly AgreementCluster[],
): number {
  const [first] = members
  if (!first) return 0
  const same = members.some(({ head }) => classOf(head) === classOf(candidate.head))
  if (isRepeated(reading, candidate, members, same)) return REPEATED
  if (same) return 2
  // "the text", "the plan" is hardly the annex to it
  if (classOf(first.head) === 'annex' && known.length > 1) return 0
  const ownClass = known.some(other => other.members.some(({ head }) => classOf(head) === classOf(candidate.head)))
  const general = GENERAL.has(candidate.head) || (reading.resources.sets.weak.has(candidate.head) && !ownClass)
  return candidate.definite && (ANY.has(candidate.head) || (general && isBare(candidate))) ? 1 : 0
}

/** A headline's "truce" is the "non-aggression pact" of the lead; what two sides "agreed to do" is the paper they put their names to. */
function isRepeated(
  reading: Reading,
  candidate: AgreementCandidate,
  members: readonly AgreementCandidate[],
  same: boolean,
): boolean {
  const [first] = members
  if (!first) return false
  const spoken = members.every(({ chunk }) => chunk === null)
  if (spoken && candidate.chunk !== null && candidate.sentence - first.sentence <= 2)
    return candidate.definite || isReached(reading, [candidate])
  const headline = members.every(({ sentence }) => isHeadline(reading.analysis, sentence))
  const alike = same || (first.stage === 'CEASEFIRE' && candidate.stage === 'CEASEFIRE')
  if (headline && candidate.sentence <= (alike ? FIRST_LINES : LEAD)) return true
  return alike && members.every(({ sentence }) => sentence <= 1) && candidate.sentence <= FIRST_LINES
}

/**
 * Two names are two papers; a name joins what has none only where that was reached a moment ago: "signed a peace deal … The Lusaka
 * Protocol".
 */
function isOtherName(
  reading: Reading,
  { named, sentence, definite, title }: AgreementCandidate,
  { members }: AgreementCluster,
): boolean {
  if (named.length === 0) return false
  const names = members.flatMap(one => [...one.named, ...one.modifiers])
  if (named.some(word => names.includes(word)) || (definite && title === null && isMadeIn(reading, named, members)))
    return false
  if (members.some(one => one.named.length > 0)) return true
  return sentence - (members.at(-1)?.sentence ?? 0) > 3 || !isReached(reading, members)
}

/** "signed an accord in Lusaka … the Lusaka text", "LUSAKA – The two signed an accord … the Lusaka text": by where it was made. */
function isMadeIn(reading: Reading, named: readonly string[], members: readonly AgreementCandidate[]): boolean {
  const { analysis } = reading
  const [first] = members
  const bare = members.every(one => one.named.length === 0)
  if (!bare || !first || !isReached(reading, members)) return false
  const news = first.sentence <= LEAD
  const line = news ? [analysis.clean.datelinePlace?.toLowerCase() ?? ''] : []
  const told = members.flatMap(one => analysis.entities[settingOf(reading, one).place ?? -1]?.name.toLowerCase() ?? [])
  return [...line, ...told].some(place => named.includes(place))
}

/** Is any of them told as agreed, signed or the like? */
function isReached({ drafts }: Reading, members: readonly AgreementCandidate[]): boolean {
  return drafts.some(
    ({ predicate, modality, subject }) =>
      predicate === 'HAS_STATUS' &&
      modality === 'ACTUAL' &&
      subject.kind === 'AGREEMENT' &&
      members.some(({ index }) => index === subject.index),
  )
}

function classOf(head: string): string {
  return CLASSES.find(words => words.includes(head))?.[0] ?? head
}

function topicWords(topic: string | null): string[] {
  return (topic ?? '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(word => word.length > 3)
}
