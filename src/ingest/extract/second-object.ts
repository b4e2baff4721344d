import type { Chunk, Clause, SentenceSyntax } from '../analyse/syntax/syntax.js'

const GIVING = /^(?:give|send|lend|offer|issue|hand|deal|promise|deny|grant)$/

/** "gave Peru | an ultimatum", "offered Chile and Peru | its good offices": what stands behind those to whom it is given. */
export function secondObject({ chunks }: SentenceSyntax, { vg, object }: Clause): Chunk | undefined {
  const last = chunks[object.at(-1) ?? -1]
  if (!GIVING.test(vg.lemma) || vg.passive || last === undefined) return undefined
  return chunks.find(({ from, prep }) => from === last.to && prep === null)
}

/** Whether a phrase is what is done or given to somebody: the object, or the second of two. */
export const isObject = (sentence: SentenceSyntax, clause: Clause, chunk: number): boolean =>
  clause.object.includes(chunk) || secondObject(sentence, clause)?.index === chunk
