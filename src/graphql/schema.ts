/** The schema: importing a file of types or roots adds them to the builder. */
import type { GraphQLSchema } from 'graphql'
import { builder } from './builder.js'
import { settling } from './execute/settled.js'
import { withFilters } from './filter/arguments.js'
import { traceRoots } from './trace-roots.js'
import './types/node.js'
import './types/thing.js'
import './types/actor.js'
import './types/person.js'
import './types/organization.js'
import './types/place.js'
import './types/event.js'
import './types/agreement.js'
import './types/status.js'
import './types/process.js'
import './types/mediation.js'
import './types/office.js'
import './types/fact.js'
import './types/claim.js'
import './types/article.js'
import './types/mention.js'
import './types/contradiction.js'
import './types/decision.js'
import './types/evidence.js'
import './types/sourced-edge.js'
import './roots/node.js'
import './roots/actors.js'
import './roots/events.js'
import './roots/agreements.js'
import './roots/places.js'
import './roots/mediations.js'
import './roots/claims.js'
import './roots/decisions.js'
import './roots/search.js'
import './roots/complete.js'
import './roots/mediation-stats.js'
import './roots/stats.js'
import './mutations/decisions.js'
import './roots/network.js'
import './roots/rows.js'
import './roots/neighborhood.js'
import './roots/path.js'
import './roots/influence.js'
import './roots/communities.js'
import './roots/similar.js'
import './roots/timeline.js'
import './mutations/ingestion.js'
import './subscriptions/claim-added.js'
import './subscriptions/event-updated.js'

builder.queryType({
  description: 'What the graph can be asked. A name that nothing answers to gives null or an empty list.',
})

builder.mutationType({
  description: 'What can be changed. Each field needs a key with its scope; see docs/security.md.',
})

builder.subscriptionType({
  description:
    'What happens as it happens, over server-sent events. Each event carries a cursor: given as `after` it goes on there, so nothing is missed.',
})

export const schema: GraphQLSchema = settling(traceRoots(withFilters(builder.toSchema({ sortSchema: false }))))
