import { expect, test } from 'vitest'
import { timelineOf } from '../../src/graphql/fields/timeline.js'

const span = (since: string | null, until = since, n = 1) => ({ since, until, n })

test('weeks begin on Monday, also over the end of a year', () => {
  const { buckets } = timelineOf([span('2020-12-28'), span('2021-01-03', '2021-01-03', 2), span('2021-01-04')], {
    interval: 'WEEK',
  })
  expect(buckets).toEqual([
    { from: '2020-12-28', to: '2021-01-03', count: 3 },
    { from: '2021-01-04', to: '2021-01-10', count: 1 },
  ])
})

test('a date longer than the interval is imprecise, one within it is not', () => {
  const spans = [span('2020-02'), span('2020-02', '2020-03', 4), span('2020', '2020', 2), span(null, null, 3)]
  expect(timelineOf(spans, { interval: 'MONTH' })).toEqual({
    buckets: [{ from: '2020-02-01', to: '2020-02-29', count: 1 }],
    imprecise: 6,
    undated: 3,
  })
})
