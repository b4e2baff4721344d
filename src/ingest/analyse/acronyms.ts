import { actsAsBody } from './acronym-signs.js'
import type { MayBeName } from './capitals.js'
import type { Found, FoundOf } from './found.js'
import { type Form, formAt, type Gazetteer } from './gazetteer.js'
import { COMMON_WORDS } from './lexicon/common-words.js'
import { ORGANIZATION_HEADS, organizationType, THING_HEADS } from './lexicon/organization-words.js'
import { kindOf } from './organizations.js'
import type { Word } from './words.js'

/** What an acronym stands for in this article: a known form, a name that the text spells out, or no body at all. */
type Meaning = { readonly form: Form } | { readonly name: string; readonly type: string } | 'NO_BODY'

type Named = FoundOf<'FORM'> | FoundOf<'ORGANIZATION'>

const isNamed = (found: Found): found is Named =>
  found.kind === 'ORGANIZATION' || (found.kind === 'FORM' && found.form.organizations.length > 0)

function inBrackets(text: string, word: Word): boolean {
  return word.upper && word.text.length >= 2 && text[word.start - 1] === '(' && /[),;]/.test(text[word.end] ?? '')
}

/** "Transitional Authority in Cambodia, or| UNTAC", "Liberation Front, known as the| FMLN": where the name before the acronym ends. */
function endOfName(words: readonly Word[], { index, upper, text }: Word): number | null {
  if (!upper || text.length < 3) return null
  const at = words[index - 1]?.key === 'the' ? index - 1 : index
  const keys = [words[at - 2]?.key, words[at - 1]?.key]
  const end = keys[1] === 'or' ? at - 1 : /^(?:known|called|abbreviated) as$/.test(keys.join(' ')) ? at - 2 : null
  const mark = end === null ? undefined : words[end]
  return mark && mark.sentence === words[index]?.sentence && /^,?\s+\(?$/.test(mark.gap ?? '') ? end : null
}

/** Names of bodies are capitalised throughout and are no treaties: not "Ebola virus disease (EVD)", "Limitation Talks (SALT)". */
function isName(words: readonly Word[]): boolean {
  const last = words.at(-1)?.key ?? ''
  if (THING_HEADS.has(last) || THING_HEADS.has(words[0]?.key ?? '') || last === 'agreement') return false
  if (!words.every(({ capital, key }) => capital || key.length < 4)) return false
  return words.some(({ key }) => ORGANIZATION_HEADS.has(key) || !COMMON_WORDS.has(key))
}

/** "National Resistance Movement (NRM)": the words before whose initials the acronym has; small words may have none. */
function spelledOut(words: readonly Word[], acronym: Word, at: number): number | null {
  const letters = acronym.text.replace(/[^\p{L}]/gu, '').toLowerCase()
  let letter = letters.length - 1
  for (let i = at - 1; i >= 0 && at - i <= letters.length + 4; i--) {
    const word = words[i]
    if (!word || word.sentence !== acronym.sentence || (i < at - 1 && !/^[\s'’-]*$/.test(words[i + 1]?.gap ?? 'x')))
      return null
    if (word.key[0] === letters[letter]) letter--
    else if (word.capital) return null
    if (letter < 0) return word.capital && at - i >= 2 && isName(words.slice(i, at)) ? i : null
  }
  return null
}

/** "Front for Democracy| in |Burundi (FRODEBU)": the country belongs to the name that has the acronym. */
function merged(
  words: readonly Word[],
  body: Found | undefined,
  country: Found | undefined,
): FoundOf<'ORGANIZATION'> | null {
  if (body?.kind !== 'ORGANIZATION' || country?.kind !== 'FORM' || country.from !== body.to + 1) return null
  const link = words[body.to]?.key
  return link === 'in' || link === 'of' ? { ...body, to: country.to } : null
}

interface Reading {
  readonly found: Found[]
  readonly meanings: Map<string, Meaning>
}

/** "Congolese Liberation Movement (MLC)": the first letter, or all first letters in another language's order. */
function isShortFor(name: readonly Word[], acronym: Word): boolean {
  const initials = name.flatMap(({ capital, key }) => (capital ? (key[0] ?? '') : []))
  return initials[0] === acronym.key[0] || initials.sort().join('') === [...acronym.key].sort().join('')
}

/** "Union for Democracy| and Social Progress (UDPS)": the name goes on over "and" up to its acronym. */
function overAnd(words: readonly Word[], found: readonly Found[], end: number): FoundOf<'ORGANIZATION'> | null {
  const body = found.find(one => one.kind === 'ORGANIZATION' && one.to < end && end - one.to <= 4)
  if (body?.kind !== 'ORGANIZATION' || words[body.to]?.key !== 'and') return null
  const rest = words.slice(body.to, end)
  const whole = rest.every(({ capital, gap, key }) => (capital || key === 'and') && /^\s+$/.test(gap ?? ''))
  return whole && rest.length > 1 ? { ...body, to: end } : null
}

/** "a military observer mission (MOMEP)": what it is stands before it in small letters. */
function describedBody(words: readonly Word[], { index, text }: Word): Meaning | null {
  const before = words.slice(Math.max(0, index - 4), index).reverse()
  const head = before.find(({ capital, key }) => !capital && !LINKS.has(key))
  const type = head && text.length > 2 ? kindOf(words, head) : undefined
  return type === undefined ? null : { name: text, type }
}

const LINKS = new Set(['in', 'of', 'for', 'on', 'the'])
function introduce(
  gazetteer: Gazetteer,
  words: readonly Word[],
  text: string,
  reading: Reading,
  word: Word,
  end: number,
): void {
  const { found, meanings } = reading
  const form = formAt(gazetteer, words, word.index)
  const before = found.findIndex(one => one.to === end && isNamed(one))
  const whole = merged(words, found[before - 1], found[before]) ?? overAnd(words, found, end)
  if (whole) put(found, whole)
  const named = whole ?? found[before]
  // "The United Nations mission in Ivory Coast (ONUCI)": no short form of the country
  const country = named?.kind === 'FORM' && named.form.organizations[0]?.type === 'STATE'
  const foreign = country && !form && named.form.keys[0]?.[0] !== word.key[0]
  if (foreign && spelledOut(words, word, end) === null) {
    meanings.set(word.key, describedBody(words, word) ?? 'NO_BODY')
    return
  }
  if (named?.kind === 'FORM' && !foreign) {
    if (!form) meanings.set(word.key, { form: named.form })
    return
  }
  const from = (foreign ? null : named?.from) ?? spelledOut(words, word, end)
  if (from === null) {
    if (!form && end === word.index) meanings.set(word.key, describedBody(words, word) ?? 'NO_BODY')
    return
  }
  const { start = 0 } = words[from] ?? {}
  const name = text.slice(start, words[end - 1]?.end)
  if (form && form.organizations.length > 0 && isShortFor(words.slice(from, end), word)) {
    put(found, { kind: 'FORM', from, to: end, form: { ...form, how: 'NAME' } })
    return
  }
  if (form) return
  const key = words.slice(from, end).map(one => one.key)
  const type = named?.kind === 'ORGANIZATION' ? named.type : organizationType(key.join(' '), key.at(-1) ?? '')
  put(found, { kind: 'ORGANIZATION', from, to: end, type, how: 'NAME', name })
  meanings.set(word.key, { name, type })
}

/** "the EZLN (Zapatista Army of National Liberation)": the name in brackets after its acronym. */
function introduceBefore(words: readonly Word[], text: string, reading: Reading, word: Word): void {
  const next = words[word.index + 1]
  if (!word.upper || word.text.length < 3 || !next || text.slice(word.end, next.start) !== ' (') return
  const named = reading.found.find(one => one.kind === 'ORGANIZATION' && one.from === next.index)
  if (named?.kind !== 'ORGANIZATION' || text[words[named.to - 1]?.end ?? 0] !== ')') return
  const name = text.slice(next.start, words[named.to - 1]?.end)
  reading.meanings.set(word.key, { name, type: named.type })
}

/** Puts one finding in the place of all that overlap it. */
function put(found: Found[], one: Found): void {
  const first = found.findIndex(other => other.to > one.from)
  const at = first < 0 ? found.length : first
  let to = at
  while (to < found.length && (found[to]?.from ?? 0) < one.to) to++
  found.splice(at, to - at, one)
}

/** "the ruling| RPT" */
const GOVERNING = /^(?:ruling|governing|opposition)$/

/**
 * Reads "Long Name (ACR)" and then every ACR of the article as that name; a body's acronym that is spelled out nowhere
 * becomes an organization of its own.
 */
export function withAcronyms(
  gazetteer: Gazetteer,
  words: readonly Word[],
  found: readonly Found[],
  text: string,
  mayBeName: MayBeName,
): Found[] {
  const reading: Reading = { found: [...found], meanings: new Map() }
  for (const word of words) {
    if (!word.upper) continue
    const end = inBrackets(text, word) ? word.index : endOfName(words, word)
    if (end !== null) introduce(gazetteer, words, text, reading, word, end)
    introduceBefore(words, text, reading, word)
  }
  const taken = new Set(reading.found.flatMap(one => Array.from({ length: one.to - one.from }, (_, i) => one.from + i)))
  const free = words.filter(word => word.upper && !taken.has(word.index) && mayBeName(word.index, word.index + 1))
  const ends = new Set(reading.found.flatMap(one => (one.kind === 'PERSON' || one.kind === 'MAYBE' ? [one.to] : [])))
  const times = new Map<string, number>()
  for (const { key } of free) times.set(key, (times.get(key) ?? 0) + 1)
  const added = free.flatMap((word): Found[] => {
    const at = { from: word.index, to: word.index + 1 }
    const meaning = reading.meanings.get(word.key)
    if (meaning === 'NO_BODY') return []
    if (meaning && 'form' in meaning) return [{ kind: 'FORM', ...at, form: { ...meaning.form, how: 'ACRONYM' } }]
    if (meaning) return [{ kind: 'ORGANIZATION', ...at, type: meaning.type, how: 'ACRONYM', name: meaning.name }]
    const before = words[word.index - 1]
    const isBeside = before && !before.capital && /^\s+$/.test(word.gap ?? '')
    const told = isBeside ? (GOVERNING.test(before.key) ? 'POLITICAL_PARTY' : kindOf(words, before)) : undefined
    if (told === undefined && !actsAsBody(gazetteer, words, word, times.get(word.key) ?? 0, ends)) return []
    return [{ kind: 'ORGANIZATION', ...at, type: told ?? 'OTHER', how: 'ACRONYM', name: word.text }]
  })
  return [...reading.found, ...added].sort((a, b) => a.from - b.from)
}
