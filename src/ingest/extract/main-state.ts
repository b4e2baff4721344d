import type { Reading } from './reading.js'

/** Told to be between others, or to have them as guests: it is not the one whose "the government" is. */
const THIRD =
  /^(?:(?: has| had| have| also| then| again| itself| now)* (?:host|mediat|broker|facilitat|sponsor|chair)| (?:was|is|acted as|acts as|served as|serves as)(?: the| a| an)? (?:host|mediator|facilitator|broker|venue|go-between))/
const BY = /\b(?:hosted|mediated|brokered|facilitated|sponsored|chaired|convened) by (?:the )?$/
/** As much as "was hosted by the " and "has also served as the facilitator" take. */
const NEAR = 40
/** A headline says what a report is of. */
const IN_HEADLINE = 2

/** Looked for once an article: "the government" is asked for again and again. */
const known = new WeakMap<Reading['analysis'], readonly number[]>()

/** The state an article names most, when it names it twice as often as any other; who is host or mediator is none. */
export function mainState({ analysis }: Reading): readonly number[] {
  const found = known.get(analysis) ?? findMainState(analysis)
  known.set(analysis, found)
  return found
}

function findMainState(analysis: Reading['analysis']): readonly number[] {
  const { text, blocks } = analysis.clean
  const headline = blocks.find(({ kind }) => kind === 'HEADLINE')?.end ?? 0
  const counts = new Map<number, number>()
  const thirds = new Set<number>()
  for (const { start, end, entities } of analysis.spans)
    for (const entity of entities) {
      if (analysis.entities[entity]?.type !== 'STATE') continue
      counts.set(entity, (counts.get(entity) ?? 0) + (start < headline ? 1 + IN_HEADLINE : 1))
      const isThird = THIRD.test(text.slice(end, end + NEAR)) || BY.test(text.slice(Math.max(0, start - NEAR), start))
      if (isThird) thirds.add(entity)
    }
  const [first, second] = [...counts].filter(([entity]) => !thirds.has(entity)).sort(([a, n], [b, m]) => m - n || a - b)
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? [first[0]] : []
}
