import type { Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { type Mood, moodOf } from './modality.js'
import { headAtom, lemmaAt, type Reading } from './reading.js'

/** What becomes of an attempt that fails. */
const FAILING =
  /^(?:fail|collapse|founder|flounder|falter|break down|break up|fall apart|fall through|fall flat|run aground|come unstuck|miscarry|unravel)$/
const REFUSING =
  /^(?:reject|rebuff|refuse|decline|ignore|dismiss|turn down|brush aside|brush off|rule out|thwart|block|spurn|scorn|snub|withdraw|retract|rescind)$/
const NOTHING =
  /^(?:nothing|naught|nought|failure|deadlock|stalemate|acrimony|disarray|nowhere|vain|avail|success|result)$/

/** "Chile rejected Kenyan mediation" */
const refuses = ({ vg }: Clause): boolean =>
  !vg.passive && !vg.negated && REFUSING.test(vg.particle === null ? vg.lemma : `${vg.lemma} ${vg.particle}`)

/** Whether a clause tells that what its subject stands for came to nothing, or was refused. */
function tellsFailure(sentence: SentenceSyntax, { vg, obliques }: Clause): boolean {
  if (vg.negated) return false
  const verb = vg.particle === null ? vg.lemma : `${vg.lemma} ${vg.particle}`
  if (!vg.passive && FAILING.test(verb)) return true
  if (vg.passive && REFUSING.test(verb)) return true
  const ends = /^(?:come|end|lead|get|prove)$/.test(vg.lemma)
  return ends && (endsIn(sentence, obliques) || sentence.atoms[vg.to]?.lower === 'nowhere')
}

const endsIn = (sentence: SentenceSyntax, obliques: Clause['obliques']): boolean =>
  obliques.some(
    ({ prep, chunks }) => /^(?:to|in|without)$/.test(prep) && chunks.some(one => NOTHING.test(lemmaAt(sentence, one))),
  )

/** "in vain", "to no avail", "without success": it was tried, and did not come about. */
function isInVain(sentence: SentenceSyntax, { vg, obliques }: Clause): boolean {
  if (/^(?:in vain|unsuccessfully)/.test(`${sentence.atoms[vg.to]?.lower} ${sentence.atoms[vg.to + 1]?.lower}`))
    return true
  return obliques.some(({ prep, chunks }) =>
    chunks.some(one => {
      const chunk = sentence.chunks[one]
      const noun = sentence.atoms[chunk?.head ?? -1]?.lemma ?? ''
      if (prep === 'without') return /^(?:success|result|avail|effect)$/.test(noun)
      return prep === 'to' && noun === 'avail' && sentence.atoms[chunk?.from ?? -1]?.lower === 'no'
    }),
  )
}

/**
 * Whether what a verb tells was tried and came to nothing: "an attempt by Kenya to bring them together collapsed", "tried in vain to
 * mediate", "its offer to mediate was turned down", "tried to mediate, but failed".
 */
function isFutile(reading: Reading, sentence: SentenceSyntax, clause: Clause): boolean {
  const matrix = clause.link === 'CATENATIVE' ? sentence.clauses[clause.matrix ?? -1] : undefined
  if (isInVain(sentence, clause) || (matrix && isInVain(sentence, matrix))) return true
  const next = sentence.clauses[clause.index + 1]
  const tries = matrix && /^(?:try|attempt|seek|offer)$/.test(matrix.vg.lemma)
  if (
    tries &&
    next &&
    next.vg.lemma === 'fail' &&
    next.subject.every(one => matrix.subject.includes(one)) &&
    !next.vg.negated
  )
    return true
  if (clause.link !== 'CATENATIVE' || matrix) return false
  return sentence.clauses.some(
    one =>
      one.vg.from > clause.vg.from &&
      one.subject.some(chunk => isAttempt(reading, sentence, chunk)) &&
      tellsFailure(sentence, one),
  )
}

/** Whether the phrase is the subject of a failure: "Norway's mediation came to nothing", "an attempt at mediation failed". */
export function cameToNothing(sentence: SentenceSyntax, chunk: number): boolean {
  const { host, prep } = sentence.chunks[chunk] ?? {}
  // "rejected an offer of mediation"
  const of = prep === 'of' ? (host ?? null) : null
  return sentence.clauses.some(
    one =>
      ((one.subject.includes(chunk) || (host !== null && host !== undefined && one.subject.includes(host))) &&
        tellsFailure(sentence, one)) ||
      ((one.object.includes(chunk) || (of !== null && one.object.includes(of))) && refuses(one)),
  )
}

/** "an attempt to", "Norway's offer to", "the mission to" */
function isAttempt({ resources }: Reading, sentence: SentenceSyntax, index: number): boolean {
  const chunk = sentence.chunks[index]
  return chunk !== undefined && resources.sets.owned.has(headAtom(sentence, chunk)?.lemma ?? '')
}

/** "was named mediator, but declined", "was asked to mediate but turned it down": it came to nothing. */
export function wasDeclined({ atoms, clauses, chunks }: SentenceSyntax, { index, vg }: Clause): boolean {
  const next = clauses[index + 1]
  if (
    !next ||
    !/^(?:decline|refuse|demur|turn down|say no)$/.test(
      next.vg.particle === null ? next.vg.lemma : `${next.vg.lemma} ${next.vg.particle}`,
    )
  )
    return false
  const isBut = atoms.slice(vg.to, next.vg.from).some(({ lower }) => lower === 'but')
  const what = atoms[chunks[next.object[0] ?? -1]?.head ?? -1]?.lemma ?? 'it'
  return (
    isBut &&
    !next.vg.negated &&
    !next.vg.passive &&
    /^(?:it|this|offer|post|job|role|request|invitation|task)$/.test(what)
  )
}

/** As `moodOf`, for what is attempted: what was tried in vain did not come about. */
export function moodOfAttempt(reading: Reading, sentence: SentenceSyntax, clause: Clause): Mood {
  const mood = moodOf(reading, sentence, clause)
  return isFutile(reading, sentence, clause) ? { ...mood, polarity: 'NEGATED' } : mood
}
