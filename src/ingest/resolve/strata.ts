import type { Claim } from '../../model/claim.js'
import type { Agreements } from './agreements/decide.js'
import type { AgreementThing } from './agreements/describe.js'
import type { Outcomes } from './agreements/outcomes.js'
import type { Clusters } from './clusters.js'
import type { Events } from './events/decide.js'
import type { EventThing } from './events/describe.js'
import type { EventContext } from './events/profile.js'
import type { Voice } from './facts/confidence.js'
import { publishedOn } from './record-index.js'

/** What the lower strata gave, for those above. */
export interface Strata extends EventContext {
  readonly events: Events
  readonly eventThings: ReadonlyMap<string, EventThing>
  readonly agreements: Agreements
  readonly agreementThings: ReadonlyMap<string, AgreementThing>
  readonly outcomes: Outcomes
  /** Clusters of every kind. */
  readonly things: Clusters
}

/** How a claim counts for what it says. */
export function voiceOf({ index, copies }: Strata, claim: Claim): Voice {
  return {
    affirms: claim.polarity === 'AFFIRMED',
    source: copies.sourceOf(claim.articleId),
    confidence: claim.confidence,
    publishedOn: publishedOn(index, claim.articleId),
  }
}
