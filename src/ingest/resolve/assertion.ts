import type { Decision } from '../../model/decision.js'
import type { RecordClaim } from '../../model/record.js'
import type { Report } from './record-index.js'

/** What people assert is as sure as anything can be. */
const CONFIDENCE = 990

/** What a decision asserts, as if its author had written an article that says it. */
export function assertion(decision: Decision, subject: string, object: string | null): Report {
  const { id, author, at } = decision
  const publishedOn = at.slice(0, 10)
  return {
    article: { id, publishedOn, title: null, source: `decision of ${author}`, sha256: id, sketch: [] },
    mentions: [],
    claims: [{ ...UNSAID, ...says(decision), id, articleId: id, subject, object }],
    rulings: new Map(),
  }
}

function says({ predicate, value }: Decision): Pick<RecordClaim, 'predicate' | 'value'> {
  return { predicate: predicate ?? '', value }
}

const UNSAID = {
  at: null,
  speaker: null,
  polarity: 'AFFIRMED',
  modality: 'ACTUAL',
  explicit: true,
  edtf: null,
  earliest: null,
  latest: null,
  confidence: CONFIDENCE,
} as const
