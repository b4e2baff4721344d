import { readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'

/** Which rooms a room may import from, besides itself. `cli` is the composition root. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ontology: ['model'],
  model: [],
  trace: [],
  'ingest/read': ['model'],
  'ingest/watch': ['model', 'ingest/read'],
  'ingest/clean': ['model', 'ingest/read'],
  'ingest/analyse': ['model', 'ingest/clean'],
  'ingest/extract': ['ontology', 'model', 'ingest/clean', 'ingest/analyse'],
  'ingest/resolve': ['ontology', 'model', 'ingest/extract'],
  'ingest/facts': ['ontology', 'model', 'ingest/resolve'],
  ingest: [
    'ontology',
    'trace',
    'model',
    'cypher',
    'store',
    'ingest/read',
    'ingest/clean',
    'ingest/analyse',
    'ingest/extract',
    'ingest/resolve',
    'ingest/facts',
  ],
  'ingest/decide': ['ontology', 'model', 'cypher', 'store', 'ingest', 'ingest/resolve'],
  plan: ['ontology', 'model'],
  cypher: ['ontology', 'model', 'plan'],
  store: ['ontology', 'model', 'trace', 'cypher'],
  network: ['model'],
  graphql: ['ontology', 'model', 'trace', 'plan', 'cypher', 'store', 'network'],
  export: ['ontology', 'model', 'plan', 'cypher', 'store', 'network', 'graphql'],
  server: ['ontology', 'model', 'trace', 'cypher', 'store', 'graphql', 'export'],
  web: [],
  eval: ['ontology', 'model'],
  cli: [
    'ontology',
    'trace',
    'model',
    'cypher',
    'store',
    'ingest',
    'ingest/decide',
    'ingest/read',
    'ingest/watch',
    'ingest/extract',
    'network',
    'graphql',
    'export',
    'server',
    'eval',
  ],
}

const SRC = join(import.meta.dirname, '../src')

function room(path: string): string {
  const [first = '', second = ''] = path.split('/')
  if (first === 'cli.ts' || first === 'cli') return 'cli'
  return first === 'ingest' && second !== '' && !/\.[jt]s$/.test(second) ? `ingest/${second}` : first
}

/** [importing file, imported file], relative to src. */
function imports(): [string, string][] {
  return globSync('**/*.{ts,tsx}', { cwd: SRC }).flatMap(file => {
    const text = readFileSync(join(SRC, file), 'utf8')
    return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, target = '']): [string, string] => [
      file,
      relative(SRC, normalize(join(SRC, dirname(file), target))),
    ])
  })
}

test('imports run one way', () => {
  const wrong = imports()
    .filter(([from, to]) => room(from) !== room(to) && !MAY_IMPORT[room(from)]?.includes(room(to)))
    .map(([from, to]) => `${from} → ${to}`)
  expect(wrong).toEqual([])
})

test('every room is in the table', () => {
  const unknown = [...new Set(imports().map(([from]) => room(from)))].filter(name => !(name in MAY_IMPORT))
  expect(unknown).toEqual([])
})
