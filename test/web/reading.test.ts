import { expect, test } from 'vitest'
import { fromReading, runsOf, toReading } from '../../src/web/explorer/graph/reading.js'

const text = 'Head. The envoy mediated in Ohrid, and left.'
const claims = [
  { id: 'a', start: 10, end: 24 },
  { id: 'b', start: 16, end: 33 },
]

test('a reading names an article, with or without its marked words', () => {
  expect(fromReading(toReading('article:1f', 12, 40))).toEqual({ article: 'article:1f', marked: [12, 40] })
  expect(fromReading('article:1f')).toEqual({ article: 'article:1f', marked: null })
})

test('runs are the text, whole and in order, each with the claims that cover it', () => {
  const runs = runsOf(text, claims, [16, 24], 6)
  expect(runs.map(run => run.text).join('')).toBe(text.slice(6))
  expect(runs.map(run => [run.text, run.claims.map(({ id }) => id).join(''), run.isMarked])).toEqual([
    ['The ', '', false],
    ['envoy ', 'a', false],
    ['mediated', 'ab', true],
    [' in Ohrid', 'b', false],
    [', and left.', '', false],
  ])
})

test('a text without claims is one run', () => {
  expect(runsOf(text, [], null)).toEqual([{ start: 0, text, claims: [], isMarked: false }])
})
