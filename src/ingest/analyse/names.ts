import type { MayBeName } from './capitals.js'
import type { Found } from './found.js'
import { type Form, formAt, type Gazetteer, type Title, titleAt } from './gazetteer.js'
import { COMMON_WORDS } from './lexicon/common-words.js'
import { ORGANIZATION_HEADS, THING_HEADS } from './lexicon/organization-words.js'
import { GENERATIONS, HONORIFICS, NOT_IN_NAMES, PARTICLES } from './lexicon/person-words.js'
import { byHead, institutionAfter } from './organizations.js'
import { couldBePerson, judgePerson } from './persons.js'
import { onlyStarts, opensSentence, type Run, runAt } from './runs.js'
import type { Word } from './words.js'

/** These titles are surnames too: "John Major", "Martin Luther King", "Julie Bishop". */
const TITLE_SURNAMES = new Set(
  'king major bishop dean pope judge marshal prince duke baron page chancellor speaker'.split(' '),
)

/** "Friday the Democratic Party": the day is no part of the name behind it. */
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** "On 2 December| Mr Jammeh", "in February| President Kufuor": nor is the month of a date, which may be a given name elsewhere ("June Carter"). */
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/

function isDay({ gazetteer, words }: Reading, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!word || WEEKDAY.test(word.key)) return word !== undefined
  if (!MONTH.test(word.key) || !before || before.sentence !== word.sentence) return false
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(before.key)) return true
  return /^(?:in|since|until|by|from|last|this|early|late)$/.test(before.key) && !gazetteer.givenNames.has(word.key)
}

interface Reading {
  readonly gazetteer: Gazetteer
  readonly words: readonly Word[]
  /** Sentences that are headlines or subheads. */
  readonly headings: ReadonlySet<number>
  readonly mayBeName: MayBeName
}

/** Finds names in one pass over the words of an article. */
export function findNames(
  gazetteer: Gazetteer,
  words: readonly Word[],
  headings: ReadonlySet<number>,
  mayBeName: MayBeName,
): Found[] {
  const reading: Reading = { gazetteer, words, headings, mayBeName }
  const lowerCase = new Set<string>()
  for (const { capital, key } of words) if (!capital) lowerCase.add(key)
  const found: Found[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    if (!word) break
    const form = formAt(gazetteer, words, at)
    const title = titleAt(gazetteer, words, at)
    if (!word.capital) at = addKnown(words, found, at, form, title) ?? at + 1
    else if (!form && !title && opensSentence(words, at) && onlyStarts(word, lowerCase, gazetteer.givenNames)) at++
    else at = addRun(reading, found, runAt(words, at))
  }
  return found
}

function addKnown(
  words: readonly Word[],
  found: Found[],
  at: number,
  form: Form | null,
  title: Title | null,
): number | null {
  if (form && form.keys.length >= (title?.keys.length ?? 0)) {
    const to = at + form.keys.length
    const state = form.how === 'DEMONYM' && form.organizations.some(({ type }) => type === 'STATE')
    const body = state ? institutionAfter(words, to) : null
    if (body) {
      found.push({ kind: 'ORGANIZATION', from: at, to: to + body.length, type: body.type, how: 'NAME', name: null })
      return to + body.length
    }
    // "RCD-Goma", "ULIMO-K": a wing of its own
    const wing = form.how === 'ACRONYM' && /^[-‑]$/.test(words[to]?.gap ?? '') && words[to]?.capital
    const [group] = form.organizations
    if (wing && group && (group.type === 'ARMED_GROUP' || group.type === 'POLITICAL_PARTY')) {
      found.push({ kind: 'ORGANIZATION', from: at, to: to + 1, type: group.type, how: 'NAME', name: null })
      return to + 1
    }
    found.push(form.persons.length > 0 ? { kind: 'PERSON', from: at, to, form } : { kind: 'FORM', from: at, to, form })
    return to
  }
  if (!title) return null
  found.push({ kind: 'TITLE', from: at, to: at + title.keys.length, title })
  return at + title.keys.length
}

/** "Minsk Group| of the OSCE": a known body needs no complement. */
function isComplete(words: readonly Word[], form: Form | null, at: number): boolean {
  return (
    form !== null &&
    form.keys.length > 1 &&
    form.organizations.length > 0 &&
    /^(?:of|in|for|on|to)$/.test(words[at + form.keys.length]?.key ?? '')
  )
}

