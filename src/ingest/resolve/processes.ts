import { digest } from '../../model/ids.js'
import type { ProcessRow } from '../../model/reference.js'
import type { EventThing } from './events/describe.js'
import { groupBy, pairs, sorted, sortedBy } from './order.js'
import type { Strata } from './strata.js'
import { daysBetween, type When, when } from './when.js'

/** A series of rounds: one that the reference data names, or one that the rounds themselves make. */
export interface Process {
  readonly id: string
  readonly reference: ProcessRow | null
  readonly events: readonly string[]
  /** Two sides and who leads, of one without a name. */
  readonly sides: readonly string[]
  readonly lead: string | null
}

/** A series ends when nothing happens for longer than 24 months. */
const GAP_DAYS = 731

const ROUNDS: ReadonlySet<string> = new Set(['TALKS', 'MEETING', 'SUMMIT', 'CALL', 'SIGNING', 'PROPOSAL'])

export function deriveProcesses(strata: Strata): readonly Process[] {
  const rounds = [...strata.eventThings.values()].filter(isRound)
  const named = strata.reference.rows.processes.map(row => namedProcess(row, rounds, strata))
  const taken = new Set(named.flatMap(({ events }) => events))
  const series = findSeries(rounds.filter(({ id, modality }) => modality !== 'PLANNED' && !taken.has(id)))
  return sortedBy([...named.filter(({ events }) => events.length > 0), ...series], ({ id }) => id)
}

function isRound({ type, modality }: EventThing): boolean {
  return ROUNDS.has(type) && modality !== 'HYPOTHETICAL'
}

function namedProcess(row: ProcessRow, rounds: readonly EventThing[], strata: Strata): Process {
  const events = rounds.filter(event => belongsTo(event, row, strata)).map(({ id }) => id)
  return { id: row.id, reference: row, events, sides: row.parties, lead: row.mediators[0] ?? null }
}

/**
 * Two of its parties are sides, one of its mediators leads, and the date, or the report, is in its time. Talks of which nobody says who
 * leads belong to it when they are at the seat of a mediator.
 */
function belongsTo(event: EventThing, row: ProcessRow, strata: Strata): boolean {
  const { sides, thirds, occasion, type, places } = event
  if (row.parties.filter(id => sides.includes(id)).length < 2 || !isDuring(occasion.date, row)) return false
  const leads = sorted([...thirds, ...thirds.flatMap(id => strata.lifting(id, occasion))])
  const isAtHome = places.some(place => row.mediators.includes(strata.reference.places.get(place)?.stateOf ?? ''))
  return thirds.length === 0 ? type === 'TALKS' && isAtHome : leads.some(id => row.mediators.includes(id))
}

function isDuring(date: When | null, { from, to }: ProcessRow): boolean {
  if (date === null) return true
  const start = when(from)?.earliest ?? '0000'
  const end = when(to)?.latest ?? '9999'
  return (date.latest ?? '9999') >= start && (date.earliest ?? '0000') <= end
}

/** At least two dated rounds, held and not only planned, of the same two sides under the same lead, none more than 24 months after the one before. */
function findSeries(rounds: readonly EventThing[]): readonly Process[] {
  const keyed = rounds.flatMap(event =>
    pairs(sorted(event.sides)).flatMap(sides =>
      event.thirds.map(lead => ({ event, sides, lead, key: [...sides, lead].join('|') })),
    ),
  )
  return [...groupBy(keyed, ({ key }) => key)].flatMap(([, group]) => {
    const [first] = group
    if (first === undefined) return []
    const dated = group.map(({ event }) => event).filter(({ date }) => date?.earliest != null)
    return runs(sortedBy(dated, ({ id, date }) => `${date?.earliest} ${id}`)).flatMap(run => {
      const events = run.map(({ id }) => id)
      return run.length < 2
        ? []
        : [{ id: seriesId(first.key, events), reference: null, events, sides: first.sides, lead: first.lead }]
    })
  })
}

/** By its sides and its first round. */
function seriesId(key: string, [first = '']: readonly string[]): string {
  return `process:${digest(key, first)}`
}

function runs(rounds: readonly EventThing[]): readonly (readonly EventThing[])[] {
  const result: EventThing[][] = []
  for (const round of rounds) {
    const last = result.at(-1)?.at(-1)
    const isNear = last !== undefined && daysBetween(last.date?.latest ?? '', round.date?.earliest ?? '') <= GAP_DAYS
    if (isNear) result.at(-1)?.push(round)
    else result.push([round])
  }
  return result
}
