import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import { itsAgreement } from '../nearest.js'
import type { Reading, Ref } from '../reading.js'
import { actorsIn, doers, saidBefore, slot, targetsIn } from '../slots.js'
import { speakerAt } from '../speaker-at.js'

const LONGEST = 25

/** Idiom: "called the deal a capitulation", "describes it as a step forward", "spoke of a relief", "said it was a sham": a judgement, for or against by its words. */
export function verdicts(reading: Reading, sentence: SentenceSyntax): void {
  const { verbs } = reading.resources.lexicon.stances.verdicts
  for (const clause of sentence.clauses) {
    const saying = clause.vg.lemma === 'be' ? saidBefore(reading, sentence, clause) : undefined
    const speaker = clause.vg.lemma === 'be' && !saying ? saidBehind(reading, sentence, clause) : null
    const isSaid = saying !== undefined || speaker !== null
    if (!isSaid && (!verbs.includes(clause.vg.lemma) || clause.vg.passive)) continue
    const judged = isSaid ? { chunks: clause.subject, from: clause.vg.to } : judgedIn(sentence, clause)
    const words = judged === null ? null : wordsAfter(sentence, judged.from)
    const predicate = words === null ? null : verdictOf(reading, words.lower)
    const mood = moodOf(reading, sentence, clause)
    if (!judged || !words || predicate === null || mood.polarity === 'NEGATED' || mood.modality !== 'ACTUAL') continue
    const [object] = targetOf(reading, sentence, judged.chunks)
    if (isSaid ? object?.kind !== 'AGREEMENT' : !object && !isOutcome(sentence, judged.chunks)) continue
    const value = reading.analysis.clean.text.slice(words.start, words.end)
    for (const subject of speaker ? [speaker] : doers(reading, sentence, saying ?? clause))
      say(reading, sentence, {
        predicate,
        subject,
        object: object ?? null,
        value,
        rule: 'idiom:verdict',
        confidence: object ? 700 : 600,
        start: clauseExtent(sentence, clause).start,
        end: words.end,
      })
  }
}

/** "The accord is a mistake, Norway said", "“It is a mistake,” Norway said": whose words they are. */
function saidBehind({ speeches }: Reading, { atoms }: SentenceSyntax, { vg }: Clause): Ref | null {
  const verb = atoms[vg.verb]
  return verb ? speakerAt(speeches, verb.start, verb.end) : null
}

interface Judged {
  /** The phrases of what is judged. */
  readonly chunks: readonly number[]
  /** The atom where the judgement begins. */
  readonly from: number
}

/** "called | the deal | a capitulation": the object, and the phrase right behind it or behind "as"; "spoke of | a relief". */
function judgedIn(sentence: SentenceSyntax, clause: Clause): Judged | null {
  if (clause.vg.lemma === 'speak') {
    const [of] = slot(clause, 'of')
    const chunk = sentence.chunks[of ?? -1]
    return chunk ? { chunks: [], from: chunk.from } : null
  }
  const [object] = clause.object
  const phrase = sentence.chunks[object ?? -1]
  if (!phrase || object === undefined) return null
  return { chunks: [object], from: phrase.to }
}

const OUTCOME =
  /^(?:it|this|that|them|these|those|result|outcome|day|meeting|move|decision|peace|step|visit|breakthrough|signing|offensive|operation|attacks?|raids?|strikes?|invasion|intervention|annexation|occupation|coup|ruling|verdict|vote|elections?|resolution|sanctions|embargo|blockade|statement|speech|offer|announcement|withdrawal|expulsion)$/

/** What of the talks is judged, where no agreement is named: "called the outcome a landmark"; "spoke of a relief" names it itself. */
const isOutcome = (sentence: SentenceSyntax, chunks: readonly number[]): boolean =>
  chunks.length === 0 || OUTCOME.test(sentence.atoms[sentence.chunks[chunks[0] ?? -1]?.head ?? -1]?.lower ?? '')

interface Words {
  readonly lower: readonly string[]
  readonly start: number
  readonly end: number
}

/** The words of the judgement, up to the end of its clause. */
function wordsAfter({ atoms }: SentenceSyntax, from: number): Words | null {
  const rest = atoms.slice(from, from + LONGEST)
  const stop = rest.findIndex(({ text, index }) => /^[.;:!?”]$/.test(text) && index > from + 1)
  const all = rest.slice(0, stop < 0 ? rest.length : stop).filter(({ pos }) => pos !== 'PUNCT')
  const said = all[0]?.lower === 'as' ? all.slice(1) : all
  const [first] = said
  const last = said.at(-1)
  return first && last
    ? { lower: said.flatMap(({ lower, lemma }) => [lower, lemma]), start: first.start, end: last.end }
    : null
}

/** Against wins: "a historic mistake". */
function verdictOf(reading: Reading, words: readonly string[]): string | null {
  const { against, for: inFavour } = reading.resources.lexicon.stances.verdicts
  if (words.some(word => against.includes(word))) return 'OPPOSES'
  return words.some(word => inFavour.includes(word)) ? 'SUPPORTS' : null
}

function targetOf(reading: Reading, sentence: SentenceSyntax, chunks: readonly number[]): readonly Ref[] {
  const named = targetsIn(reading, sentence, chunks, undefined)
  if (named.length > 0) return named
  const its = itsAgreement(reading, sentence, chunks)
  return its.length > 0 ? its : actorsIn(reading, sentence, chunks)
}
