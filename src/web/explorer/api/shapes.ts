import type { AroundQuery, BetweenQuery, SaidFragment } from './documents.js'

export type {
  AgreementWithActorsFragment,
  CardFragment,
  DisputeFragment,
  EventWithActorsFragment,
  SentenceFragment,
  ToldFragment,
} from './documents.js'

/** A thing with all that is around it. */
export type Around = NonNullable<AroundQuery['node']>

/** A mediation between two parties, with its event or agreement. */
export type FoundMediation = NonNullable<BetweenQuery['mediations']>['nodes'][number]

/** What every relation tells of its sources. */
export type Said = SaidFragment
