import type { SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import type { Reading } from '../reading.js'
import { doers, slot, targetsIn } from '../slots.js'

const ISSUING = new Set(['issue', 'release', 'make', 'give', 'deliver', 'publish', 'sign', 'hold', 'adopt'])
const AT = ['at', 'in', 'during']

/** Who makes a statement: "said at a press conference", "issued a joint statement". */
export function speakers(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    const said = reading.resources.sets.saying.has(clause.vg.lemma)
    if (!said && !ISSUING.has(clause.vg.lemma)) continue
    // "told a news conference"
    const phrases = said
      ? [...AT.flatMap(name => slot(clause, name)), ...slot(clause, 'object')]
      : slot(clause, 'object')
    const targets = [
      ...targetsIn(reading, sentence, phrases, 'EVENT'),
      ...(said && clause.link === 'MAIN' ? fronted(reading, sentence, clause.vg.from) : []),
    ]
    for (const object of targets)
      if (reading.events[object.index]?.type === 'STATEMENT')
        for (const subject of doers(reading, sentence, clause))
          say(reading, sentence, {
            predicate: 'SPOKE_AT',
            subject,
            object,
            mood: moodOf(reading, sentence, clause),
            rule: `speaker:${clause.vg.lemma}`,
            confidence: 800,
            ...clauseExtent(sentence, clause),
          })
  }
}

/** "In a joint statement after the talks, A and B said": the phrase opens the sentence. */
function fronted(reading: Reading, sentence: SentenceSyntax, verb: number) {
  const first = sentence.chunks[0]
  return first && first.prep === 'in' && first.to < verb ? targetsIn(reading, sentence, [first.index], 'EVENT') : []
}
