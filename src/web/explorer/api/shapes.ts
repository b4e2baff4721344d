import type { AroundQuery, BetweenQuery, PathBetweenQuery, SaidFragment } from './documents.js'

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

/** A way from one actor to another. */
export type FoundPath = NonNullable<PathBetweenQuery['path']>['paths'][number]

/** A step of it. */
export type Hop = FoundPath['hops'][number]
