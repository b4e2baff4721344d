import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { measure } from '../../src/cli/measure.js'
import { readGoldFolder } from '../../src/eval/gold.js'
import type { Report } from '../../src/eval/score.js'
import type { Kind } from '../../src/eval/tally.js'

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url))

async function reportOf(articles: string, gold: string): Promise<Report | undefined> {
  return (await measure([path(articles)], readGoldFolder(path(gold)))).reports.get('all')
}

/** Kinds of which a figure lies below its floor, with the figure. */
function below(report: Report | undefined, floor: Partial<Record<Kind, number>>): readonly string[] {
  return Object.entries(floor).flatMap(([kind, least]) => {
    const tally = report?.kinds[kind as Kind]
    const figure = tally?.f1 ?? tally?.recall ?? 0
    return figure < least ? [`${kind} ${figure.toFixed(3)} is below ${least}`] : []
  })
}

const given = existsSync(path('../shared/gold/seeds'))
if (!given) console.warn('Skipped: the five given articles are not there (../shared/seeds, ../shared/gold/seeds)')

/** Measured, and above what is promised of them (0.90 persons and organizations, 0.85 offices, 0.80 mediations, 0.70 agreements); F1, or recall where only that is scored. */
const GIVEN_FLOOR: Partial<Record<Kind, number>> = {
  persons: 0.97,
  organizations: 0.95,
  offices: 0.95,
  events: 0.85,
  'event roles': 0.9,
  agreements: 0.95,
  'agreement status': 0.9,
  'agreement roles': 0.7,
  mediations: 0.95,
  'explicit mediations': 1,
  stances: 0.9,
  'publication dates': 1,
  'quotes exact': 1,
}

test.skipIf(!given)('the five given articles keep their measured floor', { timeout: 120_000 }, async () => {
  const report = await reportOf('../shared/seeds', '../shared/gold/seeds')
  expect(report?.articles).toBe(5)
  expect(report?.absent).toEqual([])
  expect(below(report, GIVEN_FLOOR)).toEqual([])
})

/** Measured; raised when the extractor gets better, so that it never gets worse unseen. */
const SEED_FLOOR: Partial<Record<Kind, number>> = {
  persons: 0.98,
  organizations: 0.97,
  offices: 0.93,
  events: 0.65,
  'event roles': 0.65,
  'event dates': 0.62,
  agreements: 0.74,
  'agreement status': 0.84,
  'agreement dates': 0.74,
  'agreement roles': 0.71,
  mediations: 0.88,
  'explicit mediations': 0.79,
  stances: 0.74,
  'publication dates': 1,
  'quotes exact': 1,
}

test('the articles of seed/ keep their measured floor', { timeout: 120_000 }, async () => {
  const report = await reportOf('seed/articles', 'test/gold/seed')
  expect(report?.absent).toEqual([])
  expect(below(report, SEED_FLOOR)).toEqual([])
})

/** Reports of all kinds of desks; low enough that new ones, which no rule has seen, can join them. */
const NEWS_FLOOR: Partial<Record<Kind, number>> = {
  persons: 0.95,
  organizations: 0.93,
  offices: 0.88,
  events: 0.65,
  'event roles': 0.64,
  agreements: 0.8,
  mediations: 0.92,
  'explicit mediations': 0.87,
  stances: 0.59,
  'publication dates': 0.98,
  'quotes exact': 1,
}

test('news of other peace processes keeps its measured floor', { timeout: 120_000 }, async () => {
  const report = await reportOf('test/gold/news/articles', 'test/gold/news')
  expect(report?.absent).toEqual([])
  expect(below(report, NEWS_FLOOR)).toEqual([])
})

/** The hardest reports; a floor under what was reached, not a goal. */
const DESK_FLOOR: Partial<Record<Kind, number>> = {
  persons: 0.95,
  organizations: 0.87,
  offices: 0.77,
  events: 0.52,
  'event roles': 0.55,
  agreements: 0.68,
  mediations: 0.78,
  'explicit mediations': 0.65,
  stances: 0.49,
  'quotes exact': 1,
}

test('reports of more kinds of desk keep their measured floor', { timeout: 120_000 }, async () => {
  const report = await reportOf('test/gold/desk/articles', 'test/gold/desk')
  expect(report?.absent).toEqual([])
  expect(below(report, DESK_FLOOR)).toEqual([])
})
