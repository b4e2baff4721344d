import type { EntityTable, WordSpan } from './entities.js'
import type { Word } from './words.js'

const SUBJECT = new Set(['he', 'she'])
const POSSESSIVE = new Set(['his', 'her'])

/** Tells of words in order: is this one inside a quotation? There, "he" is the speaker's. */
function quotations(text: string): (word: Word) => boolean {
  const marks = [...text.matchAll(/[“”"\n]/g)]
  let open = false
  let next = 0
  return word => {
    for (let mark = marks[next]; mark !== undefined && mark.index < word.start; mark = marks[++next])
      open = mark[0] === '“' || (mark[0] === '"' && !open)
    return open
  }
}

interface Persons {
  /** Entities of the persons named in a sentence, each once, in order. */
  readonly named: number[]
  /** The first of them stands at the start, alone, as a subject does. */
  readonly leads: boolean
}

function personsIn(
  words: readonly Word[],
  table: EntityTable,
  spans: readonly WordSpan[],
): Map<number, (Persons & { from: number })[]> {
  const bySentence = new Map<number, (Persons & { from: number })[]>()
  for (const { from, to, entities } of spans) {
    const entity = entities.length === 1 ? entities[0] : undefined
    const sentence = words[from]?.sentence
    if (entity === undefined || sentence === undefined || table.get(entity).kind !== 'PERSON') continue
    const before = words.slice(Math.max(0, from - 6), from).filter(word => word.sentence === sentence).length
    const list = bySentence.get(sentence) ?? []
    list.push({ named: [entity], leads: before < 6 && words[to]?.key !== 'and', from })
    bySentence.set(sentence, list)
  }
  return bySentence
}

/** The one person that a pronoun can safely mean: the only one before it in its sentence, else who alone or first stands in the sentence before. */
function antecedent(
  bySentence: ReadonlyMap<number, readonly (Persons & { from: number })[]>,
  word: Word,
): number | null {
  const here = (bySentence.get(word.sentence) ?? []).filter(({ from }) => from < word.index)
  const distinct = [...new Set(here.flatMap(({ named }) => named))]
  if (distinct.length === 1) return distinct[0] ?? null
  if (distinct.length > 1 || POSSESSIVE.has(word.key)) return null
  const before = bySentence.get(word.sentence - 1) ?? []
  const others = [...new Set(before.flatMap(({ named }) => named))]
  if (others.length === 1) return others[0] ?? null
  return before[0]?.leads ? (before[0].named[0] ?? null) : null
}

/** "he" and "she" outside quotations where one person is meant beyond doubt; a pronoun found so serves the next. */
export function findPronouns(
  text: string,
  words: readonly Word[],
  table: EntityTable,
  spans: readonly WordSpan[],
): WordSpan[] {
  const isQuoted = quotations(text)
  const bySentence = personsIn(words, table, spans)
  const found: WordSpan[] = []
  for (const word of words) {
    if (!(SUBJECT.has(word.key) || POSSESSIVE.has(word.key)) || isQuoted(word)) continue
    const person = antecedent(bySentence, word)
    if (person === null) continue
    found.push({ from: word.index, to: word.index + 1, how: 'PRONOUN', entities: [person] })
    const list = bySentence.get(word.sentence) ?? []
    bySentence.set(word.sentence, [...list, { named: [person], leads: true, from: word.index }])
  }
  return found
}
