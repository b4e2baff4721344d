import type { Deed } from '../../../ontology/lexicon-frames.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { lastPersonBefore } from '../nearest.js'
import { isOpposed } from '../opposed.js'
import { doersOrPair } from '../pairs.js'
import { entityOf, hasRef, headAt, type Reading, type Ref, unique } from '../reading.js'
import { actorsIn, doers, slot } from '../slots.js'
import { phrasesOf } from './deed-phrases.js'
import { involved } from './involved.js'

/** Who takes part in what the verb tells: who does it, and those to whom or with whom it is done. */
export function partakers(reading: Reading, sentence: SentenceSyntax, clause: Clause, deed: Deed): Ref[] {
  return unique([...doersOrPair(reading, sentence, clause), ...others(reading, sentence, clause, deed)])
}

/** Who is appointed, released, attacked, or with whom one breaks, takes part as well. */
function others(reading: Reading, sentence: SentenceSyntax, clause: Clause, deed: Deed): Ref[] {
  const sufferers = deed.needs === 'told' ? slot(clause, 'object') : phrasesOf(clause, deed)
  const phrases = deed.both ? sufferers : []
  const named = actorsIn(reading, sentence, phrases)
  const suffering = named.length > 0 ? named : personMeant(reading, sentence, clause, phrases)
  return [
    ...suffering,
    ...involved(reading, sentence, clause, deed),
    ...deed.with.flatMap(name => actorsIn(reading, sentence, slot(clause, name))),
  ]
}

/** "received him": the person told of last before the sentence, who does not do it himself. */
function personMeant(
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  phrases: readonly number[],
): readonly Ref[] {
  if (!phrases.some(one => /^(?:him|her)$/.test(headAt(sentence, one)?.lower ?? ''))) return []
  const doing = doers(reading, sentence, clause)
  return lastPersonBefore(reading, sentence.atoms[0]?.start ?? 0).filter(one => !hasRef(doing, one))
}

/** Two or more who stand for different powers, and no newspaper among them: "the minister had an interview with Le Monde". */
export function areSeveral(reading: Reading, actors: readonly Ref[]): boolean {
  const isPaper = ({ kind, index }: Ref) =>
    kind === 'ENTITY' && /^(?:MEDIA|COMPANY)$/.test(entityOf(reading, index)?.type ?? '')
  return !actors.some(isPaper) && isOpposed(reading, actors)
}
