import { digest } from '../../../model/ids.js'
import type { RecordClaim } from '../../../model/record.js'
import { pairs } from '../order.js'
import type { Strata } from '../strata.js'

export interface Contradiction {
  readonly id: string
  readonly kind: 'DENIED' | 'EXCLUSIVE' | 'DIVERGENT_OUTCOME'
  /** Who says what against whom, in one line. */
  readonly summary: string
  /** Each side with its claims; its speakers are those of the claims. */
  readonly sides: readonly (readonly RecordClaim[])[]
  /** Clusters it is about. */
  readonly about: readonly string[]
}

/** Who tells: one article's reporter, or a speaker. What one voice says of two sides is a development, or a slip, and no contradiction. */
export function tellerOf(strata: Strata, { speaker, articleId }: RecordClaim): string {
  return (speaker === null ? undefined : strata.things.of(speaker)?.id) ?? articleId
}

/** Whether every two sides have tellers of their own. */
export function areToldApart(strata: Strata, sides: Contradiction['sides']): boolean {
  return pairs(sides).every(([left, right]) => {
    const tellers = new Set([...left, ...right].map(claim => tellerOf(strata, claim)))
    return left.length > 0 && right.length > 0 && tellers.size > 1
  })
}

/** @param key tells it from others of its kind about the same thing */
export function contradiction(
  kind: Contradiction['kind'],
  about: readonly string[],
  key: string,
  summary: string,
  sides: Contradiction['sides'],
): Contradiction {
  return { id: `contradiction:${digest(kind, about.join(' '), key)}`, kind, summary, sides, about }
}
