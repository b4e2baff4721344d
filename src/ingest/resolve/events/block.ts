import { sorted } from '../order.js'
import { months, shift, when } from '../when.js'
import { isDialogueAsSuch } from './compare.js'
import type { EventProfile } from './profile.js'

const kindOf = ({ family, held }: EventProfile): string => `${family} ${held}`
const actors = ({ sides, thirds }: EventProfile): readonly string[] => sorted([...sides, ...thirds])

function keys(profile: EventProfile, marks: readonly string[]): readonly string[] {
  return actors(profile).flatMap(actor => marks.map(mark => `${kindOf(profile)} ${actor} ${mark}`))
}

/** Keys of a sharply dated event: an actor or the place, and the month. */
export function datedKeys(profile: EventProfile): readonly string[] {
  const inMonths = months(profile.date)
  const places = inMonths.flatMap(month =>
    [...profile.within, ...profile.placeWords].map(place => `${kindOf(profile)} @${place} ${month}`),
  )
  return [...keys(profile, inMonths), ...places]
}

/** Keys under which a sharply dated event is found by loosely dated ones: an actor with the place or the month. */
export function homeKeys(profile: EventProfile): readonly string[] {
  return keys(profile, [...placeMarks(profile), ...months(profile.date)])
}

/** Where a loosely dated event looks for its home: the place, the months of its date, or of the weeks before its article. */
export function seekingKeys(profile: EventProfile): readonly string[] {
  const { publishedOn } = profile
  const recent = publishedOn?.length === 10 ? months(when(`${shift(publishedOn, -31)}/${publishedOn}`)) : []
  return keys(profile, sorted([...placeMarks(profile), ...months(profile.date), ...recent]))
}

/** Keys under which loosely dated events meet each other. */
export function looseKeys(profile: EventProfile): readonly string[] {
  const dialogue = isDialogueAsSuch(profile) ? ['dialogue'] : []
  const dated = profile.date === null ? [] : [profile.date.edtf]
  const counts = profile.numbers.map(number => `# ${number}`)
  return [...keys(profile, [...placeMarks(profile), ...dated, ...counts, ...dialogue]), `= ${profile.wording}`]
}

function placeMarks({ within, countries, placeWords }: EventProfile): readonly string[] {
  return [...within.filter(place => !countries.includes(place)), ...placeWords].map(place => `@${place}`)
}
