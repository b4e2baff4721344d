import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOf } from '../actors.js'
import { clauseExtent } from '../draft.js'
import { moodOf } from '../modality.js'
import { extent, headAtom, type Reading } from '../reading.js'
import { secondObject } from '../second-object.js'
import { doers, targetsIn } from '../slots.js'
import { sayOfNoun } from './stance-nouns.js'

/** "gave the accord a cautious welcome", "gave Peru an ultimatum": a noun of a stance behind what it is given to. */
export function givenNoun(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  const [receiver, ...others] = clause.object
  if (receiver === undefined || others.length > 0) return
  const noun = secondObject(sentence, clause)
  const head = noun && headAtom(sentence, noun)
  const frame = reading.resources.stanceNouns.get(head?.lemma ?? '')
  const mood = moodOf(reading, sentence, clause)
  if (!noun || !head || !frame || mood.polarity === 'NEGATED' || mood.modality !== 'ACTUAL') return
  const papers = targetsIn(reading, sentence, [receiver], undefined)
  const targets = papers.length > 0 ? papers : actorsOf(reading, sentence, receiver)
  const { start } = clauseExtent(sentence, clause)
  const { end } = extent(sentence, noun)
  for (const subject of doers(reading, sentence, clause))
    for (const object of targets)
      sayOfNoun(reading, sentence, { frame, head }, { subject, object, confidence: 700, start, end })
}
