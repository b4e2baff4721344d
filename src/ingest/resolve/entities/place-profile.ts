import { fold } from '../../../model/fold.js'
import { placeChain } from '../../../model/place-chain.js'
import type { RecordMention } from '../../../model/record.js'
import type { PlaceRow } from '../../../model/reference.js'
import { sorted } from '../order.js'
import type { RecordIndex } from '../record-index.js'
import type { ReferenceIndex } from '../reference-index.js'
import type { Profile } from './profile.js'

const NONE = { single: [], acronyms: [], offices: [], organizations: [], description: false }

/** The country is the last of what a place lies in. */
function countries(ids: readonly string[], reference: ReferenceIndex): readonly string[] {
  return sorted(ids.flatMap(id => placeChain(reference, id)).filter(id => reference.places.get(id)?.type === 'COUNTRY'))
}

export function profileOfPlaceRow(row: PlaceRow, reference: ReferenceIndex): Profile {
  return {
    ...NONE,
    kind: 'PLACE',
    reference: row.id,
    type: row.type,
    full: sorted([row.name, ...row.aliases].map(fold)),
    states: countries([row.id], reference),
  }
}

export function profileOfPlace(mention: RecordMention, index: RecordIndex, reference: ReferenceIndex): Profile {
  const within = (index.bySubject.get(mention.id) ?? [])
    .filter(({ predicate, polarity }) => predicate === 'LOCATED_IN' && polarity === 'AFFIRMED')
    .flatMap(({ object }) => index.mentions.get(object ?? '')?.reference ?? [])
  return {
    ...NONE,
    kind: 'PLACE',
    reference: mention.reference,
    type: mention.type,
    full: sorted([mention.name, ...mention.names].map(fold).filter(form => !reference.demonyms.has(form))),
    states: countries(within, reference),
  }
}
