import { flatMap } from '../../../model/flat-map.js'
import type { Deed } from '../../../ontology/lexicon-frames.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { clauseExtent, say } from '../draft.js'
import { impliedEvent } from '../implied.js'
import { type Mood, moodOf } from '../modality.js'
import { chunkKey, clauseKey, deedKey, hasRef, keysApart, type Reading, type Ref } from '../reading.js'
import { doers, slot } from '../slots.js'
import { partakers } from './deed-actors.js'
import { fits, namedDeed } from './deed-needs.js'

/** Verbs that tell of an event without a noun for it: "signed the accord in Algiers", "flew to Tehran", "declared independence". */
export function deeds(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    const known = reading.eventOf.get(clauseKey(sentence, clause.index))
    const type = known === undefined ? undefined : reading.events[known]?.type
    const deed = deedsOf(reading, sentence, clause).find(
      one => (type === undefined || type === one.type || isBeside(type, one)) && fits(reading, sentence, clause, one),
    )
    const mood = deed ? moodOf(reading, sentence, clause) : null
    if (deed && mood?.polarity === 'AFFIRMED') tell(reading, sentence, clause, deed, mood)
  }
}

/** Of the verb with the word behind it or behind its object, then of the verb alone: "let go", "brought its soldiers home". */
function deedsOf({ resources }: Reading, sentence: SentenceSyntax, clause: Clause): readonly Deed[] {
  const { to, lemma } = clause.vg
  const ends = [to, sentence.chunks[clause.object.at(-1) ?? -1]?.to ?? to]
  const behind = ends.map(end => sentence.atoms[end]?.lower ?? '').filter(word => BEHIND.test(word))
  const keys = [...behind.map(word => `${lemma} ${word}`), ...keysApart(sentence, clause)]
  return flatMap(keys, key => resources.deeds.get(key) ?? NONE)
}

const NONE: readonly Deed[] = []

/** What is no particle elsewhere. */
const BEHIND = /^(?:in|home|back|free|go|dead|out|off|up|face)$/

/** Who is named a mediator, offers to mediate or comes as one mediates and does that as well. */
const isBeside = (told: string | undefined, { type }: Deed): boolean => told === 'TALKS' && BESIDE.has(type)

const BESIDE = new Set(['APPOINTMENT', 'PROPOSAL', 'VISIT', 'OTHER'])

function tell(reading: Reading, sentence: SentenceSyntax, clause: Clause, deed: Deed, mood: Mood): void {
  const actors = partakers(reading, sentence, clause, deed)
  if (actors.length === 0 && !deed.alone) return
  const known = reading.events[reading.eventOf.get(clauseKey(sentence, clause.index)) ?? -1]
  const key = isBeside(known?.type, deed) || deed.spoken ? deedKey(sentence, clause.index) : undefined
  const object =
    namedVisit(reading, sentence, clause, deed) ??
    namedDeed(reading, sentence, clause, deed) ??
    impliedEvent(reading, sentence, clause, deed.type, key)
  const rest = { object, mood, rule: `deed:${clause.vg.lemma}`, confidence: 700, ...clauseExtent(sentence, clause) }
  const predicate = deed.type === 'STATEMENT' ? 'SPOKE_AT' : 'PARTICIPATED_IN'
  const hosts = deed.role === undefined ? [] : doers(reading, sentence, clause)
  for (const subject of actors) {
    const isHost = hasRef(hosts, subject)
    say(reading, sentence, { predicate: isHost && deed.role !== undefined ? deed.role : predicate, subject, ...rest })
  }
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
