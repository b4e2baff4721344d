import { flatMap } from '../../../model/flat-map.js'
import type { StatusVerb } from '../../../ontology/lexicon-frames.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { isSide } from '../actors.js'
import { inSentences } from '../by-sentence.js'
import { clauseExtent, say } from '../draft.js'
import { moodOfAttempt } from '../futile.js'
import { moodOf } from '../modality.js'
import { itsAgreement } from '../nearest.js'
import { chunkKey, extent, framesApart, type Reading, type Ref } from '../reading.js'
import { doers, slot, targetsIn } from '../slots.js'
import { statusDay } from '../status-day.js'
import { boundBy } from './parties-to.js'
import { voidBehind } from './status-states.js'
import { headOf, howKept, isDue, statusValue } from './status-value.js'

/** What is said of an agreement's status: "signed", "agreed on", "failed to sign", "has yet to be implemented". */
export function statuses(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses)
    for (const frame of fitting(reading, sentence, clause)) applyVerb(reading, sentence, clause, frame)
  for (const candidate of inSentences(reading.agreements, sentence.sentence)) {
    const { adjectives, heads } = reading.resources.lexicon.status
    const value =
      candidate.modifiers.map(word => adjectives[word]).find(one => one !== undefined) ?? heads[candidate.head]
    const chunk = candidate.chunk === null ? undefined : sentence.chunks[candidate.chunk]
    if (value === undefined || !chunk) continue
    const subject: Ref = { kind: 'AGREEMENT', index: candidate.index }
    say(reading, sentence, {
      predicate: 'HAS_STATUS',
      subject,
      value,
      date: statusDay(reading, sentence, subject, value),
      rule: 'status:noun',
      // "a signed protocol" tells of it, "a plan" is only called so
      confidence: WRITTEN.has(value) ? 700 : 400,
      ...extent(sentence, chunk),
    })
  }
}

const WRITTEN = new Set(['SIGNED', 'AGREED', 'INITIALED', 'RATIFIED'])

/** The frames of the verb that fit; an idiom, told by a word beside the verb ("came to nothing", "ended in failure"), tells more than the verb. */
function fitting(reading: Reading, sentence: SentenceSyntax, clause: Clause): readonly StatusVerb[] {
  const frames = framesApart(reading.resources.statusVerbs, sentence, clause)
  const own = frames.filter(frame => isFitting(reading, sentence, clause, frame))
  const isOfPaper = (frame: StatusVerb) => agreementsOf(reading, sentence, clause, frame).length > 0
  // "came to an accord after weeks of talks" is told of who came
  const idioms = own.filter(frame => frame.needs.length > 0 && frame.slot === 'subject' && isOfPaper(frame))
  return idioms.length > 0 ? idioms : own
}

const ABOUT = ['on', 'to', 'with', 'from', 'of', 'out of']

function applyVerb(reading: Reading, sentence: SentenceSyntax, clause: Clause, frame: StatusVerb): void {
  const mood = moodOfAttempt(reading, sentence, clause)
  if (mood.polarity === 'NEGATED' && isOnlyDenied(reading, sentence, clause)) return
  const isAhead = isDue(sentence, clause, frame, mood)
  const value = isAhead ? 'AGREED' : statusValue(reading, sentence, clause, frame, mood)
  if (value === null) return
  const modality =
    value === 'AGREED' && frame.status !== 'AGREED' && mood.polarity === 'AFFIRMED' ? 'ACTUAL' : mood.modality
  for (const subject of agreementsOf(reading, sentence, clause, frame)) {
    if (!isOfKind(reading, subject, frame)) continue
    const kept = value === 'IMPLEMENTED' ? howKept(reading, sentence, clause, subject) : value
    // "Peru carried out the accord": what one of them did of it
    if (kept === 'IMPLEMENTED' && !clause.vg.passive && doers(reading, sentence, clause).length === 1) continue
    say(reading, sentence, {
      predicate: 'HAS_STATUS',
      subject,
      value: kept,
      // "is to be signed on Monday": it has been agreed on before
      date: isAhead ? null : statusDay(reading, sentence, subject, value, clause),
      mood: { polarity: 'AFFIRMED', modality },
      rule: `status:${clause.vg.lemma}`,
      confidence: 800,
      ...clauseExtent(sentence, clause),
    })
    results(reading, sentence, clause, subject)
    if (modality === 'ACTUAL' && BREAKING.has(kept)) boundBy(reading, sentence, clause, subject)
  }
}

