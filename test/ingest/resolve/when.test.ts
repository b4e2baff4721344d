import { expect, test } from 'vitest'
import { type DateMatch, matchDates, months, when } from '../../../src/ingest/resolve/when.js'

test.each<[string | null, string | null, DateMatch]>([
  ['2023-03-18', '2023-03-18', 'SAME_DAY'],
  ['2023-03-18', '2023-03-19', 'NEXT_DAY'],
  ['2023-03-18', '2023-03-20', 'CONFLICT'],
  ['2023-03-18', '2023-03', 'SAME_MONTH'],
  ['2023-03-18', '2023', 'OVERLAP'],
  ['2023-03-18', 'XXXX-03', 'SAME_MONTH'],
  ['2023-03-18', 'XXXX-03-18', 'SAME_DAY'],
  ['2023-03-18', 'XXXX-02-27', 'CONFLICT'],
  ['XXXX-02-27', 'XXXX-02-27', 'SAME_DAY'],
  ['2023', 'XXXX-03', 'UNKNOWN'],
  ['2020-09-05/2020-09-06', '2020-09-06', 'SAME_MONTH'],
  ['2023-03-18', null, 'UNKNOWN'],
])('%s and %s: %s', (a, b, expected) => {
  expect(matchDates(when(a), when(b))).toBe(expected)
  expect(matchDates(when(b), when(a))).toBe(expected)
})

test('months of a date, with a day of grace', () => {
  expect(months(when('2023-03-18'))).toEqual(['2023-03'])
  expect(months(when('2023-03-31'))).toEqual(['2023-03', '2023-04'])
  expect(months(when('XXXX-03'))).toEqual([])
  expect(months(when('1998/1999'))).toEqual([])
})
