import type { Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { clauseExtent } from './draft.js'
import { clauseKey, type Reading, type Ref } from './reading.js'

/** The event that a clause tells of without a noun for it: "met", "mediated between A and B". One per clause and key. */
export function impliedEvent(
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  type: string,
  key = clauseKey(sentence, clause.index),
): Ref {
  const known = reading.eventOf.get(key)
  if (known !== undefined) return { kind: 'EVENT', index: known }
  const index = reading.events.length
  const { start, end } = clauseExtent(sentence, clause)
  const verb = sentence.atoms[clause.vg.verb]
  reading.events.push({
    index,
    type,
    head: verb?.lemma ?? clause.vg.lemma,
    sentence: sentence.sentence,
    chunk: null,
    outer: null,
    clause: clause.index,
    start: Math.max(start, verb?.start ?? start),
    end: Math.min(end, verb?.end ?? end),
    modifiers: [],
    definite: false,
    plural: false,
    implied: true,
  })
  reading.eventOf.set(key, index)
  return { kind: 'EVENT', index }
}
