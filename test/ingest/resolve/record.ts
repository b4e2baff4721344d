/** Records written by hand, as an extractor would give them, for tests of derivation. */

import { sketch } from '../../../src/ingest/resolve/copies/sketch.js'
import { when } from '../../../src/ingest/resolve/when.js'
import type { Claim, Mention, MentionKind } from '../../../src/model/claim.js'
import type { Decision } from '../../../src/model/decision.js'
import { fold } from '../../../src/model/fold.js'
import { claimId, mentionId } from '../../../src/model/ids.js'
import type { ClaimRecord, RecordArticle } from '../../../src/model/record.js'

export interface Story {
  readonly article: RecordArticle
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
}

type MentionDetails = Partial<Pick<Mention, 'names' | 'reference' | 'type' | 'head' | 'terms'>>

type ClaimDetails = Partial<
  Pick<Claim, 'value' | 'at' | 'speaker' | 'polarity' | 'modality' | 'explicit' | 'edtf' | 'confidence'>
>

export interface Teller {
  readonly person: (name: string, details?: MentionDetails) => string
  readonly organization: (name: string, details?: MentionDetails) => string
  readonly place: (name: string, details?: MentionDetails) => string
  readonly event: (name: string, details?: MentionDetails) => string
  readonly agreement: (name: string, details?: MentionDetails) => string
  /** Gives the id of the claim. */
  readonly say: (subject: string, predicate: string, object: string | null, details?: ClaimDetails) => string
}

/** An article with what `tell` says in it; every mention and claim stands further on in the text than the one before. */
export function story(
  id: string,
  {
    publishedOn = null,
    source = null,
    text = id,
  }: { publishedOn?: string | null; source?: string | null; text?: string },
  tell: (teller: Teller) => void,
): Story {
  const mentions: Mention[] = []
  const claims: Claim[] = []
  const refer =
    (kind: MentionKind) =>
    (name: string, details: MentionDetails = {}) => {
      const mention = makeMention(id, kind, name, mentions.length, details)
      mentions.push(mention)
      return mention.id
    }
  tell({
    person: refer('PERSON'),
    organization: refer('ORGANIZATION'),
    place: refer('PLACE'),
    event: refer('EVENT'),
    agreement: refer('AGREEMENT'),
    say: (subject, predicate, object, details = {}) => {
      const claim = makeClaim(id, subject, predicate, object, claims.length, details)
      claims.push(claim)
      return claim.id
    },
  })
  const article = { id, publishedOn, title: id, source, sha256: `sha of ${text}`, sketch: sketch(text) }
  return { article, mentions, claims }
}

function makeMention(
  articleId: string,
  kind: MentionKind,
  name: string,
  ordinal: number,
  details: MentionDetails,
): Mention {
  const start = ordinal * 10
  return {
    id: mentionId(articleId, kind, fold(name), ordinal),
    articleId,
    kind,
    surface: name,
    name,
    names: details.names ?? [name],
    reference: details.reference ?? null,
    type: details.type ?? null,
    head: details.head ?? null,
    terms: details.terms ?? [],
    start,
    end: start + 9,
  }
}

function makeClaim(
  articleId: string,
  subject: string,
  predicate: string,
  object: string | null,
  ordinal: number,
  details: ClaimDetails,
): Claim {
  const date = when(details.edtf ?? null)
  return {
    id: claimId(articleId, predicate, subject, object, ordinal),
    articleId,
    predicate,
    subject,
    object,
    value: details.value ?? null,
    at: details.at ?? null,
    speaker: details.speaker ?? null,
    polarity: details.polarity ?? 'AFFIRMED',
    modality: details.modality ?? 'ACTUAL',
    explicit: details.explicit ?? false,
    edtf: date?.edtf ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    quote: `${predicate} ${ordinal}`,
    start: ordinal * 20,
    end: ordinal * 20 + 10,
    sentence: ordinal,
    rule: 'test',
    confidence: details.confidence ?? 800,
  }
}

export function recordOf(stories: readonly Story[], decisions: readonly Decision[] = []): ClaimRecord {
  return {
    articles: stories.map(({ article }) => article),
    mentions: stories.flatMap(({ mentions }) => mentions),
    claims: stories.flatMap(({ claims }) => claims),
    decisions,
  }
}
