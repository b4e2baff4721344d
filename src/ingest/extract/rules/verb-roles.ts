import type { RoleFrame } from '../../../ontology/lexicon-frames.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { isSide, principalsOf } from '../actors.js'
import { disputants } from '../disputants.js'
import { clauseExtent, type Said, say } from '../draft.js'
import { moodOfAttempt } from '../futile.js'
import { entityOf, hasRef, headAt, keysApart, lemmaAt, type Reading, type Ref, unique } from '../reading.js'
import { secondObject } from '../second-object.js'
import { bothSides, MEDIATING } from '../sides.js'
import { actingFor, actorsIn, plainSlot, slot } from '../slots.js'
import { askers, whoAsk } from './askers.js'
import { targetsOf } from './frame-targets.js'
import { quarrellers } from './quarrels.js'
import { whoDoes } from './who-does.js'

/** Confidence of a role that one side's negotiator has as well; `complete` keeps it only with other signs. */
export const WEAK = 600

/** Roles that verbs give: "Norway hosted the talks", "a deal brokered by Qatar", "he failed to mediate between A and B". */
export function verbRoles(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses)
    for (const key of keysApart(sentence, clause)) {
      const frames = reading.resources.roleFrames.get(key)
      if (!frames) continue
      for (const frame of frames) applyFrame(reading, sentence, clause, frame)
      break
    }
}

/** Who stands where around the verb. */
interface Cast {
  readonly actors: readonly Ref[]
  readonly parties: readonly Ref[]
  readonly invitees: readonly Ref[]
  /** Who does it "with" the actors. */
  readonly partners: readonly Ref[]
}

function castOf(reading: Reading, sentence: SentenceSyntax, clause: Clause, frame: RoleFrame): Cast {
  const inSlots = (names: readonly string[]) =>
    unique(names.flatMap(name => actorsIn(reading, sentence, slot(clause, name))))
  const told = whoDoes(reading, sentence, clause, frame)
  const invitees = inSlots(frame.invitees)
  const named = PAPERS.has(frame.predicate) ? boundBy(reading, sentence, clause, frame) : inSlots(frame.parties)
  const own =
    named.length === 0 && MEDIATING.has(frame.predicate)
      ? theTwo(reading, sentence, clause, frame)
      : unique([...named, ...itself(reading, sentence, clause)])
  const isDeep = frame.explicit || frame.objects.length > 0
  const between = own.length === 0 && isDeep ? betweenWhom(reading, sentence, clause, told) : own
  const parties = withoutOwn(reading, between, told, frame.explicit ? 1 : 2)
  const others = [...parties, ...invitees]
  // "were moderated by the UN through a lawyer"
  const through = MEDIATING.has(frame.predicate) && clause.vg.passive ? inSlots(['through']) : []
  const sent = MEDIATING.has(frame.predicate)
    ? actingFor(reading, sentence, [...slot(clause, 'subject'), ...slot(clause, 'on')])
    : []
  // "efforts to broker peace by the former minister"
  const by = MEDIATING.has(frame.predicate) && clause.link === 'CATENATIVE' && !clause.vg.passive ? inSlots(['by']) : []
  const actors = unique([...(told.length > 0 ? told : by), ...through, ...sent]).filter(actor => !hasRef(others, actor))
  // "with three partners, A, B and C, it mediates between D and E"
  const isShared = frame.explicit && MEDIATING.has(frame.predicate) && slot(clause, 'between').length > 0
  const partners = [...frame.with, ...(isShared ? ['with'] : [])].flatMap(name =>
    actorsIn(reading, sentence, plainSlot(sentence, clause, name)),
  )
  return { actors, parties, invitees, partners }
}

/** "asked Oman to mediate between it and Iraq": who asks is one of the two. */
function itself(reading: Reading, sentence: SentenceSyntax, clause: Clause): readonly Ref[] {
  const isTold = slot(clause, 'between').some(one =>
    /^(?:it|itself|him|himself|them)$/.test(headAt(sentence, one)?.lower ?? ''),
  )
  return isTold ? whoAsk(reading, sentence, clause) : []
}

const PAPERS = new Set(['PARTY_TO', 'SIGNED'])