/** What only who is bound by a paper can do to it. */
const BREAKING = new Set(['TERMINATED', 'SUSPENDED', 'VIOLATED'])

/** "denied that it had been signed", "denied reports that it had": so it was not, which is no failure. */
function isOnlyDenied({ resources }: Reading, sentence: SentenceSyntax, { vg, matrix }: Clause): boolean {
  return !vg.negated && resources.sets.denying.has(sentence.clauses[matrix ?? -1]?.vg.lemma ?? '')
}

function isFitting(reading: Reading, sentence: SentenceSyntax, clause: Clause, frame: StatusVerb): boolean {
  // "declared the accord void": the word behind it tells
  if (clause.vg.lemma === 'declare' && voidBehind(reading, sentence, clause)) return false
  const heads = flatMap(clause.obliques, ({ chunks }) => chunks).map(one => headOf(sentence, one))
  const objects = clause.object.map(one => headOf(sentence, one))
  if (frame.needs.length > 0 && ![...heads, ...objects].some(head => frame.needs.includes(head))) return false
  if (frame.event && targetsIn(reading, sentence, clause.subject, 'EVENT').length === 0) return false
  // "the accord ended the war", "the truce failed to stop the fighting"
  const over = clause.object.length > 0 && frame.brief === undefined
  if (frame.slot === 'subject' && frame.needs.length === 0 && (over || clause.vg.passive)) return false
  // "an appendix implementing the proposal", "a plan to implement it" say nothing of what was done; "failed to honour it" does
  const kept = frame.negated === 'VIOLATED' && clause.link === 'CATENATIVE'
  if (frame.status === 'IMPLEMENTED' && clause.vg.form !== 'FINITE' && !clause.vg.passive && !kept) return false
  // "the treaty that binds them"; what it will do is not told
  if (frame.slot === 'doer' && (!(clause.object.length > 0 || clause.vg.passive) || !isToldOf(clause))) return false
  // "kept Sadat to his word", "those who carry it out"
  if (HELD.test(clause.vg.lemma) && frame.slot === 'to' && clause.object.length > 0) return false
  if (clause.link === 'RELATIVE' && ANYONE.test(headOf(sentence, clause.subject[0] ?? -1))) return false
  // "the dialogue ended with only half a deal"
  if (
    clause.vg.lemma === 'end' &&
    frame.slot === 'object' &&
    frame.status === 'TERMINATED' &&
    !isEnded(reading, sentence, clause)
  )
    return false
  return isSaidBy(reading, sentence, clause, frame)
}

const HELD = /^(?:keep|hold|stick)$/
const ANYONE = /^(?:those|that|anyone|anybody|whoever|everyone|one)$/

const isToldOf = ({ vg }: Clause): boolean => vg.form === 'FINITE' && vg.modal === null && vg.tense !== 'FUTURE'

/** "Mali has ended the accord", "it was ended": by somebody, and not what came to its end. */
const isEnded = (reading: Reading, sentence: SentenceSyntax, clause: Clause): boolean =>
  clause.vg.passive || doers(reading, sentence, clause).length > 0

const ELECTORS =
  /^(?:voter|parliament|congress|senate|assembly|referendum|electorate|lawmaker|legislature|cabinet|government|junta|senator)$/

/** "rebels rejected the deal" is a stance of others; only a side's refusal, or its voters', is the deal's fate. */
function isSaidBy(reading: Reading, sentence: SentenceSyntax, clause: Clause, { bySide, by }: StatusVerb): boolean {
  const [first] = slot(clause, 'subject')
  const chunk = sentence.chunks[first ?? -1]
  const last = sentence.atoms[chunk?.head ?? -1]
  const word = first === undefined ? '' : headOf(sentence, first)
  // "was approved by parliament", "was defeated in a referendum"
  const there = clause.vg.passive && first === undefined ? slot(clause, 'in') : []
  if (by.length > 0) return [word, ...there.map(one => headOf(sentence, one))].some(one => by.includes(one))
  if (!bySide || !chunk || reading.sides.length === 0) return true
  const who = doers(reading, sentence, clause)
  return who.length === 0
    ? (last?.pos === 'PRON' && !/^(?:i|we)$/.test(last.lower)) || ELECTORS.test(word)
    : who.some(one => isSide(reading, one))
}

