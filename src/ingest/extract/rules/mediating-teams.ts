import type { Chunk, SentenceSyntax } from '../../analyse/syntax/syntax.js'
import { actorsOf, actorsOfAll, modifierActors } from '../actors.js'
import { atomsIn, headAtom, type Reading, type Ref, unique } from '../reading.js'
import { doers, slot } from '../slots.js'
import { withPrep } from '../with-prep.js'

const TEAM = /^(?:team|group|panel|mission|commission|committee|body|unit|delegation)$/
/** "the mediating countries, A and B" */
const POWERS = /^(?:country|state|power|nation|government)$/
const MEDIATING = /^(?:mediation|mediating|facilitation|facilitating|conciliation)$/
const HEADS = /^(?:head|leader|chief|chair|chairman|chairwoman|member|coordinator)$/

/** Whether the phrase is a team that mediates: "the mediation team", "the African Union's mediation panel". */
export function isMediatingTeam(sentence: SentenceSyntax, chunk: Chunk): boolean {
  const head = headAtom(sentence, chunk)
  return (
    head !== undefined &&
    head.span === null &&
    ((TEAM.test(head.lemma) && atomsIn(sentence, chunk).some(({ lower }) => MEDIATING.test(lower))) ||
      (POWERS.test(head.lemma) && atomsIn(sentence, chunk).some(({ lower }) => lower === 'mediating')))
  )
}

/** Whose team it is, who heads it and who belongs to it: "headed the mediation team", "X, head of the mediation team". */
export function teamOf(reading: Reading, sentence: SentenceSyntax, chunk: Chunk): readonly Ref[] {
  const of = withPrep(chunk.post, 'of', 'from', 'under')
  const heading = sentence.clauses.filter(
    clause => /^(?:head|lead|chair|join)$/.test(clause.vg.lemma) && slot(clause, 'object').includes(chunk.index),
  )
  const host = sentence.chunks[chunk.host ?? -1]
  const head = host && chunk.prep === 'of' && HEADS.test(headAtom(sentence, host)?.lemma ?? '') ? host : undefined
  const apposed = POWERS.test(headAtom(sentence, chunk)?.lemma ?? '') ? sentence.chunks[chunk.apposed ?? -1] : undefined
  const named = [head?.index, head?.apposed, ...(apposed?.group ?? [])].flatMap(one =>
    actorsOf(reading, sentence, one ?? -1),
  )
  return unique([
    ...modifierActors(reading, sentence, chunk),
    ...actorsOfAll(reading, sentence, of),
    ...heading.flatMap(clause => doers(reading, sentence, clause)),
    ...named,
  ])
}
