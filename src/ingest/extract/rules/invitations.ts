import type { SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { modifierActors } from '../actors.js'
import { clauseExtent, say } from '../draft.js'
import { nearestTold } from '../nearest.js'
import type { Reading } from '../reading.js'
import { doers } from '../slots.js'

const ANSWERING = new Set(['accept', 'receive', 'decline', 'get', 'reject', 'refuse'])

/** Idiom: "accepted Grenell's invitation" – invited to what is told nearest, by whom the invitation is. */
export function invitations(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    if (!ANSWERING.has(clause.vg.lemma)) continue
    const chunk = sentence.chunks[clause.object[0] ?? -1]
    if (!chunk || sentence.atoms[chunk.head]?.lemma !== 'invitation') continue
    const object = nearestTold(reading, sentence.sentence)
    if (object?.kind !== 'EVENT') continue
    const place = clauseExtent(sentence, clause)
    for (const subject of doers(reading, sentence, clause))
      say(reading, sentence, {
        predicate: 'INVITED_TO',
        subject,
        object,
        rule: 'idiom:invitation',
        confidence: 700,
        ...place,
      })
    for (const subject of modifierActors(reading, sentence, chunk))
      say(reading, sentence, {
        predicate: 'CONVENED',
        subject,
        object,
        rule: 'idiom:invitation',
        confidence: 700,
        ...place,
      })
  }
}
