import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { clauseExtent, say } from '../draft.js'
import { lastReceived } from '../nearest.js'
import type { Reading, Ref } from '../reading.js'
import { doers, slot, targetsIn } from '../slots.js'

/** Idiom: "Clinton and Lavrov looked on", "the signing was watched by Bashir", "Guterres was present": who is there takes part. */
export function onlookers(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    if (!isThere(sentence, clause) || clause.vg.negated) continue
    const object = watched(reading, sentence, clause)
    if (!object) continue
    for (const subject of doers(reading, sentence, clause))
      say(reading, sentence, {
        predicate: 'PARTICIPATED_IN',
        subject,
        object,
        rule: 'idiom:onlooker',
        confidence: 700,
        ...clauseExtent(sentence, clause),
      })
  }
}

/** "looked on", "watched", "was present", "was in attendance" */
function isThere(sentence: SentenceSyntax, clause: Clause): boolean {
  const after = sentence.atoms.slice(clause.vg.to, clause.vg.to + 3).map(({ lower }) => lower)
  if (clause.vg.lemma === 'look') return after[0] === 'on' && slot(clause, 'on').length === 0
  if (clause.vg.lemma === 'watch') return clause.vg.passive || clause.object.length === 0
  if (clause.vg.lemma !== 'be') return false
  return after.includes('present') || after.includes('attendance')
}

/** What the words name, else the signing or talks told last. */
function watched(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref | null {
  const phrases = [...slot(clause, 'object'), ...['at', 'for', 'during'].flatMap(name => slot(clause, name))]
  const [named] = targetsIn(reading, sentence, phrases, 'EVENT')
  if (named) return named
  const last = lastReceived(reading, sentence.sentence)
  return last?.kind === 'EVENT' ? last : null
}
