import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readGiven } from '../../src/ingest/read/given.js'
import type { GivenArticle, Ingestion } from '../../src/model/intake.js'
import { createIntake, type Reading } from '../../src/server/intake.js'
import { createLog } from '../../src/server/log.js'

const folder = mkdtempSync(join(tmpdir(), 'entente-intake-'))
afterAll(() => rmSync(folder, { recursive: true }))

let nextFolder = 0
const log = createLog('silent')

/** Reads what it is given into a list, and waits where it is told to. */
function reader(wait: Promise<unknown> = Promise.resolve(), fails = false) {
  const read: string[] = []
  const reading: Reading = {
    accept: readGiven,
    ingest: async (articles, onProgress) => {
      await wait
      if (fails) throw new Error('disk full')
      for (const [index, { text }] of articles.entries()) {
        read.push(text)
        onProgress(index + 1)
      }
      return { added: articles.length, replaced: 0, unchanged: 0, rejected: [] }
    },
    remove: async () => true,
  }
  return { read, reading }
}

const text = (n: number): GivenArticle => ({ text: `Talks number ${n} began in Geneva.`, id: `n${n}` })

async function ended(intake: { follow: (id: string) => AsyncIterable<Ingestion> }, id: string) {
  const states: Ingestion[] = []
  for await (const now of intake.follow(id)) states.push(now)
  return states
}

test('articles are read in their order, and their ingestion can be followed to its end', async () => {
  const { read, reading } = reader()
  const intake = createIntake(join(folder, `${nextFolder++}`), reading, log)
  const first = await intake.submit([text(1), text(2)])
  const second = await intake.submit([text(3)])
  expect(first).toMatchObject({ total: 2, done: 0 })
  const states = await ended(intake, second.id)
  expect(states.at(-1)).toMatchObject({ state: 'DONE', total: 1, done: 1, added: 1 })
  expect(read.map(line => line.match(/\d/)?.[0])).toEqual(['1', '2', '3'])
  expect(intake.get(first.id)?.state).toBe('DONE')
  expect(intake.get('nothing')).toBeNull()
})

test('what was accepted is read after a restart, in its order', async () => {
  const place = join(folder, `${nextFolder++}`)
  const stuck = createIntake(place, reader(new Promise(() => undefined)).reading, log)
  await stuck.submit([text(1)])
  await stuck.submit([text(2)])
  const { read, reading } = reader()
  const next = createIntake(place, reading, log)
  await next.resume()
  await next.close()
  expect(read.length).toBeLessThanOrEqual(1)
  const last = createIntake(place, reading, log)
  await last.resume()
  while (readdirSync(place).length > 0) await new Promise(resolve => setTimeout(resolve, 10))
  expect(read.map(line => line.match(/\d/)?.[0])).toEqual(['1', '2'])
})

test('one that is no article refuses all of them, by its place', async () => {
  const place = join(folder, `${nextFolder++}`)
  const intake = createIntake(place, reader().reading, log)
  await expect(intake.submit([text(1), { text: '  ' }])).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('articles.1'),
  })
  await expect(intake.submit([{ text: 'Talks.', publishedOn: '2023-02-30' }])).rejects.toThrow('2023-03-18')
})

test('what failed stays on disk and is tried again at the next start', async () => {
  const place = join(folder, `${nextFolder++}`)
  const intake = createIntake(place, reader(undefined, true).reading, log)
  const { id } = await intake.submit([text(1)])
  expect((await ended(intake, id)).at(-1)?.state).toBe('FAILED')
  expect(JSON.parse(readFileSync(join(place, `${id}.json`), 'utf8'))).toHaveLength(1)
})
