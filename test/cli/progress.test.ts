import { expect, test } from 'vitest'
import { timeLeft } from '../../src/cli/progress.js'

test('the time left is what the rest takes at the pace so far', () => {
  expect(timeLeft(30, 0.5)).toBe('30 s')
  expect(timeLeft(60, 0.1)).toBe('9 min')
  expect(timeLeft(600, 0.1)).toBe('1 h 30 min')
  expect(timeLeft(10, 1)).toBe('0 s')
})

test('nothing tells how long standard input goes on', () => {
  expect(timeLeft(30, null)).toBe('?')
})
