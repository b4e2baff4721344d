import type { Deed } from '../../../ontology/lexicon.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { chunkKey, entityOf, headAt, type Reading, type Ref } from '../reading.js'
import { actorsIn, doers, signedIn, slot, targetsIn } from '../slots.js'
import { GATHERINGS } from '../talking.js'
import { settingOf } from '../when-where.js'
import { isPeople } from './gatherings.js'
import { areTravellers, goesSomewhere } from './travels.js'

/** Whether a clause has what the verb must have to tell of the event. */
export function fits(reading: Reading, sentence: SentenceSyntax, clause: Clause, deed: Deed): boolean {
  if (deed.armed && !isArmed(reading, sentence, clause)) return false
  if (deed.settled && !isSettled(reading, sentence, clause, deed)) return false
  if (deed.needs === 'talks') return leavesTalks(reading, sentence, clause)
  if (deed.needs === 'idea') return isIdea(reading, sentence, clause, deed)
  // "imposed an embargo", "launched an attack": there is a noun for the event
  if (slot(clause, 'object').some(chunk => reading.eventOf.has(chunkKey(sentence, chunk)))) return false
  return NEEDS[deed.needs](reading, sentence, clause, phrasesOf(clause, deed), deed)
}

/** The phrases that stand for the object. */
export function phrasesOf(clause: Clause, { at, of }: Deed): readonly number[] {
  return at.length === 0 ? slot(clause, of ?? 'object') : at.flatMap(name => slot(clause, name))
}

type Need = (
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  phrases: readonly number[],
  deed: Deed,
) => boolean

const NEEDS: Readonly<Record<Exclude<Deed['needs'], 'talks' | 'idea'>, Need>> = {
  any: () => true,
  nothing: (_reading, _sentence, _clause, phrases) => phrases.length === 0,
  // "withdrew from Kidal", "from the IAEA", not "from the race"
  ground: (reading, sentence, clause, phrases, { objects }) =>
    phrases.length === 0 &&
    slot(clause, 'from').every(
      one =>
        isPlace(reading, sentence, one) ||
        hasHead(sentence, [one], objects) ||
        actorsIn(reading, sentence, [one]).some(ref => typeOf(reading, ref) === 'IGO'),
    ),
  object: (_reading, sentence, _clause, phrases, { objects }) => hasHead(sentence, phrases, objects),
  subject: (_reading, sentence, clause, _phrases, { objects }) => hasHead(sentence, slot(clause, 'subject'), objects),
  // "made his way to Sanaa"
  place: (reading, sentence, clause, phrases, { objects }) =>
    (objects.length === 0 || hasHead(sentence, phrases, objects)) && goesSomewhere(reading, sentence, clause),
  agreement: (reading, sentence, clause, phrases) =>
    targetsIn(reading, sentence, phrases, 'AGREEMENT').length > 0 || signedIn(reading, sentence, clause).length > 0,
  people: (reading, sentence, _clause, phrases) => phrases.some(chunk => isPeople(reading, sentence, chunk)),
  actor: (reading, sentence, _clause, phrases) => actorsIn(reading, sentence, phrases).length > 0,
  person: (reading, sentence, _clause, phrases) =>
    actorsIn(reading, sentence, phrases).some(
      ({ kind, index }) => kind === 'ENTITY' && entityOf(reading, index)?.kind === 'PERSON',
    ),
  union: (reading, sentence, _clause, phrases) =>
    actorsIn(reading, sentence, phrases).some(ref => typeOf(reading, ref) === 'IGO'),
  town: (reading, sentence, _clause, phrases) => phrases.some(chunk => isPlace(reading, sentence, chunk)),
  target: (reading, sentence, _clause, phrases) =>
    phrases.some(chunk => isPlace(reading, sentence, chunk)) || actorsIn(reading, sentence, phrases).length > 0,
}

const typeOf = (reading: Reading, { kind, index }: Ref): string | null =>
  (kind === 'ENTITY' && entityOf(reading, index)?.type) || null

/** "the town of Menaka", "Port Harcourt" */
function isPlace(reading: Reading, sentence: SentenceSyntax, chunk: number): boolean {
  const here = (index: number) =>
    headAt(sentence, index)?.span?.entities.some(one => entityOf(reading, one)?.kind === 'PLACE') === true
  const of = sentence.chunks[chunk]?.post.filter(({ prep }) => prep === 'of').flatMap(({ chunks }) => chunks) ?? []
  return here(chunk) || of.some(here)
}

const ARMED = new Set(['STATE', 'ARMED_GROUP', 'MILITARY', 'STATE_COALITION'])

/** Forces do it, or those who have them; of what is done to a place by nobody that is told, nothing speaks against it. */
function isArmed(reading: Reading, sentence: SentenceSyntax, clause: Clause): boolean {
  const subject = slot(clause, 'subject')
  if (clause.vg.passive && subject.length === 0) return true
  // "the rebel delegation left Doha"
  if (areTravellers(sentence, clause)) return false
  if (subject.some(chunk => reading.resources.sets.forces.has(headAt(sentence, chunk)?.lemma ?? ''))) return true
  return doers(reading, sentence, clause).some(ref => ARMED.has(typeOf(reading, ref) ?? ''))
}

function isSettled(reading: Reading, sentence: SentenceSyntax, clause: Clause, { type }: Deed): boolean {
  const { date, place } = settingOf(reading, { type, sentence: sentence.sentence, chunk: null, clause: clause.index })
  return date !== null || place !== null
}

/** "suspended the negotiations", "walked out of the talks" */
function leavesTalks(reading: Reading, sentence: SentenceSyntax, clause: Clause): boolean {
  const phrases = [...slot(clause, 'object'), ...['of', 'from', 'out of'].flatMap(name => slot(clause, name))]
  return talksIn(reading, sentence, phrases)
}

function talksIn(reading: Reading, sentence: SentenceSyntax, phrases: readonly number[]): boolean {
  return targetsIn(reading, sentence, phrases, 'EVENT').some(({ index }) =>
    GATHERINGS.has(reading.events[index]?.type ?? ''),
  )
}

/** "proposed direct talks", "offered his services", "offered to mediate", "proposed that the basin be shared" */
function isIdea(reading: Reading, sentence: SentenceSyntax, clause: Clause, { objects }: Deed): boolean {
  const object = slot(clause, 'object')
  if (hasHead(sentence, object, objects) || talksIn(reading, sentence, object)) return true
  return sentence.clauses.some(({ index, matrix, link, vg, subordinator }) => {
    if (link === 'CATENATIVE') return matrix === clause.index && objects.includes(vg.lemma)
    // "proposed in 1951 that the basin be shared"
    const next = matrix === null && subordinator === 'that' && index === clause.index + 1
    return link === 'COMPLEMENT' && (matrix === clause.index || next)
  })
}

const hasHead = (sentence: SentenceSyntax, chunks: readonly number[], words: readonly string[]): boolean =>
  chunks.some(chunk => words.includes(headAt(sentence, chunk)?.lemma ?? ''))
