import type { SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import { lastAgreement } from '../nearest.js'
import type { Reading } from '../reading.js'
import { doers, slot, targetsIn } from '../slots.js'

const PUTTING = new Set(['put', 'add', 'affix', 'append', 'set'])
const MARKS = new Set(['name', 'signature', 'initial'])

/** Idiom: "put their names to the document", "refused to put its name to the text", "put their initials to". */
export function namesToPaper(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    if (!PUTTING.has(clause.vg.lemma)) continue
    const object = sentence.atoms[sentence.chunks[clause.object[0] ?? -1]?.head ?? -1]?.lemma ?? ''
    if (!MARKS.has(object)) continue
    const told = targetsIn(reading, sentence, slot(clause, 'to'), 'AGREEMENT')
    const last = told.length > 0 ? null : lastAgreement(reading, sentence.sentence)
    const mood = moodOf(reading, sentence, clause)
    const inRole = slot(clause, 'as').length > 0
    for (const target of last ? [last] : told)
      for (const subject of doers(reading, sentence, clause))
        if (!inRole)
          say(reading, sentence, {
            predicate: 'SIGNED',
            subject,
            object: target,
            mood,
            rule: 'idiom:name to paper',
            confidence: 800,
            ...clauseExtent(sentence, clause),
          })
  }
}
