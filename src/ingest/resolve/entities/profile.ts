import type { MentionKind } from '../../../model/claim.js'
import type { Ruling } from '../decisions.js'

/** What is compared of an entity: a plain value made of one mention, or of one reference row. Lists are sorted and unique. */
export interface Profile {
  readonly kind: MentionKind
  readonly reference: string | null
  readonly type: string | null
  /** Folded names of more than one word, for organizations and places all names. */
  readonly full: readonly string[]
  /** Folded surnames, or given names, that stand alone. */
  readonly single: readonly string[]
  /** Folded acronyms as the text has them: "osce". */
  readonly acronyms: readonly string[]
  /** "title|organization id" of persons. */
  readonly offices: readonly string[]
  /** Ids of organizations it belongs to or acts for. */
  readonly organizations: readonly string[]
  /** Ids of the states among them, or of the countries a place lies in. */
  readonly states: readonly string[]
  /** A description ("nationalist parties") rather than a name: the same words in another article need not be the same thing. */
  readonly description: boolean
}

/** A node of the comparison: a reference row, or all mentions with one and the same profile. */
export interface Candidate {
  readonly profile: Profile
  /** A reference row. */
  readonly isRow: boolean
  /** Under which it meets others; see block.ts. */
  readonly keys: readonly string[]
  /** What decisions say of it; who is named in one is a candidate alone. */
  readonly rulings: readonly Ruling[]
  /** Of a surname alone: organizations of which its articles also speak. */
  readonly near: readonly string[]
}

/** Only a surname: "Trump". */
export function isBare(profile: Profile): boolean {
  return profile.kind === 'PERSON' && profile.full.length === 0
}
