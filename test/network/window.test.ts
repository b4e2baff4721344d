import { expect, test } from 'vitest'
import type { Occasion, Relation } from '../../src/network/occasion.js'
import { meets, previous } from '../../src/network/window.js'

const occasion = (relation: Relation, start: string | null, end: string | null): Occasion => ({
  ...{ relation, id: 'x', about: null, members: [] },
  start,
  end,
})

test.each([
  ['a day within', '2020-05-05', '2020-05-05', true],
  ['the first day', '2020-01-01', '2020-01-01', true],
  ['the last day', '2020-12-31', '2020-12-31', true],
  ['the day before', '2019-12-31', '2019-12-31', false],
  ['the day after', '2021-01-01', '2021-01-01', false],
  ['a year that ends within', '2019-06-01', '2020-02-01', true],
  ['all around it', '1990-01-01', '2030-01-01', true],
  ['no date', null, null, false],
])('%s', (_, start, end, expected) => {
  expect(meets(occasion('EVENT', start, end), { from: '2020-01-01', to: '2020-12-31' })).toBe(expected)
})

test('a month or a year meets every window that it overlaps', () => {
  expect(meets(occasion('EVENT', '2020-03', '2020-03'), { from: '2020-03-20', to: '2020-04-01' })).toBe(true)
  expect(meets(occasion('EVENT', '2020', '2020'), { from: '2020-11-01', to: null })).toBe(true)
})

test('an office without an end goes on, one without a beginning has always been', () => {
  expect(meets(occasion('OFFICE', '2010-01-01', null), { from: '2020-01-01', to: '2020-12-31' })).toBe(true)
  expect(meets(occasion('OFFICE', null, '2019-01-01'), { from: '2020-01-01', to: null })).toBe(false)
  expect(meets(occasion('OFFICE', null, null), { from: '2020-01-01', to: '2020-12-31' })).toBe(true)
})

test('without bounds everything is in the window, also what has no date', () => {
  expect(meets(occasion('EVENT', null, null), { from: null, to: null })).toBe(true)
})

test.each([
  ['a year', '2020-01-01', '2020-12-31', '2019-01-01', '2019-12-31'],
  ['four years, a leap day apart', '2020-01-01', '2023-12-31', '2016-01-01', '2019-12-31'],
  ['a day', '2020-03-01', '2020-03-01', '2020-02-29', '2020-02-29'],
  ['ten days', '2020-03-11', '2020-03-20', '2020-03-01', '2020-03-10'],
])('before %s comes one as long', (_, from, to, before, until) => {
  expect(previous({ from, to })).toEqual({ from: before, to: until })
})

test('what is open at one end has no window before it', () => {
  expect(previous({ from: null, to: '2020-01-01' })).toBeNull()
  expect(previous({ from: '2020-01-01', to: null })).toBeNull()
})
