import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOfAll, isSide, modifierActors } from '../actors.js'
import { hasRef, keysApart, lemmaAt, type Reading, type Ref, unique } from '../reading.js'
import { bothSides, MEDIATING } from '../sides.js'
import { actorsIn, doers, slot } from '../slots.js'
import { withPrep } from '../with-prep.js'

/** What those do who want a third between them, or answer him. */
const ASKING =
  /^(?:ask|invite|request|call|want|choose|allow|let|authorise|authorize|accept|reject|refuse|decline|welcome|turn|look|appeal|approach|spurn|rebuff|dismiss|implore|beg|entreat|petition|persuade|urge|task|trust|mandate)$/
const GOING = /^(?:go|fly|travel|come|turn|appeal|look|send|return)$/
const REQUEST = /^(?:request|behest|instance|invitation|urging|bidding|wish|insistence|entreaty|plea|asking)$/

/**
 * Two that ask a third to mediate, or answer him: "Chile and Peru asked the Pope to mediate", "Sweden was asked by both to mediate", "Iran
 * asked Oman to mediate with Iraq", "at the request of Chile and Peru, Uruguay mediated".
 */
export function askers(
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  told: readonly Ref[],
): readonly Ref[] {
  const asking = whoAsk(reading, sentence, clause)
  if (asking.length === 0) return []
  const other = asking.length === 1 ? actorsIn(reading, sentence, slot(clause, 'with')) : []
  const between = unique([...asking, ...other])
  const areOthers = bothSides(reading).length >= 2 && !between.some(one => isSide(reading, one))
  return between.length >= 2 && !between.some(one => hasRef(told, one)) && !areOthers ? between : []
}

/** Who asks for what the clause tells. */
export function whoAsk(reading: Reading, sentence: SentenceSyntax, clause: Clause): readonly Ref[] {
  const matrix = clause.link === 'CATENATIVE' ? sentence.clauses[clause.matrix ?? -1] : undefined
  if (matrix && ASKING.test(matrix.vg.lemma)) return doers(reading, sentence, matrix)
  const going = clause.link === 'RELATIVE' ? sentence.clauses[clause.index - 1] : undefined
  // "A and B went to Oman, which brokered a truce"
  if (going && GOING.test(going.vg.lemma) && slot(going, 'to').some(one => clause.subject.includes(one)))
    return doers(reading, sentence, going)
  const phrases = [clause, matrix].flatMap(one => one?.obliques ?? []).filter(({ prep }) => prep === 'at')
  return phrases
    .flatMap(({ chunks }) => chunks.flatMap(one => sentence.chunks[one] ?? []))
    .filter(chunk => REQUEST.test(lemmaAt(sentence, chunk.index)))
    .flatMap(chunk => [
      ...modifierActors(reading, sentence, chunk),
      ...actorsOfAll(reading, sentence, withPrep(chunk.post, 'of')),
    ])
}

/** Whether what is done at a request is mediating: who makes it convenes nothing. */
export function isMediating({ resources }: Reading, sentence: SentenceSyntax, clause: Clause): boolean {
  const inner = sentence.clauses.filter(({ matrix, link }) => matrix === clause.index && link === 'CATENATIVE')
  return [clause, ...inner].some(one =>
    keysApart(sentence, one).some(key =>
      resources.roleFrames
        .get(key)
        ?.some(({ explicit, objects, predicate }) => explicit && objects.length === 0 && MEDIATING.has(predicate)),
    ),
  )
}
