import type { Deed } from '../../../ontology/lexicon-frames.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { inSentences } from '../by-sentence.js'
import { placeNamed } from '../named-place.js'
import {
  chunkKey,
  entityOf,
  headAt,
  isPerson,
  lemmaAt,
  liftOf,
  type Reading,
  type Ref,
  type Setting,
} from '../reading.js'
import { actorsIn, doers, signedIn, slot, targetsIn } from '../slots.js'
import { GATHERINGS } from '../talking.js'
import { settingOf } from '../when-where.js'
import { withPrep } from '../with-prep.js'
import { areSeveral, partakers } from './deed-actors.js'
import { phrasesOf } from './deed-phrases.js'
import { isPeople } from './gatherings.js'
import { areGoing, areTravellers, goesSomewhere } from './travels.js'

/** Whether a clause has what the verb must have to tell of the event. */
export function fits(reading: Reading, sentence: SentenceSyntax, clause: Clause, deed: Deed): boolean {
  if (deed.armed && !isArmed(reading, sentence, clause)) return false
  if (!hasWords(sentence, clause, deed)) return false
  if (deed.type === 'ASSAULT' && hasHead(sentence, slot(clause, 'subject'), reading.resources.lexicon.deeds.nature))
    return false
  if (deed.by.length > 0 && !isDoneBy(reading, sentence, clause, deed.by)) return false
  if (deed.spoken && !doers(reading, sentence, clause).some(ref => speaksForPower(reading, ref))) return false
  if (deed.spoken && (!isTold(sentence, clause, deed) || toldAsStatement(reading, sentence))) return false
  if (deed.dated && !isDated(sentence, clause)) return false
  if (deed.settled && !isSettled(reading, sentence, clause, deed)) return false
  if (deed.placed && settingAt(reading, sentence, clause, deed).place === null) return false
  if (deed.several && !areSeveral(reading, partakers(reading, sentence, clause, deed))) return false
  if (deed.needs === 'told') return namedDeed(reading, sentence, clause, deed) !== undefined
  if (deed.needs === 'talks') return leavesTalks(reading, sentence, clause)
  if (deed.needs === 'idea') return isIdea(reading, sentence, clause, deed)
  // "imposed an embargo", "launched an attack": there is a noun for the event
  const isNamed = slot(clause, 'object').some(chunk => reading.eventOf.has(chunkKey(sentence, chunk)))
  if (isNamed && !deed.spoken && deed.type !== 'PROTEST' && deed.needs !== 'subject') return false
  return NEEDS[deed.needs](reading, sentence, clause, phrasesOf(clause, deed), deed)
}

type Need = (
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  phrases: readonly number[],
  deed: Deed,
) => boolean

const NEEDS: Readonly<Record<Exclude<Deed['needs'], 'talks' | 'idea' | 'told'>, Need>> = {
  any: () => true,
  mutual: (_reading, sentence, _clause, phrases) =>
    phrases.some(chunk => /^(?:each|one)$/.test(sentence.atoms[sentence.chunks[chunk]?.from ?? -1]?.lower ?? '')),
  // "The union suspended Mali", "Mali was expelled from the union"
  member: (reading, sentence, clause, phrases) =>
    actorsIn(reading, sentence, phrases).some(ref => typeOf(reading, ref) === 'STATE') &&
    [
      ...doers(reading, sentence, clause),
      ...actorsIn(reading, sentence, [...slot(clause, 'from'), ...slot(clause, 'to')]),
    ].some(ref => typeOf(reading, ref) === 'IGO'),
  second: (reading, sentence, _clause, phrases, { objects }) =>
    actorsIn(reading, sentence, phrases).length > 0 &&
    phrases.some(chunk =>
      sentence.chunks.some(one => one.from === sentence.chunks[chunk]?.to && hasHead(sentence, [one.index], objects)),
    ),
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
  // "reached Kabul", of one who travels
  arrival: (reading, sentence, clause, phrases) =>
    phrases.some(chunk => isPlace(reading, sentence, chunk)) && areGoing(reading, sentence, clause),
  // "called President Kaunda on Monday", not "called him a traitor"
  reached: (reading, sentence, clause, phrases, deed) =>
    NEEDS.person(reading, sentence, clause, phrases, deed) && isCalledNothing(sentence, clause),
  // "called on the Foreign Secretary", not "called on him to resign"
  caller: (reading, sentence, clause, phrases) =>
    phrases.some(chunk => isPeople(reading, sentence, chunk)) &&
    doers(reading, sentence, clause).every(ref => isPerson(reading, ref) || areTravellers(sentence, clause)) &&
    isAskedNothing(sentence, clause, phrases),
  town: (reading, sentence, _clause, phrases) => phrases.some(chunk => isPlace(reading, sentence, chunk)),
  target: (reading, sentence, _clause, phrases) =>
    phrases.some(chunk => isPlace(reading, sentence, chunk)) || actorsIn(reading, sentence, phrases).length > 0,
}

