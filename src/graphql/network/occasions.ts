import type { GraphQLResolveInfo } from 'graphql'
import { labelOfId } from '../../model/ids.js'
import { type Member, type Occasion, RELATIONS } from '../../network/occasion.js'
import type { Around, OccasionsPlan } from '../../plan/occasions.js'
import type { Context } from '../context.js'

/** The most occasions of a relation that one answer is made of. */
export const MOST_OCCASIONS = 200_000

export interface ReadOccasions {
  /** Ids of what the plan names. */
  readonly named: readonly (string | null)[]
  readonly occasions: readonly Occasion[]
  /** Whether there may be more than the plan's limit. */
  readonly cut: boolean
}

/** Runs the one statement of the plan; only actors of the wanted kinds stay members. */
export async function readOccasions(
  reads: Context['reads'],
  plan: OccasionsPlan,
  filter: unknown,
  info: GraphQLResolveInfo,
): Promise<ReadOccasions> {
  const [row] = await reads.run(plan, info)
  return occasionsOf(row?.value, plan, filter)
}

/** What the statement of a plan has given. */
export function occasionsOf(answer: unknown, { limit }: OccasionsPlan, filter: unknown): ReadOccasions {
  const value = answer as Readonly<Record<string, readonly unknown[]>>
  const keep = memberTest((filter ?? {}) as Readonly<Record<string, unknown>>)
  const lists = RELATIONS.map(relation =>
    (value[relation] ?? []).map(one => toOccasion(relation, one as OccasionRow, keep)),
  )
  return {
    named: value.named as readonly (string | null)[],
    occasions: lists.flatMap(list => list.toSorted((a, b) => (a.id < b.id ? -1 : 1))),
    cut: lists.some(list => list.length >= limit),
  }
}

type MemberRow = readonly [string, string, string | null, number | null, number | null, string | null]

type OccasionRow = readonly [
  id: string,
  start: string | null,
  end: string | null,
  about: string | null,
  sources: number | null,
  confidence: number | null,
  members: readonly MemberRow[],
]

function toOccasion(
  relation: Occasion['relation'],
  [id, start, end, about, sources, confidence, members]: OccasionRow,
  keep: (member: Member) => boolean,
): Occasion {
  const all = members.map(
    ([actor, role, fact, ownSources, ownConfidence, type]): Member => ({
      actor,
      type,
      role,
      fact: fact ?? id,
      sources: ownSources ?? sources ?? 1,
      confidence: ownConfidence ?? confidence ?? 0,
    }),
  )
  return { relation, id, start, end, about, members: all.filter(keep) }
}

function memberTest({ kind, organizationType }: Readonly<Record<string, unknown>>): (member: Member) => boolean {
  const kinds = Array.isArray(kind) ? kind : null
  const types = Array.isArray(organizationType) ? organizationType : null
  return ({ actor, type }) => {
    const isPerson = labelOfId(actor) === 'Person'
    if (kinds !== null && !kinds.includes(isPerson ? 'PERSON' : 'ORGANIZATION')) return false
    return isPerson || types === null || types.includes(type)
  }
}

/** Everything but where to begin. */
export function occasionsPlan(
  around: Around,
  { anchors, named, sources, limit }: Pick<OccasionsPlan, 'anchors' | 'named' | 'sources' | 'limit'>,
): OccasionsPlan {
  return { kind: 'OCCASIONS', anchors, named, around, sources, limit }
}
