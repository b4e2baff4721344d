import type { Found, FoundOf } from './found.js'
import type { Gazetteer } from './gazetteer.js'
import { typeByWhatFollows, typeByWhatPrecedes } from './group-signs.js'
import { COMMON_WORDS } from './lexicon/common-words.js'
import { NOT_IN_NAMES, STARTERS } from './lexicon/person-words.js'
import { runAt } from './runs.js'
import type { Word } from './words.js'

const LONGEST = 4

/** Words [from, to). */
type Stretch = Pick<Found, 'from' | 'to'>

interface Reading {
  readonly gazetteer: Gazetteer
  readonly words: readonly Word[]
  readonly found: readonly Found[]
}

const keyOf = (words: readonly Word[], { from, to }: Stretch) =>
  words
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ')

/** May a run be another's name than a person's? One that begins with a given name is a person's. */
function isUnexplained({ gazetteer, words }: Reading, one: Found): boolean {
  if (one.kind !== 'MAYBE' && !(one.kind === 'PERSON' && one.form === null)) return false
  const keys = words.slice(one.from, one.to).map(({ key }) => key)
  return keys.length <= LONGEST && !gazetteer.givenNames.has(keys[0] ?? '') && keys.some(key => !COMMON_WORDS.has(key))
}

/** "The Ridja| party", "the Althing| approved": capitalised words that no name rule took, for they might be anything. */
function leftBehind(words: readonly Word[], found: readonly Found[]): Found[] {
  const taken = new Set(found.flatMap(({ from, to }) => words.slice(from, to)))
  const runs: Found[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    if (!word?.capital || word.upper || taken.has(word) || STARTERS.has(word.key) || NOT_IN_NAMES.has(word.key)) {
      at++
      continue
    }
    const { to } = runAt(words, at)
    if (!words.slice(at, to).some(one => taken.has(one))) runs.push({ kind: 'MAYBE', from: at, to })
    at = to
  }
  return runs
}

interface Group {
  readonly name: string
  readonly type: string
}

/** The groups that the words around their names tell, by those names. */
function groupsOf(reading: Reading, text: string): Map<string, Group> {
  const { words, found: more } = reading
  const people = more.filter(one => one.kind === 'PERSON')
  const surnames = new Set(people.map(({ to }) => words[to - 1]?.key))
  const groups = new Map<string, Group>()
  more.forEach((one, at) => {
    const follows = surnames.has(words[one.to - 1]?.key) ? null : typeByWhatFollows(words, one)
    const type = follows ?? (isUnexplained(reading, one) ? typeByWhatPrecedes(words, more[at - 1], one) : null)
    const key = keyOf(words, one)
    if (type === null || (one.to === one.from + 1 && surnames.has(key))) return
    const name = text.slice(words[one.from]?.start, words[one.to - 1]?.end)
    if (groups.get(key)?.type !== 'ARMED_GROUP') groups.set(key, { name, type })
  })
  return groups
}

function groupOf(groups: ReadonlyMap<string, Group>, key: string): Group | undefined {
  return groups.get(key) ?? groups.get(key.replace(/s$/, ''))
}

const named = ({ from, to }: Stretch, group: Group): FoundOf<'ORGANIZATION'> => ({
  kind: 'ORGANIZATION',
  from,
  to,
  how: 'NAME',
  ...group,
})

/** Turns such names into organizations, there and wherever they come alone or in the plural: "Sandinista leader … the Sandinistas". */
export function withNamedGroups(
  gazetteer: Gazetteer,
  words: readonly Word[],
  found: readonly Found[],
  text: string,
): Found[] {
  const more = [...found, ...leftBehind(words, found)].sort((a, b) => a.from - b.from)
  const reading = { gazetteer, words, found: more }
  const groups = groupsOf(reading, text)
  if (groups.size === 0) return [...found]
  const all = found.map(one => {
    const group = isUnexplained(reading, one) ? groupOf(groups, keyOf(words, one)) : undefined
    return group ? named(one, group) : one
  })
  const taken = new Set(all.flatMap(({ from, to }) => words.slice(from, to)))
  const others = words.flatMap((word): Found[] => {
    if (!word.capital || taken.has(word)) return []
    const run = { from: word.index, to: runAt(words, word.index).to }
    const group = groupOf(groups, keyOf(words, run))
    if (group) return [named(run, group)]
    const alone = groupOf(groups, word.key)
    return alone ? [named({ from: word.index, to: word.index + 1 }, alone)] : []
  })
  return [...all, ...others].sort((a, b) => a.from - b.from)
}
