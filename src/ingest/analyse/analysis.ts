/**
 * What the analysis of a cleaned text gives, and what extraction reads. All offsets here are into the clean text;
 * `CleanText.toRaw` leads back to the raw one.
 */
import type { CleanText } from '../clean/clean-text.js'

export interface Sentence {
  /** Its place in `Analysis.sentences`. */
  readonly index: number
  readonly start: number
  readonly end: number
  /** Index of the block (paragraph, headline …) in `CleanText.blocks`. */
  readonly block: number
}

export interface Token {
  readonly index: number
  readonly text: string
  /** Lower-case base form: "mediated" → "mediate", "talks" → "talk". */
  readonly lemma: string
  /** Universal part of speech: NOUN PROPN VERB AUX ADJ ADV PRON DET ADP CCONJ SCONJ PART NUM PUNCT SYM INTJ X. */
  readonly pos: string
  readonly start: number
  readonly end: number
  readonly sentence: number
}

export type ActorKind = 'PERSON' | 'ORGANIZATION'

/** A person, organization or place of the article, all its forms taken together. */
export interface LocalEntity {
  readonly index: number
  readonly kind: ActorKind | 'PLACE'
  /** Canonical name: the gazetteer's, else the fullest form. */
  readonly name: string
  readonly reference: string | null
  /** OrganizationType or PlaceType. */
  readonly type: string | null
}

export type SpanHow =
  | 'NAME' // a full or official name
  | 'SURNAME' // "Borrell" after "Josep Borrell"
  | 'ACRONYM'
  | 'DEMONYM' // "French", "Serbian": the state, as an adjective or noun
  | 'METONYM' // "Belgrade has refused": the government
  | 'OFFICE' // "the Serbian president", "the Kosovar prime minister": the person who holds it
  | 'DESCRIPTION' // "the bloc", "the Serbian leader"
  | 'GROUP' // "the two sides", "both parties", "the two leaders": several entities
  | 'PRONOUN'

/** A place in the text that refers to one entity, or (GROUP) to several. Spans do not overlap; the longest wins. */
export interface EntitySpan {
  readonly start: number
  readonly end: number
  readonly how: SpanHow
  /** Indices into `Analysis.entities`; an ambiguous capital has one span whose entities are decided by use (place or actor). */
  readonly entities: readonly number[]
}

/** A person holds (or held) an office: "EU diplomatic chief Josep Borrell". */
export interface OfficeMention {
  readonly person: number
  /** Index of the organization; null when the text names none and the reference data gives none. */
  readonly organization: number | null
  readonly title: string
  /** "former", "ex-", "late". */
  readonly former: boolean
  /** Envoys, representatives, negotiators, spokespersons act for the organization. */
  readonly represents: boolean
  /** The words that say it. */
  readonly start: number
  readonly end: number
}

/** A date expression with the interval it stands for. */
export interface DateSpan {
  readonly start: number
  readonly end: number
  readonly edtf: string
  /** ISO days; null when the year is unknown. */
  readonly earliest: string | null
  readonly latest: string | null
  /** How it was fixed: "absolute", "relative to publication", "relative to caption", "weekday before publication" … */
  readonly how: string
}

export interface Analysis {
  readonly clean: CleanText
  /** EDTF day (or month, year) that the metadata or the text fixes as the day of writing; null when nothing does. */
  readonly publishedOn: string | null
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly entities: readonly LocalEntity[]
  readonly spans: readonly EntitySpan[]
  /** Inside the name of a person, the title that alone stands for his body: "King Hussein of Jordan". */
  readonly inside: readonly EntitySpan[]
  readonly offices: readonly OfficeMention[]
  readonly dates: readonly DateSpan[]
  /** The two (or more) actors in dispute that "the two sides" stands for, as entity indices; empty when unclear. */
  readonly sides: readonly number[]
}
