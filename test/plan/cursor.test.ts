import { expect, test } from 'vitest'
import { UserError } from '../../src/model/errors.js'
import { decodeCursor, encodeCursor } from '../../src/plan/cursor.js'

test('a cursor gives back its key, integers as bigint', () => {
  expect(decodeCursor(encodeCursor(['2023-03-18', 'event:ő']), 2)).toEqual(['2023-03-18', 'event:ő'])
  expect(decodeCursor(encodeCursor([2, 'a']), 2)).toEqual([2n, 'a'])
})

test.each(['', 'xyz', encodeCursor(['one']), encodeCursor([{}, 'a']), encodeCursor([1.5, 'a'])])(
  '"%s" is no cursor of a list with two sorts',
  text => {
    expect(() => decodeCursor(text, 2)).toThrow(UserError)
  },
)
