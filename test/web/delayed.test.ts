import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { delayed } from '../../src/web/explorer/canvas/delayed.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a pointer that sweeps over ten nodes means none of them; one that rests means the last', () => {
  const seen: (string | null)[] = []
  const hover = delayed<string | null>(120, null, id => seen.push(id))
  for (let index = 0; index < 10; index++) {
    hover(`node ${index}`)
    vi.advanceTimersByTime(30)
    hover(null)
    vi.advanceTimersByTime(20)
  }
  vi.advanceTimersByTime(200)
  expect(seen).toEqual([])
  hover('node 9')
  vi.advanceTimersByTime(200)
  // Over a gap between two lines and back again.
  hover(null)
  vi.advanceTimersByTime(50)
  hover('node 9')
  vi.advanceTimersByTime(200)
  expect(seen).toEqual(['node 9'])
})
