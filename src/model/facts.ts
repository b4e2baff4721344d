/**
 * What one article says, for people and scorers: the shape that `entente extract --json` prints and that gold files hold.
 * Canonical names, EDTF dates, vocabulary values in lower case with hyphens ("refuses-to-recognize").
 */
export interface ArticleFacts {
  /** File name without extension; for a row of a table its URL or key. */
  readonly article: string
  readonly url: string | null
  readonly publishedOn: string | null
  readonly actors: readonly PersonFacts[]
  readonly organizations: readonly OrganizationFacts[]
  readonly events: readonly EventFacts[]
  readonly agreements: readonly AgreementFacts[]
  readonly mediations: readonly MediationFacts[]
  readonly stances: readonly StanceFacts[]
  readonly claims: readonly ClaimFacts[]
}

export interface PersonFacts {
  readonly name: string
  readonly aliases: readonly string[]
  readonly offices: readonly { readonly title: string; readonly of: string | null }[]
}

export interface OrganizationFacts {
  readonly name: string
  readonly kind: string
  readonly aliases: readonly string[]
}

export interface RoleFacts {
  readonly who: string
  readonly role: string
}

export interface EventFacts {
  /** "e1", "e2" … in order of first mention. */
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly date: string | null
  readonly place: string | null
  readonly modality: string
  readonly roles: readonly RoleFacts[]
}

export interface AgreementFacts {
  /** "a1", "a2" … in order of first mention. */
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly status: string | null
  readonly date: string | null
  readonly roles: readonly RoleFacts[]
}

export interface MediationFacts {
  readonly mediator: string
  readonly parties: readonly string[]
  /** The words say it (mediate, broker, facilitate, chair …) rather than the role implying it. */
  readonly explicit: boolean
  readonly polarity: string
  readonly modality: string
  /** Exact quote, at most 200 characters. */
  readonly evidence: string
}

export interface StanceFacts {
  readonly who: string
  readonly target: string
  readonly stance: string
  /** Exact quote, at most 200 characters. */
  readonly evidence: string
}

export interface ClaimFacts {
  readonly subject: string
  readonly predicate: string
  /** Name of the object, or the value that stands in its place. */
  readonly object: string | null
  readonly polarity: string
  readonly modality: string
  readonly speaker: string | null
  readonly date: string | null
  /** `raw.slice(start, end) === quote`. */
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly rule: string
  /** Per mille. */
  readonly confidence: number
}