/** "killed in an attack", "placed under an embargo": the noun is the event that the verb tells. */
export function namedDeed(reading: Reading, sentence: SentenceSyntax, clause: Clause, deed: Deed): Ref | undefined {
  if (deed.type !== 'ASSAULT' && deed.type !== 'SANCTION') return undefined
  const phrases = ['in', 'by', 'during', ...deed.at].flatMap(name => slot(clause, name))
  const found = [...phrases, ...clause.agent].flatMap(chunk => reading.eventOf.get(chunkKey(sentence, chunk)) ?? [])
  const index = found.find(one => reading.events[one]?.type === deed.type)
  return index === undefined ? undefined : { kind: 'EVENT', index }
}

/** The words that a deed must have besides its verb. */
function hasWords(sentence: SentenceSyntax, clause: Clause, { next, on, infinitive, opens }: Deed): boolean {
  const { vg } = clause
  if (next.length > 0 && !next.includes(sentence.atoms[vg.to]?.lower ?? '')) return false
  if (on.length > 0 && !isPutOn(sentence, clause, on)) return false
  if (opens && (vg.form !== 'ING' || vg.from > 0)) return false
  const under = sentence.clauses.filter(
    ({ link, matrix, vg: { form } }) => matrix === clause.index && (link === 'CATENATIVE' || form === 'ING'),
  )
  // "ordered its troops to cease fire" moves none
  if (vg.lemma === 'order' && under.length > 0) return false
  return infinitive === undefined || under.some(one => one.vg.lemma === infinitive)
}

/** "put its forces | on high alert": the tagger knows no noun in it. */
function isPutOn({ atoms }: SentenceSyntax, { vg }: Clause, words: readonly string[]): boolean {
  const at = atoms.findIndex(({ lower }, index) => index >= vg.to && lower === 'on')
  return at > 0 && atoms.slice(at + 1, at + 4).some(({ lower }) => words.includes(lower))
}

/** "The Ghanaian parliament", "the Knesset": by the word, or a body of a state that goes by a name. */
function isDoneBy(reading: Reading, sentence: SentenceSyntax, clause: Clause, by: readonly string[]): boolean {
  return slot(clause, 'subject').some(chunk => {
    const head = headAt(sentence, chunk)
    const named = head?.span?.entities.map(index => entityOf(reading, index)?.name.toLowerCase() ?? '') ?? []
    const words = head?.span ? named.flatMap(name => name.split(' ')) : [head?.lemma ?? '']
    return words.some(word => by.includes(word))
  })
}

const POWERS = new Set(['STATE', 'IGO', 'STATE_COALITION', 'ARMED_GROUP', 'GOVERNMENT_BODY'])

const speaksForPower = (reading: Reading, { kind, index }: Ref): boolean =>
  kind === 'ENTITY' && liftOf(reading, index).some(one => POWERS.has(entityOf(reading, one)?.type ?? ''))

/** "condemned the raid", "called for talks"; not "condemning it", "called Ahmed". */
const isTold = ({ atoms }: SentenceSyntax, { vg }: Clause, { at }: Deed): boolean =>
  vg.form === 'FINITE' &&
  vg.tense === 'PAST' &&
  (at.length === 0 || atoms.slice(vg.to, vg.to + 4).some(({ lower }) => at.includes(lower)))