/** "Chairman Mao" is not meant in "Chairman Mao Enlin", nor "Juan Carlos" in "Juan Carlos Sample": behind a title and one name, or a given name, comes another. */
function isOtherName({ givenNames }: Gazetteer, form: Form, next: Word): boolean {
  const [first = '', second] = form.keys
  if (second === undefined || form.keys.length > 2 || !(HONORIFICS.has(first) || givenNames.has(second))) return false
  const isName = next.capital && !next.upper && !next.possessive && /^\s+$/.test(next.gap ?? '')
  return isName && !COMMON_WORDS.has(next.key) && !GENERATIONS.has(next.key) && !NOT_IN_NAMES.has(next.key)
}

/** "Sheikh Khalifa" is nobody's name in "Sheikh Khalifa bin Zuhair": a known person's form must not go on. */
function wholeForm(
  gazetteer: Gazetteer,
  words: readonly Word[],
  form: Form | null,
  at: number,
  to: number,
): Form | null {
  const next = form && form.persons.length > 0 && at + form.keys.length < to ? words[at + form.keys.length] : undefined
  if (!form || !next) return form
  return (!next.capital && PARTICLES.has(next.key)) || isOtherName(gazetteer, form, next) ? null : form
}

/** Cuts a run into titles, known names, organizations by their heads, and people; gives the word after it. */
function addRun(reading: Reading, found: Found[], run: Run): number {
  const { gazetteer, words } = reading
  let at = isDay(reading, run.from) ? run.from + 1 : run.from
  while (at < run.to) {
    const form = wholeForm(gazetteer, words, formAt(gazetteer, words, at), at, run.to)
    const title = titleAt(gazetteer, words, at)
    const known = Math.max(form?.keys.length ?? 0, title?.keys.length ?? 0)
    const named = byHead(gazetteer, words, at, run)
    if (named && named.to > at + known && !isComplete(words, form, at) && !introduced(words, found, at)) {
      at = addNamed(gazetteer, words, found, at, named)
    } else if (
      known > 0 &&
      !isGivenName(gazetteer, words, at, run, known, form, title) &&
      !(isPlaceOnly(form, title) && at + known < run.to && introduced(words, found, at))
    ) {
      at = addKnown(words, found, at, form, title) ?? at + 1
    } else if (HONORIFICS.has(words[at]?.key ?? '') && at + 1 < run.to) {
      found.push({ kind: 'HONORIFIC', from: at, to: at + 1 })
      at++
    } else {
      at = addPart(reading, found, at, partEnd(gazetteer, words, at, run.to))
    }
  }
  return at
}

/** "Minister| Sydney Mufamadi": after a title a city's name begins a person's. */
function isPlaceOnly(form: Form | null, title: Title | null): boolean {
  return form !== null && title === null && form.organizations.length === 0 && form.persons.length === 0
}

/** "Jordan Peters", "Georgia Williams": a state's name that is a given name, before a word that nothing else explains. */
function isGivenName(
  gazetteer: Gazetteer,
  words: readonly Word[],
  at: number,
  run: Run,
  known: number,
  form: Form | null,
  title: Title | null,
): boolean {
  const word = words[at]
  const next = words[at + 1]
  if (known !== 1 || title || !form || form.how === 'DEMONYM' || !word || !next || at + 1 >= run.to) return false
  if (!gazetteer.givenNames.has(word.key) || next.upper || !/^\s+$/.test(next.gap ?? '')) return false
  return !titleAt(gazetteer, words, at + 1) && !formAt(gazetteer, words, at + 1) && !NOT_IN_NAMES.has(next.key)
}

/** Named after where they are held: "the Algiers Conference", "the Geneva Peace Talks". */
const HELD = /^(?:conference|summit|talks|congress|meeting|negotiations|round|dialogue|consultations)$/

/**
 * An agreement's name hides the cities in it ("Oslo Accords") but not its parties ("Egypt–Israel Peace Treaty", "EU plan"), and a conference
 * is held in its city.
 */
function addNamed(
  gazetteer: Gazetteer,
  words: readonly Word[],
  found: Found[],
  from: number,
  { to, kind, type }: { to: number; kind: 'ORGANIZATION' | 'PLACE' | 'THING'; type: string },
): number {
  if (kind === 'ORGANIZATION') found.push({ kind, from, to, type, how: 'NAME', name: null })
  else if (kind === 'PLACE') found.push({ kind, from, to, type })
  else {
    let at = from
    const held = HELD.test(words[to - 1]?.key ?? '')
    for (
      let form = formAt(gazetteer, words, at);
      form && (form.organizations.length > 0 || (held && form.persons.length === 0));
      form = formAt(gazetteer, words, at)
    ) {
      found.push({ kind: 'FORM', from: at, to: at + form.keys.length, form })
      at += form.keys.length
    }
    if (at < to) found.push({ kind, from: at, to })
  }
  return to
}

