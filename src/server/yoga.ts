import type { GraphQLSchema } from 'graphql'
import { createYoga } from 'graphql-yoga'
import type { Context } from '../graphql/context.js'
import { readsOn } from '../graphql/reads.js'
import type { Ontology } from '../ontology/ontology.js'
import type { Store } from '../store/store.js'
import { graphiqlPage } from './graphiql.js'
import { type Log, useErrors } from './plugins/use-errors.js'
import { useReport } from './plugins/use-report.js'
import { useRequestId } from './plugins/use-request-id.js'

export interface GraphQLOptions {
  readonly store: Store
  readonly schema: GraphQLSchema
  readonly ontology: Ontology
  /** Whether responses carry the statements that they ran. */
  readonly development: boolean
  readonly log: Log
}

/** What happens to a request at /graphql, in this order. */
export function createGraphQL({ store, schema, ontology, development, log }: GraphQLOptions) {
  const reads = readsOn(store, ontology)
  return createYoga<object, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    logging: false,
    multipart: false,
    // Ours say more and hide as much, see useErrors.
    maskedErrors: false,
    graphiql: { title: 'Entente' },
    renderGraphiQL: graphiqlPage,
    context: ({ request }) => ({ reads: reads({ signal: request.signal }) }),
    plugins: [
      useRequestId(),
      useReport(development),
      // Last, so that it sees every error that the others make.
      useErrors(log),
    ],
  })
}
