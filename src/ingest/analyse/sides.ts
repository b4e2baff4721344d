import type { OfficeMention } from './analysis.js'
import type { EntityTable, WordSpan } from './entities.js'
import type { Word } from './words.js'

export interface SidesInput {
  readonly words: readonly Word[]
  readonly table: EntityTable
  readonly spans: readonly WordSpan[]
  readonly offices: readonly OfficeMention[]
}

/** Who can be a side: states and armed or political groups, not the bodies that usually mediate. */
const SIDE_TYPES = new Set(['STATE', 'ARMED_GROUP', 'POLITICAL_PARTY', 'GOVERNMENT_BODY', 'MILITARY'])
const LED = /^(?:led|brokered|mediated|facilitated|sponsored|hosted|backed|chaired|supported|proposed|drafted)$/
const BY = /^(?:mediated|brokered|facilitated|hosted|chaired|sponsored|convened|led|overseen|supervised|arranged)$/

/** "EU-brokered", "mediated by Norway": they stand between the sides. */
function mediators({ words, spans }: SidesInput): Set<number> {
  const found = new Set<number>()
  for (const { from, to, entities } of spans) {
    const after = words[to]
    const led = /^[-‑]$/.test(after?.gap ?? '') && LED.test(after?.key ?? '')
    const by = words[from - 1]?.key === 'the' ? from - 2 : from - 1
    if (led || (words[by]?.key === 'by' && BY.test(words[by - 1]?.key ?? '')))
      for (const entity of entities) found.add(entity)
  }
  return found
}

/** The actor that a span stands for as a side: itself, or the body whose office the person holds. */
function sideOf({ table, offices }: SidesInput, span: WordSpan): number | null {
  const entity = span.entities.length === 1 ? span.entities[0] : undefined
  if (entity === undefined) return null
  const { kind } = table.get(entity)
  const side =
    kind === 'PERSON' ? offices.find(({ person, former }) => person === entity && !former)?.organization : entity
  if (side === undefined || side === null) return null
  const { kind: lifted, type } = table.get(side)
  return lifted === 'ORGANIZATION' && SIDE_TYPES.has(type ?? '') ? side : null
}

const CLOSE = 12

/** How strongly two neighbouring names are set side by side: "between A and B" 4, "A-B talks" 4, "A and B" 2, "A and Prime Minister B" 2. */
function weight(words: readonly Word[], a: WordSpan, b: WordSpan): number {
  const gap = words[b.from]?.gap ?? ''
  const between = words.slice(a.to, b.from)
  if (words[a.from]?.sentence !== words[b.from]?.sentence || between.length > CLOSE) return 0
  if (between.length === 0) return /^\s?[-–—‑/]\s?$/.test(gap) ? 4 : 0
  const before = words[a.from - 1]?.key === 'the' ? words[a.from - 2] : words[a.from - 1]
  if (between.some(({ key }) => key === 'and' || key === 'with')) {
    if (before?.key === 'between') return 4
    return between.length <= 2 || between.every(({ key, capital }) => capital || key === 'and' || key === 'the') ? 2 : 1
  }
  return 0
}

/** "A, B and C": the last two of a list are no pair. */
function endsList(words: readonly Word[], spans: readonly WordSpan[], at: number): boolean {
  const [before, span] = [spans[at - 1], spans[at]]
  if (!before || !span || words[before.from]?.sentence !== words[span.from]?.sentence) return false
  return words.slice(before.to, span.from + 1).some(({ gap }) => gap?.includes(',')) && span.from - before.to < 4
}

/** The two actors in dispute that "the two sides" stands for, in order of first mention; empty when nothing tells. */
export function findSides(input: SidesInput): number[] {
  const { words, spans } = input
  const between = mediators(input)
  const scores = new Map<string, { pair: [number, number]; score: number }>()
  spans.forEach((a, i) => {
    const one = sideOf(input, a)
    if (one === null || between.has(one)) return
    const b = spans.slice(i + 1, i + 5).find(span => (sideOf(input, span) ?? one) !== one)
    const other = b ? sideOf(input, b) : null
    if (b && other !== null && !between.has(other)) {
      const score = weight(words, a, b)
      if (score === 0 || (score < 4 && endsList(words, spans, i))) return
      const pair: [number, number] = one < other ? [one, other] : [other, one]
      const known = scores.get(pair.join())
      // The lead says who is in dispute.
      const lead = (words[a.from]?.sentence ?? 0) < 3 ? 2 : 1
      scores.set(pair.join(), { pair, score: (known?.score ?? 0) + score * lead })
    }
  })
  const [best, second] = [...scores.values()].sort((a, b) => b.score - a.score)
  if (!best || best.score < 3 || best.score === second?.score) return []
  const first = (entity: number) => spans.findIndex(span => sideOf(input, span) === entity)
  return [...best.pair].sort((a, b) => first(a) - first(b))
}
