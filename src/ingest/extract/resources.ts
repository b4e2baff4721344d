import { type Lexicon, loadLexicon } from '../../ontology/lexicon.js'
import type {
  Deed,
  EventVerb,
  RoleFrame,
  RolePhrase,
  StanceNoun,
  StanceVerb,
  StatusVerb,
} from '../../ontology/lexicon-frames.js'
import { loadOntology, type Ontology } from '../../ontology/ontology.js'
import { confidences, loadPrecision } from '../../ontology/precision.js'
import type { VerbForms } from '../analyse/syntax/syntax.js'
import { verbForms } from '../analyse/syntax/verb-forms.js'

/** The lexicon with an index for every question the rules ask of it. */
export interface Resources {
  readonly predicates: Ontology['predicates']
  readonly lexicon: Lexicon
  /** How sure claims of a rule are, per mille, as measured; see ontology/precision.ts. */
  readonly confidenceOf: (rule: string, stated: number) => number
  readonly verbs: VerbForms
  readonly eventType: ReadonlyMap<string, string>
  /** Types of events in which somebody can mediate. */
  readonly mediable: ReadonlySet<string>
  readonly agreementStage: ReadonlyMap<string, string>
  readonly wordedEvents: ReadonlyMap<string, readonly { readonly of: readonly string[]; readonly type: string }[]>
  readonly eventVerbs: ReadonlyMap<string, readonly EventVerb[]>
  readonly deeds: ReadonlyMap<string, readonly Deed[]>
  readonly roleFrames: ReadonlyMap<string, readonly RoleFrame[]>
  readonly rolePhrases: ReadonlyMap<string, readonly RolePhrase[]>
  /** `lexicon.roles.nouns` as a map. */
  readonly roleNouns: ReadonlyMap<string, string>
  readonly stanceVerbs: ReadonlyMap<string, readonly StanceVerb[]>
  readonly stanceNouns: ReadonlyMap<string, StanceNoun>
  readonly statusVerbs: ReadonlyMap<string, readonly StatusVerb[]>
  /** Last words of the activities in `lexicon.roles`: "offices" of "good offices". */
  readonly activityHeads: ReadonlySet<string>
  readonly catenative: ReadonlyMap<string, string>
  /** First words of `lexicon.status.states`. */
  readonly stateOpenings: ReadonlySet<string>
  /** `lexicon.cues.nouns`: what a noun before an infinitive or a gerund makes of it. */
  readonly nounOver: ReadonlyMap<string, string>
  /** `lexicon.cues.events`: what a word over the noun of an event makes of it. */
  readonly overEvents: ReadonlyMap<string, string>
  readonly sets: Readonly<Record<WordSet, ReadonlySet<string>>>
}

type WordSet =
  | 'light'
  | 'forces'
  | 'struck'
  | 'measures'
  | 'others'
  | 'manner'
  | 'weak'
  | 'anaphors'
  | 'titled'
  | 'papers'
  | 'carriers'
  | 'notAgreement'
  | 'diplomatic'
  | 'saying'
  | 'denying'
  | 'lending'
  | 'persons'
  | 'representatives'
  | 'groups'
  | 'opposing'
  | 'dividing'
  | 'disputes'
  | 'agreeing'
  | 'sides'
  | 'owned'
  | 'governments'
  | 'rebels'
  | 'occupations'
  | 'camps'
  | 'together'
  | 'violence'
  | 'pastimes'