/** "condemned it in a statement": that is the event. */
const toldAsStatement = (reading: Reading, sentence: SentenceSyntax): boolean =>
  inSentences(reading.events, sentence.sentence).some(({ type, chunk }) => type === 'STATEMENT' && chunk !== null)

const isDated = (sentence: SentenceSyntax, { dates }: Clause): boolean =>
  dates.some(
    index =>
      /-\d\d$/.test(sentence.atoms[index]?.date?.edtf ?? '') &&
      !/^(?:since|until|by)$/.test(sentence.atoms[index - 1]?.lower ?? ''),
  )

const typeOf = (reading: Reading, { kind, index }: Ref): string | null =>
  (kind === 'ENTITY' && entityOf(reading, index)?.type) || null

/** "the town of Menaka", "Port Harcourt" */
function isPlace(reading: Reading, sentence: SentenceSyntax, chunk: number): boolean {
  const here = (index: number) => placeNamed(reading, headAt(sentence, index)) !== null
  const of = withPrep(sentence.chunks[chunk]?.post ?? [], 'of')
  return here(chunk) || of.some(here)
}

const ARMED = new Set(['STATE', 'ARMED_GROUP', 'MILITARY', 'STATE_COALITION'])

/** Forces do it, or those who have them; of what is done to a place by nobody that is told, nothing speaks against it. */
function isArmed(reading: Reading, sentence: SentenceSyntax, clause: Clause): boolean {
  const subject = slot(clause, 'subject')
  if (clause.vg.passive && subject.length === 0) return true
  // "the rebel delegation left Doha"
  if (areTravellers(sentence, clause)) return false
  if (subject.some(chunk => reading.resources.sets.forces.has(lemmaAt(sentence, chunk)))) return true
  return doers(reading, sentence, clause).some(ref => ARMED.has(typeOf(reading, ref) ?? ''))
}

function settingAt(reading: Reading, sentence: SentenceSyntax, clause: Clause, { type }: Deed): Setting {
  return settingOf(reading, { type, sentence: sentence.sentence, chunk: null, clause: clause.index })
}

function isSettled(reading: Reading, sentence: SentenceSyntax, clause: Clause, deed: Deed): boolean {
  const { date, place } = settingAt(reading, sentence, clause, deed)
  return date !== null || place !== null
}

/** "suspended the negotiations", "walked out of the talks" */
function leavesTalks(reading: Reading, sentence: SentenceSyntax, clause: Clause): boolean {
  // "The talks broke off"
  const own = clause.vg.particle === 'off' && clause.vg.lemma === 'break' ? slot(clause, 'subject') : []
  const phrases = [...slot(clause, 'object'), ...['of', 'from', 'out of'].flatMap(name => slot(clause, name)), ...own]
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
  chunks.some(chunk => words.includes(lemmaAt(sentence, chunk)))

/** Behind whom one calls stands nothing that says what he is called: "called him a traitor". */
function isCalledNothing(sentence: SentenceSyntax, { object, vg }: Clause): boolean {
  const [phrase] = vg.passive ? [] : object
  const next = sentence.atoms[endOf(sentence, phrase ?? -1)]
  return (
    object.length === 1 && next !== undefined && (next.date !== null || /^(?:ADP|PUNCT|CCONJ|SCONJ)$/.test(next.pos))
  )
}

/** Behind a phrase and what hangs on it. */
function endOf(sentence: SentenceSyntax, chunk: number): number {
  const { to, post } = sentence.chunks[chunk] ?? { to: -1, post: [] }
  const of = withPrep(post, 'of')
  return Math.max(to, ...of.map(one => endOf(sentence, one)))
}

/** "called on Assad to resign", "called on Assad for restraint", "called upon the king that he": who is called on is asked for nothing. */
function isAskedNothing(sentence: SentenceSyntax, clause: Clause, phrases: readonly number[]): boolean {
  const asked = sentence.clauses.some(({ link, matrix }) => matrix === clause.index && link === 'CATENATIVE')
  const behind = phrases.some(one => sentence.chunks[one]?.post.some(({ prep }) => prep === 'for'))
  return !asked && !behind && slot(clause, 'for').length === 0
}
