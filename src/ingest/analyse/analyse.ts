import type { Article } from '../../model/article.js'
import { fold } from '../../model/fold.js'
import type { CleanText } from '../clean/clean-text.js'
import { withAcronyms } from './acronyms.js'
import { findActors } from './actors.js'
import type { Analysis, DateSpan } from './analysis.js'
import { findBodyNouns } from './body-nouns.js'
import { namesInCapitals } from './capitals.js'
import { findCombiningForms } from './combining-forms.js'
import { findDates } from './dates/dates.js'
import { findAdministrations, findBodies, findDescribed, findImplied } from './descriptions.js'
import { EntityTable, toSpan, type WordSpan } from './entities.js'
import { withFormalNames } from './formal-names.js'
import type { Found, FoundOf } from './found.js'
import type { Gazetteer } from './gazetteer.js'
import { findCollectives, findGroups } from './groups.js'
import { findHere } from './here.js'
import { holderOn } from './holders.js'
import { homeOf } from './home.js'
import { itemise } from './items.js'
import { withListedPeople } from './listed-people.js'
import { findLocatedPlaces } from './located-places.js'
import { withNamedGroups } from './named-groups.js'
import { findNames } from './names.js'
import { titlesOf } from './office-input.js'
import { findOffices } from './offices.js'
import { findPeople } from './people.js'
import { findPronouns } from './pronouns.js'
import { splitSentences } from './sentences.js'
import { findSides } from './sides.js'
import { tokenise } from './tokens.js'
import { findToldPlaces } from './told-places.js'
import { scanWords } from './words.js'

const isTitle = (found: Found): found is FoundOf<'TITLE'> => found.kind === 'TITLE'

/** Spans in order without overlap; of two that overlap the longer stays. */
function disjoint(spans: readonly WordSpan[]): WordSpan[] {
  const kept: WordSpan[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1)
    if (!last || last.to <= span.from) kept.push(span)
    else if (span.to - span.from > last.to - last.from) kept[kept.length - 1] = span
  }
  return kept
}

/** The years that an undated text names, as an interval: who held which office then can still be told. */
function periodOf(dates: readonly DateSpan[]): string | null {
  const years = dates
    .flatMap(({ how, earliest }) => (how === 'absolute' && earliest ? [earliest.slice(0, 4)] : []))
    .sort()
  const [first] = years
  return first === undefined ? null : `${first}/${years.at(-1)}`
}

/** Sentences, tokens, names, offices and dates of a cleaned article. Pure: equal inputs give equal results. */
export function analyse(article: Article, clean: CleanText, gazetteer: Gazetteer): Analysis {
  const { text } = clean
  const publishedOn = article.publishedOn ?? clean.date
  const sentences = splitSentences(clean)
  const tokens = tokenise(text, sentences)
  const dates = findDates(clean, sentences, publishedOn)
  const date = publishedOn ?? periodOf(dates)
  const words = scanWords(text, sentences)
  const headings = new Set(
    sentences.filter(({ block }) => /HEAD/.test(clean.blocks[block]?.kind ?? '')).map(({ index }) => index),
  )
  const mayBeName = namesInCapitals(words, headings)
  const found = withAcronyms(
    gazetteer,
    words,
    withNamedGroups(gazetteer, words, withListedPeople(words, findNames(gazetteer, words, headings, mayBeName)), text),
    text,
    mayBeName,
  )
  const table = new EntityTable()
  const people = findPeople({ gazetteer, words, found, date, table }, text)
  const actors = findActors({ gazetteer, words, found, date, table }, text)
  const halves = findCombiningForms(words, gazetteer, table, actors)
  const named = disjoint([...people, ...actors, ...halves, ...findCollectives(words, text, table)])
  const spans = disjoint([...named, ...findBodies(words, table, named), ...findBodyNouns(words, table, named)])
  const told = disjoint([...spans, ...findToldPlaces(words, text, gazetteer, table, spans)])
  const placed = disjoint([...told, ...findLocatedPlaces(words, text, gazetteer, table, told)])
  const items = withFormalNames(itemise(words, table, spans, found.filter(isTitle)), table)
  const offices = findOffices({
    ...{ gazetteer, words, items, table, date, text },
    home: homeOf({ items, table, gazetteer }),
    titles: titlesOf(items),
  })
  const sides = findSides({ words, table, spans, offices })
  const rankOf = (title: string) => gazetteer.ranks.get(fold(title)) ?? 'OTHER'
  const holderThen = (rank: string, body: number) => holderOn(gazetteer, table, rank, body, publishedOn)
  const described = findDescribed({ words, items, table, offices, rankOf, holderThen })
  const groups = findGroups(words, table, spans, offices, sides)
  const known = disjoint([
    ...placed,
    ...described,
    ...groups,
    ...findBodies(words, table, spans),
    ...findAdministrations(words, spans, offices),
    ...findHere(words, clean.datelinePlace, gazetteer, table),
  ])
  const implied = findImplied(words, known, offices)
  const all = disjoint([...known, ...findPronouns(text, words, table, known), ...implied])
  return {
    clean,
    publishedOn,
    sentences,
    tokens,
    entities: table.entities,
    spans: all.map(span => toSpan(words, span)),
    inside: implied.filter(span => !all.includes(span)).map(span => toSpan(words, span)),
    offices,
    dates,
    sides,
  }
}
