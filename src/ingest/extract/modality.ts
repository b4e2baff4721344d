import type { Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { doubtOf } from './doubts.js'
import { frameOf } from './frames.js'
import type { Reading } from './reading.js'

export interface Mood {
  readonly polarity: 'AFFIRMED' | 'NEGATED'
  readonly modality: string
}

/** Worked out once a clause: most rules ask for it. */
const moods = new WeakMap<Clause, Mood>()

/** Whether a clause is told as having happened: its own negation, tense and modal, and the verbs that govern it. */
export function moodOf(reading: Reading, sentence: SentenceSyntax, clause: Clause): Mood {
  const known = moods.get(clause)
  if (known) return known
  const mood = readMood(reading, sentence, clause)
  moods.set(clause, mood)
  return mood
}

function readMood(reading: Reading, sentence: SentenceSyntax, clause: Clause): Mood {
  const { cues } = reading.resources.lexicon
  // "has yet to be implemented", "have yet to sign"
  if (clause.link === 'CATENATIVE' && sentence.atoms[clause.vg.from - 1]?.lower === 'yet')
    return { polarity: 'NEGATED', modality: 'ACTUAL' }
  const kept = clause.link === 'ADVERBIAL' && KEPT.test(before(sentence, clause))
  const none = kept || isNobody(sentence, clause) || isNothing(sentence, clause) || isNearly(reading, sentence, clause)
  let negated = clause.vg.negated !== none
  // "The talks, to be hosted by Oman, …"
  const due = clause.link === 'CATENATIVE' && clause.vg.passive && clause.matrix === null
  let modality = weaker(due ? 'PLANNED' : ownModality(reading, clause), frameOf(reading, sentence, clause))
  const doubt = doubtOf(reading, sentence, clause)
  if (doubt === 'NEGATED') negated = !negated
  else modality = weaker(modality, doubt)
  let inner = clause
  for (let steps = 0; inner.matrix !== null && steps < 6; steps++) {
    const matrix = sentence.clauses[inner.matrix]
    if (!matrix) break
    const effect = governing(reading, sentence, matrix, inner)
    if (effect === 'NEGATED') negated = !negated
    else if (effect !== 'ACTUAL') modality = weaker(modality, effect)
    // "demanded that it be signed"
    if (inner.link === 'COMPLEMENT' && DEMANDING.test(matrix.vg.lemma)) modality = weaker(modality, 'PLANNED')
    if (inner.link === 'CATENATIVE') {
      const told = doubtOf(reading, sentence, matrix)
      if (matrix.vg.negated !== (told === 'NEGATED')) negated = !negated
      modality = weaker(weaker(modality, ownModality(reading, matrix)), told === 'NEGATED' ? 'ACTUAL' : told)
    }
    inner = matrix
  }
  if (isStillToCome(clause)) modality = weaker(modality, 'PLANNED')
  const subordinate = clause.subordinator === null ? undefined : cues.subordinators[clause.subordinator]
  if (subordinate) modality = weaker(modality, subordinate)
  return { polarity: negated ? 'NEGATED' : 'AFFIRMED', modality }
}

/** "warned against supporting", "ended without signing", "instead of mediating" */
const KEPT = /(?:^| )(?:without|against|from|instead of|short of|rather than)$/

const before = ({ atoms }: SentenceSyntax, { vg }: Clause): string =>
  atoms
    .slice(Math.max(0, vg.from - 2), vg.from)
    .map(({ lower }) => lower)
    .join(' ')

/** "takes effect when parliament has ratified it", "once it is signed": not yet. */
const isStillToCome = ({ subordinator, vg, link }: Clause): boolean =>
  link === 'SUBORDINATE' && /^(?:when|once|until|before|after)$/.test(subordinator ?? '') && vg.tense === 'PRESENT'

/** "Neither side signed it", "none of the parties accepted", "no one from Turkey came", "no state has mediated". */
function isNobody(sentence: SentenceSyntax, { vg, subject, agent }: Clause): boolean {
  const words = opening(sentence, vg.passive ? agent : subject)
  return /^(?:neither|none|nobody|no-one) /.test(words) || NO.test(words)
}

/** "made no offer", "sent no troops"; in a passive it stands before the verb. */
const isNothing = (sentence: SentenceSyntax, { vg, subject, object }: Clause): boolean =>
  NO.test(opening(sentence, vg.passive ? subject : object))

/** Not "no fewer than five", "no doubt". */
const NO = /^no (?!fewer|less|more|longer|doubt|other|small|mean|matter|end)/

/** The first two words of a phrase. */
function opening({ atoms, chunks }: SentenceSyntax, [first]: readonly number[]): string {
  const from = chunks[first ?? -1]?.from ?? -1
  return `${atoms[from]?.lower} ${atoms[from + 1]?.lower} `
}

/** "nearly brokered a truce", "had almost signed" */
function isNearly({ resources }: Reading, { atoms }: SentenceSyntax, { vg }: Clause): boolean {
  const before = atoms.slice(Math.max(0, vg.from - 1), vg.verb).map(({ lower }) => lower)
  return before.some(word => resources.lexicon.cues.nearly.includes(word))
}

const DEMANDING = /^(?:demand|urge|require|request|ask|propose|recommend|plead|suggest)$/

const ORDER = ['ACTUAL', 'HISTORICAL', 'PLANNED', 'HYPOTHETICAL']

export const weaker = (a: string, b: string): string => (ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a)

function ownModality({ resources }: Reading, { vg }: Clause): string {
  if (vg.modal !== null)
    return vg.perfect && vg.modal === 'would' ? 'HYPOTHETICAL' : (resources.lexicon.cues.modals[vg.modal] ?? 'ACTUAL')
  return vg.tense === 'FUTURE' ? 'PLANNED' : 'ACTUAL'
}

/** What the governing verb says of the one under it: "failed to" NEGATED, "agreed to" PLANNED, "before signing" nothing. */
function governing({ resources }: Reading, sentence: SentenceSyntax, matrix: Clause, inner: Clause): string {
  const { lemma } = matrix.vg
  if (inner.link !== 'CATENATIVE') {
    const effect = besideVerb(resources, matrix, inner)
    // "did not deny", "has not ruled out": it may be
    return effect === 'NEGATED' && matrix.vg.negated ? 'HYPOTHETICAL' : effect
  }
  const cued =
    inner.cue === null
      ? undefined
      : (resources.catenative.get(`${lemma} ${inner.cue}`) ?? resources.catenative.get(`be ${inner.cue}`))
  if (cued) return cued
  if (inner.cue === null || matrix.object.length > 0 || matrix.vg.passive) {
    const known = resources.catenative.get(matrix.vg.passive ? `be ${lemma}` : lemma) ?? resources.catenative.get(lemma)
    // "were to meet", "is to host"
    if (lemma === 'be' && inner.cue !== null) return 'ACTUAL'
    return known ?? 'PLANNED'
  }
  return sentence.clauses.length > 0 ? 'PLANNED' : 'ACTUAL'
}

/** The same of what is no infinitive: "denied that it had signed", "rejected reports that it had", "avoided signing". */
function besideVerb({ catenative, sets }: Reading['resources'], { vg }: Clause, { link, ...inner }: Clause): string {
  const effect = catenative.get(vg.particle === null ? vg.lemma : `${vg.lemma} ${vg.particle}`)
  if (link === 'ADVERBIAL') return effect !== undefined && inner.vg.from - vg.to <= 1 ? effect : 'ACTUAL'
  return sets.denying.has(vg.lemma) || effect === 'NEGATED' ? 'NEGATED' : 'ACTUAL'
}
