import { actorsOf, principalsOf } from './actors.js'
import { isOpposed } from './opposed.js'
import { entityOf, liftOf, type Reading, type Ref } from './reading.js'
import { rivalsOf } from './rivals.js'
import { bothSides } from './sides.js'

/** Who can be in dispute: not the bodies of many states, which mediate. */
const DISPUTING = new Set(['STATE', 'ARMED_GROUP', 'POLITICAL_PARTY', 'MILITARY'])

/** A span that stands for more than this tells of none of them. */
const FEW = 3

/**
 * Between whom the actors mediate, where the words say that they do and nothing tells the parties: the two sides of the article, else
 * two that are listed in the sentence or beside it, else the two powers that it names most, the mediators aside. A state that is named far more than all others is alone: two of its
 * people stand against each other ("Kibaki" and "Odinga"), or somebody without a name against it ("the junta", "the rebels").
 */
export function disputants(reading: Reading, mediators: readonly Ref[], sentence?: number): readonly Ref[] {
  const sides = bothSides(reading)
  const named = sides.filter(one => one.kind === 'GROUP' || entityOf(reading, one.index)?.kind !== 'PERSON')
  if (sides.length >= 2 && named.length > 0) return sides
  const { powers, isDispute, isDivided } = disputeOf(reading)
  const barred = new Set(mediators.flatMap(one => principalsOf(reading, one)))
  if (!isDispute) return sides
  const [first, second] = powers.filter(({ index }) => !barred.has(index))
  const near = sentence === undefined ? [] : pairNear(reading, barred, sentence)
  if (!first) return sides.length >= 2 ? sides : rivalsOf(reading, null, barred)
  const alone = !second || (first.count >= MUCH && first.count >= 3 * second.count && isState(reading, second.index))
  // two that the article hardly speaks of are others: "with him went A and B"
  if (isMain(reading, near, alone ? [first] : [first, second])) return near
  // two persons who act for nobody that the article names are not all of it
  if (!alone) return [...[first, second].map(({ index }) => ({ kind: 'ENTITY' as const, index })), ...sides]
  if (sides.length >= 2) return sides
  const rivals = rivalsOf(reading, first.index, barred)
  if (rivals.length > 0) return rivals
  return isDivided ? [{ kind: 'ENTITY', index: first.index }] : []
}

/** One of them is, or acts for, what the article is about. */
const isMain = (reading: Reading, near: readonly Ref[], main: readonly Named[]): boolean =>
  near.some(one => principalsOf(reading, one).some(own => main.some(({ index }) => own === index)))

/** "The mediators urged Israel and Hamas to agree": two powers, or two who may act for some, listed in the sentence or one beside it. */
function pairNear(reading: Reading, barred: ReadonlySet<number>, at: number): readonly Ref[] {
  for (const sentence of [at, at - 1, at + 1].flatMap(one => reading.sentences[one] ?? []))
    for (const { group, index } of sentence.chunks) {
      if (group.length < 2 || group[0] !== index) continue
      const listed = group
        .flatMap(one => actorsOf(reading, sentence, one))
        .filter(one => canDispute(reading, one, barred))
      if (listed.length === 2 && isOpposed(reading, listed)) return listed
    }
  return []
}

function canDispute(reading: Reading, ref: Ref, barred: ReadonlySet<number>): boolean {
  if (principalsOf(reading, ref).some(one => barred.has(one))) return false
  const entity = ref.kind === 'ENTITY' ? entityOf(reading, ref.index) : undefined
  return entity?.kind === 'PERSON'
    ? liftOf(reading, ref.index).some(one => isPower(reading, one))
    : isPower(reading, ref.index)
}

const isPower = (reading: Reading, index: number): boolean => DISPUTING.has(entityOf(reading, index)?.type ?? '')

/** So often at least is a state named that is far more than others what the article is about. */
const MUCH = 4

const isState = (reading: Reading, index: number): boolean => entityOf(reading, index)?.type === 'STATE'

interface Named {
  readonly index: number
  readonly count: number
}

interface Dispute {
  readonly powers: readonly Named[]
  /** The article is on a dispute of powers, as two words of it tell: a referee mediates between players. */
  readonly isDispute: boolean
  /** It speaks of some who stand against a government. */
  readonly isDivided: boolean
}

/** Worked out once an article: it is asked for at each verb and phrase of mediation. */
const disputes = new WeakMap<Reading, Dispute>()

function disputeOf(reading: Reading): Dispute {
  const known = disputes.get(reading)
  if (known !== undefined) return known
  const { sentences, resources } = reading
  const dividing = wordsOf(sentences, resources.sets.dividing).size
  const isDispute = wordsOf(sentences, resources.sets.disputes).size + dividing >= 2
  const dispute = { powers: powersOf(reading), isDispute, isDivided: dividing > 0 }
  disputes.set(reading, dispute)
  return dispute
}

/** The powers of the article, the most named first; persons count for those they act for. */
function powersOf(reading: Reading): readonly Named[] {
  const counts = new Map<number, number>()
  for (const { entities, how } of reading.analysis.spans) {
    if (entities.length > FEW || how === 'PRONOUN') continue
    for (const index of new Set(entities.flatMap(one => liftOf(reading, one))))
      if (DISPUTING.has(entityOf(reading, index)?.type ?? '')) counts.set(index, (counts.get(index) ?? 0) + 1)
  }
  return [...counts].map(([index, count]) => ({ index, count })).sort((a, b) => b.count - a.count || a.index - b.index)
}

/** Which of the words stand in the text. */
function wordsOf(sentences: Reading['sentences'], words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ atoms }) =>
      atoms.flatMap(({ span, lemma }) => (span === null && words.has(lemma) ? [lemma] : [])),
    ),
  )
}
