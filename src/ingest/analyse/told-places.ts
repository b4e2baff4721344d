import { flatMap } from '../../model/flat-map.js'
import type { EntityTable, WordSpan } from './entities.js'
import type { Gazetteer } from './gazetteer.js'
import type { Word } from './words.js'

/** Places that are told by what they are: "the Ghanaian capital", "the village of Makelle". */
export function findToldPlaces(
  words: readonly Word[],
  text: string,
  gazetteer: Gazetteer,
  table: EntityTable,
  spans: readonly WordSpan[],
): WordSpan[] {
  const taken = new Set(spans.flatMap(({ from, to }) => [...Array(to - from).keys()].map(i => from + i)))
  return [...capitals(words, gazetteer, table, spans), ...towns(words, text, table, taken)]
}

const SPACE = /^\s+$/

/** "the Ghanaian capital", "Kenya's capital": the word alone; where the name stands behind it, that says it. */
function capitals(
  words: readonly Word[],
  gazetteer: Gazetteer,
  table: EntityTable,
  spans: readonly WordSpan[],
): WordSpan[] {
  return spans.flatMap(({ to, entities }): WordSpan[] => {
    const [word, next] = [words[to], words[to + 1]]
    if (word?.key !== 'capital' || !SPACE.test(word.gap ?? '') || (next?.capital && /^,?\s+$/.test(next.gap ?? '')))
      return []
    const state = entities.length === 1 ? table.get(entities[0] ?? -1) : null
    const row = state?.type === 'STATE' ? gazetteer.capitals.get(state.reference ?? '') : undefined
    return row ? [{ from: to, to: to + 1, how: 'DESCRIPTION', entities: [table.row(row)] }] : []
  })
}

const TOWN = new Set(
  'town city village resort port suburb district hamlet settlement township island islet oasis'.split(' '),
)

/** "the resort of Hurghada": a name that nothing else explains. */
function towns(words: readonly Word[], text: string, table: EntityTable, taken: ReadonlySet<number>): WordSpan[] {
  return flatMap(words, (word, at): WordSpan[] => {
    const from = at + 2
    if (!TOWN.has(word.key) || words[at + 1]?.key !== 'of' || !words[from]?.capital || taken.has(from)) return []
    let to = from + 1
    while (words[to]?.capital && SPACE.test(words[to]?.gap ?? '') && !taken.has(to) && to - from < 3) to++
    const name = text.slice(words[from]?.start, words[to - 1]?.end)
    return [{ from, to, how: 'NAME', entities: [table.named('PLACE', name, 'CITY')] }]
  })
}
