import { expect, test } from 'vitest'
import { type Neighbours, shortestPaths } from '../../src/network/paths.js'

/** `a-b 900` is a tie of that confidence, per mille. */
function neighboursOf(...ties: readonly string[]): Neighbours {
  const of = new Map<string, Map<string, number>>()
  for (const text of ties) {
    const [pair = '', confidence = '1000'] = text.split(' ')
    const [a = '', b = ''] = pair.split('-')
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      of.set(one, (of.get(one) ?? new Map<string, number>()).set(other, Number(confidence)))
  }
  return of
}

const found = (ties: readonly string[], stops: string, { count = 10, max = 8 } = {}) =>
  shortestPaths(neighboursOf(...ties), { stops: [...stops], count, max }).paths.map(path => path.join(''))

/** Two ways round from a to d, and a longer third. */
const SQUARE = ['a-b 900', 'b-d 900', 'a-c 950', 'c-d 800', 'c-e 1000', 'e-d 1000']

test('shorter comes first; of equal length the one with less doubt', () => {
  expect(found(SQUARE, 'ad')).toEqual(['abd', 'acd', 'aced'])
})

test('no more than are asked for, none longer than is allowed', () => {
  expect(found(SQUARE, 'ad', { count: 1 })).toEqual(['abd'])
  expect(found(SQUARE, 'ad', { max: 2 })).toEqual(['abd', 'acd'])
  expect(found(SQUARE, 'ad', { max: 1 })).toEqual([])
})

test('of equal length and doubt the order is that of the ids', () => {
  expect(found(['a-x', 'x-z', 'a-b', 'b-z', 'a-m', 'm-z'], 'az')).toEqual(['abz', 'amz', 'axz'])
})

test('a way through others passes them in their order, and nobody twice', () => {
  expect(found([...SQUARE, 'd-f', 'b-f'], 'acf')).toEqual(['acdf', 'acedf', 'acdbf', 'acedbf'])
  expect(found(['a-b', 'b-c', 'b-d'], 'acd')).toEqual([])
})

test('who is not connected has no way', () => {
  expect(found(['a-b', 'c-d'], 'ad')).toEqual([])
  expect(found([], 'ad')).toEqual([])
})

test('the paths are those that trying out all of them gives', () => {
  const ties = ['a-b', 'a-c', 'b-c', 'b-d', 'c-e', 'd-e', 'd-f', 'e-f', 'a-e'].map(
    (pair, i) => `${pair} ${999 - i * 37}`,
  )
  const neighbours = neighboursOf(...ties)
  const doubt = (path: string) =>
    [...path].slice(1).reduce((sum, to, index) => sum + 1000 - (neighbours.get(path[index] ?? '')?.get(to) ?? 0), 0)
  const walks = (path: string): string[] =>
    path.endsWith('f')
      ? [path]
      : [...(neighbours.get(path.at(-1) ?? '')?.keys() ?? [])]
          .filter(to => !path.includes(to))
          .flatMap(to => walks(path + to))
  const all = walks('a').sort((x, y) => x.length - y.length || doubt(x) - doubt(y))
  expect(all.length).toBeGreaterThan(8)
  expect(found(ties, 'af', { count: all.length })).toEqual(all)
})

test('on a graph where everybody knows everybody it gives up and says so', () => {
  const many = Array.from({ length: 60 }, (_, index) => `n${index}`)
  const whole = new Map(
    many.map(one => [one, new Map(many.filter(other => other !== one).map(other => [other, 1000]))]),
  )
  const { paths, gaveUp } = shortestPaths(whole, { stops: ['n0', 'n1'], count: 1_000_000, max: 8 })
  expect(gaveUp).toBe(true)
  expect(paths[0]).toEqual(['n0', 'n1'])
})
