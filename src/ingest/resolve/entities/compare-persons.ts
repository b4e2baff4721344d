import { disjoint, type Feature, once, shared } from '../score.js'
import type { Profile } from './profile.js'
import { isGivenNameAlike, isSlip, isTransliteration } from './spelling.js'

const given = (name: string): readonly string[] => name.split(' ').slice(0, -1)
const surname = (name: string): string => name.split(' ').at(-1) ?? ''

const some = (a: Profile, b: Profile, test: (x: string, y: string) => boolean): number =>
  once(a.full.some(x => b.full.some(y => test(x, y))))

/** "sergey lavrov", "sergei lavrov": each word alike, the surname in another transliteration at most. */
function isSpelledAlike(a: string, b: string): boolean {
  const [left, right] = [given(a), given(b)]
  const alike = left.length === right.length && left.every((word, index) => isGivenNameAlike(word, right[index] ?? ''))
  return alike && isTransliteration(surname(a), surname(b))
}

/** "Josep Borell" for "Josep Borrell". */
function isMisspelled(a: string, b: string): boolean {
  return given(a).join(' ') === given(b).join(' ') && isSlip(surname(a), surname(b))
}

/** "j borrell", "josep borrell"; also "josep borrell fontelles" is no bar to "josep borrell". */
function isShortened(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const [first = ''] = given(short)
  return first.length === 1 && surname(short) === surname(long) && (given(long)[0] ?? '').startsWith(first)
}

/** One has more of the same names: "joe biden", "joseph robinette biden" is not, "mevlut cavusoglu", "mevlut x cavusoglu" is. */
function isExtended(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a.split(' '), b.split(' ')] : [b.split(' '), a.split(' ')]
  return short.length < long.length && short[0] === long[0] && short.every(word => long.includes(word))
}

/** One of them is known by the surname alone. */
function hasSurname(a: Profile, b: Profile): number {
  if (a.full.length > 0 && b.full.length > 0) return 0
  const names = (profile: Profile) => [...profile.single, ...profile.full.map(surname)]
  return once(names(a).some(x => names(b).some(y => isTransliteration(x, y))))
}

/** Two names that are of two people, although they may share a block: "Adam Smith", "John Smith". */
export function hasOtherName(a: Profile, b: Profile): boolean {
  const alike = [isSpelledAlike, isMisspelled, isShortened, isExtended]
  return disjoint(a.full, b.full) && !alike.some(test => some(a, b, test) === 1)
}

export const PERSON_FEATURES: readonly Feature<Profile>[] = [
  {
    name: 'same reference',
    kind: 'main',
    weight: 1500,
    count: (a, b) => once(a.reference !== null && a.reference === b.reference),
  },
  { name: 'same full name', kind: 'main', weight: 900, count: (a, b) => shared(a.full, b.full) },
  { name: 'other spelling of the name', kind: 'main', weight: 800, count: (a, b) => some(a, b, isSpelledAlike) },
  { name: 'longer form of the name', kind: 'main', weight: 700, count: (a, b) => some(a, b, isExtended) },
  { name: 'slip in the surname', kind: 'main', weight: 500, count: (a, b) => some(a, b, isMisspelled) },
  { name: 'initial and surname', kind: 'main', weight: 500, count: (a, b) => some(a, b, isShortened) },
  { name: 'surname', kind: 'main', weight: 350, count: hasSurname },
  { name: 'same office', kind: 'qualifier', weight: 150, count: (a, b) => shared(a.offices, b.offices) },
  {
    name: 'same organization',
    kind: 'qualifier',
    weight: 250,
    count: (a, b) => shared(a.organizations, b.organizations),
  },
  { name: 'other state', kind: 'qualifier', weight: -400, count: (a, b) => once(disjoint(a.states, b.states)) },
]
