import { fold } from '../../../model/fold.js'
import type { RecordMention } from '../../../model/record.js'
import type { OrganizationRow } from '../../../model/reference.js'
import { sorted } from '../order.js'
import type { RecordIndex } from '../record-index.js'
import { principalOf, type ReferenceIndex } from '../reference-index.js'
import { isAcronym, isDescription, nameForms } from './forms.js'
import type { Profile } from './profile.js'

const NONE = { single: [], offices: [], organizations: [], states: [], description: false }

/** What a state has one of each: told by its state and what it does, whatever it is called. */
const ORGANS: ReadonlySet<string> = new Set(['GOVERNMENT_BODY', 'MILITARY'])

export function profileOfOrganizationRow(row: OrganizationRow, reference: ReferenceIndex): Profile {
  const names = [row.name, ...row.aliases].map(fold)
  return {
    ...NONE,
    kind: 'ORGANIZATION',
    reference: row.id,
    type: row.type,
    full: sorted([...names, ...(ORGANS.has(row.type) ? names.map(name => functionOf(name, reference)) : [])]),
    acronyms: sorted(row.acronyms.map(fold)),
    states: [principalOf(reference, row.id)],
  }
}

/** States come from a demonym in the name ("Serbian Ministry of Defence") and from what the text says it belongs to. */
export function profileOfOrganization(mention: RecordMention, index: RecordIndex, reference: ReferenceIndex): Profile {
  const forms = nameForms(mention, reference)
  const acronyms = forms.filter(isAcronym).map(fold)
  const named = forms.flatMap(form => statesInName(fold(form), reference))
  const states = sorted([...named, ...statedParents(mention, index, reference)])
  const isOrgan = states.length > 0 && ORGANS.has(mention.type ?? '')
  const names = forms.map(fold).filter(form => !acronyms.includes(form))
  return {
    ...NONE,
    kind: 'ORGANIZATION',
    reference: mention.reference,
    type: mention.type,
    full: sorted([...names, ...(isOrgan ? names.map(name => functionOf(name, reference)) : [])]),
    acronyms: sorted(acronyms),
    states,
    description: isDescription(mention.name) && !isOrgan,
  }
}

/** By a demonym ("Serbian") or by the name behind "of" ("of Russia"). */
function statesInName(folded: string, reference: ReferenceIndex): readonly string[] {
  const [, of = ''] = / of (?:the )?(\p{L}.*)$/u.exec(folded) ?? []
  const state = reference.stateNames.get(of) ?? reference.stateNames.get(of.split(' of ').at(-1) ?? '')
  return [
    ...folded.split(' ').flatMap(word => reference.demonyms.get(word) ?? []),
    ...(state === undefined ? [] : [state]),
  ]
}

/** What an organ does, without its state: "russian foreign ministry" and "ministry of foreign affairs of russia" are both "= foreign ministry". */
function functionOf(folded: string, reference: ReferenceIndex): string {
  const words = folded
    .split(' ')
    .filter(word => !PLAIN.has(word) && !reference.demonyms.has(word) && !reference.stateNames.has(word))
  return `= ${sorted(words.map(word => word.replace(/^defense$/, 'defence'))).join(' ')}`
}

const PLAIN: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', 'affairs', "'s"])

function statedParents(mention: RecordMention, index: RecordIndex, reference: ReferenceIndex): readonly string[] {
  return (index.bySubject.get(mention.id) ?? [])
    .filter(({ predicate, polarity }) => predicate === 'MEMBER_OF' && polarity === 'AFFIRMED')
    .flatMap(({ object }) => index.mentions.get(object ?? '')?.reference ?? [])
    .map(id => principalOf(reference, id))
}
