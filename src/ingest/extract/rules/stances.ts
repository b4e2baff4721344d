import type { StanceVerb } from '../../../ontology/lexicon-frames.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { modifierActors } from '../actors.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import { itsAgreement, signedPaper } from '../nearest.js'
import { reactedTo } from '../reacted-to.js'
import { chunkKey, keysApart, lemmaAt, type Reading, type Ref, verbKeys } from '../reading.js'
import { actorsIn, saidBefore, slot, targetsIn } from '../slots.js'
import { speakerAt } from '../speaker-at.js'
import { campOf } from './camps.js'
import { givenNoun } from './given-nouns.js'
import { recognition } from './recognition.js'
import { holdersOf } from './stance-holders.js'
import { stanceNoun } from './stance-nouns.js'
import { topicText } from './stance-topics.js'
import { isUnable } from './unable.js'

/** What actors hold of each other and of agreements: verbs ("accuses", "called on") and nouns ("pressure from the West"). */
export function stances(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    recognition(reading, sentence, clause)
    demandedByModal(reading, sentence, clause)
    givenNoun(reading, sentence, clause)
    for (const key of keysApart(sentence, clause)) {
      const frames = reading.resources.stanceVerbs.get(key)
      if (!frames) continue
      for (const frame of frames) applyVerb(reading, sentence, clause, frame)
      break
    }
  }
  for (const chunk of sentence.chunks) stanceNoun(reading, sentence, chunk.index)
}

const OPPOSITE: Readonly<Record<string, string>> = { SUPPORTS: 'OPPOSES', RECOGNIZES: 'REFUSES_TO_RECOGNIZE' }

function applyVerb(reading: Reading, sentence: SentenceSyntax, clause: Clause, frame: StanceVerb): void {
  if (!isMeant(clause, frame) || isAsked(sentence, clause) || isDenied(reading, sentence, clause)) return
  if (isNoStance(reading, sentence, clause) || isExpected(sentence, clause)) return
  const named = holdersOf(reading, sentence, clause)
  const who = named.length > 0 ? named : campOf(reading, sentence, clause)
  const predicate = predicateOf(reading, sentence, clause, frame)
  if (who.length === 0 || predicate === undefined) return
  const told = nodesIn(reading, sentence, clause, frame)
  // who has no name holds something of a paper or is not told of
  if (named.length === 0 && told[0]?.kind !== 'AGREEMENT') return
  const nodes = told.length > 0 || !isBare(clause, frame) ? told : asList(reactedTo(reading, sentence))
  const others = isEachOther(sentence, clause) ? who : []
  const slots =
    nodes.length > 0 ? frame.topic : [...frame.topic].sort((a, b) => Number(b === 'object') - Number(a === 'object'))
  const topic = topicText(reading, sentence, clause, slots) ?? bareRefusal(reading, sentence, clause, predicate)
  if (nodes.length === 0 && others.length === 0 && (topic === null || frame.needsNode)) return
  // "wants nothing to do with it" asks for nothing
  if (frame.needsTopic && (topic === null || topic === 'nothing')) return
  if (frame.needsPaper && !nodes.some(({ kind }) => kind === 'AGREEMENT' || kind === 'EVENT')) return
  if (frame.needsInfinitive && !innerOf(sentence, clause)) return
  const found = [...nodes, ...others]
  const place = clauseExtent(sentence, clause)
  for (const subject of who)
    for (const object of found.length > 0 ? found : [null])
      say(reading, sentence, {
        predicate,
        subject,
        object,
        value: topic,
        rule: `stance:${clause.vg.lemma}`,
        confidence: found.length > 0 ? 800 : 650,
        ...place,
      })
}

/** "Saudi Arabia cheered", "the opposition objected": nothing says at what. */
const isBare = ({ vg, link, object, obliques }: Clause, { stance, needsPaper }: StanceVerb): boolean =>
  (stance === 'SUPPORTS' || stance === 'OPPOSES') &&
  !needsPaper &&
  vg.form === 'FINITE' &&
  !vg.passive &&
  (link === 'MAIN' || link === 'SUBORDINATE') &&
  object.length === 0 &&
  obliques.every(({ prep }) => prep === 'in' || prep === 'on')

const asList = (ref: Ref | null): Ref[] => (ref ? [ref] : [])

