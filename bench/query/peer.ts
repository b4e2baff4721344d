/** @neo4j/graphql over the same graph: types that can ask what our queries ask, served by the same Yoga. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import type { Driver } from 'neo4j-driver'

const TYPES = `
  type Sourced @relationshipProperties { confidence: Int! factId: String }
  type Person @node(labels: ["Person", "Actor"]) { id: String! name: String! aliases: [String!] eventCount: Int
    mediated: [Event!]! @relationship(type: "MEDIATED", direction: OUT, properties: "Sourced")
    mediations: [Mediation!]! @relationship(type: "BY", direction: IN)
    actsFor: [Organization!]! @relationship(type: "ACTS_FOR", direction: OUT) }
  type Organization @node(labels: ["Organization", "Actor"]) { id: String! name: String! type: String
    persons: [Person!]! @relationship(type: "ACTS_FOR", direction: IN) }
  type Place @node { name: String! }
  type Event @node { id: String! title: String! edtf: String earliest: String
    places: [Place!]! @relationship(type: "IN", direction: OUT)
    mediators: [Person!]! @relationship(type: "MEDIATED", direction: IN, properties: "Sourced")
    parties: [Organization!]! @relationship(type: "PARTY_TO", direction: IN)
    agreements: [Agreement!]! @relationship(type: "RESULTED_FROM", direction: IN) }
  type Agreement @node { name: String! signatories: [Organization!]! @relationship(type: "SIGNED", direction: IN) }
  type Process @node { id: String! name: String! events: [Event!]! @relationship(type: "PART_OF_PROCESS", direction: IN) }
  type Mediation @node { id: String! role: String edtf: String earliest: String explicit: Boolean sources: Int
    by: [Person!]! @relationship(type: "BY", direction: OUT)
    for: [Organization!]! @relationship(type: "FOR", direction: OUT)
    between: [Organization!]! @relationship(type: "BETWEEN", direction: OUT)
    event: [Event!]! @relationship(type: "IN_EVENT", direction: OUT) }
  type Article @node { id: String! source: String }
  type Claim @node { id: String! predicate: String quote: String confidence: Int article: [Article!]! @relationship(type: "HAS", direction: IN) }
`

/** Where it answers, and how to end it. */
export async function servePeer(driver: Driver): Promise<{ url: string; close: () => void }> {
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES, driver }).getSchema()
  const server = createServer(createYoga({ schema, logging: false, graphqlEndpoint: '/graphql' }))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() }
}
