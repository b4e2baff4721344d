import type { Chunk, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOfAll, modifierActors, principalsOf } from '../actors.js'
import { headAtom, type Reading, type Ref, unique } from '../reading.js'
import { doers } from '../slots.js'

/** How deep a quarrel may hang: "in efforts to settle | the crisis | over …". */
const DEEP = 2

/**
 * Who is at odds in what is mediated: "to mediate in its conflict with Peru", "in Chile's dispute with Peru", "a settlement of the border
 * dispute of Chile and Peru"; nobody where no two are told.
 */
export function quarrellers(
  reading: Reading,
  sentence: SentenceSyntax,
  phrases: readonly number[],
  mediators: readonly Ref[],
): readonly Ref[] {
  const barred = new Set(mediators.flatMap(one => principalsOf(reading, one)))
  for (const chunk of below(sentence, phrases, DEEP)) {
    if (!reading.resources.lexicon.roles.matters.includes(headAtom(sentence, chunk)?.lemma ?? '')) continue
    const own = [...modifierActors(reading, sentence, chunk), ...owner(reading, sentence, chunk)]
    const against = chunk.post.filter(({ prep }) => WITH.test(prep)).flatMap(({ chunks }) => chunks)
    const all = unique([...own, ...actorsOfAll(reading, sentence, against)])
    const others = all.filter(one => !principalsOf(reading, one).some(index => barred.has(index)))
    if (others.length >= 2) return others
  }
  return []
}

const WITH = /^(?:with|of|between|against)$/

function below(sentence: SentenceSyntax, phrases: readonly number[], depth: number): readonly Chunk[] {
  return phrases.flatMap(one => {
    const chunk = sentence.chunks[one]
    if (!chunk) return []
    const inner = depth === 0 ? [] : chunk.post.flatMap(({ chunks }) => below(sentence, chunks, depth - 1))
    return [chunk, ...inner]
  })
}

/** "its", "their": whose verb stands before. */
function owner(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): readonly Ref[] {
  const first = sentence.atoms[chunk.from]
  if (!first || !/^(?:its|their|his|her)$/.test(first.lower) || first.span !== null) return []
  const before = sentence.clauses.filter(({ vg, link }) => vg.to <= chunk.from && link !== 'CATENATIVE')
  return before.map(one => doers(reading, sentence, one)).find(refs => refs.length > 0) ?? []
}
