import type { Chunk, SentenceSyntax } from '../analyse/syntax/syntax.js'
import type { Reading } from './reading.js'

const ABOUT = /^(?:on|for|over|regarding|concerning|to|of)$/
const WITHIN = /^(?:of|for|between|to|with|against|over|and)$/
const LONGEST = 14

/** What the agreement is about: the words right after "on", "for" or "to", with what hangs on them. */
export function topicOf(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): string | null {
  const post = chunk.post.find(({ prep, chunks }) => ABOUT.test(prep) && isTopic(sentence, prep, chunks[0]))
  const chain = sentence.chunks[post?.chunks[0] ?? -1]
  if (!chain) return null
  let end = lastOf(sentence, chain)
  for (let next = sentence.chunks[post?.chunks.at(-1) ?? -1]; next; ) {
    const inner = next.post.filter(({ prep }) => WITHIN.test(prep)).flatMap(({ chunks }) => chunks)
    const deeper: Chunk | undefined = sentence.chunks[inner.at(-1) ?? -1]
    if (!deeper || deeper.to <= end || deeper.to - chain.from > LONGEST || sentence.atoms[deeper.from]?.date) break
    end = deeper.to
    next = deeper
  }
  return reading.analysis.clean.text.slice(sentence.atoms[chain.from]?.start ?? 0, sentence.atoms[end - 1]?.end ?? 0)
}

const lastOf = (sentence: SentenceSyntax, { group, to }: Chunk): number =>
  Math.max(to, sentence.chunks[group.at(-1) ?? -1]?.to ?? to)

const NO_TOPIC =
  /^(?:spot|paper|table|ground|basis|side|eve|day|condition|part|behalf|time|occasion|lawn|own|kind|sort|year|month|week|day|hour|decade|future|past)$/

/** A common noun directly behind the preposition: no date, no name, no "on how". */
function isTopic(sentence: SentenceSyntax, prep: string, index: number | undefined): boolean {
  const chunk = sentence.chunks[index ?? -1]
  const head = chunk ? sentence.atoms[chunk.head] : undefined
  if (!chunk || !head || head.date || /day$/.test(head.lower)) return false
  if (sentence.atoms[chunk.from - 1]?.lower !== prep || NO_TOPIC.test(head.lemma)) return false
  return head.span === null || prep === 'on'
}
