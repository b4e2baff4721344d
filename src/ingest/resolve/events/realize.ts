import { byText } from '../order.js'
import { compareEvents, haveNothingInCommon } from './compare.js'
import type { EventThing } from './describe.js'
import type { EventProfile } from './profile.js'

/** From which score a plan and what was held are linked, and by how much the best must lead. */
const MATCH = { least: 600, margin: 50 }

/** A planned event and the one that took place as it: two events, linked. A plan with no date and no place is linked to nothing. */
export interface Realization {
  readonly planned: string
  readonly held: string
}

export function findRealizations(events: readonly EventThing[]): readonly Realization[] {
  const isPlan = ({ modality }: EventThing) => modality === 'PLANNED' || modality === 'HYPOTHETICAL'
  const byMark = new Map<string, EventThing[]>()
  for (const event of events.filter(event => !isPlan(event))) {
    for (const mark of marks(event)) byMark.set(mark, [...(byMark.get(mark) ?? []), event])
  }
  return events.filter(isPlan).flatMap(plan => {
    const candidates = [...new Set(marks(plan).flatMap(mark => byMark.get(mark) ?? []))]
      .map(held => ({ held, score: matchPlan(plan, held) }))
      .sort((a, b) => b.score - a.score || byText(a.held.id, b.held.id))
    const [best, next] = candidates
    if (best === undefined || best.score < MATCH.least) return []
    if (next !== undefined && best.score - next.score < MATCH.margin) return []
    return [{ planned: plan.id, held: best.held.id }]
  })
}

/** Where a plan and an event can meet: a side, and the month or the place. */
function marks({ profiles, sides }: EventThing): readonly string[] {
  const where = profiles.flatMap(({ within, countries }) => within.filter(place => !countries.includes(place)))
  const days = profiles.flatMap(({ date }) => (date?.earliest ? [date.earliest.slice(0, 7)] : []))
  return [...new Set(sides.flatMap(side => [...where, ...days].map(mark => `${side} ${mark}`)))]
}

function matchPlan(plan: EventThing, held: EventThing): number {
  const scores = plan.profiles.flatMap(a => held.profiles.map(b => matchReports(a, b)))
  return scores.some(score => score === null) ? 0 : Math.max(0, ...scores.map(score => score ?? 0))
}

/** null when the two reports rule it out. */
function matchReports(plan: EventProfile, held: EventProfile): number | null {
  if (plan.family !== held.family || haveNothingInCommon(plan, held)) return null
  return compareEvents(plan, held).points
}
