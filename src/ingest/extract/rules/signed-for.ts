import type { Chunk, Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOf, actorsOfAll } from '../actors.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import { signedPaper } from '../nearest.js'
import { extent, headAtom, type Reading, type Ref } from '../reading.js'
import { doers, slot, targetsIn } from '../slots.js'

const SIGNING = /^(?:sign|initial|countersign|ink|put|add|affix)$/
const MARK = /^(?:name|signature|initial)$/

/**
 * Idiom: "Peres signed for Israel and Abbas for the Palestinians", "Kabui put his name to it for the interim government, Kauona for
 * the army": who is signed for is a party, and the names that follow sign as well.
 */
export function signedFor(reading: Reading, sentence: SentenceSyntax): void {
  for (const clause of sentence.clauses) {
    const forWhom = slot(clause, 'for')
    if (!isSigning(sentence, clause) || forWhom.length === 0) continue
    const [told] = targetsIn(reading, sentence, [...slot(clause, 'object'), ...slot(clause, 'to')], 'AGREEMENT')
    const object = told ?? signedPaper(reading, sentence.sentence, sentence.atoms[clause.vg.from]?.start)
    const mood = moodOf(reading, sentence, clause)
    if (!object || mood.polarity === 'NEGATED') continue
    const place = clauseExtent(sentence, clause)
    const common = { object, mood, rule: 'idiom:signed for', confidence: 800, ...place }
    const first = doers(reading, sentence, clause)
    // only who signs for somebody: "signed for the first time" is no party
    const principals = actorsOfAll(reading, sentence, forWhom).filter(one => !first.some(other => isSame(one, other)))
    if (principals.length === 0) continue
    for (const subject of first) say(reading, sentence, { ...common, predicate: 'SIGNED', subject })
    for (const subject of principals) say(reading, sentence, { ...common, predicate: 'PARTY_TO', subject })
    for (const chunk of gapped(reading, sentence, clause))
      for (const subject of actorsOf(reading, sentence, chunk.index))
        say(reading, sentence, { ...common, predicate: 'SIGNED', subject, ...extent(sentence, chunk) })
  }
}

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
    return after?.lower === 'for' || (chunk.apposed !== null && isBeforeFor(sentence, chunk.apposed))
  })
}

const isBeforeFor = (sentence: SentenceSyntax, chunk: number): boolean =>
  sentence.atoms.slice(sentence.chunks[chunk]?.to).some(({ lower }, i) => lower === 'for' && i < 8)

const isSame = (a: Ref, b: Ref): boolean => a.kind === b.kind && a.index === b.index
