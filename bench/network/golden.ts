/** `npx tsx bench/network/golden.ts`: writes what NetworkX says of two small graphs, which test/network/networkx.test.ts holds ours to. */
import { writeFileSync } from 'node:fs'
import { karateClub, randomGraph } from './graphs.js'
import { askNetworkx, findNetworkx } from './networkx.js'
import { questionOf } from './ours.js'

const GRAPHS = [
  { name: 'karate', edges: karateClub(), ends: ['member:17', 'member:27'] },
  { name: 'random', edges: randomGraph(60, 150), ends: ['org:000031', 'org:000057'] },
] as const

const python = findNetworkx()
if (python === null) process.exit(1)
for (const { name, edges, ends } of GRAPHS) {
  const { seconds: _, ...answer } = askNetworkx(python, questionOf(edges, ends))
  const file = new URL(`../../test/network/networkx/${name}.expected.json`, import.meta.url)
  writeFileSync(file, `${JSON.stringify({ edges, ends, ...answer })}\n`)
}
