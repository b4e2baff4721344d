import { z } from 'zod'

/** Frames of the lexicon: verbs, nouns and phrases with what must stand beside them for them to tell something. */

export const words = z.array(z.string())
export const table = z.record(z.string(), z.string())

export const eventVerb = z.strictObject({
  verbs: words,
  type: z.string(),
  /** Slots whose actors take part beside the subject. */
  with: words.default([]),
  /** Slots that may hold the event itself: "met for talks". */
  target: words.default([]),
  /** Only with a second actor: "talked" alone is no event. */
  needsWith: z.boolean().default(false),
  /** Common nouns for those whom one meets, and for those who meet by themselves: at a time or place that is told. */
  people: words.default([]),
  bodies: words.default([]),
  /** Only by such means: "spoke by telephone". */
  by: words.default([]),
})

const NEEDS = [
  'agreement',
  'actor',
  'person',
  'people',
  'town',
  'arrival',
  'reached',
  'caller',
  'target',
  'union',
  'place',
  'nothing',
  'ground',
  'any',
  'talks',
  'idea',
  'object',
  'subject',
  'mutual',
  'member',
  'told',
  'second',
] as const

export const deed = z.strictObject({
  verbs: words,
  type: z.string(),
  /**
   * What the verb must have: an agreement, an actor, a person, people (persons, with a name or without), a town, a town and one who travels
   * (arrival), a person who is called nothing (reached) or asked nothing (caller), a target (an actor or a
   * place) or a union of states as object; talks as object or behind "of" or "from"; a place to go to; no object; or one of `objects` as head
   * of its object or subject; idea: talks, one of `objects` or a clause; mutual: each other; member: a state, done by a union of states; told: a
   * noun that is such an event itself; second: one of `objects` behind the object ("handed the envoy a note").
   */
  needs: z.enum(NEEDS).default('object'),
  objects: words.default([]),
  /** Prepositions behind one of which the object stands: "fired on the town". */
  at: words.default([]),
  /** What is called the object is the subject: "the town fell". */
  of: z.literal('subject').optional(),
  /** The object takes part as the subject does: who is appointed, who is attacked. */
  both: z.boolean().default(false),
  /** What the doer is in it, if no participant: who receives is the host. */
  role: z.string().optional(),
  /** And so do those behind these prepositions: "broke off relations with Peru". */
  with: words.default([]),
  /** Told also when nobody is said to do it: "the accord was signed in Paris". */
  alone: z.boolean().default(false),
  /** Only of forces, states and armed groups. */
  armed: z.boolean().default(false),
  /** Only where a time or a place is told; only where the clause tells a time. */
  settled: z.boolean().default(false),
  dated: z.boolean().default(false),
  /** Those named in the object take part: "the Togolese ambassador", "its border with Togo". */
  whose: z.boolean().default(false),
  /** Only of powers and of those who speak for them. */
  spoken: z.boolean().default(false),
  /** Only of such: a parliament that rejects a treaty. */
  by: words.default([]),
  /** Only with such a word right behind the verb: "became independent". */
  next: words.default([]),
  /** Only with such a word behind "on": "put its army on alert". */
  on: words.default([]),
  /** Only with such an infinitive: "let them go". */
  infinitive: z.string().optional(),
  /** Only where it opens a sentence: "Speaking in Bergen, …". */
  opens: z.boolean().default(false),
  /** Only where a place is told. */
  placed: z.boolean().default(false),
  /** Only where two or more take part: nobody breaks bread alone. */
  several: z.boolean().default(false),
})

export const roleFrame = z.strictObject({
  verbs: words,
  predicate: z.string(),
  target: words.default([]),
  targetKind: z.enum(['EVENT', 'AGREEMENT']).optional(),
  parties: words.default([]),
  invitees: words.default([]),
  with: words.default([]),
  implies: z.string().optional(),
  /** Counts only for an actor that is no side of the dispute and no party itself. */
  thirdParty: z.boolean().default(false),
  /** One side's negotiator does so too: counts only with other signs of mediation. */
  weak: z.boolean().default(false),
  /** The parties must be at least two. */
  pair: z.boolean().default(false),
  /** Only with one of these as head of the object: "took the chair", "passed messages". */
  objects: words.default([]),
  /** Only with one of these as head of what a target slot holds: "brought them to the table". */
  aims: words.default([]),
  /** Where no target is told, the talks told nearest are meant. */
  near: z.boolean().default(false),
  /** The target may be what the infinitive says: "invited them to meet". */
  infinitive: z.boolean().default(false),
  explicit: z.boolean().default(false),
})

export const phrase = z.strictObject({
  nouns: words,
  before: words,
  /** Adjectives one of which must stand by the noun. */
  with: words.default([]),
  predicate: z.string(),
  explicit: z.boolean(),
  /** The actor is the subject of the clause, the target stands after "of": "is in charge of the talks". */
  ofSubject: z.boolean().default(false),
})

export const stanceVerb = z.strictObject({
  verbs: words,
  stance: z.string().optional(),
  /** What the denial says: "will not allow" opposes. */
  negated: z.string().optional(),
  target: words,
  topic: words.default([]),
  preposition: words.default([]),
  needsTopic: z.boolean().default(false),
  /** Prepositions one of which a verb must have to mean this: "voted against". */
  needsOf: z.record(z.string(), words).default({}),
  needsNode: z.boolean().default(false),
  /** Only of an agreement or an event: "attacked the accord". */
  needsPaper: z.boolean().default(false),
  /** Only before an infinitive: "told them to leave". */
  needsInfinitive: z.boolean().default(false),
  nodeKind: z.string().optional(),
})

export const stanceNoun = z.strictObject({
  nouns: words,
  stance: z.string(),
  who: words,
  target: words,
  topic: words.default([]),
})

export const statusVerb = z.strictObject({
  verbs: words,
  status: z.string(),
  slot: z.string(),
  needs: words.default([]),
  /** What the denial says; NONE: nothing. Without it the table `negated` tells. */
  negated: z.string().optional(),
  /** Told only by one of the sides of the dispute; an outsider's word is a stance. */
  bySide: z.boolean().default(false),
  /** Only when done by one that is called so: a parliament that approves ratifies. */
  by: words.default([]),
  /** Said of an event: "the talks led to a truce". */
  event: z.boolean().default(false),
  /** Only of agreements of this stage: a ceasefire begins and holds. */
  stage: z.string().optional(),
  /** Only of papers with these heads: one leaves a treaty, and a plan somewhere. */
  papers: words.default([]),
  /** What it says in the passive of what is over: what "was negotiated" has been agreed. */
  passive: z.string().optional(),
  /** What it says with "barely" or "only" behind it: "lasted barely a week". */
  brief: z.string().optional(),
})

export type EventVerb = z.infer<typeof eventVerb>
export type Deed = z.infer<typeof deed>
export type RoleFrame = z.infer<typeof roleFrame>
export type RolePhrase = z.infer<typeof phrase>
export type StanceVerb = z.infer<typeof stanceVerb>
export type StanceNoun = z.infer<typeof stanceNoun>
export type StatusVerb = z.infer<typeof statusVerb>
