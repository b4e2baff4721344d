import { expect, test } from 'vitest'
import { filtered, NO_FILTER } from '../../src/web/explorer/graph/filter.js'
import { graphOf, merge } from '../../src/web/explorer/graph/graph.js'
import { movesOf, rankActors, scoreText } from '../../src/web/explorer/graph/ranks.js'
import { tiesOf } from '../../src/web/explorer/graph/ties.js'
import { firstWindow, namedYears, nextWindow, timelineOf } from '../../src/web/explorer/graph/time.js'
import { event, item, link, sample } from './sample.js'

const seen = (filter = {}, kept: string[] = [], hidden: string[] = []) =>
  filtered(sample(), { ...NO_FILTER, ...filter }, new Set(kept), new Set(hidden))

test('a relation without one of its ends, or with one end twice, is no relation', () => {
  const { links } = graphOf(
    [item('a'), item('b')],
    [link('a', 'PARTY', 'b'), link('a', 'PARTY', 'c'), link('a', 'OPPOSES', 'a')],
  )
  expect([...links.keys()]).toEqual(['a-PARTY-b'])
})

test('two graphs with the same fact are one graph with one fact', () => {
  const { items, links } = merge([sample(), sample()])
  expect([items.size, links.size]).toEqual([6, 7])
})

test('of one process what belongs to it is left, with its actors', () => {
  const peace = { id: 'process:1', name: 'Peace' }
  const graph = graphOf(
    [item('a'), item('b'), event('in', '2020-01-01', { process: peace }), event('out', '2020-01-02')],
    [link('a', 'PARTY', 'in'), link('b', 'PARTY', 'out')],
  )
  const { items } = filtered(graph, { ...NO_FILTER, process: 'process:1' }, new Set(), new Set())
  expect([...items.keys()]).toEqual(['a', 'in'])
})

test('without a filter all is seen', () => {
  expect(seen()).toEqual(sample())
})

test.each([
  ['kinds', { withoutKinds: ['person' as const] }, 'envoy'],
  ['roles', { withoutRoles: ['hosted' as const] }, 'harbour'],
  ['confidence', { confidence: 500 }, 'harbour'],
  ['plans', { plans: false }, 'talks-2023'],
])('%s leave out what they say, and whoever is alone then', (_, filter, gone) => {
  expect([...sample().items.keys()].filter(id => !seen(filter).items.has(id))).toEqual([gone])
})

test('what was asked about stays, also alone', () => {
  expect(seen({ sources: 9 }, ['north']).items.has('north')).toBe(true)
})

test('what is hidden takes its relations along', () => {
  const { items, links } = seen({}, [], ['talks-2020'])
  expect([...items.keys()]).toEqual(['north', 'south', 'talks-2023'])
  expect(links.size).toBe(2)
})

test('years leave what meets them; a stance lies in the year it was reported', () => {
  expect([...seen({ years: [2022, 2023] }).links.keys()]).toEqual(['north-PARTY-talks-2023', 'south-ACCUSES-north'])
})

test('all relations of a pair are one line, drawn as the weightiest', () => {
  const tie = tiesOf(sample()).get('envoy~talks-2020')
  expect(tie).toMatchObject({ group: 'mediated', style: 'thick', confidence: 900 })
  expect(tie?.links.map(({ role }) => role)).toEqual(['MEDIATOR', 'PARTICIPANT'])
})

test('planned is dotted, opposed dashed, hosted double', () => {
  const styles = new Map([...tiesOf(sample()).values()].map(({ id, style }) => [id, style]))
  expect(styles.get('north~talks-2023')).toBe('dotted')
  expect(styles.get('north~south')).toBe('dashed')
  expect(styles.get('harbour~talks-2020')).toBe('double')
})

test('actors are ranked by their relations; equals share a place; against the years before it is said who rose', () => {
  expect(rankActors(sample(), NO_FILTER, new Set()).map(({ id, place, change }) => [id, place, change])).toEqual([
    ['north', 1, null],
    ['envoy', 2, null],
    ['south', 2, null],
    ['harbour', 4, null],
  ])
  const later = graphOf(
    [...sample().items.values(), event('talks-2021', '2021-05-02')],
    [
      ...sample().links.values(),
      link('harbour', 'HOST', 'talks-2021'),
      link('harbour', 'MEDIATOR', 'talks-2021', { id: 'x' }),
      link('envoy', 'HOST', 'talks-2021'),
    ],
  )
  const ranks = rankActors(later, { ...NO_FILTER, years: [2021, 2021] }, new Set())
  expect(ranks.map(({ id, change }) => [id, change])).toEqual([
    ['harbour', 1],
    ['envoy', -1],
  ])
})

test('who moved most is said by name, and scores as what they are', () => {
  const rank = (name: string, place: number, change: number | null) => ({ id: name, name, score: 1, place, change })
  const ranks = [rank('United States', 1, 4), rank('Serbia', 2, 0), rank('Norway', 3, null), rank('Russia', 4, -2)]
  expect(movesOf(ranks)).toBe('United States ↑ 4, Russia ↓ 2')
  expect([scoreText(0.125, true), scoreText(0.0421, false), scoreText(73, false)]).toEqual(['12.5 %', '0.042', '73'])
})

test('years are played from the first window to the last, a year at a beat', () => {
  expect(firstWindow(null, 2000, 2019)).toEqual([2000, 2001])
  expect(firstWindow([2005, 2009], 2000, 2019)).toEqual([2000, 2004])
  expect(nextWindow([2000, 2001], 2019)).toEqual([2001, 2002])
  expect(nextWindow([2018, 2019], 2019)).toBeNull()
})

test('years are counted from the first to the last, and what has no date is told of', () => {
  const { first, counts, undated } = timelineOf(
    graphOf([event('a', '2020-01-01'), event('b', '2022'), event('c', null)], []),
  )
  expect({ first, counts, undated }).toEqual({ first: 2020, counts: [1, 0, 1], undated: 1 })
})

test('no name of a year is over another: as many are named as there is room for', () => {
  expect(namedYears([2020, 2023], 176)).toEqual([2020, 2021, 2022, 2023])
  expect(namedYears([2020, 2023], 40)).toEqual([2023])
  expect(namedYears([2020, 2023], 80)).toEqual([2020, 2023])
  expect(namedYears([1991, 2023], 240)).toEqual([1991, 2000, 2005, 2010, 2015, 2023])
  expect(namedYears([2011, 2023], 600)).toEqual(Array.from({ length: 13 }, (_, index) => 2011 + index))
})
