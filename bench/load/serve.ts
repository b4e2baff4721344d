/** A server in a process of its own, so that it shares no event loop with who asks: `tsx bench/load/serve.ts <entente|peer|bare> [bolt uri]`. Says where it answers. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSchema, createYoga } from 'graphql-yoga'
import neo4j from 'neo4j-driver'
import { loadOntology } from '../../src/ontology/ontology.js'
import { startServer } from '../../src/server/server.js'
import { openNeo4j } from '../../src/store/neo4j.js'
import { servePeer } from '../query/peer.js'

const SERVERS: Readonly<Record<string, (uri: string) => Promise<string>>> = {
  /** Ours over a Neo4j that is filled already. */
  entente: async uri => {
    const ontology = loadOntology()
    const store = await openNeo4j({ uri, user: 'neo4j', password: '' }, ontology.graph)
    return (await startServer({ store, ontology, host: '127.0.0.1', port: 0, production: true })).url
  },
  /** @neo4j/graphql over the same. */
  peer: async uri => (await servePeer(neo4j.driver(uri, undefined, { disableLosslessIntegers: true }))).url,
  /** Yoga as it comes, with nothing to do. */
  bare: async () => {
    const schema = createSchema({ typeDefs: 'type Query { nothing: String }' })
    const server = createServer(createYoga({ schema, logging: false }))
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  },
}

const [which = '', uri = ''] = process.argv.slice(2)
const serve = SERVERS[which]
if (serve === undefined) throw new Error(`There is no server ${which}; there are ${Object.keys(SERVERS).join(', ')}.`)
console.log(await serve(uri))
