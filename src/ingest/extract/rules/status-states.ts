import { flatMap } from '../../../model/flat-map.js'
import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { inSentences } from '../by-sentence.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import { itsAgreement } from '../nearest.js'
import type { AgreementCandidate, Reading, Ref } from '../reading.js'
import { slot, targetsIn } from '../slots.js'
import { statusDay } from '../status-day.js'

/** What an agreement is said to be: "the truce is dead", "declared the accord void", "are close to a deal", "the accord, now defunct, …". */
export function statusStates(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    states(reading, sentence, clause)
    nearing(reading, sentence, clause)
    voided(reading, sentence, clause)
  }
  for (const one of inSentences(reading.agreements, sentence.sentence)) beside(reading, sentence, one)
}

/** "the truce is dead", "the accord lies in ruins", "a settlement remains elusive", "the treaty remains binding" */
function states(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  if (!BEING.test(clause.vg.lemma) || clause.vg.negated) return
  const value = stateOf(reading, sentence, clause)
  if (value === null) return
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

const BEING = /^(?:be|remain|lie|become|stay|seem|appear|prove|come|exist|look|stand|hang|go)$/
const LASTING = /^(?:remain|stay|become|stand)$/

function stateOf(reading: Reading, sentence: SentenceSyntax, { vg }: Clause): string | null {
  const { lasting, over } = reading.resources.lexicon.status
  const next = sentence.atoms[vg.to]
  const end = sentence.atoms[vg.to + 1]
  const isLasting = LASTING.test(vg.lemma) || next?.lower === 'still'
  const word = next?.lower === 'still' ? end?.lower : next?.lower
  const closing = end === undefined || end.pos === 'PUNCT' || end.date !== null ? over[next?.lower ?? ''] : undefined
  return closing ?? (isLasting ? lasting[word ?? ''] : undefined) ?? stateIn(reading, sentence, vg.to)
}

/** How far a word that says how things stand is from what it is said behind. */
const REACH = 4

/** The state that the words from an atom on say: the longest phrase of them. */
function stateIn(
  { resources: { lexicon, stateOpenings } }: Reading,
  { atoms }: SentenceSyntax,
  from: number,
): string | null {
  const { states: known } = lexicon.status
  const words = atoms.slice(from, from + REACH).map(({ lower }) => lower)
  const phrases = flatMap(words, (word, i) =>
    stateOpenings.has(word) ? [3, 2, 1, 0].map(more => words.slice(i, i + more + 1).join(' ')) : [],
  )
  const found = phrases.filter(phrase => known[phrase] !== undefined).sort((a, b) => b.length - a.length)[0]
  return known[found ?? ''] ?? null
}

/** "the treaty, in force since 1977, …", "the now defunct accord", "an accord, still unratified, …": set off behind the phrase. */
function beside(reading: Reading, sentence: SentenceSyntax, { index, end }: AgreementCandidate): void {
  const { atoms } = sentence
  const comma = atoms.find(({ start, text }) => start >= end && text !== '"')
  // "Truce in tatters": a line without a verb
  const isLine = comma !== undefined && !sentence.clauses.some(({ vg }) => vg.form === 'FINITE')
  if (!comma || (comma.text !== ',' && comma.text !== '(' && !isLine)) return
  const from = comma.pos === 'PUNCT' ? comma.index + 1 : comma.index
  const words = atoms.slice(from, from + 5)
  const open = words.findIndex(({ lower }) => !/^(?:now|since|still|long|already|meanwhile)$/.test(lower))
  const said = words
    .slice(Math.max(0, open))
    .map(({ lower }) => lower)
    .filter(word => !isLine || word !== 'in')
  const known = reading.resources.lexicon.status.states
  const phrase = [4, 3, 2, 1].map(many => said.slice(0, many).join(' ')).find(one => known[one] !== undefined)
  const value = known[phrase ?? '']
  if (value === undefined || value === 'NEGOTIATING') return
  const subject: Ref = { kind: 'AGREEMENT', index }
  const extent = { start: comma.start, end: words.at(-1)?.end ?? comma.end }
  const rest = { rule: 'status:beside', confidence: 700, ...extent }
  say(reading, sentence, { predicate: 'HAS_STATUS', subject, value, date: null, ...rest })
}

/** "declared the accord null and void" */
function voided(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  const word = clause.vg.lemma === 'declare' ? voidBehind(reading, sentence, clause) : undefined
  const value = reading.resources.lexicon.status.states[word ?? '']
  if (value === undefined) return
  const object = slot(clause, 'object')
  const [subject] = [...targetsIn(reading, sentence, object, 'AGREEMENT'), ...itsAgreement(reading, sentence, object)]
  const mood = moodOf(reading, sentence, clause)
  if (!subject || mood.polarity === 'NEGATED') return
  const date = statusDay(reading, sentence, subject, value, clause)
  const rest = { rule: 'status:state', confidence: 700, ...clauseExtent(sentence, clause) }
  say(reading, sentence, { predicate: 'HAS_STATUS', subject, value, date, mood, ...rest })
}

/** "declared the accord | null and void", "… the pact | to be dead" */
export function voidBehind(
  { resources }: Reading,
  sentence: SentenceSyntax,
  { object, vg }: Clause,
): string | undefined {
  const last = Math.max(...object.map(one => sentence.chunks[one]?.to ?? vg.to), vg.to)
  const behind = sentence.atoms.slice(vg.to, last + 6).map(({ lower }) => lower)
  return behind.find(word => ENDED.has(resources.lexicon.status.states[word] ?? ''))
}

const ENDED = new Set(['TERMINATED', 'FAILED'])

/** "are close to a deal", "on the verge of an agreement" */
function nearing(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  if (!/^(?:be|seem|appear|come|draw|move|inch|edge)$/.test(clause.vg.lemma) || clause.vg.negated) return
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
