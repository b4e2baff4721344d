import type { Chunk, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOfAll, isSide } from '../actors.js'
import { say } from '../draft.js'
import { moodOf } from '../modality.js'
import { chunkKey, extent, hasRef, type Reading, type Ref, unique } from '../reading.js'
import { actorsIn, doers, slot } from '../slots.js'
import { GATHERINGS } from '../talking.js'
import { talksOf } from './between-sides.js'

/** "Iran and the United States negotiated through Oman", "indirect talks via Swiss diplomats": through whom two deal with each other carries it between them. */
export function through(reading: Reading, sentence: SentenceSyntax): void {
  for (const chunk of sentence.chunks) {
    if (!THROUGH.test(chunk.prep ?? '') || chunk.group[0] !== chunk.index) continue
    const actors = actorsOfAll(reading, sentence, chunk.group)
    if (actors.length === 0 || actors.some(one => isSide(reading, one))) continue
    const target = heldThrough(reading, sentence, chunk) ?? dealtThrough(reading, sentence, chunk, actors)
    if (target === null) continue
    for (const subject of actors)
      say(reading, sentence, {
        predicate: 'FACILITATED',
        subject,
        object: target,
        explicit: chunk.prep !== 'thanks to',
        rule: 'through',
        confidence: 750,
        ...extent(sentence, chunk),
      })
  }
}

const THROUGH = /^(?:through|via|thanks to)$/

/** "talks through Oman": the gathering that the phrase hangs on. */
function heldThrough({ eventOf, events }: Reading, sentence: SentenceSyntax, { host }: Chunk): Ref | null {
  const index = host === null ? undefined : eventOf.get(chunkKey(sentence, host))
  return index !== undefined && GATHERINGS.has(events[index]?.type ?? '') ? { kind: 'EVENT', index } : null
}

/** What two do with each other, by words. */
const DEALING =
  /^(?:negotiate|talk|communicate|speak|deal|exchange|bargain|correspond|converse|haggle|confer|message|interact)$/
/** What two do thanks to a third. */
const AGREEING = /^(?:agree|sign|settle|reconcile|conclude|accept|compromise|exchange)$/

/** "exchanged messages via Norway": what hangs on the object. */
const behindObject = (sentence: SentenceSyntax, object: readonly number[]) =>
  object.flatMap(one => sentence.chunks[one]?.post ?? [])

function dealtThrough(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, actors: readonly Ref[]): Ref | null {
  const clause = sentence.clauses.find(
    ({ vg, object, obliques }) =>
      (chunk.prep === 'thanks to' ? AGREEING : DEALING).test(vg.lemma) &&
      !vg.passive &&
      [...obliques, ...behindObject(sentence, object)].some(({ chunks }) => chunks.includes(chunk.index)),
  )
  if (!clause) return null
  const dealing = unique([...doers(reading, sentence, clause), ...actorsIn(reading, sentence, slot(clause, 'with'))])
  const parties = dealing.filter(one => !hasRef(actors, one))
  if (parties.length < 2) return null
  const mood = moodOf(reading, sentence, clause)
  return talksOf(reading, sentence, clause, parties, { rule: 'through', mood, ...extent(sentence, chunk) })
}
