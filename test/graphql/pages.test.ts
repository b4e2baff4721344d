import { expect, test } from 'vitest'
import { fixtureApi } from '../fixture/api.js'

const ask = fixtureApi()

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly endCursor: string
    readonly startCursor: string
  }
}

async function page(field: string, args: string): Promise<Page> {
  const { data, errors } = await ask(
    `{ list: ${field}(${args}) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor startCursor } } }`,
  )
  expect(errors).toBeUndefined()
  return data?.list as Page
}

async function walk(field: string, order: string, direction: 'forwards' | 'backwards'): Promise<string[]> {
  const [size, cursor] = direction === 'forwards' ? ['first', 'after'] : ['last', 'before']
  let from = ''
  const ids: string[] = []
  for (;;) {
    const { edges, pageInfo } = await page(field, `${size}: 1${from}${order}`)
    const found = edges.map(({ node }) => node.id)
    if (direction === 'forwards') ids.push(...found)
    else ids.unshift(...found)
    if (!(direction === 'forwards' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return ids
    from = `, ${cursor}: "${direction === 'forwards' ? pageInfo.endCursor : pageInfo.startCursor}"`
  }
}

const LISTS: readonly (readonly [field: string, order: string])[] = [
  ['events', ''],
  ['events', ', orderBy: { date: ASC }'],
  ['events', ', orderBy: { actorCount: DESC }'],
  ['actors', ''],
  ['actors', ', orderBy: { mediationCount: DESC }'],
  ['claims', ''],
  ['articles', ''],
  ['mediations', ', orderBy: [{ sources: DESC }, { date: DESC }]'],
]

test.each(LISTS)('pages of %s%s, one row each, give the whole list both ways', async (field, order) => {
  const whole = (await page(field, `first: 200${order}`)).edges.map(({ node }) => node.id)
  expect(whole.length).toBeGreaterThan(1)
  expect(await walk(field, order, 'forwards')).toEqual(whole)
  expect(await walk(field, order, 'backwards')).toEqual(whole)
})

function actorsOf(data: unknown): Page {
  return (data as { event: { actors: Page } }).event.actors
}

test('pages below the root go on from a cursor too', async () => {
  const nested = (args: string) =>
    ask(
      `{ event(id: "event:ohrid") { actors(${args}) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } } }`,
    )
  const { data } = await nested('first: 2')
  const { edges, pageInfo } = actorsOf(data)
  const next = await nested(`first: 2, after: "${pageInfo.endCursor}"`)
  const rest = actorsOf(next.data)
  expect([...edges, ...rest.edges].map(({ node }) => node.id)).toEqual([
    'person:kurti',
    'person:vucic',
    'person:borrell',
  ])
  expect(rest.pageInfo.hasNextPage).toBe(false)
})

test('nothing is counted and no row is read that is not asked for', async () => {
  const { report } = await ask('{ events { totalCount } actors { pageInfo { hasNextPage } } }')
  const [paged, counted] = report.statements.map(({ text }) => text)
  expect(counted).not.toContain('collect({')
  expect(counted).toContain('count(*)')
  expect(paged).not.toContain('count(*)')
})
