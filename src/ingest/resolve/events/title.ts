import { isDialogueAsSuch } from './compare.js'
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

/** What is known of an undated event is when it was first told of. */
function reported({ profiles }: EventThing): string {
  const first = profiles[0]?.publishedOn
  return first == null ? '' : ` (told on ${readableDate(first)})`
}

/** What titles need to know of entities. */
export interface TitleNames {
  readonly nameOf: (id: string) => string
  /** PlaceType, and whether the name goes with "the" ("the White House"). */
  readonly placeType: (id: string) => string
  readonly hasArticle: (id: string) => boolean
}

/** "Serbia–Kosovo talks in Ohrid, 18 March 2023". */
export function eventTitle(event: EventThing, names: TitleNames): string {
  const { nameOf } = names
  const place = event.places[0] === undefined ? '' : ` ${locative(event.places[0], event.type, names)}`
  const date = event.date === null ? reported(event) : `, ${readableDate(event.date.edtf)}`
  const title = `${planned(event)}${subject(event, nameOf)}${place}${date}`
  return `${title.slice(0, 1).toUpperCase()}${title.slice(1)}`
}

/** "in Ohrid", "at the White House", "at Lake Ohrid"; a visit is "to Belgrade". */
function locative(place: string, type: string, { nameOf, placeType, hasArticle }: TitleNames): string {
  const name = `${hasArticle(place) ? 'the ' : ''}${nameOf(place)}`
  if (type === 'VISIT') return `to ${name}`
  return placeType(place) === 'VENUE' || /^Lake /.test(name) ? `at ${name}` : `in ${name}`
}

const planned = ({ modality }: EventThing): string =>
  modality === 'PLANNED' ? 'planned ' : modality === 'HYPOTHETICAL' ? 'possible ' : ''

function subject(event: EventThing, nameOf: (id: string) => string): string {
  const noun = nounOf(event)
  const sides = event.sides.map(nameOf)
  if (WORDS_OF_SOMEONE.has(event.type)) return ofActors(noun, spokenBy(event).map(nameOf))
  const [first, second] = sides
  if (first === undefined) {
    const [third] = event.thirds
    return third === undefined || !LED.has(event.type) ? noun : `${noun} led by ${nameOf(third)}`
  }
  if (event.profiles.every(isDialogueAsSuch)) return dialogue(event, nameOf)
  if (second === undefined) return `${first} ${noun}`
  return sides.length === 2 ? `${first}–${second} ${noun}` : ofActors(noun, sides)
}

/** "Kosovo–Serbia dialogue led by European Union". */
function dialogue({ sides, thirds }: EventThing, nameOf: (id: string) => string): string {
  const [lead] = thirds
  return `${sides.slice(0, 2).map(nameOf).join('–')} dialogue${lead === undefined ? '' : ` led by ${nameOf(lead)}`}`
}

/** Types that somebody leads. */
const LED: ReadonlySet<string> = new Set(['TALKS', 'MEETING', 'SUMMIT', 'CALL'])

/** Types that are told of persons rather than of the states they act for. */
const WORDS_OF_SOMEONE: ReadonlySet<string> = new Set(['STATEMENT', 'VISIT', 'APPOINTMENT'])

function spokenBy({ profiles, sides }: EventThing): readonly string[] {
  const persons = [...new Set(profiles.flatMap(({ persons }) => persons))]
  return persons.length > 0 ? persons : sides
}

/** "talks of Armenia, Azerbaijan and Russia". */
function ofActors(noun: string, names: readonly string[]): string {
  const [first] = names
  if (first === undefined) return noun
  if (names.length === 1) return `${noun} of ${first}`
  if (names.length <= 4) return `${noun} of ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return `${noun} of ${names.slice(0, 3).join(', ')} and ${names.length - 3} others`
}

/** Types that are wider than what the first report calls it: "joint press conference", "rally", "war". */
const WIDE: ReadonlySet<string> = new Set(['STATEMENT', 'PROTEST', 'ASSAULT', 'OTHER'])

function nounOf({ type, mentions }: EventThing): string {
  const noun = NOUNS[type] ?? 'event'
  const [first] = mentions
  if (!WIDE.has(type) || first === undefined) return noun
  const name = first.name.replace(/^(?:an?|the|his|her|their|its|this|that) /i, '')
  const head = first.head ?? noun
  if (!name.includes(' ') && name !== head && name !== `${head}s`) return noun // a verb: "announced"
  const isShort = type === 'STATEMENT' && name.split(' ').length <= 3 && !/\p{Lu}/u.test(name)
  return isShort ? name : head
}
