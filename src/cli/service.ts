import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { z } from 'zod'
import { UserError } from '../model/errors.js'
import { LOCAL_PREFIX } from '../server/local.js'

/** Where a running service on a data folder is found, and the token that lets its owner send it work. */
const announcement = z.object({ url: z.url(), token: z.string(), pid: z.number() })

export type Announcement = z.infer<typeof announcement>

const file = (dataFolder: string) => join(dataFolder, 'service.json')

export function newToken(): string {
  return randomBytes(32).toString('hex')
}

/** Tells other commands of this user that the service holds the data folder. */
export function announce(dataFolder: string, service: Announcement): void {
  writeFileSync(file(dataFolder), JSON.stringify(service), { mode: 0o600 })
}

export function withdraw(dataFolder: string): void {
  rmSync(file(dataFolder), { force: true })
}

/** The service that runs on the data folder, or null; a note left by a service that died counts as none. */
export async function findService(dataFolder: string): Promise<Announcement | null> {
  const service = readAnnouncement(dataFolder)
  if (service === null) return null
  try {
    const response = await fetch(new URL(`${LOCAL_PREFIX}ping`, service.url), post(service, []))
    return response.ok ? service : null
  } catch {
    return null
  }
}

function readAnnouncement(dataFolder: string): Announcement | null {
  try {
    return announcement.parse(JSON.parse(readFileSync(file(dataFolder), 'utf8')))
  } catch {
    return null
  }
}

/**
 * Sends values to a command of the running service and gives its result.
 * @throws UserError when the service refuses, fails, or stops before it has finished.
 */
export async function send(
  service: Announcement,
  command: string,
  values: AsyncIterable<unknown> | Iterable<unknown>,
  onProgress: (value: unknown) => void = () => {},
): Promise<unknown> {
  const response = await fetch(new URL(`${LOCAL_PREFIX}${command}`, service.url), post(service, values))
  if (!response.ok || response.body === null) throw refused(await response.text())
  for await (const line of parseLines(response.body)) {
    const answer = answerSchema.parse(line)
    if (answer.error !== undefined) throw new UserError(answer.error.message, 'STORE_UNAVAILABLE', answer.error.cure)
    if ('result' in answer) return answer.result
    onProgress(answer.progress)
  }
  throw refused('it stopped before the command had finished')
}

const answerSchema = z.looseObject({ error: z.object({ message: z.string(), cure: z.string() }).optional() })

function post({ token }: Announcement, values: AsyncIterable<unknown> | Iterable<unknown>): RequestInit {
  return {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
    body: Readable.toWeb(Readable.from(encode(values))),
    duplex: 'half',
  } as RequestInit
}

async function* encode(values: AsyncIterable<unknown> | Iterable<unknown>): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const value of values) yield encoder.encode(`${JSON.stringify(value)}\n`)
}

async function* parseLines(body: AsyncIterable<Uint8Array>): AsyncIterable<unknown> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line !== '') yield JSON.parse(line)
  }
}

function refused(text: string): UserError {
  return new UserError(
    `The running service refused: ${text}`,
    'STORE_UNAVAILABLE',
    'Stop it and run the command again.',
  )
}
