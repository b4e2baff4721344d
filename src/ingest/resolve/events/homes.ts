import { group } from '../flow/collect.js'
import { each, map } from '../flow/each.js'
import { fits } from '../flow/fits.js'
import type { Flow } from '../flow/flow.js'
import type { Table } from '../flow/table.js'
import { leader } from '../join.js'
import { byText } from '../order.js'
import { homeKeys, seekingKeys } from './block.js'
import { areEventsApart, compareEvents } from './compare.js'
import type { EventProfile } from './profile.js'

/** An undated report goes to the best event with at least this score, if the next is this much behind. */
const HOME = { least: 700, margin: 100 }

interface Choice {
  /** The first of the dated cluster. */
  readonly home: string
  readonly score: number
  /** Of two that one article tells of the better one goes in. */
  readonly seat: string
}

/** The dated cluster that each loosely dated report belongs to, by its first, where one leads. */
export function findHomes(
  flow: Flow,
  loose: Table<EventProfile>,
  sharp: Table<EventProfile>,
  dated: Table<readonly string[]>,
): Table<string> {
  const fitting = fits(flow, {
    guests: loose,
    hosts: sharp,
    guestKeys: seekingKeys,
    hostKeys: homeKeys,
    score: (a, b) => compareEvents(a, b).points,
    least: HOME.least - HOME.margin,
  })
  const choices = each(flow, [fitting], id => {
    const profile = loose.get(id)
    return profile === undefined ? undefined : choose(profile, fitting.get(id) ?? new Map(), sharp, dated)
  })
  const seats = group(flow, choices, ({ seat, score }, id) => [[seat, id, score] as const])
  return map(flow, choices, ({ home, seat }, id) => (sitter(seats.get(seat) ?? new Map()) === id ? home : undefined))
}

function choose(
  profile: EventProfile,
  fitting: ReadonlyMap<string, number>,
  sharp: Table<EventProfile>,
  dated: Table<readonly string[]>,
): Choice | undefined {
  const scores = new Map<string, number>()
  for (const [host, score] of fitting) {
    const cluster = dated.get(host) ?? []
    const first = cluster[0] ?? ''
    if (cluster.some(id => isApart(sharp.get(id), profile))) continue
    scores.set(first, Math.max(score, scores.get(first) ?? 0))
  }
  const candidates = [...scores].map(([home, score]) => ({
    value: { home, score, seat: `${home} ${profile.articleId}` },
    score,
  }))
  return leader(candidates, HOME.least, HOME.margin) ?? undefined
}

const isApart = (a: EventProfile | undefined, b: EventProfile): boolean => a !== undefined && areEventsApart(a, b)

/** The best of those who would take one seat; of equals the first in order. */
function sitter(scores: ReadonlyMap<string, number>): string | undefined {
  return [...scores].sort(([a, x], [b, y]) => y - x || byText(a, b))[0]?.[0]
}