/** "an accord was struck between A and B": beside the verb, where nobody is said to have done it; not "agreed after talks between A and B". */
function boundBy(reading: Reading, sentence: SentenceSyntax, clause: Clause, { parties }: RoleFrame): readonly Ref[] {
  if (!clause.vg.passive || clause.agent.length > 0) return []
  const beside = parties.flatMap(name => slot(clause, name)).filter(one => sentence.chunks[one]?.host === null)
  return actorsIn(reading, sentence, beside)
}

/** "tried to reconcile them", "brought the two together": the sides, by a word. */
function theTwo(reading: Reading, sentence: SentenceSyntax, clause: Clause, { parties }: RoleFrame): readonly Ref[] {
  const [object] = parties.includes('object') ? slot(clause, 'object') : []
  const word = headAt(sentence, object)
  const sides = word && word.span === null && /^(?:them|two|both)$/.test(word.lower) ? bothSides(reading) : []
  return sides.length === 2 ? sides : []
}

/** Between whom it is, where no slot of the verb tells. */
function betweenWhom(reading: Reading, sentence: SentenceSyntax, clause: Clause, told: readonly Ref[]): readonly Ref[] {
  const below = actorsIn(reading, sentence, betweenBelow(sentence, clause))
  if (below.length > 0) return below
  // "who mediate between them", "between the two"
  const [spokenOf] = slot(clause, 'between')
  const word = headAt(sentence, spokenOf)
  if (word && word.span === null && /^(?:them|two|both)$/.test(word.lower))
    return disputants(reading, told, sentence.sentence)
  const phrases = [...slot(clause, 'object'), ...clause.obliques.flatMap(({ chunks }) => chunks)]
  const atOdds = quarrellers(reading, sentence, phrases, told)
  if (atOdds.length > 0) return atOdds
  return askers(reading, sentence, clause, told)
}

/** "mediate in the row between A and B", "facilitate a solution to the dispute between A and B": behind "between", at any depth. */
function betweenBelow(sentence: SentenceSyntax, clause: Clause): readonly number[] {
  const below = (chunk: number, depth: number): readonly number[] =>
    (sentence.chunks[chunk]?.post ?? []).flatMap(({ prep, chunks }) =>
      prep === 'between' || (prep === 'with' && isDealt(chunk))
        ? chunks
        : depth > 3
          ? []
          : chunks.flatMap(one => below(one, depth + 1)),
    )
  // "mediated the swap with Hamas"
  const isDealt = (chunk: number) => /^(?:swap|exchange|truce|ceasefire|cease-fire)$/.test(lemmaAt(sentence, chunk))
  const phrases = [...slot(clause, 'object'), ...clause.obliques.flatMap(({ chunks }) => chunks)]
  return phrases.flatMap(chunk => below(chunk, 0))
}

/** "Algeria's foreign minister shuttled between Washington, Algiers and Tehran": home is no party where two others are. */
function withoutOwn(reading: Reading, told: readonly Ref[], actors: readonly Ref[], least: number): readonly Ref[] {
  const own = new Set(actors.flatMap(actor => principalsOf(reading, actor)))
  const others = told.filter(ref => !principalsOf(reading, ref).some(one => own.has(one)))
  return others.length >= least ? others : told
}

function applyFrame(reading: Reading, sentence: SentenceSyntax, clause: Clause, frame: RoleFrame): void {
  if (!hasObject(sentence, clause, frame) || !hasAim(sentence, clause, frame)) return
  const cast = castOf(reading, sentence, clause, frame)
  const others = frame.invitees.length > 0 ? cast.invitees : cast.parties
  if (frame.pair && frame.invitees.length === 0 && MEDIATING.has(frame.predicate) && others.length < 2) return
  const targets = targetsOf(reading, sentence, clause, frame, cast.actors, others)
  if (targets.length === 0 || isBarred(reading, sentence, clause, frame, cast, targets)) return
  const mood = moodOfAttempt(reading, sentence, clause)
  const affirmed = { ...mood, polarity: 'AFFIRMED' as const }
  const [place, rule] = [clauseExtent(sentence, clause), `verb:${clause.vg.lemma}`]
  const tell = (
    subjects: readonly Ref[],
    said: Pick<Said, 'predicate' | 'confidence' | 'mood' | 'rule' | 'explicit'>,
  ) => {
    for (const object of targets)
      for (const subject of subjects) say(reading, sentence, { ...said, subject, object, ...place })
  }
  const { predicate } = frame
  const explicit = frame.explicit || (MEDIATING.has(predicate) && targets.some(one => isMediation(reading, one)))
  tell(cast.actors, { predicate, mood, explicit, rule, confidence: explicit ? 900 : frame.weak ? WEAK : 800 })
  tell(cast.parties, { predicate: 'PARTY_TO', mood: affirmed, rule, confidence: 800 })
  // "was not invited"
  tell(cast.invitees, { predicate: 'INVITED_TO', mood: clause.vg.negated ? mood : affirmed, rule, confidence: 850 })
  tell(cast.partners, {
    predicate,
    mood,
    rule: `${rule}+with`,
    confidence: 750,
    ...(MEDIATING.has(predicate) ? { explicit } : {}),
  })
}

