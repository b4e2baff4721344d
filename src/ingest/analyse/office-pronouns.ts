import { groupBy } from '../../model/group-by.js'
import type { Item } from './items.js'

/** "A met B. He is …" may be of either; of the one person that a sentence names, the next one goes on to speak. */

const PERSONAL = /^(?:he|she)$/
/** "A former minister of Chad|, he now heads …": the longest phrase before the pronoun. */
const LONGEST_FRONT = 9

/** The one person whom a sentence names. */
function onlyPerson(items: readonly Item[]): number | null {
  const named = new Set(items.flatMap(({ kind, entity }) => (kind === 'P' ? (entity ?? []) : [])))
  const [only] = named
  return named.size === 1 ? (only ?? null) : null
}

/** Does the pronoun open its sentence, or follow an office that opens it? */
function opens(items: readonly Item[], at: number): boolean {
  let start = at
  while (start > 0 && items[start - 1]?.sentence === items[at]?.sentence) start--
  if (start === at) return true
  const front = items.slice(start, at)
  const phrase = front.length <= LONGEST_FRONT && /^(?:a|an|the|himself|herself)$/.test(front[0]?.key ?? '')
  return phrase && front.at(-1)?.kind === ',' && front.some(({ kind }) => kind === 'T')
}

/** The items with "he" and "she" as the person they stand for, where a sentence opens with them: "He is the president of Chad". */
export function withPronouns(items: readonly Item[]): Item[] {
  const bySentence = groupBy(items, ({ sentence }) => sentence)
  return items.map((item, at) => {
    if (item.kind !== 'W' || !PERSONAL.test(item.key) || !opens(items, at)) return item
    const entity = onlyPerson(bySentence.get(item.sentence - 1) ?? [])
    return entity === null ? item : { ...item, kind: 'P', entity }
  })
}
