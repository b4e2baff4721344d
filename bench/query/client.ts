/** An HTTP client that costs next to nothing, so that what is measured is the service: open sockets, one question at a time on each. */
import { connect, type Socket } from 'node:net'

export interface Client {
  /** The body of the answer. @throws Error when it has errors. */
  readonly ask: (query: string) => Promise<string>
  readonly close: () => void
}

export function client(url: string): Client {
  const { hostname, port } = new URL(url)
  const idle: Line[] = []
  const all: Line[] = []
  const open = (): Line => {
    const made = line(connect({ host: hostname, port: Number(port), noDelay: true }))
    all.push(made)
    return made
  }
  return {
    ask: async query => {
      const kept = idle.pop()
      // A server closes what has been silent for some seconds: then the question is put on another socket.
      const [own, body] = (await kept?.ask(query).catch(() => null)) ?? (await open().ask(query))
      idle.push(own)
      if (body.includes('"errors":[')) throw new Error(body.slice(0, 500))
      return body
    },
    close: () => {
      for (const { socket } of all) socket.destroy()
    },
  }
}

interface Line {
  readonly socket: Socket
  readonly ask: (query: string) => Promise<readonly [Line, string]>
}

const CLOSED = new Error('The connection was closed before the answer had come.')

const END_OF_HEADERS = '\r\n\r\n'

function line(socket: Socket): Line {
  let [answer, fail]: [(body: string) => void, (error: Error) => void] = [() => undefined, () => undefined]
  let held: Buffer[] = []
  socket.on('error', error => fail(error))
  socket.on('close', () => fail(CLOSED))
  socket.on('data', chunk => {
    held.push(chunk)
    const body = bodyOf(held.length === 1 ? chunk : Buffer.concat(held))
    if (body === null) return
    held = []
    answer(body)
  })
  const own: Line = {
    socket,
    ask: query =>
      new Promise((resolve, reject) => {
        ;[answer, fail] = [body => resolve([own, body]), reject]
        if (socket.destroyed) reject(CLOSED)
        else socket.write(requestOf(JSON.stringify({ query })))
      }),
  }
  return own
}

function requestOf(body: string): string {
  const headers = [
    'POST /graphql HTTP/1.1',
    'host: localhost',
    'content-type: application/json',
    'accept: application/json',
  ]
  return `${[...headers, `content-length: ${Buffer.byteLength(body)}`].join('\r\n')}${END_OF_HEADERS}${body}`
}

/** Null as long as it has not all come. @throws Error for an answer that does not say its length. */
function bodyOf(answer: Buffer): string | null {
  const end = answer.indexOf(END_OF_HEADERS)
  if (end === -1) return null
  const head = answer.toString('latin1', 0, end)
  const [, length] = /^content-length: (\d+)/im.exec(head) ?? []
  if (length === undefined) throw new Error(`The answer does not say its length:\n${head}`)
  const from = end + END_OF_HEADERS.length
  return answer.length < from + Number(length) ? null : answer.toString('utf8', from)
}
