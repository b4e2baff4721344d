import type { Deed } from '../../../ontology/lexicon.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { clauseExtent, say } from '../draft.js'
import { impliedEvent } from '../implied.js'
import { type Mood, moodOf } from '../modality.js'
import { doersOrPair } from '../pairs.js'
import { chunkKey, clauseKey, entityOf, framesOf, headAt, type Reading, type Ref } from '../reading.js'
import { actorsIn, signedIn, slot, targetsIn, unique } from '../slots.js'
import { GATHERINGS } from '../talking.js'
import { settingOf } from '../when-where.js'
import { isPeople } from './gatherings.js'

/** Verbs that tell of an event without a noun for it: "signed the accord in Algiers", "flew to Tehran", "declared independence". */
export function deeds(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    const known = reading.eventOf.get(clauseKey(sentence, clause.index))
    const type = known === undefined ? undefined : reading.events[known]?.type
    const deed = framesOf(reading.resources.deeds, clause).find(
      one => (type === undefined || type === one.type) && fits(reading, sentence, clause, one),
    )
    const mood = deed ? moodOf(reading, sentence, clause) : null
    if (deed && mood?.polarity === 'AFFIRMED') tell(reading, sentence, clause, deed, mood)
  }
}

function tell(reading: Reading, sentence: SentenceSyntax, clause: Clause, deed: Deed, mood: Mood): void {
  const actors = unique([...doersOrPair(reading, sentence, clause), ...sufferers(reading, sentence, clause, deed)])
  if (actors.length === 0 && !deed.alone) return
  const object = namedVisit(reading, sentence, clause, deed) ?? impliedEvent(reading, sentence, clause, deed.type)
  const rest = { object, mood, rule: `deed:${clause.vg.lemma}`, confidence: 700, ...clauseExtent(sentence, clause) }
  const predicate = deed.type === 'STATEMENT' ? 'SPOKE_AT' : 'PARTICIPATED_IN'
  for (const subject of actors) say(reading, sentence, { predicate, subject, ...rest })
}

/** "arrived in Nairobi for a visit": the noun is the event that the verb tells, when and where the verb says. */
function namedVisit(reading: Reading, sentence: SentenceSyntax, clause: Clause, { type }: Deed): Ref | undefined {
  if (type !== 'VISIT') return undefined
  const phrases = ['for', 'on', 'during'].flatMap(name => slot(clause, name))
  const visit = phrases
    .map(chunk => reading.events[reading.eventOf.get(chunkKey(sentence, chunk)) ?? -1])
    .find(event => event?.type === type)
  if (!visit) return undefined
  reading.events[visit.index] = { ...visit, clause: clause.index }
  return { kind: 'EVENT', index: visit.index }
}

/** Who is appointed, released, attacked, takes part as well. */
function sufferers(reading: Reading, sentence: SentenceSyntax, clause: Clause, { both }: Deed): Ref[] {
  return both ? actorsIn(reading, sentence, slot(clause, 'object')) : []
}

function fits(reading: Reading, sentence: SentenceSyntax, clause: Clause, deed: Deed): boolean {
  const object = slot(clause, 'object')
  if (deed.needs === 'talks') return leavesTalks(reading, sentence, clause)
  if (deed.needs === 'idea') return isIdea(reading, sentence, clause, deed)
  // "imposed an embargo", "launched an attack": there is a noun for the event
  if (object.some(chunk => reading.eventOf.has(chunkKey(sentence, chunk)))) return false
  if (deed.needs === 'any') return true
  if (deed.needs === 'subject') return hasHead(sentence, slot(clause, 'subject'), deed.objects)
  if (deed.needs === 'agreement')
    return (
      targetsIn(reading, sentence, object, 'AGREEMENT').length > 0 || signedIn(reading, sentence, clause).length > 0
    )
  if (deed.needs === 'place') return goesSomewhere(reading, sentence, clause) || arrives(reading, sentence, clause)
  if (deed.needs === 'nothing') return object.length === 0
  if (deed.needs === 'person') return actorsIn(reading, sentence, object).some(ref => kindOf(reading, ref) === 'PERSON')
  if (deed.needs === 'people') return object.some(chunk => isPeople(reading, sentence, chunk))
  if (deed.needs === 'actor') return actorsIn(reading, sentence, object).length > 0
  return hasHead(sentence, object, deed.objects)
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

function hasHead(sentence: SentenceSyntax, chunks: readonly number[], words: readonly string[]): boolean {
  return chunks.some(chunk => words.includes(headAt(sentence, chunk)?.lemma ?? ''))
}

const kindOf = (reading: Reading, { kind, index }: Ref): string | undefined =>
  kind === 'ENTITY' ? entityOf(reading, index)?.kind : undefined

const TOWARDS = ['to', 'in', 'into', 'for']

/** "flew to Haiti", "arrived in Washington": a person, and a place or state to which it goes. */
function goesSomewhere(reading: Reading, sentence: SentenceSyntax, clause: Clause): boolean {
  const phrases = TOWARDS.flatMap(name => slot(clause, name)).flatMap(chunk => [chunk, ...inExile(sentence, chunk)])
  const heads = phrases.map(chunk => sentence.chunks[chunk]?.head ?? -1)
  const named = heads.some(head => (sentence.atoms[head]?.span?.entities.length ?? 0) > 0)
  return (
    named &&
    (doersOrPair(reading, sentence, clause).some(ref => isTraveller(reading, ref)) || areTravellers(sentence, clause))
  )
}

/** "arrived on Wednesday", "had flown in on January 22": where to goes without saying, and when is said. */
function arrives(reading: Reading, sentence: SentenceSyntax, clause: Clause): boolean {
  const { to, lemma, particle } = clause.vg
  const next = sentence.atoms[to + 1]
  const isIn = sentence.atoms[to]?.lower === 'in' && (next?.date !== null || next?.pos === 'ADP')
  if (!(lemma === 'arrive' || particle === 'in' || isIn)) return false
  const { date } = settingOf(reading, { sentence: sentence.sentence, chunk: null, clause: clause.index })
  return date !== null && doersOrPair(reading, sentence, clause).some(ref => isTraveller(reading, ref))
}

/** "into exile in Nigeria": where that is. */
function inExile(sentence: SentenceSyntax, chunk: number): readonly number[] {
  const found = sentence.chunks[chunk]
  if (sentence.atoms[found?.head ?? -1]?.lemma !== 'exile') return []
  return found?.post.filter(({ prep }) => prep === 'in').flatMap(({ chunks }) => chunks) ?? []
}

/** A person, or a body of states that comes as its members: "the Commission came to Managua". */
const isTraveller = (reading: Reading, ref: Ref): boolean =>
  kindOf(reading, ref) === 'PERSON' || (ref.kind === 'ENTITY' && entityOf(reading, ref.index)?.type === 'IGO')

/** "Ugandan envoys travelled to Nairobi", "the Norwegian delegation flew in" */
function areTravellers(sentence: SentenceSyntax, { subject }: Clause): boolean {
  return subject.some(chunk => ENVOYS.test(headAt(sentence, chunk)?.lemma ?? ''))
}

const ENVOYS =
  /^(?:mediator|facilitator|negotiator|delegation|delegate|representative|envoy|minister|diplomat|emissary|mission|ambassador|official|leader|president)$/
