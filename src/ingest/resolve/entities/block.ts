import { sorted } from '../order.js'
import { initials } from './forms.js'
import type { Profile } from './profile.js'
import { skeleton } from './spelling.js'

const skeletons = (name: string): string => name.split(' ').map(skeleton).join(' ')

/** Keys under which a profile meets those it may be one with; never one of another kind. */
export function blockKeys(profile: Profile): readonly string[] {
  const keys = profile.kind === 'PERSON' ? surnameKeys(profile) : nameKeys(profile)
  const recognised = profile.reference === null ? [] : [`# ${profile.reference}`]
  return sorted([...keys, ...recognised].map(key => `${profile.kind} ${key}`))
}

/**
 * The surname is the last word, or a word that stands alone elsewhere ("Wang" beside "Wang Yi"). A slip in the surname still leaves the
 * given name and the first letter.
 */
function surnameKeys({ full, single }: Profile): readonly string[] {
  const words = full.map(name => name.split(' '))
  const slips = words.map(name => `~ ${skeleton(name[0] ?? '')} ${name.at(-1)?.[0] ?? ''}`)
  return [...[...words.map(name => name.at(-1) ?? ''), ...single].map(skeleton), ...slips]
}

function nameKeys({ full, acronyms }: Profile): readonly string[] {
  const shortened = full.map(initials).filter(letters => letters.length > 1)
  return [...full.map(skeletons), ...[...acronyms, ...shortened].map(letters => `= ${letters}`)]
}
