/** Which mentions are one thing: the gold is sound, the measures are right, and what was measured does not get worse unseen. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { measureThings } from '../../src/cli/measure-things.js'
import { agreement } from '../../src/eval/clusters.js'
import type { ThingReport } from '../../src/eval/score-things.js'
import { readThingGold } from '../../src/eval/thing-gold.js'

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url))

const member = (pair: string) => ({ true: pair[0] ?? '', found: pair[1] ?? '' })

describe('the measures', () => {
  test('all right, all apart, all in one', () => {
    expect(agreement(['ax', 'ax', 'by'].map(member))).toMatchObject({ pairPrecision: 1, pairRecall: 1, f1: 1 })
    expect(agreement(['ax', 'ay', 'bz'].map(member))).toMatchObject({
      pairPrecision: null,
      pairRecall: 0,
      precision: 1,
    })
    expect(agreement(['ax', 'bx', 'cx'].map(member))).toMatchObject({ pairPrecision: 0, precision: 1 / 3, recall: 1 })
    expect(agreement([])).toMatchObject({ pairPrecision: null, f1: null })
  })

  test('the example of Bagga and Baldwin: 5, 2 and 5 members, the two last put together', () => {
    const members = [...'aaaaa'].map(a => `${a}x`).concat([...'bb', ...'ccccc'].map(one => `${one}y`))
    const { precision, recall } = agreement(members.map(member))
    expect(precision).toBeCloseTo((5 + 2 * (2 / 7) + 5 * (5 / 7)) / 12)
    expect(recall).toBe(1)
  })
})

const gold = readThingGold(path('test/gold/identity'))
const own = gold.filter(({ article }) => article.startsWith('https://example.org/identity/'))
const texts = new Map(
  globSync('test/gold/identity/*/*.jsonl', { cwd: path('.') })
    .flatMap(file => readFileSync(path(file), 'utf8').trim().split('\n'))
    .map(line => JSON.parse(line) as { url: string; text: string })
    .map(({ url, text }) => [url, text]),
)

test('the words of the gold stand in the articles, at their place', () => {
  const isWrong = ({ article, form, at }: (typeof own)[number]) => {
    const text = texts.get(article) ?? ''
    return at === null ? !text.includes(form) : text.slice(at, at + form.length) !== form
  }
  expect(own.filter(isWrong)).toEqual([])
  expect(gold.length).toBeGreaterThan(2000)
})

test('no article is in both splits', () => {
  const splits = new Map<string, Set<string>>()
  for (const { article, split } of gold) splits.set(article, (splits.get(article) ?? new Set()).add(split))
  expect([...splits].filter(([, of]) => of.size > 1)).toEqual([])
})

/** What a report lies below, with the figure. */
function below({ all }: ThingReport, floor: Partial<Record<keyof ThingReport['all'], number>>): readonly string[] {
  return Object.entries(floor).flatMap(([name, least]) => {
    const figure = all[name as keyof ThingReport['all']] ?? 0
    return figure < least ? [`${name} ${figure.toFixed(3)} is below ${least}`] : []
  })
}

test('persons, organizations and places keep their measured floor', { timeout: 240_000 }, async () => {
  const { reports } = await measureThings(
    [path('seed/articles'), path('test/gold/identity/homonyms')],
    gold.filter(({ kind }) => kind !== 'EVENT' && kind !== 'AGREEMENT'),
  )
  for (const split of ['rules', 'measured']) {
    const report = reports.get(split)
    expect(report?.mentions).toBeGreaterThan(500)
    expect(report && below(report, { pairPrecision: 0.99, f1: 0.95 })).toEqual([])
  }
})

test('events and agreements keep their measured floor', { timeout: 240_000 }, async () => {
  const { reports } = await measureThings([path('test/gold/identity/events')], gold)
  expect(reports.get('all')?.mentions).toBeGreaterThan(90)
  for (const split of ['rules', 'measured']) {
    const report = reports.get(split)
    expect(report && below(report, { pairPrecision: 0.95, f1: 0.85 })).toEqual([])
  }
})
