/** What examples/ asks of the service is answered: the queries of the dashboard and of the notebook, and the exports that they name. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { served } from '../fixture/served.js'

const site = served()

const read = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8')

async function ask(query: string, variables: object = {}) {
  const response = await fetch(new URL('graphql', site.server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}

/** The value at a dotted path. */
function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((found, key) => (found as Record<string, unknown>)[key], value)
}

interface Target {
  readonly root_selector: string
  readonly url_options: { readonly body_graphql_query: string }
  readonly columns: readonly { readonly selector: string }[]
}

describe('the Grafana dashboard', () => {
  const { panels } = JSON.parse(read('grafana-dashboard.json')) as {
    panels: { title: string; targets: Target[] }[]
  }
  const targets = panels.flatMap(({ title, targets }) => targets.map((target): [string, Target] => [title, target]))

  test.each(targets)('%s: every column is in every row', async (_, { root_selector, url_options, columns }) => {
    const data = await ask(url_options.body_graphql_query)
    const rows = at({ data }, root_selector) as unknown[]
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) for (const { selector } of columns) expect(at(row, selector)).not.toBe(undefined)
  })
})

describe('the notebook', () => {
  const { cells } = JSON.parse(read('notebook.ipynb')) as { cells: { cell_type: string; source: string[] }[] }
  const code = cells.filter(({ cell_type }) => cell_type === 'code').map(({ source }) => source.join(''))
  const queries = code.flatMap(text => [...text.matchAll(/"""\n([\s\S]*?)"""/g)].map(([, query = '']) => query))

  test.each(queries)('%s is answered', async query => {
    const data = await ask(query, { during: '2019/2023', from: 'European Union', to: 'Serbia' })
    for (const value of Object.values(data as object)) expect(value).not.toBe(null)
  })

  test('asks three things, and an export', async () => {
    expect(queries).toHaveLength(3)
    const [path = ''] = code.join('\n').match(/export\?[^"]+/) ?? []
    const { nodes, edges } = (await (await fetch(new URL(path, site.server.url))).json()) as Record<string, object[]>
    expect(nodes?.every(node => 'betweenness' in node)).toBe(true)
    expect(edges?.every(edge => 'source' in edge && 'target' in edge)).toBe(true)
  })
})

describe('the recipe for Superset', () => {
  const selects = [...read('superset.md').matchAll(/SELECT ([^\n]+)\nFROM "http:\/\/localhost:4000\/([^"#]+)/g)]

  test.each(selects.map(([, columns = '', path = '']): [string, string] => [path, columns]))(
    '%s has its columns',
    async (path, columns) => {
      const rows = (await (await fetch(new URL(path, site.server.url))).json()) as Record<string, unknown>[]
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) for (const column of columns.split(', ')) expect(row).toHaveProperty(column)
    },
  )
})
