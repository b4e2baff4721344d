/** `entente export`: what is written where, and what it says to what can not be. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { exportCommand } from '../../src/cli/export.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import { openEmbedded } from '../../src/store/embedded.js'
import { fixtureGraph } from '../fixture/graph.js'
import { fill } from '../fixture/store.js'

const folder = mkdtempSync(join(tmpdir(), 'entente-export-'))
const file = join(folder, 'out')

beforeAll(async () => {
  vi.stubEnv('ENTENTE_DATA', folder)
  vi.stubEnv('NEO4J_URI', '')
  const store = await openEmbedded(folder, loadOntology().graph)
  await fill(store, fixtureGraph())
  await store.close()
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** What the command writes to a file. */
async function written(...options: readonly string[]): Promise<string> {
  const program = new Command('entente').exitOverride().configureOutput({ writeErr: () => {} })
  exportCommand(program)
  await program.parseAsync(['export', ...options, '--output', file], { from: 'user' })
  return readFileSync(file, 'utf8')
}

interface Network {
  readonly nodes: readonly { readonly title: string }[]
  readonly edges: readonly object[]
}

test.each([
  ['gexf', /^<\?xml [^>]*>\s*<gexf [^>]*version="1\.3"/],
  ['graphml', /<graphml /],
  ['json', /^\{/],
  ['csv', /^id,/],
  ['jsonld', /schema\.org/],
  ['ftm', /"schema":\s?"Person"/],
  ['cypher', /MERGE|CREATE/],
])('%s is written to the file', async (format, form) => {
  expect(await written('--format', format)).toMatch(form)
})

test('a filter leaves fewer, and the two views differ', async () => {
  const network = async (...options: string[]) => JSON.parse(await written('--format', 'json', ...options)) as Network
  const [all, organizations, graph] = [
    await network(),
    await network('--where', '{"kind": ["ORGANIZATION"]}'),
    await network('--view', 'graph'),
  ]
  expect(organizations.nodes.length).toBeGreaterThan(0)
  expect(organizations.nodes.length).toBeLessThan(all.nodes.length)
  expect(graph.nodes.length).toBeGreaterThan(all.nodes.length)
})

test.each([
  ['a format that is none', ['--format', 'pdf'], /pdf/],
  ['a filter that is no JSON', ['--format', 'json', '--where', '{kind'], /JSON/],
  ['a filter that the API does not know', ['--format', 'json', '--where', '{"colour": "red"}'], /colour/],
  ['a date that is none', ['--format', 'json', '--during', 'soon'], /soon/],
])('%s is refused by name', async (_what, options, reason) => {
  await expect(written(...options)).rejects.toThrow(reason)
})
