import type { EventVerb } from '../../../ontology/lexicon-frames.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { isSide, principalsOf } from '../actors.js'
import { clauseExtent, say } from '../draft.js'
import { impliedEvent } from '../implied.js'
import { type Mood, moodOf } from '../modality.js'
import { doersOrPair } from '../pairs.js'
import {
  chunkKey,
  clauseKey,
  entityOf,
  framesOf,
  keysApart,
  lemmaAt,
  type Reading,
  type Ref,
  unique,
  verbKeys,
} from '../reading.js'
import { bothSides } from '../sides.js'
import { actorsIn, doers, plainSlot, slot, targetsIn } from '../slots.js'
import { isGathering } from './gatherings.js'

/** Marks the clauses that are events themselves, before other rules ask for them: "were to meet for a second round of talks". */
export function findEventVerbs(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses)
    for (const frame of framesOf(reading.resources.eventVerbs, clause)) {
      const who = participants(reading, sentence, clause, frame.with)
      // "Mongolian troops marched into Kashgar"
      if (frame.type === 'PROTEST' && (areForces(reading, sentence, clause) || slot(clause, 'to').length > 0)) continue
      if (frame.type === 'PROTEST' && clause.subject.length > 0) impliedEvent(reading, sentence, clause, frame.type)
      const gathering = who.length < 2 && isGathering(reading, sentence, clause, frame, who)
      if (!gathering && (who.length === 0 || (frame.needsWith && who.length < 2))) continue
      if (frame.by.length > 0 && !isBy(sentence, clause, frame)) continue
      if (moodOf(reading, sentence, clause).polarity === 'NEGATED') continue
      const [target] = frame.target.flatMap(name => targetsIn(reading, sentence, slot(clause, name), 'EVENT'))
      if (target) reading.eventOf.set(clauseKey(sentence, clause.index), target.index)
      // "negotiated the deal" says nothing of talks of one's own
      else if (frame.type === 'TALKS' && clause.object.length > 0 && who.length < 2) continue
      else if (
        gathering ||
        who.length > 1 ||
        frame.type === 'VISIT' ||
        frame.type === 'PROTEST' ||
        frame.type === 'TALKS'
      )
        impliedEvent(reading, sentence, clause, frame.type)
    }
}

const areForces = ({ resources }: Reading, sentence: SentenceSyntax, { subject }: Clause): boolean =>
  subject.some(chunk => resources.sets.forces.has(lemmaAt(sentence, chunk)))

/** "by telephone", "over the phone" */
function isBy(sentence: SentenceSyntax, { obliques }: Clause, { by }: EventVerb): boolean {
  return obliques.some(
    ({ prep, chunks }) =>
      /^(?:by|over|on|via)$/.test(prep) && chunks.some(chunk => by.includes(lemmaAt(sentence, chunk))),
  )
}

/** Who takes part: "A met B", "A and B negotiated", "A held talks with B", "A attended the summit". */
export function eventVerbs(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    const frames = framesOf(reading.resources.eventVerbs, clause)
    const { light } = reading.resources.sets
    const { lifting } = reading.resources.lexicon.events
    const isOwn = clause.object.some(chunk => isOwnDeed(reading, sentence, chunk))
    const isLight = isOwn || keysApart(sentence, clause).some(key => light.has(key) || lifting.includes(key))
    if (frames.length === 0 && !isLight) continue
    const mood = moodOf(reading, sentence, clause)
    const own = reading.eventOf.get(clauseKey(sentence, clause.index))
    if (own !== undefined && frames.length > 0)
      takePart(
        reading,
        sentence,
        clause,
        { kind: 'EVENT', index: own },
        participants(reading, sentence, clause, frames[0]?.with ?? []),
        mood,
      )
    if (isLight)
      for (const target of targetsIn(reading, sentence, slot(clause, 'object'), 'EVENT'))
        if (isOpenedByThird(reading, sentence, clause)) convene(reading, sentence, clause, target, mood)
        else {
          const { type = '' } = reading.events[target.index] ?? {}
          // who boycotts a vote does not take part in it
          if (type === 'OTHER' && clause.vg.lemma === 'boycott') continue
          if (type !== 'WITHDRAWAL' && !isOwn && !verbKeys(clause).some(key => light.has(key))) continue
          const slots = ['with', ...(TOWARDS[type] ?? [])]
          takePart(reading, sentence, clause, target, participants(reading, sentence, clause, slots), mood)
        }
  }
}

