import type { Deed } from '../../../ontology/lexicon.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOfAll, modifierActors } from '../actors.js'
import type { Reading, Ref } from '../reading.js'
import { slot } from '../slots.js'
import { phrasesOf } from './deed-phrases.js'

/** Whom a deed concerns that its verb does not name: "expelled the Togolese ambassador", "its border with Togo", "fighting between A and B ceased". */
export function involved(reading: Reading, sentence: SentenceSyntax, clause: Clause, deed: Deed): Ref[] {
  const phrases = [...phrasesOf(clause, deed), ...slot(clause, 'subject')]
  if (TOGETHER.has(deed.type)) return []
  const between = [...phrases.flatMap(one => behind(sentence, one, BETWEEN)), ...slot(clause, 'between')]
  if (!deed.whose) return actorsOfAll(reading, sentence, between)
  const own = phrasesOf(clause, deed)
  const chunks = own.flatMap(one => sentence.chunks[one] ?? [])
  return [
    ...chunks.flatMap(chunk => modifierActors(reading, sentence, chunk)),
    ...actorsOfAll(reading, sentence, [...own.flatMap(one => behind(sentence, one, WHOSE)), ...between]),
  ]
}

/** Who goes to and fro between two takes them nowhere. */
const TOGETHER = new Set(['VISIT', 'MEETING', 'CALL', 'PROPOSAL'])
const BETWEEN = /^between$/
const WHOSE = /^(?:with|from|of|in|to|against|on|for)$/

const behind = (sentence: SentenceSyntax, chunk: number, preps: RegExp): readonly number[] =>
  sentence.chunks[chunk]?.post.filter(({ prep }) => preps.test(prep)).flatMap(({ chunks }) => chunks) ?? []
