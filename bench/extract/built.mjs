// Reads the articles on standard input with the built reader, on so many threads (first argument), again and again (second): prints
// articles a second of each pass, processor time an article of the last (ms), and the most memory that the process had.
import { text } from 'node:stream/consumers'
import { createExtractor } from '../../dist/ingest/extractor.js'
import { loadReference } from '../../dist/ingest/read/reference.js'

const [threads, passes] = process.argv.slice(2).map(Number)
const articles = JSON.parse(await text(process.stdin))
const extractor = createExtractor(loadReference(), threads)
const rates = []
let processor = 0
for (let pass = 0; pass < passes; pass++) {
  const [begun, before] = [performance.now(), process.cpuUsage()]
  for await (const _ of extractor.extract(articles));
  rates.push(articles.length / ((performance.now() - begun) / 1000))
  const { user, system } = process.cpuUsage(before)
  processor = (user + system) / 1000 / articles.length
}
await extractor.close()
console.log(JSON.stringify({ rates, processor, megabytes: process.resourceUsage().maxRSS / 1024 }))
