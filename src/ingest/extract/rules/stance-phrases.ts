import type { Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { modifierActors } from '../actors.js'
import { clauseExtent, say } from '../draft.js'
import { type Mood, moodOf } from '../modality.js'
import { itsAgreement, signedPaper } from '../nearest.js'
import { atomsIn, isSameRef, lemmaAt, type Reading, type Ref, verbKeys } from '../reading.js'
import { actorsIn, slot, targetsIn } from '../slots.js'
import { withPrep } from '../with-prep.js'
import { holdersOf } from './stance-holders.js'

/** Stances that a verb tells together with its object: "took issue with the plan", "gave it the nod"; and what is met with from others. */
export function stancePhrases(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    idiom(reading, sentence, clause)
    yesOrNo(reading, sentence, clause)
    inFavour(reading, sentence, clause)
    wellSpokenOf(reading, sentence, clause)
    metWith(reading, sentence, clause)
    noFriend(reading, sentence, clause)
    unsigned(reading, sentence, clause)
  }
}

/** What is told as done: no wish, no condition, no denial. */
function isTold(
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  as: Mood['polarity'] = 'AFFIRMED',
): boolean {
  const { polarity, modality } = moodOf(reading, sentence, clause)
  return polarity === as && (modality === 'ACTUAL' || modality === 'HISTORICAL')
}

/** "took a dim view of the accord", "washed its hands of it", "will have none of it" */
function idiom(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  const [object] = clause.object
  const chunk = sentence.chunks[object ?? -1]
  if (!chunk || clause.vg.passive) return
  const words = atomsIn(sentence, chunk).map(({ lower }) => lower)
  const noun = lemmaAt(sentence, object)
  const found = reading.resources.lexicon.stances.idioms.find(
    ({ verbs, objects, like, none }) =>
      objects.includes(noun) &&
      verbKeys(clause).some(key => verbs.includes(key)) &&
      (like.length === 0 || words.some(word => like.includes(word))) &&
      none === (words[0] === 'no'),
  )
  // "will have none of the accord" is a refusal also where it is still to come; "raised no objection" is denied by its "no"
  const isSaid =
    /^(?:none|truck)$/.test(noun) || isTold(reading, sentence, clause, found?.none ? 'NEGATED' : 'AFFIRMED')
  if (!found || !isSaid) return
  const own = withPrep(chunk.post, ...found.at)
  const behind = [...own, ...found.at.flatMap(name => slot(clause, name))]
  const owners = found.at.includes('of') && behind.length === 0 ? modifierActors(reading, sentence, chunk) : []
  hold(reading, sentence, clause, found.stance, behind, owners)
}

/** "said yes to the accord", "said no to it" */
function yesOrNo(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  const word = sentence.atoms[clause.vg.to]?.lower
  if (clause.vg.lemma !== 'say' || !/^(?:yes|no)$/.test(word ?? '') || !isTold(reading, sentence, clause)) return
  const to = slot(clause, 'to')
  const own = sentence.chunks.find(({ from }) => from === clause.vg.to)?.post.filter(({ prep }) => prep === 'to') ?? []
  const behind = [...to, ...own.flatMap(({ chunks }) => chunks)]
  hold(reading, sentence, clause, word === 'yes' ? 'SUPPORTS' : 'REJECTS', behind, [])
}

const TAKING_SIDES = /^(?:speak|come|come out|come down|argue|vote|decide|declare|campaign|plead|write|rule)$/

/** "came out in favour of the accord" */
function inFavour(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  if (!verbKeys(clause).some(key => TAKING_SIDES.test(key)) || !isTold(reading, sentence, clause)) return
  const favour = slot(clause, 'in').filter(one => /^favou?r$/.test(lemmaAt(sentence, one)))
  const own = favour.flatMap(one => sentence.chunks[one]?.post ?? []).filter(({ prep }) => prep === 'of')
  const behind = [...own.flatMap(({ chunks }) => chunks), ...(favour.length > 0 ? slot(clause, 'of') : [])]
  hold(reading, sentence, clause, 'SUPPORTS', [...behind, ...slot(clause, 'in favour of')], [])
}

