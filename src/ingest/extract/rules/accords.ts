import type { Chunk, Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import { type Reading, type Ref, unique } from '../reading.js'
import { actorsIn, doers, slot, targetsIn } from '../slots.js'
import { statusDay } from '../status-day.js'

/** What is agreed: its words, and its stage (PA-X). */
interface Matter {
  readonly from: number
  readonly to: number
  readonly stage: string
  /** "agreement to resume the dialogue", "agreement on a timetable". */
  readonly joint: string
}

/** "Vucic and Hoti agreed to resume the dialogue", "agreed on an exchange of prisoners": what two sides agree is an agreement of them. */
export function accords(reading: Reading, sentence: SentenceSyntax): void {
  const { accords: verbs } = reading.resources.lexicon.agreements
  for (const clause of sentence.clauses) {
    if (!verbs.includes(clause.vg.lemma) || clause.vg.form === 'TO') continue
    const matter = matterOf(reading, sentence, clause)
    const partners = slot(clause, 'with').flatMap(chunk => actorsIn(reading, sentence, [chunk]))
    const parties = unique([...doers(reading, sentence, clause), ...partners])
    const mood = moodOf(reading, sentence, clause)
    if (!matter || parties.length < 2 || mood.polarity === 'NEGATED') continue
    const object = accord(reading, sentence, clause, matter)
    const common = { mood, rule: 'accord', confidence: 800, ...clauseExtent(sentence, clause) }
    for (const subject of parties) say(reading, sentence, { ...common, predicate: 'PARTY_TO', subject, object })
    const value = mood.modality === 'ACTUAL' ? 'AGREED' : 'NEGOTIATING'
    const date = statusDay(reading, sentence, object, value, clause)
    say(reading, sentence, { ...common, predicate: 'HAS_STATUS', subject: object, value, date })
  }
}

function matterOf(reading: Reading, sentence: SentenceSyntax, clause: Clause): Matter | null {
  return (
    infinitive(reading, sentence, clause) ??
    onMatter(reading, sentence, clause) ??
    thatMatter(reading, sentence, clause)
  )
}

/** "agreed to end the war" */
function infinitive(reading: Reading, sentence: SentenceSyntax, clause: Clause): Matter | null {
  const act = sentence.clauses.find(
    ({ matrix, link, cue }) => matrix === clause.index && link === 'CATENATIVE' && cue === null,
  )
  const stage = act ? reading.resources.lexicon.agreements.accordActs[act.vg.lemma] : undefined
  if (!act || stage === undefined) return null
  const last = sentence.chunks[act.object.at(-1) ?? -1]
  return { from: act.vg.from, to: topicEnd(sentence, act.vg.from, last?.to ?? act.vg.to), stage, joint: '' }
}

/** "agreed on conditions for the election", where no noun of its own names the paper and none was told before. */
function onMatter(reading: Reading, sentence: SentenceSyntax, clause: Clause): Matter | null {
  const chunks = [...slot(clause, 'on'), ...slot(clause, 'upon')]
  const first = chunks.map(one => sentence.chunks[one]).find(chunk => chunk !== undefined && isMatter(sentence, chunk))
  if (!first || targetsIn(reading, sentence, chunks, undefined).length > 0 || isTold(reading, sentence)) return null
  return { from: first.from, to: topicEnd(sentence, first.from, first.to), stage: 'FRAMEWORK_PARTIAL', joint: 'on ' }
}

/** "The parties agreed that the negotiations will continue" */
function thatMatter(reading: Reading, sentence: SentenceSyntax, clause: Clause): Matter | null {
  const at = clause.vg.to
  if (sentence.atoms[at]?.lower !== 'that' || isTold(reading, sentence)) return null
  const inner = sentence.clauses.find(({ matrix, link }) => matrix === clause.index && link === 'COMPLEMENT')
  // what is to be done is agreed; how things stand is only held
  if (!inner || (inner.vg.tense !== 'FUTURE' && inner.vg.modal !== 'should')) return null
  return { from: at, to: topicEnd(sentence, at, inner.vg.to), stage: 'PRE_NEGOTIATION', joint: '' }
}

/** A common noun: not "agreed on Thursday", "agreed on Kosovo". */
function isMatter({ atoms }: SentenceSyntax, { from, head }: Chunk): boolean {
  const word = atoms[head]
  return (
    word !== undefined &&
    word.span === null &&
    word.date === null &&
    atoms[from]?.date === null &&
    !/day$/.test(word.lower)
  )
}

/** An agreement that the report has already told as reached: what is agreed besides is a part of it. */
const isTold = ({ drafts }: Reading, { sentence }: SentenceSyntax): boolean =>
  drafts.some(draft => draft.predicate === 'HAS_STATUS' && draft.value !== 'PROPOSED' && draft.sentence < sentence)

function accord(reading: Reading, sentence: SentenceSyntax, clause: Clause, { from, to, stage, joint }: Matter): Ref {
  const { text } = reading.analysis.clean
  const start = sentence.atoms[clause.vg.verb]?.start ?? 0
  const end = sentence.atoms[to - 1]?.end ?? start
  const topic = text.slice(sentence.atoms[from]?.start ?? start, end)
  const index = reading.agreements.length
  reading.agreements.push({
    index,
    stage,
    head: 'agreement',
    sentence: sentence.sentence,
    chunk: null,
    start,
    end,
    modifiers: [],
    topic,
    title: `agreement ${joint}${topic}`.replace(/["“”]/g, ''),
    named: [],
    aliasOf: null,
    definite: false,
    plural: false,
  })
  return { kind: 'AGREEMENT', index }
}

const LONGEST = 14
const CLOSING = /^(?:and|but|or|after|before|while|as|when|if|under|who|which|that|on|in|at)$/

/** Past what is agreed: its words with what hangs on them, up to the next mark or clause, or the day and place it was agreed at. */
function topicEnd({ atoms }: SentenceSyntax, from: number, least: number): number {
  let end = least
  while (end < atoms.length && end - from < LONGEST) {
    const atom = atoms[end]
    if (!atom || atom.pos === 'PUNCT' || atom.date || CLOSING.test(atom.lower)) break
    end++
  }
  return end
}
