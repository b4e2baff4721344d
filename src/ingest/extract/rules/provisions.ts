import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import { itsAgreement, lastAgreement } from '../nearest.js'
import type { Reading, Ref } from '../reading.js'
import { slot, targetsIn } from '../slots.js'

const LONGEST = 200
const SHORTEST = 10

/** What an agreement says: "The proposal stipulates that the two sides will not use violence", "Under the accord the army is to withdraw". */
export function provisions(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    provided(reading, sentence, clause)
    underTerms(reading, sentence, clause)
  }
}

/** The agreement is what provides. */
function provided(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  const { verbs } = reading.resources.lexicon.agreements.provisions
  if (!verbs.includes(clause.vg.lemma) || clause.vg.passive || clause.vg.form !== 'FINITE') return
  if (moodOf(reading, sentence, clause).polarity === 'NEGATED') return
  const subject = slot(clause, 'subject').slice(0, 1)
  const told = targetsIn(reading, sentence, subject, 'AGREEMENT')
  const [paper] = told.length > 0 ? told : itsAgreement(reading, sentence, subject)
  const first = clause.vg.verb + (clause.vg.particle === null ? 1 : 2)
  if (paper) provide(reading, sentence, clause, paper, first)
}

const UNDER = /^(?:under|according to|in accordance with|in line with|pursuant to)$/

/** "Under the accord …", "Under its terms …": what is then to be done is a term of it. */
function underTerms(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  const { vg } = clause
  const binding = vg.tense === 'FUTURE' || vg.modal === 'must' || vg.modal === 'shall' || vg.lemma === 'be'
  const phrase = sentence.chunks.find(({ from, to, prep }) => from <= 3 && to <= vg.from && UNDER.test(prep ?? ''))
  const own = clause.subject[0] === undefined ? undefined : sentence.chunks[clause.subject[0]]
  if (clause.link !== 'MAIN' || !binding || !phrase || !own || own.from < phrase.to) return
  // "be" only where it governs: "is to withdraw"
  const isTo = sentence.clauses.some(({ matrix, link }) => matrix === clause.index && link === 'CATENATIVE')
  if (vg.lemma === 'be' && !vg.passive && vg.tense !== 'FUTURE' && vg.modal === null && !isTo) return
  const [named] = targetsIn(reading, sentence, [phrase.index], 'AGREEMENT')
  const terms = /^(?:term|provision|it)$/.test(sentence.atoms[phrase.head]?.lemma ?? '')
  const paper = named ?? (terms ? lastAgreement(reading, sentence.sentence, sentence.atoms[phrase.from]?.start) : null)
  if (paper) provide(reading, sentence, clause, paper, own.from)
}

function provide(reading: Reading, sentence: SentenceSyntax, clause: Clause, subject: Ref, first: number): void {
  const start = sentence.atoms[first]?.start
  const last = sentence.atoms.slice(first, endOf(sentence, clause, first)).findLast(({ pos }) => pos !== 'PUNCT')
  if (start === undefined || !last) return
  const value = reading.analysis.clean.text.slice(start, last.end).replace(/^(?:for|that)\s+/, '')
  if (value.length < SHORTEST || value.length > LONGEST) return
  say(reading, sentence, {
    predicate: 'PROVIDES',
    subject,
    value,
    rule: `provision:${clause.vg.lemma}`,
    confidence: 700,
    ...clauseExtent(sentence, clause),
  })
}

/** Up to a semicolon, or to the next clause that stands on its own: "…, and the rebels said". */
function endOf({ atoms, chunks, clauses }: SentenceSyntax, clause: Clause, first: number): number {
  const stop = atoms.findIndex(({ text, index }) => index >= first && /^[;:]$/.test(text))
  const next = clauses.find(
    one => one.index > clause.index && one.link === 'MAIN' && one.vg.from > first && one.subject.length > 0,
  )
  const begin = next ? Math.min(next.vg.from, chunks[next.subject[0] ?? -1]?.from ?? next.vg.from) : atoms.length
  const end = Math.min(stop < 0 ? atoms.length : stop, begin > first ? begin : atoms.length)
  return atoms[end - 1]?.pos === 'CCONJ' ? end - 1 : end
}
