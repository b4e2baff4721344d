import type { Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { doubtOf } from './doubts.js'
import { frameOf } from './frames.js'
import type { Reading } from './reading.js'
import { sharedMood } from './shared-mood.js'

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

/** Its own mood, and that of the verb whose "will", "to" or "if" it shares. */
function readMood(reading: Reading, sentence: SentenceSyntax, clause: Clause): Mood {
  const own = ownMood(reading, sentence, clause)
  const shared = sharedMood(sentence, clause)
  if (shared === null) return own
  const over = moodOf(reading, sentence, shared.with)
  const isShared = shared.negation && over.polarity === 'NEGATED'
  // "would fly there but not mediate"
  const isNot = sentence.atoms[clause.vg.from - 1]?.lower === 'not'
  return {
    polarity: (own.polarity === 'NEGATED' || isNot) !== isShared ? 'NEGATED' : 'AFFIRMED',
    modality: weaker(own.modality, over.modality),
  }
}

/** Its own negation, tense and modal, and the verbs that govern it. */
function ownMood(reading: Reading, sentence: SentenceSyntax, clause: Clause): Mood {
  const { cues } = reading.resources.lexicon
  // "has yet to be implemented", "have yet to sign"
  if (clause.link === 'CATENATIVE' && sentence.atoms[clause.vg.from - 1]?.lower === 'yet')
    return { polarity: 'NEGATED', modality: 'ACTUAL' }
  const kept = clause.link === 'ADVERBIAL' && (KEPT.test(before(sentence, clause)) || isWithout(sentence, clause))
  const none = kept || isNobody(sentence, clause) || isNothing(sentence, clause) || isNearly(reading, sentence, clause)
  let negated = (clause.vg.negated && !isNotOnly(sentence, clause) && !isAtLast(sentence, clause)) !== none
  // "The talks, to be hosted by Oman, …", "Norway to mediate between Mali and Chad"
  const due = clause.link === 'CATENATIVE' && clause.matrix === null && (clause.vg.passive || hasNoFiniteVerb(sentence))
  const meant = due ? 'PLANNED' : (asVerb(reading, sentence, clause) ?? ownModality(reading, clause))
  let modality = weaker(weaker(meant, frameOf(reading, sentence, clause)), asDoubted(reading, sentence, clause))
  // "the threat of pulling out its troops"
  if (clause.vg.form === 'ING' && ONLY_SPOKEN_OF.test(before(sentence, clause)))
    modality = weaker(modality, 'HYPOTHETICAL')
  const owned = nounOver(reading, sentence, clause)
  if (owned === 'NEGATED') negated = !negated
  else if (clause.matrix === null) modality = weaker(modality, owned)
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

const ONLY_SPOKEN_OF =
  /^(?:threat|possibility|prospect|idea|risk|danger|hope|option|talk|intention|chance|fear|condition|promise|plan|aim|goal|hint|thought) of$/

/** "warned against supporting", "ended without signing", "instead of mediating" */
const KEPT = /(?:^| )(?:without|against|from|instead of|short of|rather than)$/

/** "did not only mediate", "has not just hosted": it did. */
const isNotOnly = ({ atoms }: SentenceSyntax, { vg }: Clause): boolean =>
  atoms
    .slice(vg.from, vg.verb)
    .some(({ lower }, i, all) => lower === 'not' && /^(?:only|just|merely|simply)$/.test(all[i + 1]?.lower ?? ''))

/** "did not meet until 8 January": they met then. */
const isAtLast = ({ atoms }: SentenceSyntax, { vg, dates }: Clause): boolean =>
  vg.tense === 'PAST' && vg.modal === null && dates.some(at => atoms[at - 1]?.lower === 'until' && at > vg.verb)

/** "Norway to mediate between Mali and Chad": nothing else is told. */
export const hasNoFiniteVerb = ({ clauses }: SentenceSyntax): boolean => clauses.every(({ vg }) => vg.form !== 'FINITE')

/** "Turkey plans to host": what the tagger takes for a noun. */
function asVerb({ resources }: Reading, { atoms }: SentenceSyntax, { link, matrix, vg }: Clause): string | undefined {
  const word = atoms[vg.from - 1]
  const isThird = link === 'CATENATIVE' && matrix === null && word?.pos === 'NOUN' && word.lower === `${word.lemma}s`
  const effect = isThird && atoms[vg.from - 2]?.span ? resources.catenative.get(word.lemma) : undefined
  return effect === 'PLANNED' ? effect : undefined
}

/** "without Norway mediating" */
const isWithout = ({ atoms, chunks }: SentenceSyntax, { subject, vg }: Clause): boolean => {
  const chunk = chunks[subject[0] ?? -1]
  return chunk?.to === vg.from && atoms[chunk.from - 1]?.lower === 'without'
}

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

/** "allegedly mediated", "has perhaps signed" */
function asDoubted({ resources }: Reading, { atoms }: SentenceSyntax, { vg }: Clause): string {
  const { doubtfully } = resources.lexicon.cues
  const isDoubted = atoms.slice(Math.max(0, vg.from - 1), vg.verb).some(({ lower }) => doubtfully.includes(lower))
  return isDoubted ? 'HYPOTHETICAL' : 'ACTUAL'
}

/** "its refusal to host", "his failure in brokering", "an offer to mediate": what the noun before it makes of what is done. */
function nounOver({ resources }: Reading, sentence: SentenceSyntax, { vg }: Clause): string {
  if (vg.form !== 'TO' && vg.form !== 'ING') return 'ACTUAL'
  const noun = sentence.atoms[vg.form === 'TO' ? vg.from - 1 : vg.from - 2]
  const isNoun = noun?.span === null && /^(?:NOUN|PROPN)$/.test(noun.pos)
  return (isNoun && resources.nounOver.get(noun.lemma)) || 'ACTUAL'
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
  // "became the third country to recognise it"
  if (/^(?:be|become)$/.test(lemma) && isInTurn(sentence, matrix, inner)) return 'ACTUAL'
  if (inner.cue === null || matrix.object.length > 0 || matrix.vg.passive) {
    const known = resources.catenative.get(matrix.vg.passive ? `be ${lemma}` : lemma) ?? resources.catenative.get(lemma)
    // "were to meet", "is to host"
    if (lemma === 'be' && inner.cue !== null) return 'ACTUAL'
    return known ?? 'PLANNED'
  }
  return sentence.clauses.length > 0 ? 'PLANNED' : 'ACTUAL'
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest)$/

const isInTurn = ({ atoms }: SentenceSyntax, matrix: Clause, inner: Clause): boolean =>
  matrix.vg.tense !== 'FUTURE' && atoms.slice(matrix.vg.to, inner.vg.from).some(({ lower }) => ORDINAL.test(lower))

/** The same of what is no infinitive: "denied that it had signed", "rejected reports that it had", "avoided signing". */
function besideVerb({ catenative, sets }: Reading['resources'], { vg }: Clause, { link, ...inner }: Clause): string {
  const effect = catenative.get(vg.particle === null ? vg.lemma : `${vg.lemma} ${vg.particle}`)
  if (link === 'ADVERBIAL') return effect !== undefined && inner.vg.from - vg.to <= 1 ? effect : 'ACTUAL'
  return sets.denying.has(vg.lemma) || effect === 'NEGATED' ? 'NEGATED' : 'ACTUAL'
}
