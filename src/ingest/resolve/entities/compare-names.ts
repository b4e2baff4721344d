import { disjoint, type Feature, once, shared } from '../score.js'
import { initials } from './forms.js'
import type { Profile } from './profile.js'
import { isSlip, isTransliteration } from './spelling.js'

/** Names of one spelling, word by word; short ones must be equal. */
function isSpelledAlike(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')]
  if (left.length !== right.length || a.length < 8) return false
  return left.every((word, index) => isTransliteration(word, right[index] ?? '') || isSlip(word, right[index] ?? ''))
}

const spelledAlike = (a: Profile, b: Profile): number => once(a.full.some(x => b.full.some(y => isSpelledAlike(x, y))))

/** "OSCE" alone in one text, spelled out in the other. */
function isSpelledOut(a: Profile, b: Profile): number {
  const short = (x: Profile, y: Profile) => x.full.length === 0 && shared(x.acronyms, y.full.map(initials)) > 0
  return once(short(a, b) || short(b, a))
}

/** A ministry or parliament of nobody knows which state. */
function isStateless({ type, states }: Profile): boolean {
  return (type === 'GOVERNMENT_BODY' || type === 'MILITARY') && states.length === 0
}

const isReference = (a: Profile, b: Profile): number => once(a.reference !== null && a.reference === b.reference)

export const ORGANIZATION_FEATURES: readonly Feature<Profile>[] = [
  { name: 'same reference', kind: 'main', weight: 1500, count: isReference },
  { name: 'same name', kind: 'main', weight: 900, count: (a, b) => shared(a.full, b.full) },
  { name: 'same acronym', kind: 'main', weight: 700, count: (a, b) => shared(a.acronyms, b.acronyms) },
  { name: 'other spelling of the name', kind: 'main', weight: 700, count: spelledAlike },
  { name: 'acronym of the name', kind: 'main', weight: 650, count: isSpelledOut },
  {
    name: 'other full name',
    kind: 'qualifier',
    weight: -200,
    count: (a, b) => once(disjoint(a.full, b.full) && spelledAlike(a, b) === 0),
  },
  { name: 'other state', kind: 'qualifier', weight: -500, count: (a, b) => once(disjoint(a.states, b.states)) },
  {
    name: 'body of an unknown state',
    kind: 'qualifier',
    weight: -400,
    count: (a, b) => once(isStateless(a) || isStateless(b)),
  },
  {
    name: 'description, not a name',
    kind: 'qualifier',
    weight: -400,
    count: (a, b) => once(a.description || b.description),
  },
]

export const PLACE_FEATURES: readonly Feature<Profile>[] = [
  { name: 'same reference', kind: 'main', weight: 1500, count: isReference },
  { name: 'same name', kind: 'main', weight: 900, count: (a, b) => shared(a.full, b.full) },
  { name: 'other spelling of the name', kind: 'main', weight: 650, count: spelledAlike },
  { name: 'in another country', kind: 'qualifier', weight: -600, count: (a, b) => once(disjoint(a.states, b.states)) },
]