/** "announced their withdrawal from the bloc": who does it. */
function isOwnDeed(reading: Reading, sentence: SentenceSyntax, chunk: number): boolean {
  const first = sentence.atoms[sentence.chunks[chunk]?.from ?? -1]
  if (!first || !/^(?:its|their|his|her)$/.test(first.lower)) return false
  const { type = '' } = reading.events[reading.eventOf.get(chunkKey(sentence, chunk)) ?? -1] ?? {}
  return OWN_DEEDS.has(type)
}

const OWN_DEEDS = new Set(['WITHDRAWAL', 'RECOGNITION', 'MOBILIZATION', 'SANCTION'])

/** Whom it is done to stands behind these: "imposed sanctions on Mali", "granted recognition to Mali". */
const TOWARDS: Readonly<Record<string, readonly string[]>> = {
  SANCTION: ['on', 'upon', 'against'],
  RECOGNITION: ['to'],
  ASSAULT: ['on', 'upon', 'against'],
  WITHDRAWAL: ['on', 'against'],
}

/** What who leads an event does with it. */
const OPENING = new Set([
  ...['launch', 'relaunch', 'initiate', 'open', 'reopen', 'start', 'restart'],
  ...['conclude', 'close', 'wrap', 'suspend', 'adjourn', 'extend', 'cancel'],
])

/** "The EU relaunched the dialogue": one actor that is none of the sides, with nobody beside it. */
function isOpenedByThird(reading: Reading, sentence: SentenceSyntax, clause: Clause): boolean {
  const actors = participants(reading, sentence, clause, ['with'])
  const [only] = actors
  return (
    OPENING.has(clause.vg.lemma) &&
    actors.length === 1 &&
    only !== undefined &&
    (bothSides(reading).length > 1 || isBetweenStates(reading, only) || isOpenedBy(clause)) &&
    !isSide(reading, only)
  )
}

/** "The negotiations were opened by León" */
const isOpenedBy = ({ vg, agent }: Clause): boolean =>
  vg.passive && agent.length > 0 && /^(?:re)?(?:open|launch|initiate)$/.test(vg.lemma)

/** A body of states, or one who acts for it: "UN envoy Leon opened the talks". */
function isBetweenStates(reading: Reading, ref: Ref): boolean {
  return principalsOf(reading, ref).some(index => entityOf(reading, index)?.type === 'IGO')
}

function convene(reading: Reading, sentence: SentenceSyntax, clause: Clause, object: Ref, mood: Mood): void {
  for (const subject of doers(reading, sentence, clause))
    say(reading, sentence, {
      predicate: 'CONVENED',
      subject,
      object,
      mood,
      rule: `event:${clause.vg.lemma}`,
      confidence: 700,
      ...clauseExtent(sentence, clause),
    })
}

function participants(reading: Reading, sentence: SentenceSyntax, clause: Clause, slots: readonly string[]): Ref[] {
  return unique([
    ...doersOrPair(reading, sentence, clause),
    ...slots.flatMap(name => actorsIn(reading, sentence, plainSlot(sentence, clause, name))),
  ])
}

const NEGOTIATING = new Set(['TALKS'])
/** Who attends talks is not yet a party to them. */
const ATTENDING = new Set(['attend', 'join', 'observe'])

/** Gives the actors their roles in what the verb says they do: parties to talks, speakers of statements, else participants. */
export function takePart(
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  target: Ref,
  actors: readonly Ref[],
  mood: Mood,
): void {
  const type = reading.events[target.index]?.type ?? 'OTHER'
  for (const subject of actors) {
    const party = (NEGOTIATING.has(type) && !ATTENDING.has(clause.vg.lemma)) || isSide(reading, subject)
    const predicate = type === 'STATEMENT' ? 'SPOKE_AT' : party && type !== 'VISIT' ? 'PARTY_TO' : 'PARTICIPATED_IN'
    say(reading, sentence, {
      predicate,
      subject,
      object: target,
      mood,
      rule: `event:${clause.vg.lemma}`,
      confidence: 800,
      ...clauseExtent(sentence, clause),
    })
  }
}
