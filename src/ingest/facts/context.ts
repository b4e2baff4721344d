import type { Article } from '../../model/article.js'
import type { Claim, Extraction, Mention } from '../../model/claim.js'
import { placeChain } from '../../model/place-chain.js'
import type { Reference } from '../../model/reference.js'
import type { Ontology, Predicate } from '../../ontology/ontology.js'
import { sorted } from '../resolve/order.js'
import { indexReference, principalOf, type ReferenceIndex } from '../resolve/reference-index.js'

/** What the facts of an article are read with. */
export interface FactResources {
  readonly ontology: Ontology
  readonly reference: Reference
}

/** One article's record with what is needed to read it. */
export interface Context {
  readonly article: Article
  readonly extraction: Extraction
  readonly ontology: Ontology
  readonly mention: (id: string | null) => Mention | undefined
  /** The organizations for which an actor acts in this article: a president for the state, its army for it as well. */
  readonly lift: (actor: string) => readonly string[]
  /** Does a place lie in another, as the reference data has it? */
  readonly isWithin: (place: Mention, other: Mention) => boolean
}

export function context(article: Article, extraction: Extraction, resources: FactResources): Context {
  const byId = new Map(extraction.mentions.map(mention => [mention.id, mention]))
  const mention = (id: string | null) => (id === null ? undefined : byId.get(id))
  const reference = indexReference(resources.reference)
  const isWithin = (place: Mention, other: Mention) =>
    place.reference !== null &&
    other.reference !== null &&
    placeChain(reference, place.reference).includes(other.reference)
  return { article, extraction, ontology: resources.ontology, mention, lift: lifting(extraction, reference), isWithin }
}

const ACTS_FOR = new Set(['HOLDS_OFFICE', 'REPRESENTS'])

function lifting({ mentions, claims }: Extraction, reference: ReferenceIndex): Context['lift'] {
  const rowOf = new Map(mentions.map(({ id, reference }) => [id, reference]))
  const mentionOf = new Map(mentions.map(({ id, reference }) => [reference, id]))
  const principal = (body: string): readonly string[] => {
    const row = rowOf.get(body) ?? null
    const of = row === null ? null : principalOf(reference, row)
    return of === null || of === row ? [] : [mentionOf.get(of) ?? of]
  }
  const acts = (claim: Claim) =>
    ACTS_FOR.has(claim.predicate) && claim.polarity === 'AFFIRMED' && claim.modality !== 'HISTORICAL'
  return actor => {
    const bodies = claims.filter(claim => claim.subject === actor && acts(claim)).flatMap(claim => claim.object ?? [])
    return sorted([...bodies, ...bodies.flatMap(principal), ...principal(actor)])
  }
}

/** `word("REFUSES_TO_RECOGNIZE") === "refuses-to-recognize"`: vocabulary values as the facts write them. */
export function word(value: string): string {
  return value.toLowerCase().replace(/_/g, '-')
}

export function predicateOf({ ontology }: Context, claim: Claim): Predicate | undefined {
  return ontology.predicates[claim.predicate]
}

/** The first of each key, in order. */
export function distinct<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  const first = new Map<string, T>()
  for (const value of values) if (!first.has(key(value))) first.set(key(value), value)
  return [...first.values()]
}
