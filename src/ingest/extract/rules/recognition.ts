import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOfAll, modifierActors } from '../actors.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import { lemmaAt, type Reading, type Ref, unique } from '../reading.js'
import { actorsIn, slot } from '../slots.js'
import { holdersOf } from './stance-holders.js'
import { isUnable } from './unable.js'

/** "refuses to recognise Kosovo's declaration of independence", "does not accept the independence of X" */
export function recognition(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  const { verbs, objects } = reading.resources.lexicon.stances.recognition
  if (!verbs.includes(clause.vg.lemma)) return
  const who = holdersOf(reading, sentence, clause)
  const chunks = slot(clause, 'object')
  const words = chunks.flatMap(index => {
    const chunk = sentence.chunks[index]
    const deeper = chunk?.post.flatMap(post => post.chunks) ?? []
    return [index, ...deeper].map(one => lemmaAt(sentence, one))
  })
  const named = actorsIn(reading, sentence, chunks)
  if (clause.vg.lemma === 'accept' && !words.some(word => objects.includes(word))) return
  if (named.length === 0 && !words.some(word => objects.includes(word))) return
  const owners = named.length > 0 ? named : ownersOf(reading, sentence, chunks)
  const mood = moodOf(reading, sentence, clause)
  const predicate = mood.polarity === 'NEGATED' ? 'REFUSES_TO_RECOGNIZE' : 'RECOGNIZES'
  const refuses = mood.polarity === 'NEGATED' && (clause.vg.tense === 'FUTURE' || isUnable(clause))
  if (mood.modality !== 'ACTUAL' && !refuses) return
  const others = owners.length > 0 ? owners : unique(otherSides(reading, who))
  for (const subject of who)
    for (const object of others)
      say(reading, sentence, {
        predicate,
        subject,
        object,
        rule: 'stance:recognition',
        confidence: 850,
        ...clauseExtent(sentence, clause),
      })
}

/** "Kosovo's independence", "the independence proclaimed by its former province" */
function ownersOf(reading: Reading, sentence: SentenceSyntax, chunks: readonly number[]): Ref[] {
  return unique(
    chunks.flatMap(index => {
      const chunk = sentence.chunks[index]
      if (!chunk) return []
      const of = chunk.post.filter(({ prep }) => prep === 'of' || prep === 'for').flatMap(post => post.chunks)
      return [...modifierActors(reading, sentence, chunk), ...actorsOfAll(reading, sentence, of)]
    }),
  )
}

function otherSides(reading: Reading, who: readonly Ref[]): Ref[] {
  const { sides } = reading
  if (!who.some(({ index }) => sides.includes(index))) return []
  return sides.filter(side => !who.some(({ index }) => index === side)).map(index => ({ kind: 'ENTITY', index }))
}
