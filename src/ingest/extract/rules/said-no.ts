import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { clauseExtent, say } from '../draft.js'
import { headAt, type Reading, type Ref } from '../reading.js'
import { actorsIn, doers, saidBefore, slot, targetsIn } from '../slots.js'
import { speakerAt } from '../speaker-at.js'
import { holdersOf } from './stance-holders.js'

/**
 * Idiom: "said there will be no renegotiation", "any change is out of the question", "the rebels will not disarm": a refusal of what is
 * still to come, by who says it or who will not do it.
 */
export function saidNo(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    const who =
      noneToCome(reading, sentence, clause) ??
      impossible(reading, sentence, clause) ??
      unwilling(reading, sentence, clause)
    if (!who) continue
    const { start, end } = clauseExtent(sentence, clause)
    const value = reading.analysis.clean.text.slice(start, end)
    const [object] = targetsIn(reading, sentence, [...clause.object, ...slot(clause, 'with')], undefined)
    for (const subject of who)
      say(reading, sentence, {
        predicate: 'REJECTS',
        subject,
        object: object ?? null,
        value,
        rule: 'idiom:said no',
        confidence: 600,
        start,
        end,
      })
  }
}

const headOf = (sentence: SentenceSyntax, chunk: number | undefined): string => headAt(sentence, chunk)?.lower ?? ''

function speakerOf(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] | null {
  const said = saidBefore(reading, sentence, clause)
  if (said) return doers(reading, sentence, said)
  const verb = sentence.atoms[clause.vg.verb]
  const speaker = verb ? speakerAt(reading.speeches, verb.start, verb.end) : null
  return speaker ? [speaker] : null
}

/** "there will be no …", "there can be no …" */
function noneToCome(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] | null {
  if (clause.vg.lemma !== 'be' || (clause.vg.modal === null && clause.vg.tense !== 'FUTURE')) return null
  const before = sentence.atoms[clause.vg.from - 1]?.lower
  const after = sentence.atoms[clause.vg.to]?.lower
  return before === 'there' && after === 'no' ? speakerOf(reading, sentence, clause) : null
}

const IMPOSSIBLE =
  /^(?:unacceptable|inconceivable|unthinkable|non-negotiable|impossible|inadmissible|intolerable|out of the question|not (?:acceptable|negotiable|an option))\b/

/** "is unacceptable", "is out of the question", "is 'absolutely not acceptable'" */
function impossible(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] | null {
  if (clause.vg.lemma !== 'be') return null
  const behind = sentence.atoms
    .slice(clause.vg.to, clause.vg.to + 6)
    .filter(({ pos, lower }) => pos !== 'PUNCT' && (pos !== 'ADV' || lower === 'out'))
    .map(({ lower }) => lower)
    .join(' ')
  const denied = clause.vg.negated ? `not ${behind}` : behind
  return IMPOSSIBLE.test(denied) ? speakerOf(reading, sentence, clause) : null
}

/** "will not disarm", "said it would never negotiate", "vowed never to sign": of what lies with them. */
function unwilling(reading: Reading, sentence: SentenceSyntax, clause: Clause): Ref[] | null {
  const { vg } = clause
  const matrix = clause.link === 'CATENATIVE' ? sentence.clauses[clause.matrix ?? -1] : undefined
  const vowed = matrix !== undefined && /^(?:vow|swear|pledge|promise|resolve)$/.test(matrix.vg.lemma)
  if (!vg.negated || (vg.tense !== 'FUTURE' && !vowed) || vg.passive) return null
  if (!reading.resources.lexicon.stances.willing.includes(vg.lemma)) return null
  // what a rule of its own tells: "would not accept the plan"
  if (targetsIn(reading, sentence, clause.object, 'AGREEMENT').length > 0 && vg.lemma === 'accept') return null
  const who = headOf(sentence, clause.subject[0]) === '' ? [] : holdersOf(reading, sentence, clause)
  return who.length > 0 && actorsIn(reading, sentence, clause.object).length < 2 ? who : null
}
