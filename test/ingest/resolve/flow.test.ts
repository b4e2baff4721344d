/** Incremental tables on their own: who is computed again, and what is held of a key that is gone. */
import { expect, test } from 'vitest'
import { Blocks } from '../../../src/ingest/resolve/flow/blocks.js'
import { group } from '../../../src/ingest/resolve/flow/collect.js'
import { each, input, map } from '../../../src/ingest/resolve/flow/each.js'
import { makeFlow } from '../../../src/ingest/resolve/flow/flow.js'
import { compact, type Members, withMember, withoutMember } from '../../../src/ingest/resolve/flow/members.js'
import { atOnce } from '../../../src/ingest/resolve/flow/pausing.js'
import type { Table } from '../../../src/ingest/resolve/flow/table.js'

/** A table of numbers, and one that adds to each the number under "more", with how often it was computed. */
function adding() {
  const flow = makeFlow()
  const numbers = input<number>(flow)
  const computed: string[] = []
  const sums = map(flow, numbers, (value, key) => {
    computed.push(key)
    const more = key === 'more' ? undefined : numbers.get('more')
    return more === undefined ? undefined : value + more
  })
  const put = (key: string, value: number | undefined) => {
    numbers.put(key, value)
    atOnce(flow.settle())
  }
  return { flow, sums, put, computed: () => computed.splice(0) }
}

test('what has read a value is computed again when it changes, and nothing else', () => {
  const { sums, put, computed } = adding()
  put('more', 10)
  put('a', 1)
  put('b', 2)
  computed()
  put('a', 3)
  expect(computed()).toEqual(['a'])
  put('more', 20)
  expect(computed().sort()).toEqual(['a', 'b', 'more'])
  expect([sums.peek('a'), sums.peek('b')]).toEqual([23, 22])
  put('more', 20)
  expect(computed()).toEqual([])
})

test('a value that came out as none, for what it read was missing, comes when that does', () => {
  const { sums, put } = adding()
  put('a', 1)
  expect(sums.peek('a')).toBeUndefined()
  put('more', 10)
  expect(sums.peek('a')).toBe(11)
  expect([...sums.entries()]).toEqual([['a', 11]])
})

test('many readers of one value are all told, however often they have read it', () => {
  const { sums, put } = adding()
  const keys = Array.from({ length: 30 }, (_, at) => `k${at}`)
  put('more', 1)
  for (const turn of [1, 2, 3]) for (const key of keys) put(key, turn)
  put('more', 2)
  expect(keys.map(key => sums.peek(key))).toEqual(keys.map(() => 5))
})

test('of a key that is gone nothing is held, and it may come again', () => {
  const { flow, sums, put } = adding()
  put('more', 10)
  put('a', 1)
  put('a', undefined)
  put('more', undefined)
  expect([...flow.keys.all()]).toEqual([])
  put('more', 1)
  put('a', 1)
  expect(sums.peek('a')).toBe(2)
})

test('a table that reads what comes after it is refused', () => {
  const flow = makeFlow()
  const numbers = input<number>(flow)
  let later: Table<number> | undefined
  each(flow, [numbers], key => later?.get(key))
  later = input<number>(flow)
  numbers.put('a', 1)
  expect(() => atOnce(flow.settle())).toThrow('comes after it')
})

test('groups hold one member, few and many alike', () => {
  const flow = makeFlow()
  const numbers = input<number>(flow)
  const parity = group(flow, numbers, (value, key) => [[value % 2 === 0 ? 'even' : 'odd', key, value] as const])
  const members = () => [...(parity.peek('even') ?? [])]
  const all = Array.from({ length: 60 }, (_, at) => at)
  for (const at of all) numbers.put(`k${at}`, at)
  expect(members()).toEqual(all.filter(at => at % 2 === 0).map(at => [`k${at}`, at]))
  for (const at of all.slice(2)) numbers.put(`k${at}`, undefined)
  expect(members()).toEqual([['k0', 0]])
  numbers.put('k0', undefined)
  expect(parity.peek('even')).toBeUndefined()
})

test.each([1, 2, 24, 25, 60])('%d members in the least room are the members', size => {
  const all = new Map(Array.from({ length: size }, (_, at) => [`k${at}`, at] as const))
  const few = compact(all)
  expect([...few]).toEqual([...all])
  expect([few.size, few.get('k0'), few.get('none'), few.has('k0'), few.has('none')]).toEqual([
    size,
    0,
    undefined,
    true,
    false,
  ])
  expect([[...few.keys()], [...few.values()]]).toEqual([[...all.keys()], [...all.values()]])
  let rest: Members<number> | undefined = withMember(few, 'one more', -1)
  expect(rest.get('one more')).toBe(-1)
  for (const key of [...all.keys(), 'one more']) rest = withoutMember(rest, key)
  expect(rest).toBeUndefined()
})

test('ids meet under a key, each once, until they leave it', () => {
  const blocks = new Blocks()
  const ids = Array.from({ length: 20 }, (_, at) => `id${at}`)
  for (const id of ids) blocks.add(id, ['all', `own of ${id}`])
  blocks.add('id0', ['all'])
  expect([...blocks.met(['all', 'own of id3', 'of nobody'])].sort()).toEqual([...ids].sort())
  for (const id of ids.slice(1)) blocks.remove(id, ['all'])
  expect([...blocks.met(['all'])]).toEqual(['id0'])
  expect([...blocks.met(['own of id3'])]).toEqual(['id3'])
  blocks.remove('id0', ['all'])
  expect(blocks.met(['all']).size).toBe(0)
})
