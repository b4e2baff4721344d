import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createInterface } from 'node:readline'
import { UserError } from '../model/errors.js'

/**
 * A command that another process of the same user sends to the running service, because it alone holds the embedded store. It reads
 * JSON values, tells how it gets on and gives a result; over the wire one value a line: `{progress}` …, then `{result}` or `{error}`.
 */
export type LocalCommand = (input: AsyncIterable<unknown>, onProgress: (value: unknown) => void) => Promise<unknown>

export const LOCAL_PREFIX = '/local/'

/** Handles `POST /local/<command>` for whoever has the token of the data folder; answers false for any other path. */
export function localHandler(token: string, commands: Readonly<Record<string, LocalCommand>>) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const path = request.url ?? ''
    if (!path.startsWith(LOCAL_PREFIX)) return false
    const command = commands[path.slice(LOCAL_PREFIX.length)]
    if (request.method !== 'POST' || command === undefined) answer(response, 404, { error: 'No such command' })
    else if (!sameToken(request.headers.authorization, token)) answer(response, 403, { error: 'Wrong token' })
    else void runCommand(command, request, response)
    return true
  }
}

function sameToken(header: string | undefined, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(header ?? ''), hash(`Bearer ${token}`))
}

async function runCommand(command: LocalCommand, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/x-ndjson' })
  const send = (value: unknown) => response.write(`${JSON.stringify(value)}\n`)
  try {
    const result = await command(lines(request), progress => send({ progress }))
    send({ result: result ?? null })
  } catch (error) {
    send({ error: describe(error) })
  }
  response.end()
}

/** Only the owner of the data folder reads this, so the message of a fault of ours is given too. */
function describe(error: unknown): { message: string; code: string; cure: string } {
  if (error instanceof UserError) return { message: error.message, code: error.code, cure: error.cure }
  return { message: String(error), code: 'INTERNAL', cure: 'Look at what the service printed.' }
}

async function* lines(request: IncomingMessage): AsyncIterable<unknown> {
  for await (const line of createInterface({ input: request, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line !== '') yield JSON.parse(line)
  }
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}
