import { fold } from '../../model/fold.js'
import type { EntityTable, WordSpan } from './entities.js'
import { ORGANIZATION_HEADS } from './lexicon/organization-words.js'
import { SPACE, type Word } from './words.js'

/** "the Bank", "the Front's": the head of a body's name, with its capital, stands for the body named last before it. */

/** Too many have one: "the Government", "the Army", "the Party of the People". */
const ANYBODYS = new Set(
  'government junta cabinet army navy forces force police guard guards parliament senate congress resistance opposition press news'.split(
    ' ',
  ),
)

const isSpace = (gap: string | null | undefined) => SPACE.test(gap ?? '')

/** Is it the noun alone, and not the beginning of a longer name? */
function standsAlone(words: readonly Word[], at: number): boolean {
  const [noun, next, after] = [words[at], words[at + 1], words[at + 2]]
  if (!noun?.capital || noun.upper || !isSpace(noun.gap) || words[at - 1]?.key !== 'the') return false
  if (noun.possessive || next?.sentence !== noun.sentence || !isSpace(next.gap)) return true
  return !next.capital && !(next.key === 'of' && after?.key !== 'its')
}

export function findBodyNouns(words: readonly Word[], table: EntityTable, spans: readonly WordSpan[]): WordSpan[] {
  const named = spans.flatMap(({ from, entities }) => {
    const [index] = entities
    const entity = entities.length === 1 && index !== undefined ? table.get(index) : null
    return entity?.kind === 'ORGANIZATION' ? [{ from, entities, keys: fold(entity.name).split(/[\s-]+/) }] : []
  })
  const nouns = words.filter(({ key }) => ORGANIZATION_HEADS.has(key) && !ANYBODYS.has(key))
  return nouns.flatMap(({ key, index: at }): WordSpan[] => {
    if (!standsAlone(words, at)) return []
    const last = named.findLast(({ from, keys }) => from < at && keys.includes(key))
    return last ? [{ from: at, to: at + 1, how: 'DESCRIPTION', entities: last.entities }] : []
  })
}
