import { expect, test } from 'vitest'
import { UserError } from '../../src/model/errors.js'
import { decodeCursor, encodeCursor, orderMark } from '../../src/plan/cursor.js'
import type { Sort } from '../../src/plan/plan.js'

test('a cursor gives back its key, integers as bigint', () => {
  expect(decodeCursor(encodeCursor(['m', '2023-03-18', 'event:ő']), 'm', 2)).toEqual(['2023-03-18', 'event:ő'])
  expect(decodeCursor(encodeCursor(['m', 2, 'a']), 'm', 2)).toEqual([2n, 'a'])
})

test.each([
  '',
  'xyz',
  encodeCursor(['m', 'one']),
  encodeCursor(['m', {}, 'a']),
  encodeCursor(['m', 1.5, 'a']),
  encodeCursor(['n', 1, 'a']),
])('"%s" is no cursor of a list with two sorts', text => {
  expect(() => decodeCursor(text, 'm', 2)).toThrow(UserError)
})

test('orders of other properties or directions have other marks', () => {
  const by = (name: string, descending: boolean): readonly Sort[] => [
    { by: { of: 'NODE', names: [name] }, descending, missing: '' },
  ]
  const marks = [by('name', true), by('name', false), by('slug', true)].map(orderMark)
  expect(new Set(marks).size).toBe(3)
})
