import { type EventCandidate, liftOf, type Reading } from './reading.js'
import { type Setting, settingOf } from './when-where.js'

/** Candidates that are one event. */
export interface EventCluster {
  readonly members: EventCandidate[]
  readonly settings: Setting[]
  type: string
  /** Lifted parties and participants, as entity indices. */
  readonly actors: Set<number>
  readonly planned: boolean
  readonly other: boolean
}

const TALKING = new Set(['TALKS', 'MEETING', 'SUMMIT', 'CALL'])

/** In-article coreference: in text order each candidate joins the best event it can be, or opens a new one. */
export function clusterEvents(reading: Reading): EventCluster[] {
  const clusters: EventCluster[] = []
  const inOrder = reading.events.toSorted((a, b) => a.sentence - b.sentence || a.start - b.start || a.index - b.index)
  for (const candidate of inOrder) {
    const setting = settingOf(reading, candidate)
    const actors = actorsOfEvent(reading, candidate)
    const planned = isPlanned(reading, candidate)
    const other = isOther(reading, candidate)
    const scored = clusters
      .map((cluster, n) => ({ cluster, n, score: score(candidate, setting, actors, planned, other, cluster) }))
      .filter(one => one.score > 0)
      .sort((a, b) => b.score - a.score || b.n - a.n)
    const best = scored[0]?.cluster
    if (best) join(best, candidate, setting, actors)
    else clusters.push({ members: [candidate], settings: [setting], type: candidate.type, actors, planned, other })
  }
  return clusters
}

function join(cluster: EventCluster, candidate: EventCandidate, setting: Setting, actors: ReadonlySet<number>): void {
  cluster.members.push(candidate)
  cluster.settings.push(setting)
  for (const actor of actors) cluster.actors.add(actor)
  if (cluster.type === 'MEETING' && TALKING.has(candidate.type)) cluster.type = candidate.type
}

function actorsOfEvent(reading: Reading, candidate: EventCandidate): Set<number> {
  const found = reading.drafts.filter(
    ({ object, subject }) => object?.kind === 'EVENT' && object.index === candidate.index && subject.kind === 'ENTITY',
  )
  return new Set(found.flatMap(({ subject }) => [subject.index, ...liftOf(reading, subject.index)]))
}

function isPlanned(reading: Reading, candidate: EventCandidate): boolean {
  const about = reading.drafts.filter(({ object }) => object?.kind === 'EVENT' && object.index === candidate.index)
  return about.length > 0 && about.every(({ modality }) => modality === 'PLANNED' || modality === 'HYPOTHETICAL')
}

function isOther({ resources }: Reading, { modifiers }: EventCandidate): boolean {
  return modifiers.some(word => resources.sets.others.has(word))
}

/** 0 when they cannot be one event; else how much speaks for it. */
function score(
  candidate: EventCandidate,
  setting: Setting,
  actors: ReadonlySet<number>,
  planned: boolean,
  other: boolean,
  cluster: EventCluster,
): number {
  const last = cluster.members.at(-1)
  if (!last || !(candidate.type === cluster.type || (TALKING.has(candidate.type) && TALKING.has(cluster.type))))
    return 0
  const sameDate = agreement(
    setting.date?.edtf,
    cluster.settings.map(one => one.date?.edtf),
  )
  const samePlace = agreement(
    setting.place,
    cluster.settings.map(one => one.place),
  )
  if (sameDate < 0 || samePlace < 0) return 0
  if (
    candidate.plural !== last.plural &&
    candidate.head === last.head &&
    !candidate.definite &&
    sameDate + samePlace === 0
  )
    return 0
  const shared = [...actors].filter(one => cluster.actors.has(one)).length
  if (actors.size >= 2 && cluster.actors.size >= 2 && shared === 0) return 0
  const evidence = sameDate * 4 + samePlace * 3 + Math.min(shared, 2)
  if ((other || cluster.other) && sameDate + samePlace === 0)
    return other !== cluster.other || !candidate.definite ? 0 : 1
  if (planned !== cluster.planned && sameDate === 0 && !candidate.definite) return 0
  if (
    candidate.sentence === last.sentence &&
    !candidate.definite &&
    sameDate === 0 &&
    candidate.chunk !== null &&
    last.chunk !== null
  )
    return 0
  const anaphoric =
    candidate.definite ||
    (candidate.chunk === null && shared > 0) ||
    (candidate.plural && candidate.modifiers.length === 0)
  if (!anaphoric && evidence < 2) return 0
  return evidence + (anaphoric ? 2 : 0) + (candidate.sentence - last.sentence <= 2 ? 1 : 0)
}

/** 1 when it is among the known, -1 when known and different, 0 when one side says nothing. */
function agreement<T extends string | number>(
  one: T | null | undefined,
  known: readonly (T | null | undefined)[],
): number {
  const told = known.filter(value => value !== null && value !== undefined)
  if (one === null || one === undefined || told.length === 0) return 0
  return told.includes(one) ? 1 : -1
}
