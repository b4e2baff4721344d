import type { RecordArticle, RecordClaim, RecordMention } from '../../model/record.js'
import { sortedBy } from './order.js'

/** An article as the record has it. */
export interface Telling {
  readonly article: RecordArticle
  readonly mentions: readonly RecordMention[]
  readonly claims: readonly RecordClaim[]
}

/** Words of the ontology: few, and in every claim. */
const vocabulary = new Map<string, string>()

/**
 * What derivation holds of an article, in order of id, for as long as the article is in the record: neither quotes nor places in the text, and one string
 * wherever the same text stands in it. (What comes from a store or another thread has a string of its own for every id.)
 */
export function condensed({ article, mentions, claims }: Telling): Telling {
  const texts = new Map<string, string>()
  const one = shared(texts)
  const word = shared(vocabulary)
  return {
    article,
    mentions: sortedBy(mentions, ({ id }) => id).map(
      ({ id, articleId, kind, name, names, reference, type, head, terms }) => ({
        id: one(id),
        articleId: one(articleId),
        kind: word(kind),
        name: one(name),
        names: names.map(one),
        reference: one(reference),
        type: word(type),
        head: one(head),
        terms: terms.map(one),
      }),
    ),
    claims: sortedBy(claims, ({ id }) => id).map(claim => ({
      id: one(claim.id),
      articleId: one(claim.articleId),
      predicate: word(claim.predicate),
      subject: one(claim.subject),
      object: one(claim.object),
      value: one(claim.value),
      at: one(claim.at),
      speaker: one(claim.speaker),
      polarity: word(claim.polarity),
      modality: word(claim.modality),
      explicit: claim.explicit,
      edtf: one(claim.edtf),
      earliest: one(claim.earliest),
      latest: one(claim.latest),
      confidence: claim.confidence,
    })),
  }
}

/** The string that came first of those with the same text. */
function shared(texts: Map<string, string>): <T extends string | null>(text: T) => T {
  return <T extends string | null>(text: T): T => {
    if (text === null) return text
    const known = texts.get(text)
    if (known !== undefined) return known as T
    texts.set(text, text)
    return text
  }
}