/** Whether the verb stands with the preposition it needs for this sense: "called on", "voted against". */
function isMeant(clause: Clause, { preposition, needsOf }: StanceVerb): boolean {
  // "called it a step on the way"
  if (clause.vg.lemma === 'call' && clause.object.length > 0 && !clause.vg.passive) return false
  const needed = preposition.length > 0 ? preposition : (verbKeys(clause).flatMap(key => needsOf[key] ?? []) ?? [])
  const own = preposition.length > 0 || verbKeys(clause).some(key => needsOf[key] !== undefined)
  return !own || clause.obliques.some(({ prep }) => needed.includes(prep))
}

const ASKING =
  /^(?:call|urge|ask|demand|press|push|want|order|tell|appeal|require|force|invite|persuade|pressure|request|beg)$/

/** "called on the rebels to renounce terrorism": what they are asked to do is no stance of theirs. */
function isAsked(sentence: SentenceSyntax, { link, matrix }: Clause): boolean {
  const governing = link === 'CATENATIVE' ? sentence.clauses[matrix ?? -1] : undefined
  if (!governing || !ASKING.test(governing.vg.lemma)) return false
  // "called the minister to thank her": on the telephone
  return governing.vg.lemma !== 'call' || governing.vg.passive || governing.object.length === 0
}

/** "denies backing the rebels", "denied that it backs them": who denies it does not oppose them. */
function isDenied({ resources }: Reading, sentence: SentenceSyntax, { matrix }: Clause): boolean {
  return resources.sets.denying.has(sentence.clauses[matrix ?? -1]?.vg.lemma ?? '')
}

/** "declined to comment", and "refused to recognise", which is said of recognition. */
function isNoStance(reading: Reading, sentence: SentenceSyntax, clause: Clause): boolean {
  if (!REFUSAL.test(clause.vg.lemma)) return false
  const { silent, recognition: known } = reading.resources.lexicon.stances
  const inner = innerOf(sentence, clause)?.vg.lemma ?? ''
  return silent.includes(inner) || known.verbs.includes(inner)
}

/** "are expected to oppose it", "is likely to reject it": not yet. */
const isExpected = (sentence: SentenceSyntax, { link, matrix, cue }: Clause): boolean => {
  const governing = link === 'CATENATIVE' ? sentence.clauses[matrix ?? -1] : undefined
  return (
    (governing?.vg.passive === true && governing.vg.lemma === 'expect') ||
    /^(?:likely|unlikely|expected)$/.test(cue ?? '')
  )
}

const REFUSAL = /^(?:refuse|decline)$/

const innerOf = (sentence: SentenceSyntax, { index }: Clause): Clause | undefined =>
  sentence.clauses.find(({ matrix, link }) => matrix === index && link === 'CATENATIVE')

function predicateOf(
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  frame: StanceVerb,
): string | undefined {
  const { polarity, modality } = moodOf(reading, sentence, clause)
  if (frame.stance === 'RECOGNIZES' && modality !== 'ACTUAL') return undefined
  // "said it would abide by the terms" is what will be, "would welcome it" is not yet
  const reported = clause.vg.modal === 'would' && saidBefore(reading, sentence, clause) !== undefined
  if (polarity === 'AFFIRMED') return modality === 'HYPOTHETICAL' && !reported ? undefined : frame.stance
  // "said that he would not accept it" refuses; "could not support it" may be any
  if (modality === 'HYPOTHETICAL' && clause.vg.modal !== 'would' && !isUnable(clause)) return undefined
  return frame.negated ?? OPPOSITE[frame.stance ?? '']
}

/** "accused each other", "blamed one another" */
function isEachOther(sentence: SentenceSyntax, { vg }: Clause): boolean {
  const next = sentence.atoms.slice(vg.to, vg.to + 3)
  const words = next
    .slice(0, 2)
    .map(({ lower }) => lower)
    .join(' ')
  return (words === 'each other' || words === 'one another') && next[2]?.pos !== 'POS'
}

/** "demanded direct talks; the president has refused": what is refused was said before. */
function bareRefusal(reading: Reading, sentence: SentenceSyntax, clause: Clause, predicate: string): string | null {
  if (predicate !== 'REJECTS' || !REFUSAL.test(clause.vg.lemma)) return null
  const { start, end } = clauseExtent(sentence, clause)
  return reading.analysis.clean.text.slice(start, end)
}