/** "spoke highly of the accord", "speaks ill of Peru" */
function wellSpokenOf(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  const how = sentence.atoms[clause.vg.to]?.lower ?? ''
  if (!/^(?:speak|think)$/.test(clause.vg.lemma) || !isTold(reading, sentence, clause)) return
  if (/^(?:highly|warmly|well|favourably|favorably)$/.test(how))
    hold(reading, sentence, clause, 'SUPPORTS', slot(clause, 'of'), [])
  if (/^(?:ill|badly|poorly|scathingly|disparagingly)$/.test(how))
    hold(reading, sentence, clause, 'OPPOSES', slot(clause, 'of'), [])
}

/** "The accord drew praise from Norway", "came under fire from", "met with hostility in Rome" */
function metWith(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  const { verbs, for: inFavour, against } = reading.resources.lexicon.stances.met
  if (!verbs.includes(clause.vg.lemma) || clause.vg.passive || !isTold(reading, sentence, clause)) return
  const met = [...clause.object, ...['with', 'under', 'into'].flatMap(name => slot(clause, name))]
  const noun = met.find(one => [...inFavour, ...against].includes(lemmaAt(sentence, one)))
  if (noun === undefined || sentence.atoms[sentence.chunks[noun]?.from ?? -1]?.lower === 'no') return
  const own = (prep: string) =>
    (sentence.chunks[noun]?.post ?? []).filter(one => one.prep === prep).flatMap(({ chunks }) => chunks)
  const from = ['from', 'in'].map(prep => [...own(prep), ...slot(clause, prep)]).find(one => one.length > 0) ?? []
  const [object] = targetsIn(reading, sentence, clause.subject, undefined)
  if (!object) return
  const predicate = inFavour.includes(lemmaAt(sentence, noun)) ? 'SUPPORTS' : 'OPPOSES'
  for (const subject of actorsIn(reading, sentence, from)) tell(reading, sentence, clause, predicate, subject, object)
}

/** "was no friend of the operation" */
function noFriend(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  const chunk = sentence.chunks[clause.object[0] ?? -1]
  const isNone = chunk !== undefined && sentence.atoms[chunk.from]?.lower === 'no'
  if (clause.vg.lemma !== 'be' || !isNone || !/^(?:friend|fan|admirer)$/.test(lemmaAt(sentence, chunk.index))) return
  const behind = withPrep(chunk.post, 'of')
  hold(reading, sentence, clause, 'OPPOSES', behind, [])
}

/** "did not sign", "would not sign it": who does not is against the paper that was told last. */
function unsigned(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  const { lemma, negated, passive, perfect, form, modal } = clause.vg
  const isRefusal = negated && !passive && !perfect && form === 'FINITE' && (modal === null || modal === 'would')
  if (!/^(?:sign|initial)$/.test(lemma) || !isRefusal || clause.link === 'SUBORDINATE') return
  const told = targetsIn(reading, sentence, clause.object, 'AGREEMENT')
  const its = told.length > 0 ? told : itsAgreement(reading, sentence, clause.object)
  const isOpen = its.length === 0 && clause.object.length === 0
  const last = isOpen ? signedPaper(reading, sentence.sentence, sentence.atoms[clause.vg.from]?.start) : null
  const [object] = last ? [last] : its
  if (!object) return
  for (const subject of holdersOf(reading, sentence, clause))
    tell(reading, sentence, clause, 'REJECTS', subject, object)
}

/** Says it of whoever does it, towards the paper, the event or the actor in the phrases. */
function hold(
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  predicate: string,
  phrases: readonly number[],
  owners: readonly Ref[],
): void {
  const told = targetsIn(reading, sentence, phrases, undefined)
  const papers = told.length > 0 ? told : itsAgreement(reading, sentence, phrases)
  const [object] = [...papers, ...actorsIn(reading, sentence, phrases), ...owners]
  if (!object) return
  for (const subject of holdersOf(reading, sentence, clause))
    tell(reading, sentence, clause, predicate, subject, object)
}

function tell(
  reading: Reading,
  sentence: SentenceSyntax,
  clause: Clause,
  predicate: string,
  subject: Ref,
  object: Ref,
): void {
  if (isSameRef(subject, object)) return
  const rest = { rule: 'idiom:phrase', confidence: 700, ...clauseExtent(sentence, clause) }
  say(reading, sentence, { predicate, subject, object, ...rest })
}
