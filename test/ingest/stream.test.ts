import { expect, test } from 'vitest'
import { ahead, inBatches, inOrder } from '../../src/ingest/stream.js'

/** Numbers from 0, and how many have been taken. */
function numbers(count: number) {
  const told = { taken: 0 }
  async function* all() {
    for (let n = 0; n < count; n++) {
      told.taken++
      yield n
    }
  }
  return { told, all: all() }
}

async function listed<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

test('results come in order, and inputs are taken only as results are', async () => {
  let taken = 0
  const inputs = async function* () {
    for (let n = 0; n < 100; n++) {
      taken++
      yield n
    }
  }
  const results: number[] = []
  for await (const result of inOrder(inputs(), 4, async n => {
    await new Promise(resolve => setTimeout(resolve, n % 3))
    return n
  })) {
    results.push(result)
    expect(taken - results.length).toBeLessThan(4)
  }
  expect(results).toEqual(Array.from({ length: 100 }, (_, n) => n))
})

test('batches hold so many, the last what is left', async () => {
  expect(await listed(inBatches(numbers(5).all, 2))).toEqual([[0, 1], [2, 3], [4]])
  expect(await listed(inBatches([], 2))).toEqual([])
})

test('a stage runs ahead of the next, and no further than it may', async () => {
  const { told, all } = numbers(100)
  let given = 0
  for await (const item of ahead(all, 10)) {
    expect(item).toBe(given++)
    await new Promise(resolve => setImmediate(resolve))
    expect(told.taken).toBeGreaterThan(Math.min(given, 99))
    expect(told.taken - given).toBeLessThanOrEqual(10)
  }
  expect(given).toBe(100)
})

test('a stage that fails fails the next, after what it gave; one that is left is ended', async () => {
  let isEnded = false
  async function* failing() {
    try {
      yield 1
      yield 2
      throw new Error('cut off')
    } finally {
      isEnded = true
    }
  }
  const seen: number[] = []
  const reading = async () => {
    for await (const item of ahead(failing(), 5)) seen.push(item)
  }
  await expect(reading()).rejects.toThrow('cut off')
  expect(seen).toEqual([1, 2])
  isEnded = false
  for await (const _ of ahead(failing(), 1)) break
  await new Promise(resolve => setImmediate(resolve))
  expect(isEnded).toBe(true)
})