/** "any agreement must be approved", said by someone: a demand. */
function demandedByModal(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  const first = sentence.atoms[sentence.chunks[clause.subject[0] ?? -1]?.head ?? -1]
  const lacks = clause.vg.lemma === 'need' && first?.pos !== 'PRON'
  const needed = clause.vg.modal === 'must' || clause.vg.modal === 'should' || lacks
  if (!needed || (clause.vg.negated && clause.vg.modal !== 'must')) return
  const { start, end } = clauseExtent(sentence, clause)
  const speaker = speakerAt(
    reading.speeches,
    sentence.atoms[clause.vg.verb]?.start ?? start,
    sentence.atoms[clause.vg.verb]?.end ?? end,
  )
  if (!speaker) return
  const value = reading.analysis.clean.text.slice(start, end)
  say(reading, sentence, {
    predicate: 'DEMANDS',
    subject: speaker,
    value,
    rule: 'stance:modal',
    confidence: 600,
    start,
    end,
  })
}

function nodesIn(reading: Reading, sentence: SentenceSyntax, clause: Clause, frame: StanceVerb): Ref[] {
  for (const name of frame.target) {
    const all = slot(clause, name)
    // "a step which Merkel opposes": the step, not what it hangs on
    const chunks = clause.link === 'RELATIVE' && name === 'object' ? all.slice(0, 1) : all
    const targets = frame.nodeKind ? [] : targetsIn(reading, sentence, chunks, undefined)
    if (isTold(reading, sentence, chunks)) return targets
    const actors = actorsIn(reading, sentence, chunks)
    if (actors.length > 0) return actors
    if (frame.nodeKind) continue
    const told = targets.length > 0 ? targets : itsAgreement(reading, sentence, chunks)
    if (told.length > 0) return told
    const owners = name === 'object' ? ownersOf(reading, sentence, chunks) : []
    if (owners.length > 0) return owners
    const outcome = name === 'object' && FEELING.has(frame.stance ?? '') ? outcomeOf(reading, sentence, chunks) : null
    if (outcome) return [outcome]
  }
  const inner = REFUSAL.test(clause.vg.lemma) ? innerOf(sentence, clause) : undefined
  return inner ? refusedPaper(reading, sentence, inner) : []
}

const FEELING = new Set(['SUPPORTS', 'OPPOSES'])
/** Words for what was agreed: of some, it is that of the sentence before or none. */
const OUTCOME = /^(?:breakthrough|outcome|result|signatory|compromise|signing)$/
const NEWS = /^(?:news|move|step|development|announcement)$/

/** "cheered the breakthrough", "congratulated the signatories", "welcomed the move": the paper that was told as made. */
function outcomeOf(reading: Reading, sentence: SentenceSyntax, [first]: readonly number[]): Ref | null {
  const chunk = sentence.chunks[first ?? -1]
  const word = lemmaAt(sentence, first)
  const isBare =
    chunk !== undefined && chunk.post.length === 0 && /^(?:the|this)$/.test(sentence.atoms[chunk.from]?.lower ?? '')
  if (!isBare || !(OUTCOME.test(word) || NEWS.test(word))) return null
  const paper = reactedTo(reading, sentence)
  if (paper?.kind !== 'AGREEMENT') return null
  const isNear = sentence.sentence - (reading.agreements[paper.index]?.sentence ?? 0) <= 1
  return isNear || OUTCOME.test(word) ? paper : null
}

/** "voted down the United Nations plan": the paper that the phrase itself is, and not whose it is. */
const isTold = ({ agreementOf }: Reading, sentence: SentenceSyntax, [first]: readonly number[]): boolean =>
  first !== undefined && agreementOf.has(chunkKey(sentence, first))

/** "Argentina's seizure of the islands was condemned": what one does is held against who does it. */
function ownersOf(reading: Reading, sentence: SentenceSyntax, [first]: readonly number[]): Ref[] {
  const chunk = sentence.chunks[first ?? -1]
  return chunk ? modifierActors(reading, sentence, chunk) : []
}

/** "refused to sign the accord", "declined to initial it", "refused to sign" */
function refusedPaper(reading: Reading, sentence: SentenceSyntax, inner: Clause): Ref[] {
  const told = targetsIn(reading, sentence, slot(inner, 'object'), 'AGREEMENT')
  if (told.length > 0) return told
  const its = itsAgreement(reading, sentence, slot(inner, 'object'))
  if (its.length > 0 || inner.object.length > 0 || !/^(?:sign|initial|ratify)$/.test(inner.vg.lemma)) return its
  const last = signedPaper(reading, sentence.sentence, sentence.atoms[inner.vg.from]?.start)
  return last ? [last] : []
}
