import { fold } from '../../../model/fold.js'
import type { RecordMention } from '../../../model/record.js'
import type { OrganizationRow } from '../../../model/reference.js'
import { sorted } from '../order.js'
import type { RecordIndex } from '../record-index.js'
import { principalOf, type ReferenceIndex } from '../reference-index.js'
import { isAcronym, isDescription, nameForms } from './forms.js'
import type { Profile } from './profile.js'

const NONE = { single: [], offices: [], organizations: [], states: [], description: false }

export function profileOfOrganizationRow(row: OrganizationRow, reference: ReferenceIndex): Profile {
  return {
    ...NONE,
    kind: 'ORGANIZATION',
    reference: row.id,
    type: row.type,
    full: sorted([row.name, ...row.aliases].map(fold)),
    acronyms: sorted(row.acronyms.map(fold)),
    states: [principalOf(reference, row.id)],
  }
}

/** States come from a demonym in the name ("Serbian Ministry of Defence") and from what the text says it belongs to. */
export function profileOfOrganization(mention: RecordMention, index: RecordIndex, reference: ReferenceIndex): Profile {
  const forms = nameForms(mention, reference)
  const acronyms = forms.filter(isAcronym).map(fold)
  const named = forms.flatMap(form => statesInName(fold(form), reference))
  return {
    ...NONE,
    kind: 'ORGANIZATION',
    reference: mention.reference,
    type: mention.type,
    full: sorted(forms.map(fold).filter(form => !acronyms.includes(form))),
    acronyms: sorted(acronyms),
    states: sorted([...named, ...statedParents(mention, index, reference)]),
    description: isDescription(mention.name),
  }
}

function statesInName(folded: string, reference: ReferenceIndex): readonly string[] {
  return folded.split(' ').flatMap(word => reference.demonyms.get(word) ?? [])
}

function statedParents(mention: RecordMention, index: RecordIndex, reference: ReferenceIndex): readonly string[] {
  return (index.bySubject.get(mention.id) ?? [])
    .filter(({ predicate, polarity }) => predicate === 'MEMBER_OF' && polarity === 'AFFIRMED')
    .flatMap(({ object }) => index.mentions.get(object ?? '')?.reference ?? [])
    .map(id => principalOf(reference, id))
}
