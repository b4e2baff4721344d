import { isPlan } from '../../model/modality.js'
import { isDenied } from './denied.js'
import { moodOf } from './modality.js'
import type { Draft, EventCandidate, Reading, Setting } from './reading.js'

/** What tells one event from another of its kind, besides who, when and where. */
export interface Traits {
  readonly planned: boolean
  /** There was none: it is no event that is told elsewhere as held. */
  readonly denied: boolean
  /** "previous", "another": told as a different one than the one spoken of. */
  readonly other: boolean
  /** "a further round", "another meeting": so never the one spoken of, whatever its time. */
  readonly another: boolean
  /** "second", "third". */
  readonly ordinal: string | null
}

export const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/

/**
 * What the words of an event say of which one it is.
 * @param about the claims on it
 */
export function traitsOf(reading: Reading, candidate: EventCandidate, about: readonly Draft[]): Traits {
  const modifiers = [...candidate.modifiers, ...adverbBefore(reading, candidate)]
  return {
    planned: about.length > 0 ? about.every(({ modality }) => isPlan(modality)) : isSaidToCome(reading, candidate),
    denied: isDenied(reading, candidate),
    other: modifiers.some(word => reading.resources.sets.others.has(word)) || isAgain(reading, candidate),
    another: modifiers.some(word => ANOTHER.test(word)),
    ordinal: modifiers.find(word => ORDINAL.test(word)) ?? null,
  }
}

/** Told beside the one that was spoken of, so never that one: "last" may be it. */
const ANOTHER = /^(?:another|further|next|future|upcoming|separate|subsequent|later|previous|earlier|prior)$/

/** "Earlier| contacts": what the tagger takes for an adverb at the start of a sentence. */
function adverbBefore({ sentences }: Reading, { sentence, chunk, outer }: EventCandidate): string[] {
  const syntax = sentences[sentence]
  const from = syntax?.chunks[outer ?? chunk ?? -1]?.from ?? 0
  return from === 1 ? [syntax?.atoms[0]?.lower ?? ''] : []
}

/** "Talks on permanent status are to start in three years": of what nobody is told to do the verb says it. */
function isSaidToCome(reading: Reading, { sentence, chunk, outer }: EventCandidate): boolean {
  const syntax = reading.sentences[sentence]
  const clause = syntax?.clauses.findLast(({ subject }) => subject.includes(outer ?? chunk ?? -1))
  return syntax !== undefined && clause !== undefined && isPlan(moodOf(reading, syntax, clause).modality)
}

/** "They will meet again": another time. */
function isAgain({ sentences }: Reading, { sentence, clause }: EventCandidate): boolean {
  const syntax = sentences[sentence]
  const verb = syntax?.clauses[clause ?? -1]?.vg
  return verb !== undefined && syntax?.atoms[verb.to]?.lower === 'again'
}

/** "B signed as well", "C also signed": to what was signed before. */
export function isAddition(
  { sentences }: Reading,
  { type, sentence, clause }: EventCandidate,
  { date, place }: Setting,
): boolean {
  if (type !== 'SIGNING' || clause === null || date !== null || place !== null) return false
  const syntax = sentences[sentence]
  const vg = syntax?.clauses[clause]?.vg
  if (!syntax || !vg) return false
  const words = syntax.atoms.slice(vg.from - 1, vg.to + 2).map(({ lower }) => lower)
  return /\b(?:also|too|likewise|as well)\b/.test(words.join(' '))
}
