import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOf } from '../actors.js'
import { clauseExtent, say } from '../draft.js'
import { signedPaper } from '../nearest.js'
import type { Reading, Ref } from '../reading.js'
import { actorsIn, doers, slot, targetsIn } from '../slots.js'
import { speakerAt } from '../speaker-at.js'

/** Stances that no single word carries. */
export function stanceIdioms(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    readyTo(reading, sentence, clause)
    upTo(reading, sentence, clause)
    calledToRefuse(reading, sentence, clause)
    heldResponsible(reading, sentence, clause)
  }
}

/** "held Russia responsible for the attack": accuses. */
function heldResponsible(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  if (clause.vg.lemma !== 'hold') return
  const [object] = slot(clause, 'object')
  const chunk = sentence.chunks[object ?? -1]
  const near = clause.vg.passive
    ? sentence.atoms.slice(clause.vg.to, clause.vg.to + 2)
    : sentence.atoms.slice(chunk?.from, (chunk?.to ?? 0) + 2)
  if (!near.some(({ lower }) => lower === 'responsible' || lower === 'accountable')) return
  const accused = actorsIn(reading, sentence, object === undefined ? [] : [object])
  for (const subject of doers(reading, sentence, clause))
    for (const target of accused)
      say(reading, sentence, {
        predicate: 'ACCUSES',
        subject,
        object: target,
        rule: 'idiom:responsible',
        confidence: 700,
        ...clauseExtent(sentence, clause),
      })
}

const READY = new Set(['ready', 'willing', 'prepared', 'eager', 'keen'])
const PROMISING = /^(?:vow|promise|pledge|undertake)$/
const ACCEPTING = new Set([
  'sign',
  'initial',
  'accept',
  'implement',
  'ratify',
  'join',
  'uphold',
  'respect',
  'honour',
  'honor',
  'observe',
])
const REFUSING = new Set(['refuse', 'reject', 'oppose', 'resist'])

/** "was ready to initial the text", "vowed to uphold it": supports it. */
function readyTo(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  if (clause.link !== 'CATENATIVE' || clause.vg.negated || !ACCEPTING.has(clause.vg.lemma)) return
  const matrix = sentence.clauses[clause.matrix ?? -1]?.vg
  const promised = matrix !== undefined && PROMISING.test(matrix.lemma) && !matrix.negated
  if (!READY.has(clause.cue ?? '') && !promised) return
  const named = targetsIn(reading, sentence, slot(clause, 'object'), 'AGREEMENT')
  const bare = clause.object.length === 0 && /^(?:sign|initial)$/.test(clause.vg.lemma)
  const last = bare ? signedPaper(reading, sentence.sentence, sentence.atoms[clause.vg.from]?.start) : null
  for (const object of last ? [last] : named)
    for (const subject of actorsIn(reading, sentence, clause.subject))
      say(reading, sentence, {
        predicate: 'SUPPORTS',
        subject,
        object,
        rule: 'idiom:ready to',
        confidence: 650,
        ...clauseExtent(sentence, clause),
      })
}

/** "It is up to the EU to find a mechanism", said by someone: a demand on the EU. */
function upTo(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  if (clause.vg.lemma !== 'be') return
  const at = sentence.atoms.findIndex(
    ({ lower }, i) => i >= clause.vg.to && lower === 'up' && sentence.atoms[i + 1]?.lower === 'to',
  )
  const chunk = at < 0 || at > clause.vg.to + 2 ? undefined : sentence.chunks.find(({ from }) => from === at + 2)
  const { start, end } = clauseExtent(sentence, clause)
  const subject = chunk
    ? speakerAt(reading.speeches, sentence.atoms[at]?.start ?? start, sentence.atoms[at]?.end ?? end)
    : null
  if (!chunk || !subject) return
  const value = reading.analysis.clean.text.slice(
    sentence.atoms[chunk.to]?.start ?? start,
    sentence.atoms.at(-1)?.end ?? end,
  )
  for (const object of actorsOf(reading, sentence, chunk.index))
    say(reading, sentence, {
      predicate: 'DEMANDS',
      subject,
      object,
      value: value.slice(0, 160),
      rule: 'idiom:up to',
      confidence: 650,
      start,
      end,
    })
}

/** "at the call of nationalist parties to refuse the agreement": who calls for refusal opposes it. */
function calledToRefuse(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  if (clause.link !== 'CATENATIVE' || !REFUSING.has(clause.vg.lemma)) return
  const first: Ref[] = actorsIn(reading, sentence, clause.subject)
  const called = sentence.chunks.some(
    ({ head, post }) =>
      sentence.atoms[head]?.lemma === 'call' &&
      post.some(({ chunks }) => chunks.some(one => clause.subject.includes(one))),
  )
  if (!called) return
  for (const object of targetsIn(reading, sentence, slot(clause, 'object'), 'AGREEMENT'))
    for (const subject of first)
      say(reading, sentence, {
        predicate: 'OPPOSES',
        subject,
        object,
        rule: 'idiom:call to refuse',
        confidence: 650,
        ...clauseExtent(sentence, clause),
      })
}
