import type { Article } from '../../model/article.js'
import type { Claim, Extraction, Mention } from '../../model/claim.js'
import type { Ontology, Predicate } from '../../ontology/ontology.js'
import { sorted } from '../resolve/order.js'

/** One article's record with what is needed to read it. */
export interface Context {
  readonly article: Article
  readonly extraction: Extraction
  readonly ontology: Ontology
  readonly mention: (id: string | null) => Mention | undefined
}

export function context(article: Article, extraction: Extraction, ontology: Ontology): Context {
  const byId = new Map(extraction.mentions.map(mention => [mention.id, mention]))
  return { article, extraction, ontology, mention: id => (id === null ? undefined : byId.get(id)) }
}

/** `word("REFUSES_TO_RECOGNIZE") === "refuses-to-recognize"`: vocabulary values as the facts write them. */
export function word(value: string): string {
  return value.toLowerCase().replace(/_/g, '-')
}

export function predicateOf({ ontology }: Context, claim: Claim): Predicate | undefined {
  return ontology.predicates[claim.predicate]
}

const ACTS_FOR = new Set(['HOLDS_OFFICE', 'REPRESENTS'])

/** The organizations for which a person acts in this article: "Serbian President Aleksandar Vucic" for Serbia. */
export function lift({ extraction }: Context, actor: string): readonly string[] {
  const offices = extraction.claims.filter(
    claim =>
      claim.subject === actor &&
      ACTS_FOR.has(claim.predicate) &&
      claim.polarity === 'AFFIRMED' &&
      claim.modality !== 'HISTORICAL',
  )
  return sorted(offices.flatMap(claim => claim.object ?? []))
}

/** The first of each key, in order. */
export function distinct<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  const first = new Map<string, T>()
  for (const value of values) if (!first.has(key(value))) first.set(key(value), value)
  return [...first.values()]
}
