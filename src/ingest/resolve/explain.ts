import { areAgreementsApart, compareAgreements, isOwn, SAME_AGREEMENT } from './agreements/compare.js'
import { kindOf } from './clusters.js'
import { type Ruling, verdict } from './decisions.js'
import { areProfilesApart, featuresFor, SAME } from './entities/decide.js'
import type { Candidate } from './entities/profile.js'
import { areEventsApart, compareEvents } from './events/compare.js'
import { sorted } from './order.js'
import { type Reason, type Score, score } from './score.js'
import type { Strata } from './strata.js'

/** Two forms in which things are told, and what speaks for and against their being one. */
export interface Comparison {
  readonly one: string
  readonly other: string
  /** Per mille; they are joined from `threshold`. */
  readonly points: number
  readonly reasons: readonly Reason[]
  /** Something tells that they are two, whatever else speaks for one. */
  readonly apart: boolean
  /** What people decided about them. */
  readonly decided: 'MERGE' | 'SPLIT' | null
}

export interface Explanation {
  readonly isOne: boolean
  readonly threshold: number
  /** The best first, at most five. */
  readonly comparisons: readonly Comparison[]
}

/** How a form of a thing is compared: an entity's candidate, or the profile of an event or agreement. */
interface Side<P> {
  readonly name: string
  readonly profile: P
  readonly rulings: readonly Ruling[]
}

const MOST = 5

/**
 * Why two things are one or two: the scores of their forms, with the features that made them. Each is the id of a thing, or of one of its
 * mentions. undefined when they are of different kinds or unknown.
 */
export function explainPair(strata: Strata, one: string, other: string): Explanation | undefined {
  const [a, b] = [strata.things.of(one), strata.things.of(other)]
  if (a === undefined || b === undefined || a.kind !== b.kind) return undefined
  const explained = (threshold: number, comparisons: readonly Comparison[]) => ({
    isOne: a.id === b.id,
    threshold,
    comparisons: comparisons.filter(({ one, other }) => one !== other || a.id !== b.id).slice(0, MOST),
  })
  if (a.kind === 'EVENT') {
    return explained(
      SAME,
      compareAll(eventSides(strata, one), eventSides(strata, other), compareEvents, areEventsApart),
    )
  }
  if (a.kind === 'AGREEMENT') {
    const compare = (x: Parameters<typeof isOwn>[0], y: Parameters<typeof isOwn>[0]) =>
      isOwn(x, y) ? compareAgreements(x, y) : NOTHING
    return explained(
      SAME_AGREEMENT,
      compareAll(agreementSides(strata, one), agreementSides(strata, other), compare, areAgreementsApart),
    )
  }
  const compare = (x: Candidate, y: Candidate) => score(featuresFor(x.profile.kind), x.profile, y.profile)
  const apart = (x: Candidate, y: Candidate) => areProfilesApart(x.profile, y.profile)
  return explained(SAME, compareAll(entitySides(strata, one), entitySides(strata, other), compare, apart))
}

/** Nothing of their own in common. */
const NOTHING: Score = { points: 0, reasons: [] }

function compareAll<P>(
  left: readonly Side<P>[],
  right: readonly Side<P>[],
  compare: (a: P, b: P) => Score,
  apart: (a: P, b: P) => boolean,
): readonly Comparison[] {
  const all = left.flatMap(a =>
    right
      .filter(b => b !== a)
      .map(b => ({
        one: a.name,
        other: b.name,
        ...compare(a.profile, b.profile),
        apart: apart(a.profile, b.profile),
        decided: verdict(a.rulings, b.rulings),
      })),
  )
  return all.sort((a, b) => Number(b.decided !== null) - Number(a.decided !== null) || b.points - a.points)
}

/** The candidates that a mention, or any mention of a thing, is part of. */
function entitySides({ entities, record }: Strata, id: string): readonly Side<Candidate>[] {
  const kind = kindOf(id)
  if (kind === null || kind === 'EVENT' || kind === 'AGREEMENT') return []
  const { nodes, members } = entities.candidates[kind]
  const article = record.articleOf.get(id)
  const isThing = entities.of(id)?.id === id
  const articles = isThing || article === undefined ? [...record.reports.entries()].map(([id]) => id) : [article]
  const own = articles
    .flatMap(at => members.peek(at) ?? [])
    .filter(({ mention }) => (isThing ? entities.of(mention)?.id === id : mention === id))
  const keys = sorted([...own.map(({ candidate }) => candidate), ...(nodes.peek(id) === undefined ? [] : [id])])
  return keys.flatMap(key => {
    const profile = nodes.peek(key)
    if (profile === undefined) return []
    const { full, single, acronyms } = profile.profile
    const name = [...full, ...single, ...acronyms].slice(0, 3).join(', ')
    return [{ name: `${profile.isRow ? `${key}: ` : ''}${name}`, profile, rulings: profile.rulings }]
  })
}

function eventSides({ events, index }: Strata, id: string) {
  const own = events.profileOf(id)
  const profiles = events.of(id)?.id === id ? events.profilesOf(id) : own === undefined ? [] : [own]
  return profiles.map(profile => ({
    name: told(index.mentions.get(profile.id)?.name, profile.publishedOn),
    profile,
    rulings: profile.rulings,
  }))
}

function agreementSides({ agreements, index }: Strata, id: string) {
  const own = agreements.profiles.get(id)
  const profiles = agreements.of(id)?.id === id ? agreements.profilesOf(id) : own === undefined ? [] : [own]
  return profiles.map(profile => ({
    name: told(index.mentions.get(profile.id)?.name, profile.publishedOn),
    profile,
    rulings: profile.rulings,
  }))
}

/** "talks" (2023-03-19) */
const told = (name = '', publishedOn: string | null): string =>
  `${name}${publishedOn === null ? '' : ` (${publishedOn})`}`
