import type { Atom, Chunk, Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { inSentences } from './by-sentence.js'
import { placeNamed } from './named-place.js'
import { addNounEvent } from './noun-event.js'
import { modifiersOf } from './phrase-words.js'
import {
  atomsIn,
  chunkKey,
  type EventCandidate,
  extent,
  headAt,
  headAtom,
  type Reading,
  type Setting,
} from './reading.js'
import { GATHERINGS } from './talking.js'
import { settingOf } from './when-where.js'

/**
 * A round that leaves out its noun: "twelve rounds of talks, of which the first was held at Geneva", "A third, due in September, was
 * put off". Counts only where several were told of just before, and where something is said of it that is said of meetings.
 */
export function findEllipses(reading: Reading): void {
  for (const sentence of reading.sentences) {
    for (const chunk of sentence.chunks) ellipticalEvent(reading, sentence, chunk)
    for (const clause of sentence.clauses) pronounEvent(reading, sentence, clause)
  }
}

/** "Talks began on Monday. They took place in Lome": the only ones that the sentence before, or this one before it, tells of, held at a told time or place. */
function pronounEvent(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  const chunk = sentence.chunks[clause.subject[0] ?? -1]
  const word = chunk && headAtom(sentence, chunk)
  if (!chunk || !word || !/^(?:it|they)$/.test(word.lower) || !isHeld(sentence, chunk)) return
  const told = inSentences(reading.events, sentence.sentence - 1, sentence.sentence).filter(
    ({ type, end, chunk: noun }) => GATHERINGS.has(type) && noun !== null && end <= word.start,
  )
  const [only] = told
  if (!only || told.length > 1 || isMany(reading, only) !== (word.lower === 'they')) return
  const { date, place } = settingOf(reading, { sentence: sentence.sentence, chunk: chunk.index })
  const known = settingOf(reading, only)
  // of talks that opened on one day and were adjourned on another the first is told
  const isNew = (date !== null && known.date === null) || (place !== null && known.place === null)
  if (!isNew || (date !== null && known.date !== null) || (place !== null && known.place !== null)) return
  const { type, head, plural } = only
  addNounEvent(reading, sentence, chunk, { type, head, modifiers: [], plural, definite: true })
}

/** "Talks" are they, also where nobody counts them. */
function isMany({ sentences }: Reading, { sentence, chunk, plural }: EventCandidate): boolean {
  return plural || headAt(sentences[sentence], chunk)?.lower.endsWith('s') === true
}

function ellipticalEvent(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): void {
  const head = headAtom(sentence, chunk)
  const key = chunkKey(sentence, chunk.index)
  if (!head || head.span || reading.eventOf.has(key) || reading.agreementOf.has(key)) return
  if (TRIES.test(head.lemma)) attempt(reading, sentence, chunk, head)
  if (!COUNTED.test(head.lower)) return
  const listed = listedSetting(reading, sentence, chunk)
  const held = listed !== null || isHeld(sentence, chunk)
  const series = seriesBefore(reading, sentence, chunk, head, held)
  if (!series || !(held || isDated(reading, sentence, chunk))) return
  addNounEvent(reading, sentence, chunk, {
    type: series.type,
    head: series.head,
    modifiers: [head.lower],
    plural: false,
    ...(listed ? { setting: listed } : {}),
  })
}

/** "A third summit took place in Oslo in May|, a fourth in Rome in June |and a fifth, also in Rome, in July": without its verb, with a time and place of its own. */
function listedSetting(reading: Reading, { atoms }: SentenceSyntax, { from, to }: Chunk): Setting | null {
  if (!/^(?:,|;|and|while)$/.test(atoms[from - 1]?.lower ?? '')) return null
  let date: Setting['date'] = null
  let place: number | null = null
  for (const atom of atoms.slice(to)) {
    const there = placeNamed(reading, atom)
    if (atom.date && date === null) date = atom.date
    else if (there !== null && place === null) place = there
    else if (!BETWEEN.test(atom.lower)) break
  }
  return date !== null && place !== null ? { date, place } : null
}

const BETWEEN = /^(?:,|also|again|in|at|on|the)$/

const TRIES = /^(?:attempt|effort|try)$/
const WHICH = /^(?:previous|earlier|first|second|third|fourth|last|past|another)$/

/** "A previous attempt, in The Hague in March 2003, also failed": talks, where the report tells of such, and when or where these were is said. */
function attempt(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, head: Atom): void {
  const modifiers = modifiersOf(reading, atomsIn(sentence, chunk), chunk)
  if (!modifiers.some(word => WHICH.test(word)) || !reading.events.some(({ type }) => GATHERINGS.has(type))) return
  // "a first attempt by Kenya to mediate": the verb says what it was
  if (chunk.post.some(({ prep }) => prep === 'by') || sentence.atoms[chunk.to]?.lower === 'to') return
  const { date, place } = settingOf(reading, { sentence: sentence.sentence, chunk: chunk.index })
  if (date === null && place === null) return
  addNounEvent(reading, sentence, chunk, {
    type: 'TALKS',
    head: head.lemma,
    modifiers,
    plural: head.lower !== head.lemma,
  })
}

const COUNTED = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|next|another)$/
/** Sentences back that several may stand. */
const REACH = 2

/** Several that were told of just before, or the one after which another is held: "They met in Oslo in May. A second followed in June". */
function seriesBefore(
  reading: Reading,
  sentence: SentenceSyntax,
  chunk: Chunk,
  { lower }: Atom,
  held: boolean,
): EventCandidate | undefined {
  const { start } = extent(sentence, chunk)
  const isMore = held && MORE.test(lower)
  const [told] = inSentences(reading.events, sentence.sentence - REACH, sentence.sentence)
    .filter(
      ({ type, plural, end, outer, modifiers }) =>
        GATHERINGS.has(type) &&
        (plural || outer !== null || isMore || modifiers.some(word => COUNTED.test(word))) &&
        end <= start,
    )
    .sort((a, b) => b.end - a.end)
  return told && !isOfPapers(reading, told, sentence, start) ? told : undefined
}

const MORE = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another)$/

/** "An earlier truce broke down. A second, on 29 July, fared no better": a paper was told of since. */
function isOfPapers(
  { agreements }: Reading,
  told: EventCandidate,
  { sentence }: SentenceSyntax,
  before: number,
): boolean {
  return inSentences(agreements, sentence - 1, sentence).some(({ start, end }) => start > told.end && end <= before)
}

const HELD =
  /^(?:hold|open|begin|start|end|close|take|convene|collapse|break|fail|follow|produce|yield|put|postpone|cancel|adjourn|resume|last|go|plan|schedule|expect)$/

/** "A third, due in September, …", "at the fourth, in May": begins the sentence or stands at it, and has a date of its own. */
function isDated(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): boolean {
  const opens = chunk.from === 0 || /^(?:at|during|after|before)$/.test(chunk.prep ?? '')
  return opens && settingOf(reading, { sentence: sentence.sentence, chunk: chunk.index }).date !== null
}

/** "The first was held in Geneva", "Another in Kampala broke down": not "the first to sign". */
function isHeld(sentence: SentenceSyntax, { index }: Chunk): boolean {
  return sentence.clauses.some(
    ({ vg, subject, object }) => HELD.test(vg.lemma) && [...subject, ...object].includes(index),
  )
}
