import type { EntityTable, WordSpan } from './entities.js'
import type { Gazetteer } from './gazetteer.js'
import type { Word } from './words.js'

/** How a people is called before a hyphen and another: "Franco-Libyan". */
const FORMS: ReadonlyMap<string, string> = new Map([
  ['anglo', 'United Kingdom'],
  ['austro', 'Austria'],
  ['franco', 'France'],
  ['germano', 'Germany'],
  ['graeco', 'Greece'],
  ['greco', 'Greece'],
  ['hispano', 'Spain'],
  ['indo', 'India'],
  ['italo', 'Italy'],
  ['luso', 'Portugal'],
  ['russo', 'Russia'],
  ['serbo', 'Serbia'],
  ['sino', 'China'],
  ['turco', 'Turkey'],
])
const HYPHEN = /^[-‑–]$/

/** What two states make with each other: "Anglo-American" of relations, schools and banks says nothing of either. */
const MADE =
  /^(?:treaty|agreement|accord|pact|convention|deal|protocol|declaration|truce|ceasefire|armistice|memorandum|treaties|agreements|accords)$/

/** "the Sino-Indian border accord": the first half of an adjective of two states, before the one that is an adjective by itself. */
export function findCombiningForms(
  words: readonly Word[],
  gazetteer: Gazetteer,
  table: EntityTable,
  spans: readonly WordSpan[],
): WordSpan[] {
  return spans.flatMap(({ from, to, how }): WordSpan[] => {
    const [word, next] = [words[from - 1], words[from]]
    if (!words.slice(to, to + 2).some(({ key, sentence }) => sentence === next?.sentence && MADE.test(key))) return []
    const row = gazetteer.byName.get(FORMS.get(word?.key ?? '') ?? '')
    if (how !== 'DEMONYM' || !row || !word?.capital || !HYPHEN.test(next?.gap ?? '')) return []
    return [{ from: from - 1, to: from, how: 'DEMONYM', entities: [table.row(row)] }]
  })
}
