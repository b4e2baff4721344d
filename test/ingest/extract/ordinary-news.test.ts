import { describe, expect, test } from 'vitest'
import type { Extraction } from '../../../src/model/claim.js'
import { ORDINARY, PEACE_BELOW_STATES } from './ordinary-news.js'
import { extractText } from './reading.js'

const told = ({ mentions }: Extraction, kind: string) => mentions.filter(one => one.kind === kind)

describe('of ordinary news nothing diplomatic is told', () => {
  test.each(ORDINARY)('%s', (_, text) => {
    const extraction = extractText(text, '2019-05-06')
    expect([...told(extraction, 'EVENT'), ...told(extraction, 'AGREEMENT')]).toEqual([])
    expect(extraction.claims.filter(({ predicate }) => !/^(?:HOLDS_OFFICE|REPRESENTS)$/.test(predicate))).toEqual([])
  })
})

describe('of peace below states it is', () => {
  test.each(PEACE_BELOW_STATES)('%s', (_, text) => {
    const extraction = extractText(text, '2019-05-06')
    expect(told(extraction, 'AGREEMENT').length).toBeGreaterThan(0)
    expect(told(extraction, 'EVENT').length).toBeGreaterThan(0)
  })
})

test('the same words are told where powers use them', () => {
  const extraction = extractText(
    'Egypt and Israel called a truce on Monday. Norway had brokered the ceasefire over dinner in Paris.',
  )
  expect(told(extraction, 'AGREEMENT').length).toBeGreaterThan(0)
  expect(extraction.claims.some(({ predicate }) => predicate === 'MEDIATED')).toBe(true)
})
