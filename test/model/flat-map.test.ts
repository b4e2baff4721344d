import { expect, test } from 'vitest'
import { flatMap } from '../../src/model/flat-map.js'

test('gives what flatMap of a list gives', () => {
  const lists = [[], [1], [2, 3], [[4], 5]]
  const made = (list: readonly unknown[], at: number) => [at, ...list]
  expect(flatMap(lists, made)).toEqual(lists.flatMap(made))
  expect(flatMap([], made)).toEqual([])
})
