/**
 * The record: what one article says, before anything is merged across articles.
 * Vocabulary values (predicate, type, polarity …) are strings from schema/ontology and are checked against it.
 */

export type MentionKind = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'EVENT' | 'AGREEMENT'

/**
 * One thing as one article refers to it: all its forms in that article taken together
 * ("EU diplomatic chief Josep Borrell", "Borrell", "he" are one mention).
 */
export interface Mention {
  /** `<prefix>:<hash of article id, kind, folded surface, ordinal>`; see model/ids.ts. */
  readonly id: string
  /** null for a row of the reference data. */
  readonly articleId: string | null
  readonly kind: MentionKind
  /** The fullest form in the text, as it stands there. */
  readonly surface: string
  /** The canonical form: spelled out or nominative where the text has an acronym or adjective, else the surface. */
  readonly name: string
  /** Every form in the text that stands for it, without pronouns; sorted, unique. */
  readonly names: readonly string[]
  /** Id of the reference row that the gazetteer recognised, e.g. `org:Q458`. */
  readonly reference: string | null
  /** OrganizationType, PlaceType, EventType or AgreementStage; null for a person. */
  readonly type: string | null
  /** Head noun of an event or agreement ("talks", "annex"), lower case lemma. */
  readonly head: string | null
  /** Content words and numbers around the head that tell it from others ("11-point", "normalisation"), folded, sorted. */
  readonly terms: readonly string[]
  /** First occurrence of `surface`, in the raw text. */
  readonly start: number
  readonly end: number
}

export interface Claim {
  /** `claim:<hash of article id, predicate, subject, object, value, modality, polarity, start, end>`. */
  readonly id: string
  readonly articleId: string
  readonly predicate: string
  /** Mention ids of the same article. */
  readonly subject: string
  readonly object: string | null
  /** What stands in the object's place or beside it: an office title, a status, an event type, a topic, a provision. */
  readonly value: string | null
  /** The event in which it holds (REPRESENTS, HAS_STATUS); a mention id. */
  readonly at: string | null
  /** Who says so; null when it is the reporter. A mention id. */
  readonly speaker: string | null
  readonly polarity: string
  readonly modality: string
  /** The words themselves say it (mediated, brokered, chaired, facilitated …) rather than imply it. */
  readonly explicit: boolean
  /** When it holds, as an EDTF date or interval, and the ISO days that bound it; null when the text does not say. */
  readonly edtf: string | null
  readonly earliest: string | null
  readonly latest: string | null
  /** `article.text.slice(start, end) === quote`, always. */
  readonly quote: string
  readonly start: number
  readonly end: number
  /** Index of the sentence in the article. */
  readonly sentence: number
  /** Name of the rule that made it. */
  readonly rule: string
  /** Per mille. */
  readonly confidence: number
}

/** What the extractor gives for one article. `publishedOn` is what metadata or the text fixes. */
export interface Extraction {
  readonly articleId: string
  readonly publishedOn: string | null
  readonly title: string | null
  /** Name and version of the extractor and its data, e.g. `rules@1`. */
  readonly extractor: string
  /** In order of start, then id. */
  readonly mentions: readonly Mention[]
  /** In order of start, then id. */
  readonly claims: readonly Claim[]
}
