import { expect, test } from 'vitest'
import { fromSearch, toSearch } from '../../src/web/explorer/view/url.js'
import { askAbout, FIRST_VIEW, toggled, type View } from '../../src/web/explorer/view/view.js'

const full: View = {
  about: ['org:Q403', 'org:Q1246'],
  open: ['person:josep-borrell'],
  hidden: ['event:1'],
  pinned: ['org:Q458'],
  selected: 'event:1~person:josep-borrell',
  filter: {
    withoutKinds: ['place'],
    withoutRoles: ['took part'],
    plans: false,
    confidence: 500,
    sources: 2,
    process: 'process:kosovo',
    years: [2019, 2023],
  },
  shows: 'table',
  asks: 'path',
  reading: 'article:1f@12-40',
  measure: 'PAGERANK',
  colour: 'community',
  folded: ['filters', 'time'],
}

test('the first view is an empty search', () => {
  expect(toSearch(FIRST_VIEW)).toBe('')
  expect(fromSearch('')).toEqual(FIRST_VIEW)
})

test('a link restores the view', () => {
  expect(fromSearch(toSearch(full))).toEqual(full)
})

test('ids stay readable in a link', () => {
  expect(toSearch({ ...FIRST_VIEW, about: ['org:Q403', 'org:Q1246'] })).toBe('?about=org:Q403,org:Q1246')
})

test('what cannot be read is left at its first value', () => {
  expect(fromSearch('?confidence=lots&years=soon&without=nothing&shows=film')).toEqual(FIRST_VIEW)
  expect(fromSearch('?years=2023..2019').filter.years).toEqual([2019, 2023])
  expect(fromSearch('?confidence=5000').filter.confidence).toBe(1000)
})

test('a new question begins from a clean canvas and keeps the filters', () => {
  expect(askAbout(full, ['org:Q458'])).toEqual({
    ...FIRST_VIEW,
    filter: full.filter,
    shows: 'table',
    measure: 'PAGERANK',
    colour: 'community',
    folded: ['filters', 'time'],
    about: ['org:Q458'],
    selected: 'org:Q458',
  })
})

test('toggling twice changes nothing', () => {
  expect(toggled(toggled(['a'], 'b'), 'b')).toEqual(['a'])
})
