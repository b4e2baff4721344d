import { principalsOf } from './actors.js'
import { sharesPrincipal } from './opposed.js'
import { entityOf, liftOf, type Reading } from './reading.js'
import { bothSides } from './sides.js'

const POWERS = new Set(['STATE', 'ARMED_GROUP', 'POLITICAL_PARTY', 'MILITARY'])
/** A span that stands for more than this names nobody: "the two sides" stands for two. */
const FEW = 1

/**
 * Whether something may be of the dispute that the report is about, as far as its paragraph tells: not where it names two other powers and neither side (an
 * item of a digest, a war named in passing), nor a war by a name of its own ("the Second World War").
 * @param others so many other powers are too many; one may be where talks are
 */
export function isOfThisDispute(
  reading: Reading,
  told: readonly { readonly sentence: number; readonly start: number; readonly end: number }[],
  others = 2,
): boolean {
  if (told.some(one => isNamedWar(reading, one))) return false
  const sides = bothSides(reading)
  return told.some(({ sentence }) => {
    const named = powersBeside(reading, sentence)
    const isNone = named.every(index => !sides.some(side => sharesPrincipal(reading, side, { kind: 'ENTITY', index })))
    return named.length < others || !isNone
  })
}

/** Who brings two together is in no dispute with either. */
const THIRDS = new Set(['MEDIATED', 'FACILITATED', 'CONVENED', 'HOSTED'])

/** The powers that the paragraph of a sentence names, or whose people it names, but for mediators and hosts. */
function powersBeside(reading: Reading, sentence: number): readonly number[] {
  const { analysis } = reading
  const block = analysis.sentences[sentence]?.block
  const beside = analysis.sentences.filter(one => one.block === block)
  const from = beside[0]?.start ?? 0
  const to = beside.at(-1)?.end ?? 0
  const spans = analysis.spans.filter(
    ({ start, end, how, entities }) => start >= from && end <= to && how !== 'PRONOUN' && entities.length <= FEW,
  )
  const lifted = spans.flatMap(({ entities }) => entities.flatMap(one => liftOf(reading, one)))
  const led = reading.drafts.filter(({ predicate }) => THIRDS.has(predicate))
  const thirds = new Set(led.flatMap(({ subject }) => principalsOf(reading, subject)))
  return [...new Set(lifted)].filter(index => POWERS.has(entityOf(reading, index)?.type ?? '') && !thirds.has(index))
}

/** "the Second World War", "the Gulf War" */
function isNamedWar({ analysis: { clean } }: Reading, { start, end }: { start: number; end: number }): boolean {
  return /\p{Lu}\S* Wars?$/u.test(clean.text.slice(start, end))
}