/** Does a title or honorific stand right before? "President Aleksandar Vucic", "Prime Ministers Kurti". */
function introduced(words: readonly Word[], found: readonly Found[], at: number): boolean {
  const last = found.at(-1)
  if (last?.to !== at || (last.kind !== 'TITLE' && last.kind !== 'HONORIFIC')) return false
  return !words[at - 1]?.possessive && /^(?:\s+|\.\s?)$/.test(words[at]?.gap ?? '')
}

/** A person's name ends before a title, a longer known name, or a state after two words. */
function partEnd(gazetteer: Gazetteer, words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const title = titleAt(gazetteer, words, at)
    if (title && !(at === to - 1 && at === from + 1 && TITLE_SURNAMES.has(words[at]?.key ?? ''))) return at
    const form = formAt(gazetteer, words, at)
    // "Pennsylvanian| Benjamin Franklin", "… Development| Hilde Johnson"
    // … but "Gohar Ayub Khan" is one longer name
    const longer = at === from + 1 && gazetteer.givenNames.has(words[from]?.key ?? '')
    if (form && form.persons.length > 0 && form.keys.length > 1 && !longer) return at
    if (!form || form.persons.length > 0) continue
    const surname = at === to - 1 && gazetteer.givenNames.has(words[at - 1]?.key ?? '')
    if (!surname && (form.keys.length > 1 || form.how === 'DEMONYM' || form.organizations.length > 0)) return at
  }
  return to
}

const OCCUPATION =
  /(?:er|or|ist|ian|ant|ent|woman|man|ress|crat|ican|author|analyst|coach|captain|inspector|constable)$/

/** "Violinist| Bridget Sample", "Republican| Larry Sample": a word of the dictionary that says what somebody is, before a given name and more. */
function isOccupation({ givenNames }: Gazetteer, words: readonly Word[], from: number, to: number): boolean {
  const [first, second] = [words[from]?.key ?? '', words[from + 1]?.key ?? '']
  if (to - from < 3 || givenNames.has(first) || !givenNames.has(second) || words[from + 1]?.gap !== ' ') return false
  return OCCUPATION.test(first) && (COMMON_WORDS.has(first) || /(?:ist|caster|woman|writer|maker)$/.test(first))
}

/** "Minister of International Development| Hilde Johnson": where a person begins behind words that are no name. */
function personInside(gazetteer: Gazetteer, words: readonly Word[], from: number, to: number): number {
  if (isOccupation(gazetteer, words, from, to)) return from + 1
  if (couldBePerson(gazetteer, words.slice(from, to))) return from
  for (let at = from + 1; at < to - 1; at++) {
    const rest = words.slice(at, to)
    const foreign = rest.length < 4 && rest.every(({ key }) => !COMMON_WORDS.has(key))
    if ((foreign || gazetteer.givenNames.has(words[at]?.key ?? '')) && couldBePerson(gazetteer, rest)) return at
  }
  return from
}

/** "NPR| Hamza bin Laden", "RAF| Croughton": an acronym before a name is no part of it. */
function afterAcronyms(words: readonly Word[], from: number, to: number): number {
  let at = from
  while (at < to - 1 && words[at]?.upper && !words[at]?.text.includes('.') && !words[to - 1]?.upper) at++
  return at
}

function addPart(reading: Reading, found: Found[], from: number, to: number): number {
  const { gazetteer, words, headings } = reading
  if (!reading.mayBeName(from, to)) return to
  const start = personInside(gazetteer, words, afterAcronyms(words, from, to), to)
  const certain = introduced(words, found, start) && isNameAfterTitle(gazetteer, words.slice(start, to))
  const heading = headings.has(words[start]?.sentence ?? -1)
  const verdict = certain ? 'yes' : judgePerson(gazetteer, words, start, to, heading)
  if (verdict === 'yes') found.push({ kind: 'PERSON', from: start, to, form: null })
  else if (verdict === 'maybe') found.push({ kind: 'MAYBE', from: start, to })
  return to
}

/** "President Bush", "Gen. Mladic", but not "the Prosecutor's Office", "Prime Minister Cabinet". */
function isNameAfterTitle(gazetteer: Gazetteer, words: readonly Word[]): boolean {
  const [only] = words
  if (words.length === 1 && only && (ORGANIZATION_HEADS.has(only.key) || THING_HEADS.has(only.key) || only.upper))
    return false
  return couldBePerson(gazetteer, words)
}
