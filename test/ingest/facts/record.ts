import type { Article } from '../../../src/model/article.js'
import type { Claim, Extraction, Mention, MentionKind } from '../../../src/model/claim.js'

/** A record written by hand, as an extractor would give it: what the rendering of facts is tested on. */
export function mention(kind: MentionKind, id: string, name: string, more: Partial<Mention> = {}): Mention {
  const none = { articleId: 'article:1', reference: null, type: null, head: null, terms: [], start: 0, end: 0 }
  return { ...none, id, kind, name, surface: name, names: [name], ...more }
}

let next = 0

export function claim(subject: string, predicate: string, object: string | null, more: Partial<Claim> = {}): Claim {
  next += 1
  return {
    id: `claim:${String(next).padStart(4, '0')}`,
    articleId: 'article:1',
    subject,
    predicate,
    object,
    value: null,
    at: null,
    speaker: null,
    polarity: 'AFFIRMED',
    modality: 'ACTUAL',
    explicit: false,
    edtf: null,
    earliest: null,
    latest: null,
    quote: 'quote',
    start: 0,
    end: 5,
    sentence: 0,
    rule: 'test',
    confidence: 900,
    ...more,
  }
}

export const article: Article = {
  id: 'article:1',
  url: null,
  source: null,
  title: null,
  publishedOn: null,
  origin: 'folder/vaasa.talks.txt',
  text: 'quote',
  sha256: '',
}

export function extraction(mentions: readonly Mention[], claims: readonly Claim[]): Extraction {
  return { articleId: 'article:1', publishedOn: '2020-05-04', title: null, extractor: 'test', mentions, claims }
}
