/**
 * Rows of seed/reference: names the world already agrees on. Each file is YAML, a list of rows of one of these types.
 * Files: organizations.yaml (states, IGOs, coalitions, armed groups, parties, NGOs), places.yaml, persons.yaml, titles.yaml, processes.yaml.
 */

export interface OrganizationRow {
  readonly kind: 'ORGANIZATION'
  /** `org:<QID>`, else `org:<slug>`. */
  readonly id: string
  readonly qid: string | null
  readonly name: string
  readonly aliases: readonly string[]
  readonly acronyms: readonly string[]
  readonly type: string
  readonly recognition: string | null
  /** Adjectives and nouns for its people, with capital: "French", "Frenchman", "Serbian", "Serb", "Kosovar". */
  readonly demonyms: readonly string[]
  /** Id of the place row that is its seat: for a state its capital, for the EU Brussels. Used for metonymy. */
  readonly seat: string | null
  /** Id of the organization it belongs to: a ministry or armed force to its state, an organ to its IGO. */
  readonly parent: string | null
  /** Ids of the states in which it acts without being part of them: armed groups, parties. */
  readonly countries: readonly string[]
  /** EDTF interval in which it existed, "1943/1992-04-27" for Yugoslavia; null when it is not bounded. */
  readonly existed: string | null
}

export interface PlaceRow {
  readonly kind: 'PLACE'
  readonly id: string
  readonly qid: string | null
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: string
  /** Id of the place it lies in. */
  readonly within: string | null
  /** For a country: id of its state. For a capital: id of the state whose government its name may stand for. */
  readonly stateOf: string | null
}

export interface OfficeRow {
  readonly title: string
  /** Organization id. */
  readonly of: string
  /** EDTF days, months or years; null when open. */
  readonly from: string | null
  readonly to: string | null
}

export interface PersonRow {
  readonly kind: 'PERSON'
  readonly id: string
  readonly qid: string | null
  readonly name: string
  /** Other spellings and forms, without the bare surname. */
  readonly aliases: readonly string[]
  readonly surname: string
  readonly offices: readonly OfficeRow[]
}

export interface ProcessRow {
  readonly id: string
  readonly qid: string | null
  readonly name: string
  readonly aliases: readonly string[]
  /** Ids of the organizations or persons between which it is, at least two. */
  readonly parties: readonly string[]
  /** Ids of those that lead or mediate it. */
  readonly mediators: readonly string[]
  /** EDTF days, months or years. */
  readonly from: string | null
  readonly to: string | null
}

/** An office title as it stands in text, and what it does: data of the office rules. */
export interface TitleRow {
  /** "foreign minister", lower case. */
  readonly title: string
  /** Other wordings: "minister of foreign affairs", "top diplomat". */
  readonly variants: readonly string[]
  /** HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN_MINISTER, MINISTER, ENVOY, LEADER, MILITARY, OTHER. */
  readonly rank: string
  /** Envoys, representatives, negotiators, spokespersons act for the organization rather than lead it. */
  readonly represents: boolean
}

export interface Reference {
  readonly organizations: readonly OrganizationRow[]
  readonly places: readonly PlaceRow[]
  readonly persons: readonly PersonRow[]
  readonly processes: readonly ProcessRow[]
  readonly titles: readonly TitleRow[]
  /** Given names of the world, folded (given-names.txt): evidence that a capitalised sequence is a person. */
  readonly givenNames: readonly string[]
  /** SHA-256 of the files; part of the extractor's version. */
  readonly version: string
}
