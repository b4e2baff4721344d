import type { Atom, Chunk, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { isDefinite, isSigned, lookUp, modifiersOf, paperOf } from './phrase-words.js'
import { atomsIn, chunkKey, extent, headAtom, type Reading } from './reading.js'
import { topicOf } from './topic.js'

/** "an 11-point plan", "the Good Friday Agreement", "signed statements": a noun phrase that names an agreement. */
export function agreementCandidate(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): void {
  const head = headAtom(sentence, chunk)
  if (!head || reading.eventOf.has(chunkKey(sentence, chunk.index))) return
  const paper = paperOf(reading, head)
  if (head.span && paper === null) return
  const { agreementStage, sets, lexicon } = reading.resources
  // settlements are where settlers live
  if (head.lower === 'settlements') return
  // "any agreement must be approved", "reached no deal": none in particular
  if (/^(?:any|no|every|such|what|some)$/.test(sentence.atoms[chunk.from]?.lower ?? '')) return
  const byHead =
    (paper === null ? lookUp(agreementStage, sentence, chunk, head) : (agreementStage.get(paper) ?? 'OTHER')) ??
    (isSigned(sentence, chunk) ? 'OTHER' : undefined)
  if (byHead === undefined) return
  const words = atomsIn(sentence, chunk)
  const modifiers = [
    ...modifiersOf(reading, words, chunk),
    ...(paper === null ? [] : head.lower.split(/\s+/).filter(word => word !== paper)),
  ]
  if (modifiers.some(word => sets.notAgreement.has(word)) || isConsent(chunk, head)) return
  const definite = isDefinite(words)
  const topic = topicOf(reading, sentence, chunk)
  const told =
    isSigned(sentence, chunk) || modifiers.length > 0 || topic !== null || (definite && sets.anaphors.has(head.lemma))
  if (sets.weak.has(head.lemma) && !told) return
  const stage = modifiers.map(word => lexicon.agreements.stages[word]).find(one => one !== undefined) ?? byHead
  const index = reading.agreements.length
  const { start, end } = extent(sentence, chunk)
  reading.agreements.push({
    index,
    stage:
      topic !== null && /\bpeace\b|normali[sz]/i.test(topic) && byHead === 'OTHER' ? 'FRAMEWORK_COMPREHENSIVE' : stage,
    head: paper ?? head.lemma,
    sentence: sentence.sentence,
    chunk: chunk.index,
    start,
    end,
    modifiers,
    topic,
    title: null,
    definite,
    plural: head.lower !== head.lemma,
  })
  reading.agreementOf.set(chunkKey(sentence, chunk.index), index)
}

/** "the agreement of both parties on an appendix" is a consent, not a paper. */
function isConsent({ post }: Chunk, head: Atom): boolean {
  return head.lemma === 'agreement' && post.some(({ prep }) => prep === 'of') && post.length > 1
}
