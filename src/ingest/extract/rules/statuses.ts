import type { StatusVerb } from '../../../ontology/lexicon.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { isSide } from '../actors.js'
import { inSentences } from '../by-sentence.js'
import { clauseExtent, say } from '../draft.js'
import { moodOfAttempt } from '../futile.js'
import { type Mood, moodOf } from '../modality.js'
import { itsAgreement } from '../nearest.js'
import { extent, framesApart, headAt, type Reading, type Ref } from '../reading.js'
import { doers, slot, targetsIn } from '../slots.js'
import { statusDay } from '../status-day.js'

/** What is said of an agreement's status: "signed", "agreed on", "failed to sign", "has yet to be implemented". */
export function statuses(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses)
    for (const frame of framesApart(reading.resources.statusVerbs, sentence, clause))
      applyVerb(reading, sentence, clause, frame)
  for (const clause of sentence.clauses) states(reading, sentence, clause)
  for (const clause of sentence.clauses) nearing(reading, sentence, clause)
  for (const clause of sentence.clauses) voided(reading, sentence, clause)
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

/** "the truce is dead", "the accord lies in ruins", "a settlement remains elusive" */
function states(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  if (!/^(?:be|remain|lie|become|stay|seem|appear)$/.test(clause.vg.lemma) || clause.vg.negated) return
  const behind = sentence.atoms.slice(clause.vg.to, clause.vg.to + 4)
  const value = behind.map(({ lower }) => reading.resources.lexicon.status.states[lower]).find(one => one !== undefined)
  if (value === undefined) return
  const [subject] = targetsIn(reading, sentence, clause.subject.slice(0, 1), 'AGREEMENT')
  if (!subject || moodOf(reading, sentence, clause).modality !== 'ACTUAL') return
  say(reading, sentence, {
    predicate: 'HAS_STATUS',
    subject,
    value,
    date: statusDay(reading, sentence, subject, value, clause),
    rule: 'status:state',
    confidence: 700,
    ...clauseExtent(sentence, clause),
  })
}

/** "declared the accord null and void" */
function voided(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  const word = clause.vg.lemma === 'declare' ? voidBehind(reading, sentence, clause) : undefined
  const value = reading.resources.lexicon.status.states[word ?? '']
  if (value === undefined) return
  const [subject] = targetsIn(reading, sentence, slot(clause, 'object'), 'AGREEMENT')
  const mood = moodOf(reading, sentence, clause)
  if (!subject || mood.polarity === 'NEGATED') return
  const date = statusDay(reading, sentence, subject, value, clause)
  const rest = { rule: 'status:state', confidence: 700, ...clauseExtent(sentence, clause) }
  say(reading, sentence, { predicate: 'HAS_STATUS', subject, value, date, mood, ...rest })
}

/** "are close to a deal", "on the verge of an agreement" */
function nearing(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  if (!/^(?:be|seem|appear|come|draw|move)$/.test(clause.vg.lemma) || clause.vg.negated) return
  const behind = sentence.atoms.slice(clause.vg.to, clause.vg.to + 5)
  const at = behind.find(({ lower }) => reading.resources.lexicon.status.nearing[lower] !== undefined)
  if (!at) return
  const phrases = ['to', 'of', 'on']
    .flatMap(name => slot(clause, name))
    .filter(chunk => startOf(sentence, chunk) > at.index)
  const [subject] = targetsIn(reading, sentence, phrases, 'AGREEMENT')
  const value = reading.resources.lexicon.status.nearing[at.lower]
  if (!subject || value === undefined) return
  say(reading, sentence, {
    predicate: 'HAS_STATUS',
    subject,
    value,
    rule: 'status:near',
    confidence: 700,
    ...clauseExtent(sentence, clause),
  })
}

const startOf = (sentence: SentenceSyntax, chunk: number): number => sentence.chunks[chunk]?.from ?? 0

const WRITTEN = new Set(['SIGNED', 'AGREED', 'INITIALED'])
const ABOUT = ['on', 'to', 'with', 'from', 'by', 'of', 'out of']

