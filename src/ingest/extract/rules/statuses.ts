import type { StatusVerb } from '../../../ontology/lexicon.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { isSide } from '../actors.js'
import { clauseExtent, say } from '../draft.js'
import { type Mood, moodOf } from '../modality.js'
import { extent, framesOf, type Reading, type Ref } from '../reading.js'
import { doers, slot, targetsIn } from '../slots.js'

/** What is said of an agreement's status: "signed", "agreed on", "failed to sign", "has yet to be implemented". */
export function statuses(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses)
    for (const frame of framesOf(reading.resources.statusVerbs, clause)) applyVerb(reading, sentence, clause, frame)
  for (const candidate of reading.agreements.filter(one => one.sentence === sentence.sentence)) {
    const { adjectives, heads } = reading.resources.lexicon.status
    const value =
      candidate.modifiers.map(word => adjectives[word]).find(one => one !== undefined) ?? heads[candidate.head]
    const chunk = candidate.chunk === null ? undefined : sentence.chunks[candidate.chunk]
    if (value === undefined || !chunk) continue
    say(reading, sentence, {
      predicate: 'HAS_STATUS',
      subject: { kind: 'AGREEMENT', index: candidate.index },
      value,
      rule: 'status:noun',
      confidence: 400,
      ...extent(sentence, chunk),
    })
  }
}

const ABOUT = ['on', 'to', 'over', 'with', 'from', 'by']

function applyVerb(reading: Reading, sentence: SentenceSyntax, clause: Clause, frame: StatusVerb): void {
  const phrases = [
    ...slot(clause, frame.slot),
    ...(frame.slot === 'object' ? ABOUT.flatMap(name => slot(clause, name)) : []),
  ]
  if (
    frame.needs.length > 0 &&
    !clause.obliques.some(({ chunks }) =>
      chunks.some(one => frame.needs.includes(sentence.atoms[sentence.chunks[one]?.head ?? -1]?.lemma ?? '')),
    )
  )
    return
  // "an appendix implementing the proposal", "a plan to implement it" say nothing of what was done
  if (frame.status === 'IMPLEMENTED' && clause.vg.form !== 'FINITE' && !clause.vg.passive) return
  // "rebels rejected the deal" is a stance of others; only a side's refusal is the deal's fate
  const told = frame.status === 'REJECTED' && slot(clause, 'subject').length > 0 && reading.sides.length > 0
  if (told && !doers(reading, sentence, clause).some(one => isSide(reading, one))) return
  const mood = moodOf(reading, sentence, clause)
  const value = statusValue(reading, frame.status, mood)
  if (value === null) return
  for (const subject of targetsIn(reading, sentence, phrases, 'AGREEMENT')) {
    const partly = value === 'IMPLEMENTED' && isPartial(sentence, clause)
    say(reading, sentence, {
      predicate: 'HAS_STATUS',
      subject,
      value: partly ? 'PARTLY_IMPLEMENTED' : value,
      mood: { polarity: 'AFFIRMED', modality: mood.modality },
      rule: `status:${clause.vg.lemma}`,
      confidence: 800,
      ...clauseExtent(sentence, clause),
    })
    results(reading, sentence, clause, subject)
  }
}

/** The status that is said; denied ones turn into what is left ("was not signed" → FAILED), planned ones keep their modality. */
function statusValue(reading: Reading, status: string, { polarity }: Mood): string | null {
  return polarity === 'NEGATED' ? (reading.resources.lexicon.status.negated[status] ?? null) : status
}

/** "yet to be fully implemented", "partly implemented" */
function isPartial(sentence: SentenceSyntax, clause: Clause): boolean {
  return sentence.atoms
    .slice(Math.max(0, clause.vg.from - 4), clause.vg.to + 2)
    .some(({ lower }) => lower === 'yet' || lower === 'fully' || lower === 'partly' || lower === 'partially')
}

/** "reached an agreement at the talks": the agreement came out of the event. */
function results(reading: Reading, sentence: SentenceSyntax, clause: Clause, subject: Ref): void {
  const [event] = ['at', 'in', 'during', 'after'].flatMap(name =>
    targetsIn(reading, sentence, slot(clause, name), 'EVENT'),
  )
  if (event)
    say(reading, sentence, {
      predicate: 'RESULTED_FROM',
      subject,
      object: event,
      mood: moodOf(reading, sentence, clause),
      rule: 'result',
      confidence: 700,
      ...clauseExtent(sentence, clause),
    })
}
