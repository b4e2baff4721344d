import type { Chunk, Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { inSentences } from './by-sentence.js'
import { placeNamed } from './named-place.js'
import { addNounEvent } from './noun-event.js'
import { chunkKey, type EventCandidate, headAt, lemmaAt, type Reading } from './reading.js'
import { GATHERINGS } from './talking.js'
import { settingOf } from './when-where.js'

/** "Nairobi was the venue", "The site chosen was Nairobi": where the gathering was that the sentence, or the one before it, told of last. */
export function findVenues(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    const [subject, object] = [clause.subject[0], clause.object[0]]
    if (clause.vg.lemma !== 'be' || clause.vg.negated || subject === undefined || object === undefined) continue
    const venue = [subject, object].find(one => isVenue(sentence, sentence.chunks[one]))
    const place = placeNamed(reading, headAt(sentence, venue === subject ? object : subject))
    const told = venue === undefined || place === null ? undefined : toldLast(reading, sentence, clause)
    if (told && venue !== undefined) addVenue(reading, sentence, venue, told, place)
  }
}

/** "the venue", not "the venue of the games": of what is not left out. */
const isVenue = (sentence: SentenceSyntax, chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  /^(?:venue|site|scene|setting|meeting-place|rendezvous)$/.test(lemmaAt(sentence, chunk.index)) &&
  !chunk.post.some(({ prep }) => prep === 'of' || prep === 'for')

function toldLast(reading: Reading, sentence: SentenceSyntax, { vg }: Clause): EventCandidate | undefined {
  const before = sentence.atoms[vg.from]?.start ?? 0
  return inSentences(reading.events, sentence.sentence - 1, sentence.sentence).findLast(
    ({ type, end }) => GATHERINGS.has(type) && end <= before,
  )
}

/** The noun stands for the gathering once more, with a place. */
function addVenue(
  reading: Reading,
  sentence: SentenceSyntax,
  chunk: number,
  { type, head, plural }: EventCandidate,
  place: number | null,
): void {
  const found = sentence.chunks[chunk]
  if (!found || reading.eventOf.has(chunkKey(sentence, chunk))) return
  const { date } = settingOf(reading, { sentence: sentence.sentence, chunk })
  addNounEvent(reading, sentence, found, {
    type,
    head,
    modifiers: [],
    plural,
    definite: true,
    setting: { date, place },
  })
}