/** "led the mediation": the noun says what the verb does not. */
function isMediation({ events, resources }: Reading, { kind, index }: Ref): boolean {
  const value = kind === 'EVENT' ? resources.lexicon.roles.activities[events[index]?.head ?? ''] : undefined
  return value?.endsWith('!') === true
}

/** "coaxed them to the table", but not "to the brink". */
const hasAim = (sentence: SentenceSyntax, clause: Clause, { aims, target, thirdParty }: RoleFrame): boolean =>
  aims.length === 0
    ? !(thirdParty && slot(clause, 'to').some(chunk => HARM.test(lemmaAt(sentence, chunk))))
    : target.some(name => slot(clause, name).some(chunk => aims.includes(lemmaAt(sentence, chunk))))

const HARM = /^(?:brink|verge|edge|blow|war|knee|court|trial|justice|ruin|heel|final|standstill)$/

/** "took the chair", but not "took the train". */
function hasObject(sentence: SentenceSyntax, clause: Clause, { objects }: RoleFrame): boolean {
  if (objects.length === 0) return true
  const given = secondObject(sentence, clause)
  return [...slot(clause, 'object'), ...(given ? [given.index] : [])].some(chunk =>
    objects.includes(lemmaAt(sentence, chunk)),
  )
}

/** Signs that the actor does it for itself: one side's negotiator is no third party. */
function isBarred(
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  frame: RoleFrame,
  { actors, partners }: Cast,
  targets: readonly Ref[],
): boolean {
  if (frame.predicate === 'PARTY_TO') return isOutsider(reading, actors) && partners.length === 0
  if (frame.predicate === 'SIGNED') return isInAnotherRole(reading, sentence, clause)
  if (!frame.thirdParty) return false
  // "led the talks for Israel": its negotiator
  if (!frame.explicit && actsForPower(reading, sentence, clause)) return true
  const together = actors.length > 1 && targets.some(({ kind }) => kind === 'AGREEMENT') && reading.sides.length === 0
  return together || actors.some(actor => isSide(reading, actor))
}

function actsForPower(reading: Reading, sentence: SentenceSyntax, clause: Clause): boolean {
  const principals = [
    ...actorsIn(reading, sentence, slot(clause, 'for')),
    ...actingFor(reading, sentence, slot(clause, 'on')),
  ]
  return principals.some(({ kind, index }) => kind === 'ENTITY' && ARMED.has(entityOf(reading, index)?.type ?? ''))
}

const ARMED = new Set(['STATE', 'ARMED_GROUP'])

/** "signed as a witness", "signed as guarantor" */
function isInAnotherRole(reading: Reading, sentence: SentenceSyntax, clause: Clause): boolean {
  const { nouns } = reading.resources.lexicon.roles
  return slot(clause, 'as').some(chunk => isRoleOf(sentence, chunk, nouns))
}

/** Of who does it, not of one beside him: "with X as witness". */
function isRoleOf(sentence: SentenceSyntax, index: number, nouns: Readonly<Record<string, string>>): boolean {
  const chunk = sentence.chunks[index]
  if (!chunk || sentence.chunks[chunk.host ?? -1]?.prep === 'with') return false
  return nouns[sentence.atoms[chunk.head]?.lemma ?? ''] !== undefined
}

/** One actor that is none of the known sides: "the United States is trying to seal a deal". */
function isOutsider(reading: Reading, actors: readonly Ref[]): boolean {
  return actors.length === 1 && reading.sides.length > 0 && !actors.some(actor => isSide(reading, actor))
}
