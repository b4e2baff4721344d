import type { MentionKind } from '../../../model/claim.js'
import type { ReferenceIndex } from '../reference-index.js'
import { blockKeys } from './block.js'
import { profileOfOrganizationRow } from './organization-profile.js'
import { profileOfPersonRow } from './person-profile.js'
import { profileOfPlaceRow } from './place-profile.js'
import type { Candidate, Profile } from './profile.js'

export type RowKind = Extract<MentionKind, 'PERSON' | 'ORGANIZATION' | 'PLACE'>

const prepared = new WeakMap<ReferenceIndex, ReadonlyMap<RowKind, readonly Candidate[]>>()

/** The reference rows of a kind as candidates; made once for an index, which never changes. */
export function rowCandidates(reference: ReferenceIndex, kind: RowKind): readonly Candidate[] {
  const rows = prepared.get(reference) ?? prepare(reference)
  prepared.set(reference, rows)
  return rows.get(kind) ?? []
}

function prepare(reference: ReferenceIndex): ReadonlyMap<RowKind, readonly Candidate[]> {
  const { organizations, places, persons } = reference.rows
  const candidate = (profile: Profile): Candidate => ({
    profile,
    isRow: true,
    keys: blockKeys(profile),
    rulings: [],
    near: [],
  })
  return new Map([
    ['ORGANIZATION', organizations.map(row => candidate(profileOfOrganizationRow(row, reference)))],
    ['PLACE', places.map(row => candidate(profileOfPlaceRow(row, reference)))],
    ['PERSON', persons.map(row => candidate(profileOfPersonRow(row, reference)))],
  ])
}
