import type { Member, Occasion, Relation } from './occasion.js'

/** Two actors on one occasion. */
export interface Tie {
  readonly relation: Relation
  /** Id of the occasion. */
  readonly occasion: string
  /** Who acts towards the other: the mediator, whose stance it is, who holds the office. Where neither does, the smaller id. */
  readonly source: string
  readonly target: string
  /** The relationships that join the two to the occasion. */
  readonly sourceRole: string
  readonly targetRole: string
  /** Ids of the nodes at which the evidence hangs. */
  readonly facts: readonly string[]
  readonly start: string | null
  readonly end: string | null
  readonly about: string | null
  /** Of the less well told of the two. */
  readonly sources: number
  readonly confidence: number
  /** How many have a part in the occasion. */
  readonly size: number
}

/** An occasion with more members ties the surest of them only: a General Assembly says little of any two. */
export const MOST_MEMBERS = 150

/** Roles of those who act towards the others, where the relation has a direction. */
export const ACTING: Readonly<Partial<Record<Relation, readonly string[]>>> = {
  MEDIATION: ['BY', 'FOR'],
  STANCE: ['OF'],
  OFFICE: ['HOLDS'],
}

/** Every tie that an occasion makes, in an order that depends on nothing but ids. */
export function tiesOf(occasion: Occasion): readonly Tie[] {
  const members = surest(occasion.members)
  const acting = ACTING[occasion.relation]
  const pairs = acting === undefined ? everyPair(members) : across(occasion.members, acting)
  return pairs.map(([source, target]) => tie(occasion, source, target, members.length))
}

/** Each actor once, with the role that is told best, by id. */
function surest(members: readonly Member[]): readonly Member[] {
  const best = new Map<string, Member>()
  for (const member of members) {
    const known = best.get(member.actor)
    if (known === undefined || byTelling(member, known) < 0) best.set(member.actor, member)
  }
  const all = [...best.values()]
  const kept = all.length > MOST_MEMBERS ? all.sort(byTelling).slice(0, MOST_MEMBERS) : all
  return kept.sort((a, b) => (a.actor < b.actor ? -1 : 1))
}

function byTelling(a: Member, b: Member): number {
  return (
    b.confidence - a.confidence || b.sources - a.sources || (`${a.role} ${a.actor}` < `${b.role} ${b.actor}` ? -1 : 1)
  )
}

function everyPair(members: readonly Member[]): readonly [Member, Member][] {
  return members.flatMap((source, index) =>
    members.slice(index + 1).map((target): [Member, Member] => [source, target]),
  )
}

function across(members: readonly Member[], acting: readonly string[]): readonly [Member, Member][] {
  const sources = surest(members.filter(({ role }) => acting.includes(role)))
  const targets = surest(members.filter(({ role }) => !acting.includes(role)))
  return sources.flatMap(source =>
    targets.filter(({ actor }) => actor !== source.actor).map((target): [Member, Member] => [source, target]),
  )
}

function tie({ relation, id, start, end, about }: Occasion, source: Member, target: Member, size: number): Tie {
  return {
    relation,
    occasion: id,
    source: source.actor,
    target: target.actor,
    sourceRole: source.role,
    targetRole: target.role,
    facts: source.fact === target.fact ? [source.fact] : [source.fact, target.fact],
    start,
    end,
    about,
    sources: Math.min(source.sources, target.sources),
    confidence: Math.min(source.confidence, target.confidence),
    size,
  }
}

/** The best told first, then the latest. */
export function byStrength(a: Tie, b: Tie): number {
  return (
    b.confidence - a.confidence ||
    b.sources - a.sources ||
    compare(b.start ?? '', a.start ?? '') ||
    compare(a.occasion, b.occasion) ||
    compare(a.source, b.source)
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