/** Loads the data of extraction once; the same value serves every article. */
export function loadResources(): Resources {
  const lexicon = loadLexicon()
  const { events, deeds, agreements, roles, stances, status, cues, actors } = lexicon
  const { predicates, vocabulary } = loadOntology()
  return {
    predicates,
    lexicon,
    confidenceOf: confidences(loadPrecision()),
    verbs: verbForms(
      allVerbs(lexicon),
      deeds.deeds.flatMap(({ verbs }) => verbs),
      lexicon['irregular-verbs'],
    ),
    eventType: inverted(events.heads),
    mediable: new Set(Object.keys(vocabulary.EventType).filter(type => vocabulary.EventType[type]?.mediation)),
    agreementStage: inverted(agreements.heads),
    wordedEvents: byWord(events.worded, ({ nouns }) => nouns),
    eventVerbs: byWord(events.verbs, ({ verbs }) => verbs),
    deeds: byWord(deeds.deeds, ({ verbs }) => verbs),
    roleFrames: byWord(roles.verbs, ({ verbs }) => verbs),
    rolePhrases: byWord(roles.phrases, ({ nouns }) => nouns),
    roleNouns: new Map(Object.entries(roles.nouns)),
    stanceVerbs: byWord(stances.verbs, ({ verbs }) => verbs),
    stanceNouns: new Map(stances.nouns.flatMap(noun => noun.nouns.map(word => [word, noun] as const))),
    statusVerbs: byWord(status.verbs, ({ verbs }) => verbs),
    activityHeads: new Set([
      ...Object.keys(roles.activities).map(activity => activity.split(' ').at(-1) ?? activity),
      ...Object.keys(roles.doing),
    ]),
    catenative: inverted(cues.catenative),
    stateOpenings: new Set(Object.keys(status.states).map(phrase => phrase.split(' ')[0] ?? phrase)),
    nounOver: inverted(cues.nouns),
    overEvents: inverted(cues.events),
    sets: {
      light: new Set(events.light),
      forces: new Set(deeds.forces),
      struck: new Set([...deeds.strongholds, ...deeds.crowds, ...deeds.captives]),
      measures: new Set(events.measures),
      others: new Set(events.others),
      manner: new Set(events.manner),
      weak: new Set(agreements.weak),
      anaphors: new Set(agreements.anaphors),
      titled: new Set(agreements.titled),
      papers: new Set(agreements.papers),
      carriers: new Set(agreements.carriers),
      diplomatic: new Set(agreements.diplomatic),
      notAgreement: new Set(agreements.not),
      lending: new Set(stances.lending),
      saying: new Set(cues.saying),
      denying: new Set(cues.denying),
      persons: new Set(actors.persons),
      representatives: new Set(actors.representatives),
      groups: new Set(actors.groups),
      opposing: new Set(actors.opposing),
      dividing: new Set(actors.dividing),
      disputes: new Set(actors.disputes),
      agreeing: new Set(events.agreeing),
      sides: new Set(actors.sides),
      owned: new Set(actors.owned),
      governments: new Set(actors.governments),
      rebels: new Set(actors.rebels),
      occupations: new Set(actors.occupations),
      camps: new Set(actors.camps),
      together: new Set(actors.together),
      violence: new Set(actors.violence),
      pastimes: new Set(actors.pastimes),
    },
  }
}

/** Every verb of the lexicon, so that the syntax knows its forms. */
function allVerbs({ events, roles, stances, status, cues }: Lexicon): string[] {
  const frames = [...events.verbs, ...roles.verbs, ...stances.verbs, ...status.verbs].flatMap(({ verbs }) => verbs)
  return [
    ...new Set([
      ...frames,
      ...stances.recognition.verbs,
      ...stances.verdicts.verbs,
      ...stances.threats.verbs,
      ...roles.appointing,
      ...cues.saying,
      ...events.light,
    ]),
  ]
}

/** `{ TALKS: [talks] }` → `talks → TALKS`. */
function inverted(lists: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  return new Map(Object.entries(lists).flatMap(([value, list]) => list.map(word => [word, value] as const)))
}

function byWord<T>(entries: readonly T[], words: (entry: T) => readonly string[]): Map<string, T[]> {
  const index = new Map<string, T[]>()
  for (const entry of entries)
    for (const word of new Set(words(entry))) {
      const list = index.get(word)
      if (list) list.push(entry)
      else index.set(word, [entry])
    }
  return index
}
