import { expect, test } from 'vitest'
import { gate, unlessAborted } from '../../src/store/gate.js'

/** Work that ends when it is told to. */
function step() {
  let end = () => {}
  const done = new Promise<void>(resolve => {
    end = resolve
  })
  return { done, end }
}

test('lets in as many as there is room for, the others in the order they came', async () => {
  const pass = gate(2)
  const steps = [step(), step(), step(), step()]
  const begun: number[] = []
  const work = steps.map(({ done }, i) =>
    pass(() => {
      begun.push(i)
      return done
    }),
  )
  await Promise.resolve()
  expect(begun).toEqual([0, 1])
  steps[1]?.end()
  await work[1]
  await Promise.resolve()
  expect(begun).toEqual([0, 1, 2])
  for (const { end } of steps) end()
  await Promise.all(work)
  expect(begun).toEqual([0, 1, 2, 3])
})

test('makes room when work fails', async () => {
  const pass = gate(1)
  await expect(pass(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await pass(async () => 'next')).toBe('next')
})

test('who gives up while waiting never begins, and holds up nobody', async () => {
  const pass = gate(1)
  const first = step()
  const running = pass(() => first.done)
  const client = new AbortController()
  let begun = false
  const waiting = pass(async () => {
    begun = true
  }, client.signal)
  client.abort(new Error('gone'))
  await expect(waiting).rejects.toThrow('gone')
  first.end()
  await running
  expect(await pass(async () => 'next')).toBe('next')
  expect(begun).toBe(false)
})

test('work whose client is gone is answered and its failure heard by nobody', async () => {
  const client = new AbortController()
  let fail = (_: Error) => {}
  const work = new Promise<never>((_, reject) => {
    fail = reject
  })
  const answer = unlessAborted(work, client.signal)
  client.abort(new Error('gone'))
  await expect(answer).rejects.toThrow('gone')
  fail(new Error('too late'))
})
