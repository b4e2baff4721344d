import type { Chunk, Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOfAll } from '../actors.js'
import { clauseExtent, type Said, say } from '../draft.js'
import { moodOf } from '../modality.js'
import { entityOf, extent, headAtom, type Reading, type Ref } from '../reading.js'
import { actorsIn, doers, slot, targetsIn } from '../slots.js'
import { withPrep } from '../with-prep.js'

/** Nouns for who is bound by what stands behind "to". */
const BOUND = /^(?:party|co-signatory|adherent|subscriber)$/

/** "Ghana is a party to the accord", "the signatories of the accord, A and B", "the treaty to which A and B are parties" */
export function partiesTo(reading: Reading, sentence: SentenceSyntax): void {
  for (const chunk of sentence.chunks) {
    const noun = headAtom(sentence, chunk)?.lemma ?? ''
    // "the parties": the two sides
    if (/^the (?:two )?(?:parties|signatories)$/.test(noun)) sidesOf(reading, sentence, chunk)
    if (noun === 'signatory') listed(reading, sentence, chunk, ['of', 'to'])
    if (!BOUND.test(noun)) continue
    const clause = sentence.clauses.find(
      ({ vg, object }) => /^(?:be|become|remain)$/.test(vg.lemma) && object.includes(chunk.index),
    )
    const behind = withPrep(chunk.post, 'to')
    const to = behind.length > 0 || !clause ? behind : slot(clause, 'to')
    const [object] = targetsIn(reading, sentence, to, 'AGREEMENT')
    if (!object) continue
    if (!clause) listed(reading, sentence, chunk, ['to'])
    else {
      const isSo = moodOf(reading, sentence, clause).polarity === 'AFFIRMED'
      const who = isSo ? doers(reading, sentence, clause) : []
      tell(reading, sentence, who, object, { rule: 'role:party', ...extent(sentence, chunk) })
    }
  }
  for (const clause of sentence.clauses) {
    joined(reading, sentence, clause)
    obliged(reading, sentence, clause)
    under(reading, sentence, clause)
  }
}

/** "A and B, the parties to the accord,", where the words stand for both sides. */
function sidesOf(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): void {
  const behind = withPrep(chunk.post, 'to')
  const [object] = targetsIn(reading, sentence, behind, 'AGREEMENT')
  const who = object ? actorsOfAll(reading, sentence, [chunk.index]) : []
  if (object) tell(reading, sentence, who, object, { rule: 'role:party', ...extent(sentence, chunk) })
}

/** "the parties to the accord, A and B," */
function listed(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, preps: readonly string[]): void {
  const behind = withPrep(chunk.post, ...preps)
  const [object] = targetsIn(reading, sentence, behind, 'AGREEMENT')
  const beside = [chunk, ...behind.flatMap(one => sentence.chunks[one] ?? [])].flatMap(({ apposed }) =>
    apposed === null ? [] : (sentence.chunks[apposed]?.group ?? []),
  )
  if (object)
    tell(reading, sentence, actorsOfAll(reading, sentence, beside), object, {
      rule: 'role:party',
      ...extent(sentence, chunk),
    })
}

const OVERSEEING = /^(?:monitor|verify|oversee|supervise|guarantee|observe|mediate|facilitate|police|help|assist|send)$/
const CEDING = /^(?:cede|return|sell|transfer|hand|give|grant|surrender|restore|yield|concede|pay)$/

const COMMITTING = /^(?:agree|undertake|pledge|promise|commit|recogni[sz]e|renounce|cede|accept|consent)$/
const OBLIGING = /^(?:require|oblige|bind|commit|give|grant|award|allow|entitle|force|cost|leave)$/

/** "The treaty required A to withdraw", "gave B the islands" */
function obliged(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  if (!OBLIGING.test(clause.vg.lemma) || clause.vg.passive) return
  const [object] = targetsIn(reading, sentence, clause.subject, 'AGREEMENT')
  const { modality, polarity } = moodOf(reading, sentence, clause)
  if (!object || modality !== 'ACTUAL' || polarity === 'NEGATED') return
  const who = actorsIn(reading, sentence, clause.object).filter(one => isPower(reading, one))
  tell(reading, sentence, who, object, { rule: 'role:bound', ...clauseExtent(sentence, clause) })
}

/** "an agreement by which A and B settled their dispute", "Under the treaty A and B withdrew", "By the treaty A ceded the island to B": whom it binds. */
function under(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  if (OVERSEEING.test(clause.vg.lemma)) return
  const names = ['under', ...(clause.vg.passive ? [] : ['by']), ...(COMMITTING.test(clause.vg.lemma) ? ['in'] : [])]
  const phrases = names.flatMap(name => slot(clause, name))
  const [object] = phrases.length > 0 ? targetsIn(reading, sentence, phrases, 'AGREEMENT') : []
  if (!object) return
  const receivers = CEDING.test(clause.vg.lemma) ? actorsIn(reading, sentence, slot(clause, 'to')) : []
  const who = [...doers(reading, sentence, clause), ...receivers]
  if (!who.every(one => isPower(reading, one))) return
  tell(reading, sentence, who, object, { rule: 'role:bound', ...clauseExtent(sentence, clause) })
}

/** What makes who does it a party of what stands in the slot. */
const JOINING: Readonly<Record<string, RegExp>> = { object: /^join$/, to: /^(?:accede|adhere|subscribe)$/ }

/** "acceded to the treaty", "joined the pact" */
function joined(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  for (const [name, verbs] of Object.entries(JOINING)) {
    if (!verbs.test(clause.vg.lemma)) continue
    const [object] = targetsIn(reading, sentence, slot(clause, name), 'AGREEMENT')
    const { modality, polarity } = moodOf(reading, sentence, clause)
    if (object && modality === 'ACTUAL' && polarity === 'AFFIRMED') boundBy(reading, sentence, clause, object)
  }
}

/** "Peru tore up its pact with Ecuador", "broke the truce": a power that does so is a party of it. */
export function boundBy(reading: Reading, sentence: SentenceSyntax, clause: Clause, object: Ref): void {
  const who = doers(reading, sentence, clause).filter(one => isPower(reading, one))
  tell(reading, sentence, who, object, { rule: 'role:bound', ...clauseExtent(sentence, clause) })
}

const POWERS = new Set(['STATE', 'ARMED_GROUP'])

/** Who binds itself by a paper, and is no stranger to a dispute of two others. */
function isPower(reading: Reading, { kind, index }: Ref): boolean {
  const isOutside = reading.sides.length > 1 && !reading.sides.includes(index)
  return kind === 'ENTITY' && POWERS.has(entityOf(reading, index)?.type ?? '') && !isOutside
}

function tell(
  reading: Reading,
  sentence: SentenceSyntax,
  who: readonly Ref[],
  object: Ref,
  rest: Pick<Said, 'rule' | 'start' | 'end'>,
): void {
  for (const subject of who)
    say(reading, sentence, { predicate: 'PARTY_TO', subject, object, confidence: 750, ...rest })
}
