import type { Deed } from '../../../ontology/lexicon-frames.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOfAll, modifierActors } from '../actors.js'
import type { Reading, Ref } from '../reading.js'
import { slot } from '../slots.js'
import { withPrep } from '../with-prep.js'
import { phrasesOf } from './deed-phrases.js'

/** Whom a deed concerns that its verb does not name: "expelled the Togolese ambassador", "its border with Togo", "fighting between A and B ceased". */
export function involved(reading: Reading, sentence: SentenceSyntax, clause: Clause, deed: Deed): Ref[] {
  if (TOGETHER.has(deed.type)) return []
  const own = phrasesOf(clause, deed)
  const told = [...own, ...slot(clause, 'subject')].flatMap(one => postOf(sentence, one))
  const between = [...withPrep(told, 'between'), ...slot(clause, 'between')]
  if (!deed.whose) return actorsOfAll(reading, sentence, between)
  const around = withPrep(
    own.flatMap(one => postOf(sentence, one)),
    ...WHOSE,
  )
  const chunks = own.flatMap(one => sentence.chunks[one] ?? [])
  return [
    ...chunks.flatMap(chunk => modifierActors(reading, sentence, chunk)),
    ...actorsOfAll(reading, sentence, [...around, ...between]),
  ]
}

/** Who goes to and fro between two takes them nowhere. */
const TOGETHER = new Set(['VISIT', 'MEETING', 'CALL', 'PROPOSAL'])
const WHOSE = ['with', 'from', 'of', 'in', 'to', 'against', 'on', 'for']

const postOf = ({ chunks }: SentenceSyntax, chunk: number) => chunks[chunk]?.post ?? []
