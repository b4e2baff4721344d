import type { Found, FoundOf } from './found.js'
import type { Gazetteer } from './gazetteer.js'
import { COMMON_WORDS } from './lexicon/common-words.js'
import { kindOf } from './organizations.js'
import { runAt } from './runs.js'
import { SPACE, type Word } from './words.js'

/** "Sandinista rebels", "the Zembla militia": a name that nothing else explains, before what such groups consist of. */
const ARMED = new Set(
  'rebels rebel guerrillas guerrilla insurgents insurgent fighters fighter militants militant militia militiamen separatists commanders gunmen'.split(
    ' ',
  ),
)
const OTHER = new Set(
  'leader leaders movement delegation negotiators spokesman spokeswoman spokesperson representatives party faction commander politburo'.split(
    ' ',
  ),
)

const OWNED =
  /^(?:chairman|chairwoman|leader|leadership|spokesman|spokeswoman|negotiators?|commanders?|fighters|politburo|members|president|premier|director|founder|manager)$/

/** "African leaders", "Nordic negotiators" are of a region. */
const REGIONAL = /(?:ian|ean|can|ish|ese|ic|ist|ab)$/

/** "the founder of Nidaa Zembla": who leads or speaks for what is no person and no place. */
const HEADS_OF =
  /^(?:leader|chairman|chairwoman|chairperson|founder|co-founder|spokesperson|general secretary|secretary-general|deputy leader|leading member)$/
const LEADS = /^(?:leads|heads|chairs|founded)$/
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

/** The one word of a run that may be a group's name. */
function loneWord(words: readonly Word[], found: Found): Word | null {
  const word = found.kind === 'MAYBE' && found.to === found.from + 1 ? words[found.from] : undefined
  return word && !COMMON_WORDS.has(word.key) && !REGIONAL.test(word.key) ? word : null
}

/** What follows a lone word says that it is a group: "Sandinista| rebels", "Fjordtel's| chairman". */
function typeByWhatFollows(words: readonly Word[], word: Word): string | null {
  const next = words[word.index + 1]
  if (!next || !SPACE.test(next.gap ?? '') || next.capital) return null
  // Who has such people is a body, if it is nobody's surname.
  if (word.possessive) return OWNED.test(next.key) ? 'OTHER' : null
  if (ARMED.has(next.key)) return 'ARMED_GROUP'
  return OTHER.has(next.key) ? 'OTHER' : null
}

/** May a run be another's name than a person's? One that begins with a given name is a person's. */
function isUnexplained({ gazetteer, words }: Reading, one: Found): boolean {
  if (one.kind !== 'MAYBE' && !(one.kind === 'PERSON' && one.form === null)) return false
  const keys = words.slice(one.from, one.to).map(({ key }) => key)
  return keys.length <= LONGEST && !gazetteer.givenNames.has(keys[0] ?? '') && keys.some(key => !COMMON_WORDS.has(key))
}

/** What stands before a name says that it is a group: "the charity| SafeHome", "the founder of| Nidaa Zembla". */
function typeByWhatPrecedes({ words, found }: Reading, one: Found, at: number): string | null {
  const before = words[one.from - 1]
  if (!before || before.capital || before.possessive || !SPACE.test(words[one.from]?.gap ?? '')) return null
  const type = kindOf(words, before)
  if (type !== undefined) return type
  if (LEADS.test(before.key)) return 'OTHER'
  const of = before.key === 'the' ? one.from - 2 : one.from - 1
  const title = found[at - 1]
  if (words[of]?.key !== 'of' || title?.kind !== 'TITLE' || title.to !== of) return null
  return HEADS_OF.test(title.title.row.title) ? 'OTHER' : null
}

/** "the founder of| Nidaa Zembla": capitalised words behind a title that no name rule took, for they might be a place. */
function leftBehindTitles(words: readonly Word[], found: readonly Found[]): Found[] {
  const taken = new Set(found.flatMap(({ from, to }) => words.slice(from, to)))
  return found.flatMap((title): Found[] => {
    if (title.kind !== 'TITLE' || words[title.to]?.key !== 'of') return []
    const from = words[title.to + 1]?.key === 'the' ? title.to + 2 : title.to + 1
    const first = words[from]
    if (!first?.capital || taken.has(first) || first.sentence !== words[title.from]?.sentence) return []
    const { to } = runAt(words, from)
    return words.slice(from, to).some(word => taken.has(word)) ? [] : [{ kind: 'MAYBE', from, to }]
  })
}

interface Group {
  readonly name: string
  readonly type: string
}

/** The groups that the words around their names tell, by those names. */
function groupsOf(reading: Reading, text: string): Map<string, Group> {
  const { words, found } = reading
  const people = found.filter(one => one.kind === 'PERSON')
  const surnames = new Set(people.map(({ to }) => words[to - 1]?.key))
  const groups = new Map<string, Group>()
  found.forEach((one, at) => {
    const word = loneWord(words, one)
    const follows = word && !surnames.has(word.key) ? typeByWhatFollows(words, word) : null
    const type = follows ?? (isUnexplained(reading, one) ? typeByWhatPrecedes(reading, one, at) : null)
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
  const more = [...found, ...leftBehindTitles(words, found)].sort((a, b) => a.from - b.from)
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
