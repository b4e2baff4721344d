import { isPlan } from '../../../model/modality.js'
import { map } from '../flow/each.js'
import { fits } from '../flow/fits.js'
import type { Flow } from '../flow/flow.js'
import type { Table } from '../flow/table.js'
import { leader } from '../join.js'
import { compareEvents, haveNothingInCommon } from './compare.js'
import type { EventThing } from './describe.js'
import type { EventProfile } from './profile.js'

/** From which score a plan and what was held are linked, and by how much the best must lead. */
const MATCH = { least: 600, margin: 50 }

/**
 * The event that took place as a planned one, by the planned one: two events, linked. A plan with no date and no place is linked to
 * nothing.
 */
export function findRealizations(flow: Flow, events: Table<EventThing>): Table<string> {
  const fitting = fits(flow, {
    guests: map(flow, events, event => (isPlan(event.modality) ? event : undefined)),
    hosts: map(flow, events, event => (isPlan(event.modality) ? undefined : event)),
    guestKeys: marks,
    hostKeys: marks,
    score: matchPlan,
    least: MATCH.least - MATCH.margin,
  })
  return map(flow, fitting, scores => {
    const candidates = [...scores].map(([value, score]) => ({ value, score }))
    return leader(candidates, MATCH.least, MATCH.margin) ?? undefined
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
