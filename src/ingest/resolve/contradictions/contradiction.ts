import type { Claim } from '../../../model/claim.js'
import { digest } from '../../../model/ids.js'

export interface Contradiction {
  readonly id: string
  readonly kind: 'DENIED' | 'EXCLUSIVE' | 'DIVERGENT_OUTCOME'
  /** Who says what against whom, in one line. */
  readonly summary: string
  /** Each side with its claims; its speakers are those of the claims. */
  readonly sides: readonly (readonly Claim[])[]
  /** Clusters it is about. */
  readonly about: readonly string[]
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
