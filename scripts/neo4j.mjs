// `npm run neo4j [-- --port 7687 --data folder --heap 512]`: a Neo4j server on this machine, without Docker, until Ctrl-C.
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startNeo4j, whyNoNeo4j } from './neo4j-server.mjs'

const root = join(import.meta.dirname, '..')

const USAGE = `npm run neo4j [-- options]
  --port <number>   Bolt port, 7687 unless given
  --data <folder>   where its data lies, .entente/neo4j unless given
  --heap <number>   megabytes that it may take for itself, 512 unless given
`

function readOptions() {
  try {
    const text = { type: 'string' }
    const options = { port: text, data: text, heap: text, help: { type: 'boolean' } }
    const { values } = parseArgs({ options })
    const port = Number(values.port ?? 7687)
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      fail(`--port ${values.port} is no port: give a number from 1 to 65535.`)
    const heap = Number(values.heap ?? 512)
    if (!Number.isInteger(heap) || heap < 256)
      fail(`--heap ${values.heap} is not enough, or no number: give megabytes, 256 or more.`)
    return { port, heap, folder: resolve(values.data ?? join(root, '.entente', 'neo4j')), help: values.help ?? false }
  } catch (error) {
    return fail(`${error.message}\n${USAGE}`)
  }
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

const { help, ...options } = readOptions()
if (help) {
  console.log(USAGE)
  process.exit(0)
}
const reason = whyNoNeo4j()
if (reason !== null) fail(`No Neo4j can be started: ${reason}. With Docker, \`docker compose up neo4j\` gives one too.`)

/** Until the server runs a signal ends this process, which takes the server with it; then it asks the server to end. */
let interrupt = () => process.exit(130)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => interrupt())

try {
  const server = await startNeo4j({ ...options, report: line => console.error(line) })
  console.log(`Neo4j ${server.version} runs at ${server.uri} (no password; Ctrl-C stops it). Use it from another terminal:

  NEO4J_URI=${server.uri} npm start
`)
  interrupt = () => void server.stop()
  await server.ended
} catch (error) {
  fail(error.message)
}
