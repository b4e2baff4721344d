import type { Chunk, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { addNounEvent } from './noun-event.js'
import { chunkKey, type EventCandidate, extent, headAtom, type Reading } from './reading.js'
import { settingOf } from './when-where.js'

/**
 * A round that leaves out its noun: "twelve rounds of talks, of which the first was held at Geneva", "A third, due in September, was
 * put off". Counts only where several were told of just before, and where something is said of it that is said of meetings.
 */
export function ellipticalEvent(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): void {
  const head = headAtom(sentence, chunk)
  if (!head || head.span || !COUNTED.test(head.lower) || reading.eventOf.has(chunkKey(sentence, chunk.index))) return
  const series = seriesBefore(reading, sentence, chunk)
  if (!series || !(isHeld(sentence, chunk) || isDated(reading, sentence, chunk))) return
  addNounEvent(reading, sentence, chunk, {
    type: series.type,
    head: series.head,
    modifiers: [head.lower],
    plural: false,
  })
}

const COUNTED = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|next|another)$/
const SERIES = new Set(['TALKS', 'MEETING', 'SUMMIT'])
/** Sentences back that several may stand. */
const REACH = 2

function seriesBefore(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): EventCandidate | undefined {
  const { start } = extent(sentence, chunk)
  return reading.events.findLast(
    ({ type, plural, sentence: at, end, outer }) =>
      SERIES.has(type) && (plural || outer !== null) && sentence.sentence - at <= REACH && end <= start,
  )
}

const HELD =
  /^(?:hold|open|begin|start|end|close|take|convene|collapse|break|fail|follow|produce|yield|put|postpone|cancel|adjourn|resume|last|go|plan|schedule|expect)$/

/** "A third, due in September, …": begins the sentence, and has a date of its own. */
function isDated(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): boolean {
  return chunk.from === 0 && settingOf(reading, { sentence: sentence.sentence, chunk: chunk.index }).date !== null
}

/** "The first was held in Geneva", "Another in Kampala broke down": not "the first to sign". */
function isHeld(sentence: SentenceSyntax, { index }: Chunk): boolean {
  return sentence.clauses.some(
    ({ vg, subject, object }) => HELD.test(vg.lemma) && [...subject, ...object].includes(index),
  )
}
