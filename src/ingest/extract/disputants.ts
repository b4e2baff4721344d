import { principalsOf } from './actors.js'
import { entityOf, liftOf, type Reading, type Ref } from './reading.js'
import { bothSides } from './sides.js'

/** Who can be in dispute: not the bodies of many states, which mediate. */
const DISPUTING = new Set(['STATE', 'ARMED_GROUP', 'POLITICAL_PARTY', 'MILITARY'])

/** A span that stands for more than this tells of none of them. */
const FEW = 3

/**
 * Between whom the actors mediate, where the words say that they do and nothing tells the parties: the two sides of the article, else
 * the two powers that it names most, the mediators aside. A state that is named far more than all others is alone: somebody without a
 * name stands against it ("the junta", "the rebels").
 */
export function disputants(reading: Reading, mediators: readonly Ref[]): readonly Ref[] {
  const sides = bothSides(reading)
  if (sides.length >= 2) return sides
  if (!isDispute(reading)) return []
  const barred = new Set(mediators.flatMap(one => principalsOf(reading, one)))
  const [first, second] = powers(reading).filter(({ index }) => !barred.has(index))
  if (!first) return []
  const alone = !second || (first.count >= MUCH && first.count >= 3 * second.count && isState(reading, second.index))
  if (!alone) return [first, second].map(({ index }) => ({ kind: 'ENTITY', index }))
  return isDivided(reading) ? [{ kind: 'ENTITY', index: first.index }] : []
}

/** So often at least is a state named that is far more than others what the article is about. */
const MUCH = 4

const isState = (reading: Reading, index: number): boolean => entityOf(reading, index)?.type === 'STATE'

/** The powers of the article, the most named first; persons count for those they act for. */
function powers(reading: Reading): readonly { readonly index: number; readonly count: number }[] {
  const counts = new Map<number, number>()
  for (const { entities, how } of reading.analysis.spans) {
    if (entities.length > FEW || how === 'PRONOUN') continue
    for (const index of new Set(entities.flatMap(one => liftOf(reading, one))))
      if (DISPUTING.has(entityOf(reading, index)?.type ?? '')) counts.set(index, (counts.get(index) ?? 0) + 1)
  }
  return [...counts].map(([index, count]) => ({ index, count })).sort((a, b) => b.count - a.count || a.index - b.index)
}

/** The article speaks of some who stand against a government. */
const isDivided = ({ sentences, resources }: Reading): boolean => wordsOf(sentences, resources.sets.dividing).size > 0

/** The article is on a dispute of powers, as two words of it tell: a referee mediates between players. */
function isDispute({ sentences, resources }: Reading): boolean {
  const { disputes, dividing } = resources.sets
  return wordsOf(sentences, disputes).size + wordsOf(sentences, dividing).size >= 2
}

/** Which of the words stand in the text. */
function wordsOf(sentences: Reading['sentences'], words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ atoms }) =>
      atoms.flatMap(({ span, lemma }) => (span === null && words.has(lemma) ? [lemma] : [])),
    ),
  )
}
