import type { Found } from './found.js'
import { COMMON_WORDS } from './lexicon/common-words.js'
import type { Word } from './words.js'

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
  /^(?:chairman|chairwoman|leader|leadership|spokesman|spokeswoman|negotiators?|commanders?|fighters|politburo|members)$/

/** "African leaders", "Nordic negotiators" are of a region. */
const REGIONAL = /(?:ian|ean|can|ish|ese|ic|ist|ab)$/
const SPACE = /^\s+$/

/** The one word of a run that may be a group's name. */
function loneWord(words: readonly Word[], found: Found): Word | null {
  const word = found.kind === 'MAYBE' && found.to === found.from + 1 ? words[found.from] : undefined
  return word && !COMMON_WORDS.has(word.key) && !REGIONAL.test(word.key) ? word : null
}

function groupType(words: readonly Word[], word: Word): string | null {
  const next = words[word.index + 1]
  if (!next || !SPACE.test(next.gap ?? '') || next.capital) return null
  // "Fjordtel's chairman": who has such people is a body, if it is nobody's surname
  if (word.possessive) return OWNED.test(next.key) ? 'OTHER' : null
  if (ARMED.has(next.key)) return 'ARMED_GROUP'
  return OTHER.has(next.key) ? 'OTHER' : null
}

/** Turns such names into organizations, there and wherever they come alone or in the plural: "Sandinista leader … the Sandinistas". */
export function withNamedGroups(words: readonly Word[], found: readonly Found[]): Found[] {
  const surnames = new Set(found.flatMap(one => (one.kind === 'PERSON' ? [words[one.to - 1]?.key] : [])))
  const groups = new Map<string, { name: string; type: string }>()
  for (const one of found) {
    const word = loneWord(words, one)
    const type = word ? groupType(words, word) : null
    if (!word || !type || surnames.has(word.key)) continue
    if (groups.get(word.key)?.type !== 'ARMED_GROUP') groups.set(word.key, { name: word.text, type })
  }
  if (groups.size === 0) return [...found]
  const others = found.filter(one => !groupOf(groups, loneWord(words, one)))
  const taken = new Set(others.flatMap(({ from, to }) => words.slice(from, to)))
  const named = words.flatMap((word): Found[] => {
    const group = word.capital && !taken.has(word) ? groupOf(groups, word) : undefined
    return group ? [{ kind: 'ORGANIZATION', from: word.index, to: word.index + 1, how: 'NAME', ...group }] : []
  })
  return [...others, ...named].sort((a, b) => a.from - b.from)
}

type Groups = ReadonlyMap<string, { readonly name: string; readonly type: string }>

function groupOf(groups: Groups, word: Word | null) {
  return word ? (groups.get(word.key) ?? groups.get(word.key.replace(/s$/, ''))) : undefined
}
