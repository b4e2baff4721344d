import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { atomsIn, headAtom, type Reading, type Ref } from '../reading.js'
import { slot } from '../slots.js'
import { group } from '../unnamed-actors.js'

/** Who without a name is for or against a paper: "hardliners", "the churches", "Islamist groups"; "the group" and "his party" are some that were told. */
export function campOf(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] {
  const [first] = slot(clause, 'subject')
  const chunk = sentence.chunks[first ?? -1]
  const head = chunk && headAtom(sentence, chunk)
  if (!chunk || !head || head.span !== null || !reading.resources.sets.camps.has(head.lemma)) return []
  const words = atomsIn(sentence, chunk)
  // "rival groups", "opposition parties": a body by itself says nothing
  const isBody = BODIES.test(head.lemma)
  const isMany = head.lower !== head.lemma || COLLECTIVE.test(head.lemma)
  const isTold = words.some(({ lower }) => TOLD.test(lower))
  const described = words.some(({ index, pos }) => index !== head.index && /^(?:NOUN|ADJ|PROPN|VERB)$/.test(pos))
  return isMany && !isTold && (!isBody || described) ? group(reading, sentence, chunk) : []
}

const BODIES =
  /^(?:group|party|movement|organi[sz]ation|faction|community|union|chief|officer|worker|deputy|minority|majority)$/
const COLLECTIVE = /^(?:opposition|army|military|church|junta)$/
const TOLD = /^(?:his|her|its|their|this|that|these|those|both|two|no|such|other|any)$/
