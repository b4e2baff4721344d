import { flatMap } from '../../model/flat-map.js'
import { fold } from '../../model/fold.js'
import type { OfficeMention } from './analysis.js'
import type { EntityTable, WordSpan } from './entities.js'
import type { Item } from './items.js'
import { keysOf, type Word } from './words.js'

/** "the Serbian president", "the prime minister", "the bloc": descriptions of somebody whom the article names elsewhere. */

const ARTICLES = new Set(['the', 'a', 'an'])

const NONE: readonly WordSpan[] = []

interface Holder extends Pick<OfficeMention, 'person' | 'organization' | 'former'> {
  /** The title, for comparison. */
  readonly folded: string
  readonly rank: string
}

/** Titles that may stand for each other: a president is a leader, so is a chairman. */
function sameRank(a: string, b: string): boolean {
  const leads = (rank: string) => rank === 'HEAD_OF_STATE' || rank === 'HEAD_OF_GOVERNMENT' || rank === 'LEADER'
  return a === b || (leads(a) && leads(b) && (a === 'LEADER' || b === 'LEADER'))
}

/** Who holds which office, each once. */
function holdersOf(offices: readonly OfficeMention[], rankOf: (title: string) => string): readonly Holder[] {
  const holders = offices.map(({ person, organization, former, title }) => {
    return { person, organization, former, folded: fold(title), rank: rankOf(title) }
  })
  const keyOf = ({ person, organization, former, folded, rank }: Holder) =>
    [person, organization, former, folded, rank].join('|')
  return [...new Map(holders.map(holder => [keyOf(holder), holder])).values()]
}

/** The one person of the article who holds such an office; null when there are several or none. */
function holderOf(holders: readonly Holder[], rank: string, body: number | null): number | null {
  const fits = holders.filter(one => (body === null || one.organization === body) && !one.former)
  const exact = new Set(fits.filter(one => one.rank === rank).map(({ person }) => person))
  const near = new Set(fits.filter(one => sameRank(one.rank, rank)).map(({ person }) => person))
  const people = exact.size > 0 ? exact : near
  const [only] = people
  return people.size === 1 && only !== undefined ? only : null
}

/** "Behzad Nabavi, Iran's chief negotiator": said of the person before the comma, who needs no second span. */
function isApposition(items: readonly Item[], at: number, length: number): boolean {
  let before = at - length
  if (items[before + 1]?.kind === 'W' || items[before]?.kind === 'W')
    before = items[before]?.kind === 'W' ? before - 1 : before
  return items[before]?.kind === ',' && items[before - 1]?.kind === 'P'
}

export interface DescriptionsInput {
  readonly words: readonly Word[]
  readonly items: readonly Item[]
  readonly table: EntityTable
  readonly offices: readonly OfficeMention[]
  /** Rank of an office title in any of its forms. */
  readonly rankOf: (title: string) => string
  /** Who held such an office of an organization, by its entity, when the article was written: the entity of the one holder. */
  readonly holderThen: (rank: string, body: number) => number | null
}

/** Spans of offices that stand for their holder. */
export function findDescribed({ items, offices, words, rankOf, holderThen }: DescriptionsInput): WordSpan[] {
  const starts = new Map(words.map(({ start, index }) => [start, index]))
  const introduced = new Set(
    offices.flatMap(({ start, end }) => {
      const inside: number[] = []
      for (let at = starts.get(start) ?? words.length; (words[at]?.start ?? end) < end; at++) inside.push(at)
      return inside
    }),
  )
  const holders = holdersOf(offices, rankOf)
  return flatMap(items, (item, at): readonly WordSpan[] => {
    const row = item.title?.title.row
    if (!row) return NONE
    const [before2, before, next, next2] = [items[at - 2], items[at - 1], items[at + 1], items[at + 2]]
    if (item.title?.title.plural || next?.kind === 'P' || (next?.kind === ',' && next2?.kind === 'P')) return []
    const isShared = next?.key === 'and' && !(next2?.kind === 'W' && ARTICLES.has(next2.key))
    if (next?.kind === 'W' && (next.key === 'of' || next.key === 'for' || isShared)) return []
    if (before?.sentence !== item.sentence) return []
    // "The US ambassador in Monrovia, A": who is introduced there needs no second span, and the state keeps its own.
    if (introduced.has(item.from)) return []
    const body = before.kind === 'B' ? before.entity : null
    const article = body === null ? before : before2
    if (article?.kind !== 'W' || !ARTICLES.has(article.key) || (body === null && article.key !== 'the')) {
      if (body === null || !before.possessive) return []
    }
    if (isApposition(items, at, body === null ? 1 : 2)) return []
    // Alone, only the same title means the same person: "the pope" is no president.
    const alike =
      body === null ? holders.filter(({ folded }) => folded === fold(item.title?.title.keys.join(' ') ?? '')) : holders
    const isNamed = holders.some(one => one.organization === body && sameRank(one.rank, row.rank))
    const unnamed = body === null || isNamed || former(words, before.from) ? null : holderThen(row.rank, body)
    const person = holderOf(alike, row.rank, body) ?? unnamed
    if (person === null) return []
    return [{ from: body === null ? item.from : before.from, to: item.to, how: 'OFFICE', entities: [person] }]
  })
}

