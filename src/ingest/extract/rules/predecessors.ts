import type { Chunk, Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOfAll, modifierActors } from '../actors.js'
import { headAtom, type Reading, type Ref } from '../reading.js'
import { slot } from '../slots.js'
import { withPrep } from '../with-prep.js'

/** Whom one follows in a role: "succeeded X as mediator", "took over from X", "took over as mediator after the death of X". */
export function predecessors(reading: Reading, sentence: SentenceSyntax, clause: Clause, role: Chunk): readonly Ref[] {
  if (isFollowing(clause.vg)) return actorsOfAll(reading, sentence, slot(clause, 'object'))
  if (clause.vg.lemma !== 'take' || clause.vg.particle !== 'over') return []
  const from = withPrep(clause.obliques, 'from')
  const after = [...role.post, ...clause.obliques]
    .filter(({ prep }) => prep === 'after')
    .flatMap(({ chunks }) => chunks)
  const ends = after
    .flatMap(one => sentence.chunks[one] ?? [])
    .filter(one => ENDS.test(headAtom(sentence, one)?.lemma ?? ''))
  return [
    ...actorsOfAll(reading, sentence, from),
    ...ends.flatMap(chunk => [
      ...modifierActors(reading, sentence, chunk),
      ...actorsOfAll(reading, sentence, phrasesOf(chunk)),
    ]),
  ]
}

const phrasesOf = ({ post }: Chunk) => withPrep(post, 'of')

/** Somebody takes another's place. */
export const isFollowing = ({ lemma, passive }: Clause['vg']): boolean => FOLLOWING.test(lemma) && !passive

const FOLLOWING = /^(?:succeed|replace|follow)$/
const ENDS = /^(?:death|resignation|departure|retirement|dismissal|illness)$/
