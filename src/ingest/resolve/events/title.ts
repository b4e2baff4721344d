import type { EventThing } from './describe.js'

/** How each type of event is called in a title. */
const NOUNS: Readonly<Record<string, string>> = {
  TALKS: 'talks',
  MEETING: 'meeting',
  SUMMIT: 'summit',
  VISIT: 'visit',
  CALL: 'call',
  SIGNING: 'signing',
  PROPOSAL: 'proposal',
  STATEMENT: 'statement',
  APPOINTMENT: 'appointment',
  RECOGNITION: 'recognition',
  CEASEFIRE: 'ceasefire',
  RELEASE: 'release',
  WITHDRAWAL: 'withdrawal',
  SANCTION: 'sanctions',
  PROTEST: 'protest',
  MOBILIZATION: 'mobilization',
  ASSAULT: 'attack',
  OTHER: 'event',
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** "18 March 2023", "March 2023", "2013", "27 February", "4–6 September 2020". */
export function readableDate(edtf: string): string {
  const [start = '', end] = edtf.split('/')
  if (end === undefined || end === start) return readablePart(start)
  if (start.slice(0, 7) === end.slice(0, 7) && end.length === 10)
    return `${Number(start.slice(8))}–${readablePart(end)}`
  return `${readablePart(start)} – ${readablePart(end)}`
}

function readablePart(date: string): string {
  const [year = '', month, day] = date.split('-')
  const name = month === undefined ? '' : (MONTHS[Number(month) - 1] ?? '')
  return [day === undefined ? '' : String(Number(day)), name, year === 'XXXX' || year === '..' ? '' : year]
    .filter(Boolean)
    .join(' ')
}

/** "Serbia–Kosovo talks in Ohrid, 18 March 2023"; `nameOf` gives the name of an entity cluster. */
export function eventTitle(event: EventThing, nameOf: (id: string) => string): string {
  const place = event.places[0] === undefined ? '' : ` in ${nameOf(event.places[0])}`
  const date = event.date === null ? '' : `, ${readableDate(event.date.edtf)}`
  const title = `${planned(event)}${subject(event, nameOf)}${place}${date}`
  return `${title.slice(0, 1).toUpperCase()}${title.slice(1)}`
}

const planned = ({ modality }: EventThing): string =>
  modality === 'PLANNED' ? 'planned ' : modality === 'HYPOTHETICAL' ? 'possible ' : ''

function subject(event: EventThing, nameOf: (id: string) => string): string {
  const noun = nounOf(event)
  const sides = event.sides.map(nameOf)
  const [first, second] = sides
  if (first === undefined) {
    const [third] = event.thirds
    return third === undefined ? noun : `${noun} led by ${nameOf(third)}`
  }
  if (second === undefined) return `${first} ${noun}`
  if (sides.length === 2) return `${first}–${second} ${noun}`
  if (sides.length <= 4) return `${noun} of ${sides.slice(0, -1).join(', ')} and ${sides.at(-1)}`
  return `${noun} of ${sides.slice(0, 3).join(', ')} and ${sides.length - 3} others`
}

/** The head noun of the first report tells more than a wide type ("war", "press conference"). */
function nounOf({ type, mentions }: EventThing): string {
  const generic = type === 'OTHER' || type === 'ASSAULT' || type === 'STATEMENT' || type === 'PROTEST'
  return (generic ? mentions[0]?.head : null) ?? NOUNS[type] ?? 'event'
}
