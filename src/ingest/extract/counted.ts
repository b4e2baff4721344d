import type { Chunk, SentenceSyntax } from '../analyse/syntax/syntax.js'
import { actorsOf, isSide } from './actors.js'
import { atomsIn, headAtom, isPerson, type Reading, type Ref, unique } from './reading.js'

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, duo: 2, trio: 3, quartet: 4 }

/** So many sentences back those are looked for who are counted. */
const NEAR = 2

/**
 * "The three had shuttled", "the two mediators": as many as were told last, none of them a side, in one list or else in one sentence.
 * "The two" alone are the sides.
 */
export function countedActors(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref[] {
  const many = countOf(reading, sentence, chunk)
  if (many === null) return []
  for (const one of reading.sentences.slice(Math.max(0, sentence.sentence - NEAR), sentence.sentence + 1).reverse()) {
    const before = one === sentence ? chunk.index : one.chunks.length
    const found = listOf(reading, one, before, many) ?? allOf(reading, one, before, many)
    if (found) return found
  }
  return []
}

/** How many the phrase speaks of, where it has no other words than "the three", "all four", "the two envoys". */
function countOf({ resources }: Reading, sentence: SentenceSyntax, chunk: Chunk): number | null {
  const head = headAtom(sentence, chunk)
  const words = atomsIn(sentence, chunk)
  if (!head || head.span || chunk.post.length > 0 || words.length > 3) return null
  if (!/^(?:the|these|all|both)$/.test(words[0]?.lower ?? '')) return null
  const many = words.map(({ lower }) => COUNTS[lower]).find(count => count !== undefined)
  if (many === undefined) return null
  const bare = head.pos === 'NUM' || COUNTS[head.lower] !== undefined
  if (bare) return many > 2 || head.lower === 'duo' ? many : null
  return resources.roleNouns.has(head.lemma) || resources.sets.occupations.has(head.lemma) ? many : null
}

/** "Both rejected it": the two who were listed last, or the only two people that the sentence, or the one before, names. */
export function bothTold(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): Ref[] {
  for (const one of [sentence, reading.sentences[sentence.sentence - 1]]) {
    if (!one) continue
    const chunks = one === sentence ? one.chunks.slice(0, chunk.index) : one.chunks
    const lists = chunks.filter(({ group, index }) => group.length === 2 && group[0] === index)
    const listed = lists.map(({ group }) => unique(group.flatMap(part => actorsOf(reading, one, part))))
    const all = unique(chunks.flatMap(({ index }) => actorsOf(reading, one, index)))
    const people = all.filter(ref => isPerson(reading, ref))
    const two = listed.findLast(({ length }) => length === 2) ?? (people.length === 2 ? people : undefined)
    if (two) return two
  }
  return []
}

const others = (reading: Reading, refs: readonly Ref[]): Ref[] =>
  unique(refs).filter(one => one.kind === 'ENTITY' && !isSide(reading, one))

/** The last list of so many. */
function listOf(reading: Reading, sentence: SentenceSyntax, before: number, many: number): Ref[] | null {
  for (const { group, index } of sentence.chunks.slice(0, before).reverse()) {
    if (group[0] !== index || group.length < 2) continue
    const all = unique(group.flatMap(one => actorsOf(reading, sentence, one)))
    const found = others(reading, all)
    if (all.length === many && found.length === many) return found
  }
  return null
}

/** Of the people in the sentence, else of whoever acts there, those who are no sides, if they are so many. */
function allOf(reading: Reading, sentence: SentenceSyntax, before: number, many: number): Ref[] | null {
  const all = others(
    reading,
    sentence.chunks.slice(0, before).flatMap(({ index }) => actorsOf(reading, sentence, index)),
  )
  const people = all.filter(one => isPerson(reading, one))
  const found = people.length > 0 ? people : all
  return found.length === many ? found : null
}
