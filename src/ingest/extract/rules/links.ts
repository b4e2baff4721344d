import type { Chunk, Clause, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { entities } from '../actors.js'
import { clauseExtent, say } from '../draft.js'
import { moodOf } from '../modality.js'
import { atomsIn, chunkKey, extent, headAtom, type Reading, type Ref } from '../reading.js'
import { slot, targetsIn } from '../slots.js'
import { withPrep } from '../with-prep.js'

/** How agreements hang together and who put them forward: "an annex to the deal", "the EU's proposal", "the accord replaces". */
export function links(reading: Reading, sentence: SentenceSyntax): void {
  for (const chunk of sentence.chunks) {
    const index = reading.agreementOf.get(chunkKey(sentence, chunk.index))
    if (index === undefined) continue
    annex(reading, sentence, chunk, { kind: 'AGREEMENT', index })
    proposer(reading, sentence, chunk, { kind: 'AGREEMENT', index })
  }
  for (const clause of sentence.clauses) linkingVerb(reading, sentence, clause)
}

const ANNEXES = new Set(['annex', 'appendix', 'addendum', 'protocol', 'amendment', 'roadmap', 'road map', 'plan'])

/** "the implementation annex of the agreement", "an appendix to the treaty" */
function annex(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, subject: Ref): void {
  if (!ANNEXES.has(headAtom(sentence, chunk)?.lemma ?? '')) return
  const phrases = withPrep(chunk.post, 'of', 'to')
  for (const object of targetsIn(reading, sentence, phrases, 'AGREEMENT')) {
    const predicate = headAtom(sentence, chunk)?.lemma === 'amendment' ? 'AMENDS' : 'IMPLEMENTS'
    say(reading, sentence, {
      predicate,
      subject,
      object,
      rule: 'link:annex',
      confidence: 750,
      ...extent(sentence, chunk),
    })
  }
}

const PROPOSALS = new Set(['proposal', 'plan', 'draft', 'initiative', 'blueprint', 'roadmap', 'offer'])

/** "the European proposal", "the EU's plan", "a US draft": whose it is put it forward. */
function proposer(reading: Reading, sentence: SentenceSyntax, chunk: Chunk, object: Ref): void {
  if (!PROPOSALS.has(headAtom(sentence, chunk)?.lemma ?? '')) return
  const before = atomsIn(sentence, chunk).filter(atom => atom.index !== chunk.head && atom.span !== null)
  const [only] = before
  if (!only || before.length > 1 || sentence.atoms[only.index + 1]?.joined) return
  const named = only.span?.how === 'NAME' && sentence.atoms[only.index + 1]?.pos !== 'POS'
  for (const subject of entities(reading, only)) {
    if (named && reading.sides.includes(subject.index)) continue
    say(reading, sentence, {
      predicate: 'PROPOSED',
      subject,
      object,
      rule: 'noun:proposal of',
      confidence: 750,
      ...extent(sentence, chunk),
    })
  }
}

const LINKING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    implement: 'IMPLEMENTS',
    amend: 'AMENDS',
    revise: 'AMENDS',
    modify: 'AMENDS',
    replace: 'SUPERSEDES',
    supersede: 'SUPERSEDES',
  }),
)

/** "an appendix implementing the proposal", "the treaty replaced the accord" */
function linkingVerb(reading: Reading, sentence: SentenceSyntax, clause: Clause): void {
  const predicate = LINKING.get(clause.vg.lemma)
  if (predicate === undefined) return
  const [subject] = targetsIn(reading, sentence, slot(clause, 'subject'), 'AGREEMENT')
  const [object] = targetsIn(reading, sentence, slot(clause, 'object'), 'AGREEMENT')
  if (!subject || !object) return
  say(reading, sentence, {
    predicate,
    subject,
    object,
    mood: moodOf(reading, sentence, clause),
    rule: `link:${clause.vg.lemma}`,
    confidence: 750,
    ...clauseExtent(sentence, clause),
  })
}
