import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, expect, test, vi } from 'vitest'
import { readGiven } from '../../src/ingest/read/given.js'
import { readStream } from '../../src/ingest/read/read.js'
import { UserError } from '../../src/model/errors.js'
import type { GivenArticle, Ingestion } from '../../src/model/intake.js'
import { createIntake, type Reading } from '../../src/server/intake.js'
import { createLog } from '../../src/server/log.js'
import { createSpool } from '../../src/server/spool.js'

const folder = mkdtempSync(join(tmpdir(), 'entente-intake-'))
afterAll(() => rmSync(folder, { recursive: true }))

let nextFolder = 0
const log = createLog('silent')

/** Reads what it is given into a list, and waits where it is told to. */
function reader(wait: Promise<unknown> = Promise.resolve(), fails = false) {
  const read: string[] = []
  const reading: Reading = {
    accept: readGiven,
    readFile: ({ name, format, bytes }) => readStream(Readable.from([bytes], { objectMode: false }), name, format),
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

test('what became of an ingestion is still told after a restart, also behind a line that was cut off', async () => {
  const place = join(folder, `${nextFolder++}`)
  const first = createIntake(place, reader().reading, log)
  const { id } = await first.submit([text(1), text(2)])
  await ended(first, id)
  await first.close()
  writeFileSync(`${place}-ended.jsonl`, '{"id":"half', { flag: 'a' })
  const next = createIntake(place, reader().reading, log)
  expect(next.get(id)).toBeNull()
  await next.resume()
  expect(next.get(id)).toMatchObject({ state: 'DONE', total: 2, added: 2 })
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

test('what the store did not take while it was away is tried again before what came later', async () => {
  const place = join(folder, `${nextFolder++}`)
  const { read, reading } = reader()
  let away = 2
  const ingest: Reading['ingest'] = async (...given) => {
    if (away-- > 0) throw new UserError('Away', 'STORE_UNAVAILABLE', 'Wait.')
    return reading.ingest(...given)
  }
  const intake = createIntake(place, { ...reading, ingest }, log)
  const first = await intake.submit([text(1)])
  await intake.submit([text(2)])
  const states = await ended(intake, first.id)
  expect(states.map(({ state }) => state)).toEqual(expect.arrayContaining(['QUEUED', 'RUNNING', 'DONE']))
  expect(states.some(({ state }) => state === 'FAILED')).toBe(false)
  await intake.close()
  expect(read[0]).toContain('1')
})

test('ids come in their order also when the clock was set back, and what was written by half is cleared away', async () => {
  const place = join(folder, `${nextFolder++}`)
  vi.spyOn(Date, 'now').mockReturnValueOnce(2_000_000_000_000)
  const before = await createSpool(place).add('first')
  writeFileSync(join(place, 'half.json.draft'), '["by ha')
  const spool = createSpool(place)
  expect(await spool.left()).toEqual([before])
  const after = await spool.add('second')
  expect(await spool.left()).toEqual([before, after])
  expect(readdirSync(place)).toHaveLength(2)
})

test('what failed stays on disk and is tried again at the next start', async () => {
  const place = join(folder, `${nextFolder++}`)
  const intake = createIntake(place, reader(undefined, true).reading, log)
  const { id } = await intake.submit([text(1)])
  expect((await ended(intake, id)).at(-1)?.state).toBe('FAILED')
  expect(JSON.parse(readFileSync(join(place, `${id}.json`), 'utf8'))).toHaveLength(1)
})

test('pages are fetched once, also when the process ends before they are read, and what is none is told', async () => {
  const place = join(folder, `${nextFolder++}`)
  const asked: string[] = []
  const fetch = async (address: string) => {
    asked.push(address)
    if (address.endsWith('/gone')) return { rejection: { origin: address, reason: 'It is gone.' } }
    return readGiven({ text: `Talks began at ${address}.`, url: address })
  }
  const stuck = createIntake(place, { ...reader(new Promise(() => undefined)).reading, fetch }, log)
  const { id } = (await stuck.submitUrls?.(['https://news.example/1', 'https://news.example/gone'])) ?? { id: '' }
  for await (const { state } of stuck.follow(id)) if (state === 'RUNNING') break
  const { read, reading } = reader()
  const intake = createIntake(place, { ...reading, fetch }, log)
  await intake.resume()
  expect((await ended(intake, id)).at(-1)).toMatchObject({
    state: 'DONE',
    total: 2,
    added: 1,
    rejected: [{ origin: 'https://news.example/gone', reason: 'It is gone.' }],
  })
  expect(read).toEqual(['Talks began at https://news.example/1.'])
  expect(asked).toEqual(['https://news.example/1', 'https://news.example/gone'])
})

test('addresses that wait are fetched after a restart; articles do not wait for them', async () => {
  const place = join(folder, `${nextFolder++}`)
  const { read, reading } = reader()
  const never = (_: string, signal: AbortSignal) =>
    new Promise<never>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
  const slow = createIntake(place, { ...reading, fetch: never }, log)
  const waits = await slow.submitUrls?.(['https://slow.example/'])
  const first = await slow.submit([text(1)])
  await ended(slow, first.id)
  expect(read).toHaveLength(1)
  expect(slow.get(waits?.id ?? '')?.state).toBe('QUEUED')
  await slow.close()
  const intake = createIntake(
    place,
    { ...reading, fetch: async address => readGiven({ text: 'They met.', url: address }) },
    log,
  )
  await intake.resume()
  expect((await ended(intake, waits?.id ?? '')).at(-1)).toMatchObject({ state: 'DONE', added: 1 })
})

test('what is no address is refused, and nothing is accepted', async () => {
  const fetch = async (address: string) => readGiven({ text: 'They met.', url: address })
  const intake = createIntake(join(folder, `${nextFolder++}`), { ...reader().reading, fetch }, log)
  for (const url of ['news.example', 'file:///etc/passwd', `https://x/${'a'.repeat(2000)}`])
    await expect(intake.submitUrls?.(['https://news.example/', url])).rejects.toThrow('urls.1')
})
