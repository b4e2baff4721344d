/** What is made for Python is run by it: the notebook of examples/ as it stands, and the exports that NetworkX opens. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { pythonWith } from '../../bench/python.js'
import { served } from '../fixture/served.js'

const python = pythonWith('examples', ['pandas==2.3.3', 'networkx==3.6.1'], 'pandas, networkx')
if (python === null) console.warn('Skipped: there is no Python with pandas and NetworkX, nor can they be fetched')

/** Prints how many nodes and edges each of the formats has. */
const COUNTS = `
import io, json, os, urllib.request
import networkx as nx

def get(format):
    return urllib.request.urlopen(f"{os.environ['ENTENTE']}/export?format={format}").read()

graphs = {
    "gexf": nx.read_gexf(io.BytesIO(get("gexf"))),
    "graphml": nx.read_graphml(io.BytesIO(get("graphml"))),
    "json": nx.node_link_graph(json.loads(get("json")), edges="edges"),
}
print(json.dumps({name: [graph.number_of_nodes(), graph.number_of_edges()] for name, graph in graphs.items()}))
`

describe.skipIf(python === null)('in Python', () => {
  const site = served()

  async function run(code: string): Promise<string> {
    const env = { ...process.env, ENTENTE: site.server.url.replace(/\/$/, '') }
    const { stdout } = await promisify(execFile)(python ?? '', ['-c', code], { env })
    return stdout
  }

  test('the notebook runs from its first cell to its last', { timeout: 60_000 }, async () => {
    const { cells } = JSON.parse(readFileSync(new URL('../../examples/notebook.ipynb', import.meta.url), 'utf8')) as {
      cells: { cell_type: string; source: string[] }[]
    }
    const code = cells.filter(({ cell_type }) => cell_type === 'code').map(({ source }) => source.join(''))
    expect(await run(`${code.join('\n')}\nprint(len(nodes), len(edges), len(path["paths"]))`)).toMatch(
      /^[1-9]\d* [1-9]\d* \d+\n$/,
    )
  })

  test('NetworkX opens the exports, each with the same nodes and edges', { timeout: 60_000 }, async () => {
    const { json, ...others } = JSON.parse(await run(COUNTS)) as Record<string, [number, number]>
    expect(json?.[0]).toBeGreaterThan(3)
    expect(others).toEqual({ gexf: json, graphml: json })
  })
})
