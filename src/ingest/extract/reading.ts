import type { Article } from '../../model/article.js'
import { flatMap } from '../../model/flat-map.js'
import type { Analysis, DateSpan, LocalEntity, OfficeMention } from '../analyse/analysis.js'
import type { Atom, Chunk, Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import type { Resources } from './resources.js'
import type { Speech } from './speaker-at.js'

/** What a claim's end refers to, before mentions have ids. Events and agreements are candidates until coreference. */
export interface Ref {
  readonly kind: 'ENTITY' | 'GROUP' | 'EVENT' | 'AGREEMENT'
  readonly index: number
}

/** When and where, as the words beside an event or agreement say. */
export interface Setting {
  readonly date: DateSpan | null
  /** Entity index of a place. */
  readonly place: number | null
}

/** A noun phrase that may be an event, or a verb that is one ("met"). */
export interface EventCandidate {
  readonly index: number
  readonly type: string
  readonly head: string
  readonly sentence: number
  /** The chunk of the head; null when a verb is the event. */
  readonly chunk: number | null
  /** "the previous round" in "the previous round of negotiations". */
  readonly outer: number | null
  readonly clause: number | null
  readonly start: number
  readonly end: number
  /** Words before the head, lower case. */
  readonly modifiers: readonly string[]
  readonly definite: boolean
  readonly plural: boolean
  /** Made by a rule for parties that are mediated between, without a word of its own. */
  readonly implied: boolean
  /** Of several that one phrase tells of, all but the first: which one that is. */
  readonly of?: number | null
  /** When and where, where the phrase tells of several and says so of each. */
  readonly setting?: Setting
}

export interface AgreementCandidate {
  readonly index: number
  readonly stage: string
  readonly head: string
  readonly sentence: number
  readonly chunk: number | null
  readonly start: number
  readonly end: number
  readonly modifiers: readonly string[]
  readonly topic: string | null
  /** A name of its own where no noun says it: "agreement to resume the dialogue" for "agreed to resume the dialogue". */
  readonly title: string | null
  /** Words that name it and no other: those of a capitalised name but the head, and the places beside it ("the Lusaka protocol"). */
  readonly named: readonly string[]
  /** The candidate it is another name of: "the text, called Agreement on Peace". */
  readonly aliasOf: number | null
  readonly definite: boolean
  readonly plural: boolean
}

/** An actor without a name: "Western mediators". */
export interface Group {
  readonly index: number
  readonly name: string
  readonly start: number
  readonly end: number
}

/** A claim on its way: refs instead of ids, clean offsets instead of raw ones. */
export interface Draft {
  readonly predicate: string
  readonly subject: Ref
  readonly object: Ref | null
  readonly value: string | null
  readonly at: Ref | null
  readonly speaker: Ref | null
  readonly polarity: 'AFFIRMED' | 'NEGATED'
  readonly modality: string
  readonly explicit: boolean
  readonly date: DateSpan | null
  readonly sentence: number
  /** What the quote must at least hold, in clean offsets. */
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly confidence: number
}

/** One article under reading: what is known, and what the rules have found so far. */
export interface Reading {
  readonly article: Article
  readonly analysis: Analysis
  readonly resources: Resources
  readonly sentences: readonly SentenceSyntax[]
  readonly events: EventCandidate[]
  readonly agreements: AgreementCandidate[]
  readonly groups: Group[]
  readonly drafts: Draft[]
  /** The actors in dispute, as entity indices: those of the analysis, else those most often told as parties. */
  readonly sides: number[]
  /** A group without a name that stands against the one side that has one. */
  readonly opponents: Ref[]
  readonly speeches: Speech[]
  /** Entities whose names are those of agreements or events, as indices; see `named-papers.ts`. */
  readonly papers: ReadonlySet<number>
  /** The organizations whose offices a person holds, and so acts for, each once. */
  readonly bodies: ReadonlyMap<number, readonly number[]>
  /** Of which state or body a person is said to be, where it holds no office: "Peru" for "Alberto Fujimori of Peru". */
  readonly affiliations: Map<number, readonly number[]>
  /** Event and agreement of a chunk, by `chunkKey`; of a clause by `clauseKey`. */
  readonly eventOf: Map<number, number>
  readonly agreementOf: Map<number, number>
}

/** More than a sentence has phrases or clauses: one number stands for a sentence and one of them, as keys asked for all the time. */
const MOST_PARTS = 2 ** 20

export const chunkKey = ({ sentence }: SentenceSyntax, chunk: number): number => sentence * MOST_PARTS + chunk

export const clauseKey = ({ sentence }: SentenceSyntax, clause: number): number => -1 - sentence * MOST_PARTS - clause

export function headAtom(sentence: SentenceSyntax, chunk: Chunk): Atom | undefined {
  return sentence.atoms[chunk.head]
}

/** The head of a phrase as the lexicon has words; nothing where there is no phrase. */
export const lemmaAt = (sentence: SentenceSyntax, chunk: number | null | undefined): string =>
  headAt(sentence, chunk)?.lemma ?? ''

/** The head word of the chunk at an index; nothing for an index that there is not. */
export function headAt(sentence: SentenceSyntax | undefined, chunk: number | null | undefined): Atom | undefined {
  return sentence?.atoms[sentence.chunks[chunk ?? -1]?.head ?? -1]
}

export function atomsIn(sentence: SentenceSyntax, chunk: Chunk): readonly Atom[] {
  return sentence.atoms.slice(chunk.from, chunk.to)
}

/** Clean offsets of a chunk. */
export function extent(sentence: SentenceSyntax, chunk: Chunk): { start: number; end: number } {
  return { start: sentence.atoms[chunk.from]?.start ?? 0, end: sentence.atoms[chunk.to - 1]?.end ?? 0 }
}

export function entityOf({ analysis }: Reading, index: number): LocalEntity | undefined {
  return analysis.entities[index]
}

/** A person who has a name. */
export const isPerson = (reading: Reading, { kind, index }: Ref): boolean =>
  kind === 'ENTITY' && entityOf(reading, index)?.kind === 'PERSON'

export const isActor = (entity: LocalEntity | undefined): boolean => entity !== undefined && entity.kind !== 'PLACE'

/** What `Reading.bodies` holds. */
export function bodiesByPerson(analysis: Analysis): Map<number, readonly number[]> {
  const byPerson = new Map<number, number[]>()
  for (const office of analysis.offices) {
    const { person, organization, title } = office
    if (organization === null || isAgainst(analysis, office) || PRIVATE.test(title)) continue
    const known = byPerson.get(person)
    if (!known) byPerson.set(person, [organization])
    else if (!known.includes(organization)) known.push(organization)
  }
  return byPerson
}

/** What one is without acting for anybody: "a French lawyer". */
const PRIVATE = /^(?:lawyer|bishop|professor|scholar|academic|writer|journalist|businessman|judge|priest|economist)$/i

/** A "rebel leader" of a state does not act for it. */
export function isAgainst({ entities }: Analysis, { title, organization }: OfficeMention): boolean {
  return (
    /\b(?:rebel|separatist|militia|guerrilla|insurgent|exiled)\b/i.test(title) &&
    entities[organization ?? -1]?.type === 'STATE'
  )
}

/** The organizations a person of the article acts for, or the organization itself. */
export function liftOf(reading: Reading, entity: number): readonly number[] {
  if (entityOf(reading, entity)?.kind !== 'PERSON') return [entity]
  return actsFor(reading, entity)
}

/** The organizations whose offices a person holds; without any the state it is said to be of ("Alberto Fujimori of Peru"). */
export function actsFor({ bodies, affiliations }: Reading, person: number): readonly number[] {
  return bodies.get(person) ?? affiliations.get(person) ?? NO_BODY
}

const NO_BODY: readonly number[] = []

/** Of a clause that tells two events, as "named A as its mediator" does, the second. */
export const deedKey = (sentence: SentenceSyntax, clause: number): number =>
  clauseKey(sentence, clause + MOST_PARTS / 2)

/** Lemma of the verb with its particle, then alone: "draw up", "draw". Who called talks off did not call them, what was struck down was not struck. */
export function verbKeys({ vg }: Clause): readonly string[] {
  if (vg.particle === null) return [vg.lemma]
  const whole = `${vg.lemma} ${vg.particle}`
  return TURNED.test(vg.particle) || OTHER.test(whole) ? [whole] : [whole, vg.lemma]
}

const TURNED = /^(?:off|down)$/
/** What has nothing to do with breaking a thing. */
const OTHER = /^break (?:out|up|through|away)$/

/** What an index holds for the verb with its particle, then for the verb alone. */
export function framesOf<T>(index: ReadonlyMap<string, readonly T[]>, clause: Clause): readonly T[] {
  return clause.vg.particle === null
    ? (index.get(clause.vg.lemma) ?? [])
    : verbKeys(clause).flatMap(key => index.get(key) ?? [])
}

/** "turned down the offer" and "turned it down flat": the verb with the particle behind its object, where there is one. */
export function keysApart(sentence: SentenceSyntax, clause: Clause): readonly string[] {
  const last = sentence.chunks[clause.object.at(-1) ?? -1]
  const behind = sentence.atoms[last?.to ?? -1]?.lower ?? ''
  const next = sentence.atoms[clause.vg.to]?.lower ?? ''
  const particle = APART.test(behind) ? behind : NEXT.test(next) ? next : null
  return [...(particle === null ? [] : [`${clause.vg.lemma} ${particle}`]), ...verbKeys(clause)]
}

const APART = /^(?:down|out|off|aside|up|forward|together)$/
/** Particles that the syntax leaves beside the verb: "put forward a plan", "ran aground". */
const NEXT = /^(?:forward|aside|aground)$/

/** As `framesOf`, with the particle behind the object. */
export function framesApart<T>(
  index: ReadonlyMap<string, readonly T[]>,
  sentence: SentenceSyntax,
  clause: Clause,
): readonly T[] {
  return flatMap(keysApart(sentence, clause), key => index.get(key) ?? [])
}

export const refKey = ({ kind, index }: Ref): string => `${kind}${index}`

export const isSameRef = (a: Ref, b: Ref): boolean => a.kind === b.kind && a.index === b.index

export const hasRef = (refs: readonly Ref[], one: Ref): boolean => refs.some(other => isSameRef(other, one))

/** Each once, in the order in which they come first. */
export const unique = (refs: readonly Ref[]): Ref[] =>
  refs.filter((one, i) => refs.findIndex(other => isSameRef(other, one)) === i)
