import { flatMap } from '../../model/flat-map.js'
import { groupBy } from '../../model/group-by.js'
import type { TitleRow } from '../../model/reference.js'
import type { EntityTable } from './entities.js'
import type { Gazetteer } from './gazetteer.js'
import type { Home } from './home.js'
import type { Item } from './items.js'
import { WORDLESS } from './office-elements.js'
import type { Word } from './words.js'

export interface OfficesInput {
  readonly gazetteer: Gazetteer
  readonly words: readonly Word[]
  readonly items: readonly Item[]
  readonly table: EntityTable
  readonly date: string | null
  readonly text: string
  readonly home: Home
  /** Where each title stands in the singular, as places in `items`. */
  readonly titles: ReadonlyMap<TitleRow, readonly number[]>
}

/** What `OfficesInput.titles` holds. */
export function titlesOf(items: readonly Item[]): ReadonlyMap<TitleRow, readonly number[]> {
  const titles = flatMap(items, ({ title }, at) => (title && !title.title.plural ? [{ row: title.title.row, at }] : []))
  return new Map([...groupBy(titles, ({ row }) => row)].map(([row, told]) => [row, told.map(({ at }) => at)]))
}

/** Offices of a state, which may be left unsaid where only one is spoken of. */
export const NATIONAL = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'MINISTER'])
/** A body that is the place of something ("in Brussels") holds no office; a country's land stands for its state, and so does the White House. */
export function bodyOf({ gazetteer, table }: OfficesInput, item: Item | undefined): number | null {
  if (!item || item.entity === null) return null
  const entity = table.get(item.entity)
  if (entity.kind === 'ORGANIZATION') return entity.index
  const seat =
    /^(?:COUNTRY|VENUE)$/.test(entity.type ?? '') && entity.reference
      ? gazetteer.seats.get(entity.reference)
      : undefined
  return seat ? table.row(seat) : null
}

/** The title as it stands in the text, that of one where the text has it of several ("presidents"), or what words without one say. */
export function titleText({ words, text }: OfficesInput, title: Item): string {
  if (title.kind === 'B') return 'leader'
  // "Under Secretary" is not "under"
  const wordless = title.to - title.from > 1 ? undefined : WORDLESS.get(title.key)
  if (wordless !== undefined) return wordless
  if (title.title?.title.plural) return title.title.title.row.title
  return text.slice(words[title.from]?.start, words[title.to - 1]?.end)
}

/** The one value that all are; null where they differ or there are none. */
export const only = <T>(values: readonly T[]): T | null => (new Set(values).size === 1 ? (values[0] ?? null) : null)
