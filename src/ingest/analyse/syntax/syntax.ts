import type { DateSpan, EntitySpan } from '../analysis.js'

/** A word, or a whole entity or date expression, which no rule may cut. Indices are within the sentence. */
export interface Atom {
  readonly index: number
  readonly text: string
  readonly lower: string
  readonly lemma: string
  /** As Token.pos; a name is PROPN, a date expression DATE, a possessive mark POS. */
  readonly pos: string
  readonly start: number
  readonly end: number
  readonly span: EntitySpan | null
  readonly date: DateSpan | null
  /** Glued by a hyphen to the atom before: "EU" + "brokered", "Israeli" + "Palestinian". */
  readonly joined: boolean
}

/** A noun phrase without what follows its head: "the previous round", "EU diplomatic chief Josep Borrell". */
export interface Chunk {
  readonly index: number
  /** Atoms from (inclusive) to (exclusive). */
  readonly from: number
  readonly to: number
  readonly head: number
  /** Prepositional phrases attached to it: "talks | between A and B | on trade". */
  readonly post: readonly Oblique[]
  /** The noun phrase it is governed by and the preposition: "of" and "the leaders" for "Serbia" in "the leaders of Serbia". */
  readonly host: number | null
  readonly prep: string | null
  /** Chunks coordinated with it, in order, itself included: "Serbia and Kosovo". */
  readonly group: readonly number[]
  /** A noun phrase beside it, set off by commas, for the same thing. */
  readonly apposed: number | null
}

export interface Oblique {
  readonly prep: string
  /** Chunk indices; coordination is expanded. */
  readonly chunks: readonly number[]
}

export type VerbForm = 'FINITE' | 'TO' | 'ING' | 'PARTICIPLE'
export type Tense = 'PAST' | 'PRESENT' | 'FUTURE' | 'NONE'

export interface VerbGroup {
  readonly from: number
  readonly to: number
  /** Atom of the main verb. */
  readonly verb: number
  readonly lemma: string
  /** "up" in "draw up", when it stands beside the verb. */
  readonly particle: string | null
  readonly form: VerbForm
  readonly tense: Tense
  readonly passive: boolean
  readonly perfect: boolean
  readonly negated: boolean
  /** "may", "would", "must" …; null without. */
  readonly modal: string | null
}

export type ClauseLink = 'MAIN' | 'RELATIVE' | 'SUBORDINATE' | 'COMPLEMENT' | 'CATENATIVE' | 'PARTICIPLE' | 'ADVERBIAL'

export interface Clause {
  readonly index: number
  readonly vg: VerbGroup
  readonly link: ClauseLink
  /** Chunk indices. For a participle or relative clause the antecedent first, then the phrases it stands in. */
  readonly subject: readonly number[]
  readonly object: readonly number[]
  /** By whom, in a passive. */
  readonly agent: readonly number[]
  readonly obliques: readonly Oblique[]
  /** Date atoms beside the verb. */
  readonly dates: readonly number[]
  /** The clause that governs it: "failed" for "to sign"; "said" for what was said. */
  readonly matrix: number | null
  /** Words between the matrix verb and "to": "ready", "the mandate". */
  readonly cue: string | null
  /** "as", "if", "after" of a subordinate clause. */
  readonly subordinator: string | null
}

export interface SentenceSyntax {
  readonly sentence: number
  readonly atoms: readonly Atom[]
  readonly chunks: readonly Chunk[]
  readonly clauses: readonly Clause[]
}

/** What the tagger does not know: verbs that matter, by any of their forms. */
export interface VerbForms {
  /** Base forms a word may belong to: "hosted" → "host". */
  readonly lemmaOf: ReadonlyMap<string, string>
  /** Forms that are only participles: "drawn", "begun". */
  readonly participles: ReadonlySet<string>
}
