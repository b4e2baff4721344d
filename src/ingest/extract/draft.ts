import type { MentionKind } from '../../model/claim.js'
import type { DateSpan } from '../analyse/analysis.js'
import type { Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { cut, placesIn } from './by-sentence.js'
import type { Mood } from './modality.js'
import type { Draft, Reading, Ref } from './reading.js'

/** What a rule must say of a claim; the rest has defaults. */
export interface Said {
  readonly predicate: string
  readonly subject: Ref
  readonly object?: Ref | null
  readonly value?: string | null
  readonly at?: Ref | null
  readonly mood?: Mood
  readonly explicit?: boolean
  readonly date?: DateSpan | null
  readonly rule: string
  readonly confidence: number
  /** Clean offsets of the words that say it. */
  readonly start: number
  readonly end: number
}

/** Adds a claim; of two that say the same in one sentence the stronger stays. */
export function say(reading: Reading, sentence: SentenceSyntax, said: Said): void {
  const object = said.object ?? null
  if (object !== null && object.kind === said.subject.kind && object.index === said.subject.index) return
  if (!isAllowed(reading, said.predicate, said.subject, object)) return
  const draft: Draft = {
    predicate: said.predicate,
    subject: said.subject,
    object,
    value: said.value ?? null,
    at: said.at ?? null,
    speaker: null,
    polarity: said.mood?.polarity ?? 'AFFIRMED',
    modality: said.mood?.modality ?? 'ACTUAL',
    explicit: said.explicit ?? false,
    date: said.date ?? null,
    sentence: sentence.sentence,
    start: said.start,
    end: said.end,
    rule: said.rule,
    confidence: said.confidence,
  }
  const { drafts } = reading
  const at = placesIn(drafts, draft.sentence).find(place => isSame(drafts[place], draft))
  const known = drafts[at ?? -1]
  if (at === undefined || !known) drafts.push(draft)
  else if (stronger(draft, known)) drafts[at] = { ...draft, date: draft.date ?? known.date }
}

/** Leaves out the claims for which the test does not hold. */
export function keepDrafts({ drafts }: Reading, test: (draft: Draft) => boolean): void {
  keep(drafts, test)
}

export function keep(all: Draft[], test: (draft: Draft) => boolean): void {
  const kept = all.filter(test)
  cut(all, 0)
  for (const one of kept) all.push(one)
}

/** Whether the ontology lets the predicate stand between the two: guarantors are of agreements, hosts of events. */
function isAllowed(reading: Reading, predicate: string, subject: Ref, object: Ref | null): boolean {
  const known = reading.resources.predicates[predicate]
  if (!known?.subject.some(kind => kind === kindOf(reading, subject))) return false
  return object === null ? known.value !== undefined : known.object.some(kind => kind === kindOf(reading, object))
}

function kindOf(reading: Reading, { kind, index }: Ref): MentionKind | undefined {
  if (kind === 'GROUP') return 'ORGANIZATION'
  return kind === 'ENTITY' ? reading.analysis.entities[index]?.kind : kind
}

/** Of two rules that say the same the explicit one, then the surer. */
function stronger(draft: Draft, known: Draft): boolean {
  return draft.explicit === known.explicit ? draft.confidence > known.confidence : draft.explicit
}

function isSame(a: Draft | undefined, b: Draft): boolean {
  return (
    a?.sentence === b.sentence &&
    a.predicate === b.predicate &&
    a.value === b.value &&
    a.polarity === b.polarity &&
    a.subject.kind === b.subject.kind &&
    a.subject.index === b.subject.index &&
    a.object?.kind === b.object?.kind &&
    a.object?.index === b.object?.index
  )
}

/** Clean offsets of a clause with its phrases. */
export function clauseExtent(sentence: SentenceSyntax, clause: Clause): { start: number; end: number } {
  const phrases = [
    ...clause.subject,
    ...clause.object,
    ...clause.agent,
    ...clause.obliques.flatMap(({ chunks }) => chunks),
  ]
  const chunks = phrases.flatMap(index => sentence.chunks[index] ?? [])
  const from = Math.min(clause.vg.from, ...chunks.map(chunk => chunk.from))
  const to = Math.max(clause.vg.to, ...chunks.map(chunk => chunk.to))
  return { start: sentence.atoms[from]?.start ?? 0, end: sentence.atoms[to - 1]?.end ?? 0 }
}
