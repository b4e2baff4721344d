import { z } from 'zod'
import { loadFile } from './file.js'
import {
  deed,
  eventVerb,
  phrase,
  roleFrame,
  stanceNoun,
  stanceVerb,
  statusVerb,
  table,
  words,
} from './lexicon-frames.js'

const lists = z.record(z.string(), words)

const files = {
  events: z.strictObject({
    heads: lists,
    placed: z.record(z.string(), lists),
    worded: z.array(z.strictObject({ nouns: words, of: words, type: z.string() })),
    lifting: words,
    measures: words,
    measuresAlone: table,
    others: words,
    internal: words,
    manner: words,
    verbs: z.array(eventVerb),
    light: words,
    agreeing: words,
  }),
  deeds: z.strictObject({
    forces: words,
    crowds: words,
    captives: words,
    strongholds: words,
    lands: words,
    nature: words,
    deeds: z.array(deed),
  }),
  agreements: z.strictObject({
    heads: lists,
    weak: words,
    anaphors: words,
    titled: words,
    papers: words,
    carriers: words,
    stages: table,
    not: words,
    diplomatic: words,
    accords: words,
    accordActs: table,
    provisions: z.strictObject({ verbs: words }),
  }),
  roles: z.strictObject({
    verbs: z.array(roleFrame),
    /** Predicate by participle; a "!" says that the word is explicit. */
    compounds: table,
    phrases: z.array(phrase),
    nouns: table,
    activities: table,
    kinds: table,
    /** Modality by noun. */
    doing: table,
    undertaking: words,
    appointing: words,
    /** Modality by word before such a noun. */
    standing: table,
    parts: words,
    matters: words,
  }),
  stances: z.strictObject({
    verbs: z.array(stanceVerb),
    nouns: z.array(stanceNoun),
    lending: words,
    recognition: z.strictObject({ verbs: words, objects: words }),
    verdicts: z.strictObject({ verbs: words, against: words, for: words }),
    states: table,
    about: words,
    idioms: z.array(
      z.strictObject({
        verbs: words,
        objects: words,
        at: words,
        like: words.default([]),
        none: z.boolean().default(false),
        stance: z.string(),
      }),
    ),
    met: z.strictObject({ verbs: words, for: words, against: words }),
    harmless: words,
    silent: words,
    willing: words,
    misdeeds: words,
    holders: table,
    joy: words,
    threats: z.strictObject({ verbs: words, deeds: words }),
  }),
  status: z.strictObject({
    verbs: z.array(statusVerb),
    negated: table,
    adjectives: table,
    nearing: table,
    states: table,
    lasting: table,
    over: table,
    nouns: table,
    parts: words,
    averting: words,
    heads: table,
  }),
  cues: z.strictObject({
    catenative: lists,
    nouns: lists,
    doubtfully: words,
    modals: table,
    subordinators: table,
    adjectives: table,
    denying: words,
    doubts: table,
    events: lists,
    beginning: words,
    nearly: words,
    habitually: words,
    fictions: words,
    saying: words,
  }),
  actors: z.strictObject({
    persons: words,
    representatives: words,
    owned: words,
    governments: words,
    rebels: words,
    occupations: words,
    together: words,
    counts: z.record(z.string(), z.number()),
    bodies: lists,
    unnamed: words,
    states: words,
    violence: words,
    pastimes: words,
    groups: words,
    camps: words,
    opposing: words,
    dividing: words,
    disputes: words,
    sides: words,
  }),
  'irregular-verbs': lists,
}

export type Lexicon = { readonly [F in keyof typeof files]: z.infer<(typeof files)[F]> }

/**
 * Loads and checks schema/ontology/lexicon: the words that carry roles, events, agreements, stances and modality.
 * @throws Error that names the file and the place when the data is not valid.
 */
export function loadLexicon(): Lexicon {
  const load = <F extends keyof typeof files>(name: F) => loadFile(`lexicon/${name}.yaml`, files[name]) as Lexicon[F]
  return {
    events: load('events'),
    deeds: load('deeds'),
    agreements: load('agreements'),
    roles: load('roles'),
    stances: load('stances'),
    status: load('status'),
    cues: load('cues'),
    actors: load('actors'),
    'irregular-verbs': load('irregular-verbs'),
  }
}