/** "the former Serbian president", "the next German chancellor": not who holds the office now. */
const former = (words: readonly Word[], at: number): boolean =>
  /^(?:former|ex|late|then|next|future|new|first|last|outgoing|incoming|previous|deposed|ousted)$/.test(
    words[at - 1]?.key ?? '',
  )

const ADMINISTRATIONS = new Set(['administration', 'government', 'cabinet', 'regime'])

/** "President Trump's administration", "the Obama administration": the body that the person leads. */
export function findAdministrations(
  words: readonly Word[],
  spans: readonly WordSpan[],
  offices: readonly OfficeMention[],
): WordSpan[] {
  return spans.flatMap(({ to, entities }): WordSpan[] => {
    const noun = words[to]
    if (!noun || !ADMINISTRATIONS.has(noun.key) || !/^\s+$/.test(noun.gap ?? '')) return []
    const body = offices.find(({ person }) => person === entities[0])?.organization
    return body === undefined || body === null ? [] : [{ from: to, to: to + 1, how: 'DESCRIPTION', entities: [body] }]
  })
}

/** Of whom several, told together, are of a state each. */
const OF_STATES = /^(?:president|premier|king|chancellor|emperor)$/

/** "President" of a "President Clinton" in a text that never names his country: the only words that stand for it. */
export function findImplied(
  words: readonly Word[],
  spans: readonly WordSpan[],
  offices: readonly OfficeMention[],
): WordSpan[] {
  const named = new Set(spans.flatMap(({ entities }) => entities))
  return offices.flatMap(({ organization, title, start, end }): WordSpan[] => {
    if (organization === null || named.has(organization)) return []
    const keys = keysOf(title)
    // "Presidents A and B": of one of them the title is said in the singular
    const shared = OF_STATES.test(title) ? `${keys[0]}s` : undefined
    const first = words.findIndex(
      word => word.start >= start && (title.startsWith(word.text) || (word.key === shared && word.start < end)),
    )
    const to = first + keys.length
    if (first < 0 || (words[to - 1]?.end ?? 0) > end) return []
    named.add(organization)
    return [{ from: first, to, how: 'DESCRIPTION', entities: [organization] }]
  })
}

/** "the bloc" is the union named last before it, "the alliance" NATO, "the world body" the United Nations. */
const NOUNS = new Map<string, (type: string | null, name: string) => boolean>(
  Object.entries({
    bloc: (type, name) =>
      (type === 'IGO' || type === 'STATE_COALITION') && name !== 'United Nations' && name !== 'NATO',
    alliance: (_, name) => name === 'NATO',
    'world body': (_, name) => name === 'United Nations',
  }),
)

const NOBODY = { type: null, name: '' }

/** @param spans in the order of the text */
export function findBodies(words: readonly Word[], table: EntityTable, spans: readonly WordSpan[]): WordSpan[] {
  const articles = words.filter(({ key }) => key === 'the')
  const lastOf = new Map<string, WordSpan>()
  let next = 0
  return flatMap(articles, ({ index: at }): WordSpan[] => {
    const first = words[at + 1]?.key ?? ''
    const noun = first === 'world' ? `world ${words[at + 2]?.key}` : first
    if (!NOUNS.has(noun)) return []
    for (let span = spans[next]; span && span.from < at; span = spans[++next]) {
      const [entity, ...others] = span.entities
      const { type, name } = entity !== undefined && others.length === 0 ? table.get(entity) : NOBODY
      for (const [body, fits] of NOUNS) if (fits(type, name)) lastOf.set(body, span)
    }
    const last = lastOf.get(noun)
    return last ? [{ from: at, to: at + 1 + noun.split(' ').length, how: 'DESCRIPTION', entities: last.entities }] : []
  })
}