/** "left the treaty": of papers of which this is said, and of the stage of which it is. */
function isOfKind({ agreements }: Reading, { index }: Ref, { stage, papers }: StatusVerb): boolean {
  const { stage: own, head } = agreements[index] ?? {}
  return (stage === undefined || own === stage) && (papers.length === 0 || papers.includes(head ?? ''))
}

function agreementsOf(reading: Reading, sentence: SentenceSyntax, clause: Clause, frame: StatusVerb): readonly Ref[] {
  const own = slot(clause, frame.slot === 'doer' ? 'subject' : frame.slot)
  const inIt = frame.slot === 'object' && isPartIn(reading, sentence, own, frame) ? slot(clause, 'in') : []
  const phrases = [
    ...own.filter(one => !isOfFate(reading, sentence, one)),
    ...inIt,
    // "ended the war with the signing of an accord"
    ...(frame.slot === 'object' && clause.vg.lemma !== 'end' ? ABOUT.flatMap(name => slot(clause, name)) : []),
  ]
  const told = targetsIn(reading, sentence, phrases, 'AGREEMENT')
  if (told.length > 0) return told
  const its = itsAgreement(reading, sentence, slot(clause, frame.slot))
  return its.length > 0 ? its : beside(reading, sentence, clause, frame)
}

/** "suspended its participation in the treaty": for whoever does so it is the treaty that rests. */
function isPartIn(
  { resources }: Reading,
  sentence: SentenceSyntax,
  [first]: readonly number[],
  { status }: StatusVerb,
): boolean {
  const isLeft = status === 'SUSPENDED' || status === 'TERMINATED'
  return isLeft && first !== undefined && resources.lexicon.status.parts.includes(headOf(sentence, first))
}

/** "announced the collapse of the truce", "rejected the suspension of it": what is said is said of its end. */
function isOfFate({ resources, agreementOf }: Reading, sentence: SentenceSyntax, chunk: number): boolean {
  const value = resources.lexicon.status.nouns[headOf(sentence, chunk)] ?? ''
  return FALLEN.has(value) && !agreementOf.has(chunkKey(sentence, chunk))
}

const FALLEN = new Set(['FAILED', 'VIOLATED', 'SUSPENDED', 'TERMINATED', 'REJECTED'])

/** "signed what they called a final accord", "the protocols on ties with Turkey that were signed in 2009": the paper next to the verb. */
function beside(reading: Reading, sentence: SentenceSyntax, { vg, link, object }: Clause, frame: StatusVerb): Ref[] {
  if (!PENNED.has(frame.status)) return []
  const [from, to] = [sentence.atoms[vg.from]?.start ?? 0, sentence.atoms[vg.to]?.start ?? 0]
  const here = inSentences(reading.agreements, sentence.sentence)
  const before = link === 'RELATIVE' && vg.passive ? here.findLast(({ end }) => end <= from) : undefined
  const what = object.length === 0 && sentence.atoms[vg.to]?.lower === 'what'
  const after = what ? here.find(({ start }) => start > to) : undefined
  const found = before ?? after
  return found ? [{ kind: 'AGREEMENT', index: found.index }] : []
}

const PENNED = new Set(['INITIALED', 'SIGNED', 'RATIFIED'])

/** "a plan, unveiled two decades after the war": what is not talked at bears no agreement. */
const BEARING = new Set(['TALKS', 'MEETING', 'SUMMIT', 'CALL', 'VISIT', 'SIGNING'])

/** "reached an agreement at the talks": the agreement came out of the event. */
function results(reading: Reading, sentence: SentenceSyntax, clause: Clause, subject: Ref): void {
  const phrases = [...['at', 'in', 'during', 'after'].map(name => slot(clause, name)), slot(clause, 'subject')]
  const events = phrases.flatMap(chunks => targetsIn(reading, sentence, chunks, 'EVENT'))
  const event = events.find(({ index }) => BEARING.has(reading.events[index]?.type ?? ''))
  if (event)
    say(reading, sentence, {
      predicate: 'RESULTED_FROM',
      subject,
      object: event,
      mood: moodOf(reading, sentence, clause),
      rule: 'result',
      confidence: 700,
      ...clauseExtent(sentence, clause),
    })
}
