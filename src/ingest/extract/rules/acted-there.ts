import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { moodOf } from '../modality.js'
import type { Reading, Ref } from '../reading.js'
import { doers, slot, targetsIn } from '../slots.js'
import { takePart } from './event-verbs.js'

/** Who acts together at an event takes part in it: "a summit where A and B signed", "A and B agreed at talks in Oslo". */
export function actedThere(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    const event = relativeEvent(reading, sentence, clause) ?? eventBeside(reading, sentence, clause)
    if (!event) continue
    const actors = doers(reading, sentence, clause)
    if (actors.length >= 2) takePart(reading, sentence, clause, event, actors, moodOf(reading, sentence, clause))
  }
}

/** "a summit where …", "talks in which …" */
function relativeEvent(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref | undefined {
  const first = sentence.chunks[clause.subject[0] ?? -1]
  if (!first || clause.vg.passive) return undefined
  const word = sentence.atoms[first.from - 1]?.lower
  const isWhich = word === 'which' && /^(?:at|in|during)$/.test(sentence.atoms[first.from - 2]?.lower ?? '')
  if (word !== 'where' && !isWhich) return undefined
  const before = sentence.chunks.findLast(({ to }) => to <= first.from - 1)
  const hosts = before ? [before.index, ...(before.host === null ? [] : [before.host])] : []
  return targetsIn(reading, sentence, hosts, 'EVENT')[0]
}

const BESIDE = ['at', 'in', 'during', 'after', 'under', 'following', 'through']
const TALKING = new Set(['TALKS', 'MEETING', 'SUMMIT', 'CALL'])

/** "agreed at talks in Oslo", "Under UN mediation, the two accepted": no others are told to be at the talks. */
function eventBeside(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref | undefined {
  if (!reading.resources.sets.agreeing.has(clause.vg.lemma) || clause.vg.passive) return undefined
  const [event] = BESIDE.flatMap(name => targetsIn(reading, sentence, slot(clause, name), 'EVENT'))
  if (!event || !TALKING.has(reading.events[event.index]?.type ?? '')) return undefined
  const known = reading.drafts.some(
    ({ predicate, object }) =>
      object?.kind === 'EVENT' &&
      object.index === event.index &&
      (predicate === 'PARTY_TO' || predicate === 'PARTICIPATED_IN'),
  )
  return known ? undefined : event
}
