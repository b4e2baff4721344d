import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { doersOrPair } from '../pairs.js'
import { chunkKey, entityOf, headAt, isPerson, lemmaAt, type Reading, type Ref } from '../reading.js'
import { slot } from '../slots.js'
import { settingOf } from '../when-where.js'
import { withPrep } from '../with-prep.js'

const TOWARDS = ['to', 'in', 'into', 'for']

/** "flew to Haiti", "arrived in Washington", "went to a match in Yerevan": a traveller, and a place or state to which he goes. */
export function goesSomewhere(reading: Reading, sentence: SentenceSyntax, clause: Clause): boolean {
  const ends = clause.vg.lemma === 'return' ? [...TOWARDS, 'from'] : TOWARDS
  const phrases = ends
    .flatMap(name => slot(clause, name))
    .flatMap(chunk => [chunk, ...heldThere(reading, sentence, chunk)])
  const named = phrases.some(chunk => (headAt(sentence, chunk)?.span?.entities.length ?? 0) > 0)
  const isTold = named || arrives(reading, sentence, clause)
  return isTold && areGoing(reading, sentence, clause)
}

/** Somebody who can travel does it. */
export const areGoing = (reading: Reading, sentence: SentenceSyntax, clause: Clause): boolean =>
  doersOrPair(reading, sentence, clause).some(ref => isTraveller(reading, ref)) || areTravellers(sentence, clause)

/** "arrived on Wednesday", "had flown in on January 22": where to goes without saying, and when is said. */
function arrives(reading: Reading, sentence: SentenceSyntax, clause: Clause): boolean {
  const { to, lemma, particle } = clause.vg
  const next = sentence.atoms[to + 1]
  const isIn = sentence.atoms[to]?.lower === 'in' && (next?.date !== null || next?.pos === 'ADP')
  if (!(lemma === 'arrive' || particle === 'in' || isIn)) return false
  return settingOf(reading, { sentence: sentence.sentence, chunk: null, clause: clause.index }).date !== null
}

/** "into exile in Nigeria", "to a match in Yerevan": where that is; a meeting has a time and a place of its own. */
function heldThere(reading: Reading, sentence: SentenceSyntax, chunk: number): readonly number[] {
  const found = sentence.chunks[chunk]
  // "returned to the conference table in Vienna": nobody travels
  if (
    !found ||
    headAt(sentence, chunk)?.lemma === 'table' ||
    headAt(sentence, chunk)?.span ||
    reading.eventOf.has(chunkKey(sentence, chunk))
  )
    return []
  return withPrep(found.post, 'in')
}

/** A person, or a body of states that comes as its members: "the Commission came to Managua". */
const isTraveller = (reading: Reading, ref: Ref): boolean =>
  isPerson(reading, ref) || (ref.kind === 'ENTITY' && entityOf(reading, ref.index)?.type === 'IGO')

/** "Ugandan envoys travelled to Nairobi", "the Norwegian delegation flew in" */
export function areTravellers(sentence: SentenceSyntax, { subject }: Clause): boolean {
  return subject.some(chunk => ENVOYS.test(lemmaAt(sentence, chunk)))
}

const ENVOYS =
  /^(?:mediator|facilitator|negotiator|delegation|delegate|representative|envoy|minister|diplomat|emissary|mission|ambassador|official|leader|president)$/
