import type { Chunk, Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { moodOf } from './modality.js'
import type { EventCandidate, Reading } from './reading.js'
import { slot } from './slots.js'

/** What is done with an event for it to be: "talks were held", "hosted contacts"; who does not attend it denies nothing of it. */
const BEING = /^(?:hold|take|happen|occur|host|arrange|organise|organize|conduct|stage|convene|have)$/

/**
 * Whether the words of an event say that there was none: "no talks were held", "never took place", "denied hosting contacts", "denied a meeting", "denied that
 * it had mediated". Who fails to mediate has tried, so something was.
 */
export function isDenied(reading: Reading, { sentence: at, chunk, outer, clause, definite }: EventCandidate): boolean {
  const sentence = reading.sentences[at]
  const verb = sentence?.clauses[clause ?? -1]
  if (sentence && verb && chunk === null) return isUndone(reading, sentence, verb) && !isTried(sentence, verb)
  const phrase = sentence?.chunks[outer ?? chunk ?? -1]
  if (!sentence || !phrase) return false
  if (isNone(sentence, phrase)) return true
  return sentence.clauses.some(one => denies(reading, sentence, one, phrase) && !(definite && isElsewhere(one)))
}

/** "Finland did not host the talks": somebody else may have. */
const isElsewhere = ({ vg }: Clause): boolean =>
  !vg.passive && /^(?:host|arrange|organise|organize|convene|stage)$/.test(vg.lemma)

/** "no talks", "neither meeting" */
const isNone = ({ atoms }: SentenceSyntax, { from }: Chunk): boolean =>
  /^(?:no|neither)$/.test(atoms[from]?.lower ?? '')

function denies(reading: Reading, sentence: SentenceSyntax, clause: Clause, { index }: Chunk): boolean {
  const object = slot(clause, 'object')
  if (reading.resources.sets.denying.has(clause.vg.lemma))
    return !clause.vg.negated && object.includes(index) && moodOf(reading, sentence, clause).polarity === 'AFFIRMED'
  if (!BEING.test(clause.vg.lemma) || !(object.includes(index) || clause.subject.includes(index))) return false
  return isUndone(reading, sentence, clause)
}

function isUndone(reading: Reading, sentence: SentenceSyntax, clause: Clause): boolean {
  const { polarity, modality } = moodOf(reading, sentence, clause)
  return polarity === 'NEGATED' && modality === 'ACTUAL'
}

const isTried = ({ clauses }: SentenceSyntax, { link, matrix }: Clause): boolean =>
  link === 'CATENATIVE' && /^(?:fail|try|attempt|struggle)$/.test(clauses[matrix ?? -1]?.vg.lemma ?? '')