function applyVerb(reading: Reading, sentence: SentenceSyntax, clause: Clause, frame: StatusVerb): void {
  if (!isFitting(reading, sentence, clause, frame)) return
  const mood = moodOfAttempt(reading, sentence, clause)
  if (mood.polarity === 'NEGATED' && isOnlyDenied(reading, sentence, clause)) return
  const isAhead = isDue(sentence, clause, frame, mood)
  const value = isAhead ? 'AGREED' : statusValue(reading, sentence, clause, frame, mood)
  if (value === null) return
  const modality =
    value === 'AGREED' && frame.status !== 'AGREED' && mood.polarity === 'AFFIRMED' ? 'ACTUAL' : mood.modality
  for (const subject of agreementsOf(reading, sentence, clause, frame)) {
    if (frame.stage !== undefined && reading.agreements[subject.index]?.stage !== frame.stage) continue
    const partly = value === 'IMPLEMENTED' && isPartial(sentence, clause)
    say(reading, sentence, {
      predicate: 'HAS_STATUS',
      subject,
      value: partly ? 'PARTLY_IMPLEMENTED' : value,
      // "is to be signed on Monday": it has been agreed on before
      date: isAhead ? null : statusDay(reading, sentence, subject, value, clause),
      mood: { polarity: 'AFFIRMED', modality },
      rule: `status:${clause.vg.lemma}`,
      confidence: 800,
      ...clauseExtent(sentence, clause),
    })
    results(reading, sentence, clause, subject)
  }
}

/** "declared the accord | null and void", "… the pact | to be dead" */
function voidBehind({ resources }: Reading, sentence: SentenceSyntax, { object, vg }: Clause): string | undefined {
  const last = Math.max(...object.map(one => sentence.chunks[one]?.to ?? vg.to), vg.to)
  const behind = sentence.atoms.slice(vg.to, last + 6).map(({ lower }) => lower)
  return behind.find(word => ENDED.has(resources.lexicon.status.states[word] ?? ''))
}

const ENDED = new Set(['TERMINATED', 'FAILED'])

/** "denied that it had been signed", "denied reports that it had": so it was not, which is no failure. */
function isOnlyDenied({ resources }: Reading, sentence: SentenceSyntax, { vg, matrix }: Clause): boolean {
  return !vg.negated && resources.sets.denying.has(sentence.clauses[matrix ?? -1]?.vg.lemma ?? '')
}

