import { isSide } from './actors.js'
import { type Draft, entityOf, headAt, type Reading, type Ref } from './reading.js'
import { isOfThisDispute } from './same-dispute.js'

/** Words for a paper that is another than the one the report is about. */
const ANOTHER = /^(?:first|earlier|own|old|new|\d{4})$/

/**
 * Whether something that names no two parties may be thought to be of the two sides: what somebody is said to mediate, talks, and the
 * paper that the report is about. Of earlier papers, of what somebody only proposes, of signings and of meetings whose sentence tells of
 * one side in another part ("heard the news at a summit in Wales") eight of ten such guesses were wrong, as measured on gold.
 */
export function isOfSides(
  reading: Reading,
  refs: readonly Ref[],
  type: string,
  { predicate, explicit }: Draft,
): boolean {
  if (isOnAnother(reading, refs)) return false
  if (explicit) return true
  if (!isOfThisDispute(reading, candidates(reading, refs)) || predicate === 'PROPOSED') return false
  if (predicate === 'CONVENED') return true
  if (type === 'SIGNING') return false
  if (type === 'TALKS') return true
  return type === 'AGREEMENT' ? !isAnother(reading, refs) : !namesSide(reading, refs)
}

const candidates = ({ events, agreements }: Reading, refs: readonly Ref[]) =>
  refs.flatMap(({ kind, index }) => (kind === 'EVENT' ? events[index] : agreements[index]) ?? [])

/** "a conference on Rhodesia", in a report of two others: on one that is no side. */
function isOnAnother(reading: Reading, refs: readonly Ref[]): boolean {
  return candidates(reading, refs).some(({ sentence, chunk }) => {
    const syntax = reading.sentences[sentence]
    const about = syntax?.chunks[chunk ?? -1]?.post.filter(({ prep }) => prep === 'on' || prep === 'over') ?? []
    const named = about
      .flatMap(({ chunks }) => chunks)
      .flatMap(one => headAt(syntax, one)?.span?.entities ?? [])
      .filter(index => entityOf(reading, index)?.type === 'STATE')
    return named.length > 0 && !named.some(index => isSide(reading, { kind: 'ENTITY', index }))
  })
}

/** A sentence that tells of it names a side. */
function namesSide(reading: Reading, refs: readonly Ref[]): boolean {
  const sentences = new Set(candidates(reading, refs).map(({ sentence }) => sentence))
  return reading.sentences.some(
    ({ sentence, atoms }) =>
      sentences.has(sentence) &&
      atoms.some(({ span }) => span?.entities.some(index => isSide(reading, { kind: 'ENTITY', index })) === true),
  )
}

/** "A first plan", "a previous accord", "the 1987 accord" */
const isAnother = (reading: Reading, refs: readonly Ref[]): boolean =>
  candidates(reading, refs).some(({ modifiers }) =>
    modifiers.some(word => reading.resources.sets.others.has(word) || ANOTHER.test(word)),
  )
