import type { DateSpan } from '../analyse/analysis.js'
import { isHeadline } from './naming.js'
import type { AgreementCandidate, Reading } from './reading.js'
import { compareDates } from './same-setting.js'
import { ownDate } from './when-where.js'

export interface AgreementCluster {
  readonly members: AgreementCandidate[]
  readonly dates: DateSpan[]
}

/** Words for much the same kind of paper; an anaphor of class "" may stand for any. */
const CLASSES: readonly (readonly string[])[] = [
  ['annex', 'appendix', 'addendum'],
  ['document', 'statement', 'declaration', 'communiqué', 'letter'],
  ['plan', 'proposal', 'initiative', 'roadmap', 'road map', 'blueprint', 'formula'],
  ['agreement', 'deal', 'accord', 'pact', 'treaty', 'settlement', 'compact', 'concordat'],
  ['ceasefire', 'cease-fire', 'truce', 'armistice', 'cessation'],
]
const ANY = new Set(['text', 'draft', 'package'])

export function clusterAgreements(reading: Reading): AgreementCluster[] {
  const clusters: AgreementCluster[] = []
  const inOrder = reading.agreements.toSorted(
    (a, b) => a.sentence - b.sentence || a.start - b.start || a.index - b.index,
  )
  for (const candidate of inOrder) {
    const date = ownDate(reading, candidate)
    const best = clusters
      .map((cluster, n) => ({ cluster, n, score: score(reading, candidate, date, cluster, clusters) }))
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
): number {
  const first = cluster.members[0]
  const last = cluster.members.at(-1)
  if (!first || !last) return 0
  const bare = candidate.modifiers.length === 0 && candidate.topic === null
  const ownClass = known.some(({ members }) => members.some(({ head }) => classOf(head) === classOf(candidate.head)))
  const loose = candidate.head === 'document' || (reading.resources.sets.weak.has(candidate.head) && !ownClass)
  // a headline's "truce" is the "non-aggression pact" of the lead
  const headed =
    candidate.sentence <= 3 && cluster.members.every(({ sentence }) => isHeadline(reading.analysis, sentence))
  const any = headed || (candidate.definite && (ANY.has(candidate.head) || (bare && loose)))
  if (!any && !cluster.members.some(({ head }) => classOf(head) === classOf(candidate.head))) return 0
  if (candidate.plural !== first.plural) return 0
  const sameDate = compareDates(date, cluster.dates)
  if (sameDate < 0) return 0
  if (candidate.modifiers.some(word => reading.resources.sets.others.has(word)) && sameDate === 0) return 0
  const words = new Set(cluster.members.flatMap(({ modifiers, topic }) => [...modifiers, ...topicWords(topic)]))
  const shared = [...candidate.modifiers, ...topicWords(candidate.topic)].filter(word => words.has(word)).length
  if (!candidate.definite && !bare && shared === 0 && !headed) return 0
  return 1 + shared * 2 + (candidate.definite ? 2 : 0) + (candidate.sentence - last.sentence <= 2 ? 1 : 0)
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