function isFitting(reading: Reading, sentence: SentenceSyntax, clause: Clause, frame: StatusVerb): boolean {
  // "declared the accord void": the word behind it tells
  if (clause.vg.lemma === 'declare' && voidBehind(reading, sentence, clause)) return false
  const heads = clause.obliques.flatMap(({ chunks }) => chunks).map(one => headOf(sentence, one))
  const objects = clause.object.map(one => headOf(sentence, one))
  if (frame.needs.length > 0 && ![...heads, ...objects].some(head => frame.needs.includes(head))) return false
  if (frame.event && targetsIn(reading, sentence, clause.subject, 'EVENT').length === 0) return false
  // "the accord ended the war", "the truce failed to stop the fighting"
  const over = clause.object.length > 0 && frame.brief === undefined
  if (frame.slot === 'subject' && frame.needs.length === 0 && (over || clause.vg.passive)) return false
  // "an appendix implementing the proposal", "a plan to implement it" say nothing of what was done
  if (frame.status === 'IMPLEMENTED' && clause.vg.form !== 'FINITE' && !clause.vg.passive) return false
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

/** "Mali has ended the accord", "it was ended": by somebody, and not what came to its end. */
const isEnded = (reading: Reading, sentence: SentenceSyntax, clause: Clause): boolean =>
  clause.vg.passive || doers(reading, sentence, clause).length > 0

const ELECTORS = /^(?:voter|parliament|congress|senate|assembly|referendum|electorate|lawmaker|legislature)$/

/** "rebels rejected the deal" is a stance of others; only a side's refusal, or its voters', is the deal's fate. */
function isSaidBy(reading: Reading, sentence: SentenceSyntax, clause: Clause, { bySide, by }: StatusVerb): boolean {
  const [first] = slot(clause, 'subject')
  const chunk = sentence.chunks[first ?? -1]
  const last = sentence.atoms[chunk?.head ?? -1]
  const word = (last?.span ? last.lower.split(/\s+/).at(-1) : last?.lemma) ?? ''
  if (by.length > 0) return by.includes(word)
  if (!bySide || !chunk || reading.sides.length === 0) return true
  const who = doers(reading, sentence, clause)
  return who.length === 0 ? last?.pos === 'PRON' || ELECTORS.test(word) : who.some(one => isSide(reading, one))
}

const headOf = (sentence: SentenceSyntax, chunk: number): string => headAt(sentence, chunk)?.lemma ?? ''

function agreementsOf(reading: Reading, sentence: SentenceSyntax, clause: Clause, frame: StatusVerb): readonly Ref[] {
  const phrases = [
    ...slot(clause, frame.slot),
    // "ended the war with the signing of an accord"
    ...(frame.slot === 'object' && clause.vg.lemma !== 'end' ? ABOUT.flatMap(name => slot(clause, name)) : []),
  ]
  const told = targetsIn(reading, sentence, phrases, 'AGREEMENT')
  if (told.length > 0) return told
  const its = itsAgreement(reading, sentence, slot(clause, frame.slot))
  return its.length > 0 ? its : beside(reading, sentence, clause, frame)
}

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

/** The status that is said; denied ones turn into what is left ("was not signed" → FAILED), planned ones keep their modality. */
function statusValue(
  reading: Reading,
  sentence: SentenceSyntax,
  { vg, link }: Clause,
  { status, negated, passive, brief }: StatusVerb,
  { polarity, modality }: Mood,
): string | null {
  const left = negated ?? reading.resources.lexicon.status.negated[status] ?? 'NONE'
  // "have yet to sign it", "has yet to approve it": nothing has failed
  const isOpen = link === 'CATENATIVE' && sentence.atoms[vg.from - 1]?.lower === 'yet'
  if (isOpen && status !== 'IMPLEMENTED') return null
  // "was never ratified", "was never carried out": not only not yet
  if (polarity !== 'AFFIRMED' && WITH_TIME.has(status) && isNever(sentence, vg)) return 'FAILED'
  if (polarity !== 'AFFIRMED') return left === 'NONE' ? null : left
  if (brief !== undefined && BRIEFLY.test(sentence.atoms[vg.to]?.lower ?? '')) return brief
  const isOver = vg.passive && modality === 'ACTUAL' && vg.tense !== 'PRESENT' && vg.tense !== 'FUTURE'
  return passive !== undefined && isOver ? passive : status
}

/** What is done to a paper after it is made. */
const WITH_TIME = new Set(['RATIFIED', 'IMPLEMENTED'])

const isNever = ({ atoms }: SentenceSyntax, { from, to }: Clause['vg']): boolean =>
  atoms.slice(Math.max(0, from - 1), to).some(({ lower }) => lower === 'never')

const BRIEFLY = /^(?:barely|only|less|hardly|scarcely|just)$/

const LATER = new Set(['SIGNED', 'INITIALED', 'IN_FORCE'])
const SCHEDULED = /^(?:due|set|scheduled|slated|expected)$/

/** "A treaty is to be signed on Monday", "takes effect at midnight": what is only due has been agreed on. */
function isDue(
  sentence: SentenceSyntax,
  clause: Clause,
  { status, needs }: StatusVerb,
  { polarity, modality }: Mood,
): boolean {
  if (!LATER.has(status) || polarity === 'NEGATED') return false
  const { tense, perfect, lemma, modal } = clause.vg
  if (needs.length > 0 && tense === 'PRESENT' && !perfect && modal === null) return !/^(?:be|remain|hold)$/.test(lemma)
  // "would" in a report is its future
  if (tense === 'FUTURE' && clause.link === 'MAIN') return clause.subordinator === null
  if (modality !== 'PLANNED') return false
  const matrix = sentence.clauses[clause.matrix ?? -1]
  const bare = clause.cue === null || SCHEDULED.test(clause.cue)
  return (
    clause.link === 'CATENATIVE' &&
    bare &&
    (matrix?.vg.lemma === 'be' ||
      SCHEDULED.test(matrix?.vg.verb === undefined ? '' : (sentence.atoms[matrix.vg.verb]?.lower ?? '')))
  )
}

/** "yet to be fully implemented", "partly implemented" */
function isPartial(sentence: SentenceSyntax, clause: Clause): boolean {
  return sentence.atoms
    .slice(Math.max(0, clause.vg.from - 4), clause.vg.to + 4)
    .some(({ lower }) => /^(?:yet|fully|partly|partially|part)$/.test(lower))
}

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
