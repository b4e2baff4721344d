import type { Atom, Chunk, Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOf, actorsOfAll } from '../actors.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import { signedPaper } from '../nearest.js'
import { extent, headAtom, isSameRef, lemmaAt, type Reading } from '../reading.js'
import { doers, slot, targetsIn } from '../slots.js'
import { withPrep } from '../with-prep.js'

const SIGNING = /^(?:sign|initial|countersign|ink|put|add|affix)$/
const MARK = /^(?:name|signature|initial)$/

/**
 * Idiom: "Peres signed for Israel and Abbas for the Palestinians", "Kabui put his name to it for the interim government, Kauona for
 * the army": who is signed for is a party, and the names that follow sign as well.
 */
export function signedFor(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    if (!isSigning(sentence, clause)) continue
    const forWhom = [...slot(clause, 'for'), ...onBehalf(sentence, clause)]
    if (forWhom.length === 0 || isAsWitness(reading, sentence, clause)) continue
    const [told] = targetsIn(reading, sentence, [...slot(clause, 'object'), ...slot(clause, 'to')], 'AGREEMENT')
    const object = told ?? signedPaper(reading, sentence.sentence, sentence.atoms[clause.vg.from]?.start)
    const mood = moodOf(reading, sentence, clause)
    if (!object || mood.polarity === 'NEGATED') continue
    const place = clauseExtent(sentence, clause)
    const common = { object, mood, rule: 'idiom:signed for', confidence: 800, ...place }
    const first = doers(reading, sentence, clause)
    // only who signs for somebody: "signed for the first time" is no party
    const others = gapped(reading, sentence, clause)
    const signing = [...first, ...others.flatMap(({ index }) => actorsOf(reading, sentence, index))]
    const principals = actorsOfAll(reading, sentence, forWhom).filter(
      one => !signing.some(other => isSameRef(one, other)),
    )
    if (principals.length === 0) continue
    for (const subject of first) say(reading, sentence, { ...common, predicate: 'SIGNED', subject })
    for (const subject of principals) say(reading, sentence, { ...common, predicate: 'PARTY_TO', subject })
    for (const chunk of others)
      for (const subject of actorsOf(reading, sentence, chunk.index))
        say(reading, sentence, { ...common, predicate: 'SIGNED', subject, ...extent(sentence, chunk) })
  }
}

/** "signed on behalf of the Government and X, its envoy, on behalf of his movement" */
const onBehalf = (sentence: SentenceSyntax, clause: Clause): readonly number[] =>
  slot(clause, 'on')
    .flatMap(one => sentence.chunks[one] ?? [])
    .filter(chunk => headAtom(sentence, chunk)?.lemma === 'behalf')
    .flatMap(({ post }) => withPrep(post, 'of'))

/** "signed it as a witness on behalf of the Union" */
const isAsWitness = ({ resources }: Reading, sentence: SentenceSyntax, clause: Clause): boolean =>
  slot(clause, 'as').some(one => resources.roleNouns.has(lemmaAt(sentence, one)))

function isSigning(sentence: SentenceSyntax, clause: Clause): boolean {
  if (!SIGNING.test(clause.vg.lemma)) return false
  const object = sentence.chunks[clause.object[0] ?? -1]
  const marks = object !== undefined && MARK.test(headAtom(sentence, object)?.lemma ?? '')
  return /^(?:put|add|affix)$/.test(clause.vg.lemma) ? marks : true
}

/** "…, Sam Kauona for the army": a person after the verb that has no verb of its own, right before "for". */
function gapped(reading: Reading, sentence: SentenceSyntax, { vg, index }: Clause): readonly Chunk[] {
  const next = sentence.clauses[index + 1]?.vg.from ?? sentence.atoms.length
  return sentence.chunks.filter(chunk => {
    const [entity] = headAtom(sentence, chunk)?.span?.entities ?? []
    if (chunk.from < vg.to || chunk.to > next || reading.analysis.entities[entity ?? -1]?.kind !== 'PERSON')
      return false
    const after = sentence.atoms.slice(chunk.to).find(({ pos }) => pos !== 'PUNCT')
    return (
      isForWord(after, sentence) ||
      (chunk.apposed !== null && isBeforeFor(sentence, chunk.apposed)) ||
      isInserted(sentence, chunk)
    )
  })
}

/** "and X, the negotiator, on behalf of": between two commas. */
function isInserted({ atoms }: SentenceSyntax, { to }: Chunk): boolean {
  const close = atoms.findIndex(({ text }, i) => i > to && i < to + 8 && text === ',')
  const after = atoms[close + 1]
  return atoms[to]?.text === ',' && close > 0 && after?.lower === 'on' && atoms[close + 2]?.lower === 'behalf'
}

const isBeforeFor = (sentence: SentenceSyntax, chunk: number): boolean =>
  sentence.atoms.slice(sentence.chunks[chunk]?.to).some((atom, i) => isForWord(atom, sentence) && i < 8)

/** "for", or "on behalf" */
const isForWord = (atom: Atom | undefined, { atoms }: SentenceSyntax): boolean =>
  atom?.lower === 'for' || (atom?.lower === 'on' && atoms[atom.index + 1]?.lower === 'behalf')
