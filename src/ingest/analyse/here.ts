import { fold } from '../../model/fold.js'
import type { EntityTable, WordSpan } from './entities.js'
import type { Gazetteer } from './gazetteer.js'
import type { Word } from './words.js'

/** "The talks broke down here on Friday": the place of the dateline. Nothing where there is none. */
export function findHere(
  words: readonly Word[],
  dateline: string | null,
  gazetteer: Gazetteer,
  table: EntityTable,
): WordSpan[] {
  if (dateline === null) return []
  const said = words.filter(({ key, index }) => key === 'here' && words[index - 1]?.sentence === words[index]?.sentence)
  if (said.length === 0) return []
  const key = fold(dateline)
  const form = gazetteer.forms.get(key.split(' ')[0] ?? '')?.find(({ keys }) => keys.join(' ') === key)
  const [row] = form?.places ?? []
  const place = row ? table.row(row) : table.named('PLACE', dateline, 'CITY')
  return said.map(({ index }) => ({ from: index, to: index + 1, how: 'DESCRIPTION', entities: [place] }))
}
