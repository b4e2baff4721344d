import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import type { Reading } from '../reading.js'
import { doers, slot, targetsIn } from '../slots.js'

const ISSUING = new Set([
  'issue',
  'release',
  'make',
  'give',
  'deliver',
  'publish',
  'sign',
  'hold',
  'adopt',
  'lodge',
  'file',
  'register',
  'send',
  'hand',
])
const AT = ['at', 'in', 'during']

/** Who makes a statement: "said at a press conference", "issued a joint statement". */
export function speakers(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    const said = reading.resources.sets.saying.has(clause.vg.lemma)
    const issued = ISSUING.has(clause.vg.lemma)
    // "told a news conference", "condemned it in a statement"
    const phrases = [...AT.flatMap(name => slot(clause, name)), ...(said || issued ? slot(clause, 'object') : [])]
    const targets = [
      ...targetsIn(reading, sentence, phrases, 'EVENT'),
      ...(clause.link === 'MAIN' ? fronted(reading, sentence, clause) : []),
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

/** "In a joint statement after the talks, A and B said": the phrase opens the sentence, and the first verb behind it is theirs. */
function fronted(reading: Reading, sentence: SentenceSyntax, { index, vg }: Clause) {
  const first = sentence.chunks[0]
  if (!first || !/^(?:in|at)$/.test(first.prep ?? '') || first.to >= vg.from) return []
  const earlier = sentence.clauses.some(one => one.index < index && one.vg.form === 'FINITE' && one.link === 'MAIN')
  return earlier ? [] : targetsIn(reading, sentence, [first.index], 'EVENT')
}
