import { digest } from '../../model/ids.js'
import type { ProcessRow } from '../../model/reference.js'
import type { EventThing } from './events/describe.js'
import { group } from './flow/collect.js'
import { each, map } from './flow/each.js'
import type { Flow } from './flow/flow.js'
import { spread } from './flow/spread.js'
import type { Table } from './flow/table.js'
import { pairs, sorted, sortedBy } from './order.js'
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

/** Processes by their ids. */
export function deriveProcesses(flow: Flow, strata: Strata): Table<Process> {
  const rows = new Map(strata.reference.rows.processes.map(row => [row.id, row]))
  const rowsOf = map(flow, strata.eventThings, event =>
    isRound(event)
      ? strata.reference.rows.processes.filter(row => belongsTo(event, row, strata)).map(({ id }) => id)
      : undefined,
  )
  const rounds = map(flow, rowsOf, (named, id) => {
    const event = strata.eventThings.get(id)
    return event !== undefined && named.length === 0 && event.modality !== 'PLANNED' ? event : undefined
  })
  const byRow = group(flow, rowsOf, (named, id) => named.map(row => [row, id, id] as const))
  const bySeries = group(flow, rounds, (event, id) => seriesOf(event).map(key => [key, id, event] as const))
  const named = each(flow, [byRow], id => namedProcess(rows.get(id), sorted(byRow.get(id)?.keys() ?? [])))
  const series = each(flow, [bySeries], key => findSeries(key, [...(bySeries.get(key)?.values() ?? [])]))
  const parts = spread(flow, series, all => all.map(process => [process.id, process] as const))
  return each(flow, [named, parts], id => named.get(id) ?? parts.get(id))
}

function isRound({ type, modality }: EventThing): boolean {
  return ROUNDS.has(type) && modality !== 'HYPOTHETICAL'
}

function namedProcess(row: ProcessRow | undefined, events: readonly string[]): Process | undefined {
  if (row === undefined || events.length === 0) return undefined
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

/** "sideA|sideB|lead" for every two sides and whoever leads: rounds of one key may be a series. */
function seriesOf({ sides, thirds }: EventThing): readonly string[] {
  return pairs(sorted(sides)).flatMap(([a, b]) => thirds.map(lead => [a, b, lead].join('|')))
}

/** At least two dated rounds, held and not only planned, of the same two sides under the same lead, none more than 24 months after the one before. */
function findSeries(key: string, rounds: readonly EventThing[]): readonly Process[] {
  const [first = '', second = '', lead = null] = key.split('|')
  const dated = rounds.filter(({ date }) => date?.earliest != null)
  return runs(sortedBy(dated, ({ id, date }) => `${date?.earliest} ${id}`)).flatMap(run => {
    const events = run.map(({ id }) => id)
    return run.length < 2 ? [] : [{ id: seriesId(key, events), reference: null, events, sides: [first, second], lead }]
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
