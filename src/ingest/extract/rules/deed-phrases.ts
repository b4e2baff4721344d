import type { Deed } from '../../../ontology/lexicon-frames.js'
import type { Clause } from '../../analyse/syntax/syntax.js'
import { slot } from '../slots.js'

/** The phrases that stand for the object. */
export function phrasesOf(clause: Clause, { at, of }: Deed): readonly number[] {
  return at.length === 0 ? slot(clause, of ?? 'object') : at.flatMap(name => slot(clause, name))
}
