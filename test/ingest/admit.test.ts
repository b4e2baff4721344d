/** What is given more than once in one run. */
import { expect, test } from 'vitest'
import { ingest } from '../../src/ingest/ingest.js'
import type { Article } from '../../src/model/article.js'
import { openEmbedded } from '../../src/store/embedded.js'
import { exported, libraryOn, ontology, seedArticles } from './library.js'

async function given(inputs: readonly Article[]) {
  const store = await openEmbedded(null, ontology.graph)
  await store.prepare()
  const library = libraryOn(store)
  const run = (articles: readonly Article[]) =>
    ingest(
      library,
      articles.map(article => ({ article })),
    )
  return { run, report: await run(inputs), lines: () => exported(store) }
}

const [first, second] = await seedArticles(/^201[58]/)
if (first === undefined || second === undefined) throw new Error('The seed has no such articles')
const other: Article = { ...second, id: first.id }

test('the same text twice is one article', async () => {
  const { report } = await given([first, { ...first, origin: 'copy.md' }])
  expect(report).toMatchObject({ added: 1, unchanged: 0, rejected: [] })
})

test('of two texts under one id none is taken, in whatever order they come', async () => {
  for (const inputs of [
    [first, other],
    [other, first],
  ]) {
    const { report, lines } = await given(inputs)
    expect(report).toMatchObject({ added: 0, replaced: 0, unchanged: 0 })
    expect(report.rejected.map(({ origin }) => origin)).toEqual(inputs.map(({ origin }) => origin))
    expect(report.rejected[0]?.reason).toMatch(/different texts, also by .*\.md: keep one/)
    expect(await lines()).toEqual([])
  }
})

test('what is stored under an id that is then given two texts stays, in whatever order they come', async () => {
  const { run, lines } = await given([first])
  const before = await lines()
  for (const inputs of [
    [first, other],
    [other, first],
    [other, { ...other, text: `${other.text} `, sha256: '0'.repeat(64) }],
  ]) {
    const report = await run(inputs)
    expect(report).toMatchObject({ added: 0, replaced: 0, unchanged: 0 })
    expect(report.rejected).toHaveLength(2)
    expect(await lines()).toEqual(before)
  }
  expect(await run([other])).toMatchObject({ replaced: 1, rejected: [] })
})

const at = (article: Article, modifiedOn: string): Article => ({ ...article, modifiedOn })

test('of texts that say when they were changed the latest is taken, in whatever order they come', async () => {
  const texts = [at(first, '2023-03-18'), at(other, '2023-03-19T10:00:00.000Z'), at(other, '2023-03-19T10:00:00.000Z')]
  const { lines: alone } = await given([other])
  for (const inputs of [texts, texts.toReversed()]) {
    const { report, lines, run } = await given(inputs)
    expect(report).toMatchObject({ added: 1, replaced: 0, unchanged: 0, rejected: [] })
    expect(await lines()).toEqual(await alone())
    expect(await run(inputs)).toMatchObject({ added: 0, replaced: 0, unchanged: 1, rejected: [] })
    expect(await lines()).toEqual(await alone())
  }
})

test('what is stored is replaced by the latest text', async () => {
  const { lines: alone } = await given([other])
  const { run, lines } = await given([first])
  const third = { ...other, text: `${other.text} `, sha256: '1'.repeat(64) }
  expect(await run([at(first, '2023'), at(third, '2023-03-18'), at(other, '2023-03-19')])).toMatchObject({
    rejected: [{}, {}, {}],
  })
  expect(await run([at(first, '2022'), at(third, '2023-03-18'), at(other, '2023-03-19')])).toMatchObject({
    replaced: 1,
    rejected: [],
  })
  expect(await lines()).toEqual(await alone())
})

test('a day is neither before nor after a time within it', async () => {
  const { report } = await given([at(first, '2023-03-18'), at(other, '2023-03-18T10:00:00.000Z')])
  expect(report.rejected).toHaveLength(2)
})
