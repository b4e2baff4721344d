import type { SpanHow } from './analysis.js'
import type { Form, Title } from './gazetteer.js'

/**
 * A stretch of words that one of the name rules took for something: words [from, to).
 * FORM: the gazetteer knows the words; whether place or actor is decided by use. THING: an agreement or event by its head
 * ("Oslo Accords"), kept so that nothing in it becomes a person. MAYBE: a capitalised run that the rest of the article may explain.
 */
export type Found =
  | { readonly kind: 'FORM'; readonly from: number; readonly to: number; readonly form: Form }
  | { readonly kind: 'PERSON'; readonly from: number; readonly to: number; readonly form: Form | null }
  | {
      readonly kind: 'ORGANIZATION'
      readonly from: number
      readonly to: number
      readonly type: string
      readonly how: SpanHow
      /** What an acronym is spelled out as; null when the words are the name. */
      readonly name: string | null
    }
  | { readonly kind: 'PLACE'; readonly from: number; readonly to: number; readonly type: string }
  | { readonly kind: 'TITLE'; readonly from: number; readonly to: number; readonly title: Title }
  | { readonly kind: 'HONORIFIC' | 'THING' | 'MAYBE'; readonly from: number; readonly to: number }

export type FoundOf<K extends Found['kind']> = Extract<Found, { kind: K }>
