/** Broken HTTP, byte by byte over a socket of its own: what comes back, or that the connection was closed. */
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'

export interface Exchange {
  /** Of the answer; null when the connection was closed without one. */
  readonly status: number | null
  readonly text: string
  readonly seconds: number
}

export interface Attempt {
  readonly name: string
  readonly bytes: string | Uint8Array
  /** Sends what is left after so many bytes one by one, this far apart. */
  readonly drip?: { readonly after: number; readonly ms: number }
  /** Hangs up after this many milliseconds, whatever came. */
  readonly hangUp?: number
  /** Seconds in which an answer or the end of the connection must come. */
  readonly within: number
}

const SOON = 10
/** Those that send slowly are cut off by `headersTimeout`, `requestTimeout` and the half minute in which Node looks for them. */
const PATIENT = 100

const QUERY = JSON.stringify({ query: '{ __typename }' })
const head = (more: readonly string[] = [], line = 'POST /graphql HTTP/1.1'): string =>
  [line, 'Host: localhost', ...more, '', ''].join('\r\n')
const post = (body: string | Uint8Array, more: readonly string[] = ['Content-Type: application/json']): Uint8Array =>
  Buffer.concat([
    Buffer.from(head([...more, `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close'])),
    Buffer.from(body),
  ])
const get = (path: string, more: readonly string[] = []): string =>
  head(['Connection: close', ...more], `GET ${path} HTTP/1.1`)

const JSON_TYPE = 'Content-Type: application/json'

const BODIES: Readonly<Record<string, string | Uint8Array>> = {
  'no JSON': '{"query": ',
  'JSON that is no object': '[1, null, "x"]',
  'JSON null': 'null',
  'a JSON string': '"{ __typename }"',
  'an empty body': '',
  'invalid UTF-8': Buffer.concat([
    Buffer.from('{"query":"{ __typename } # '),
    Buffer.from([0xff, 0xfe, 0xc3]),
    Buffer.from('"}'),
  ]),
  'UTF-16': Buffer.from(QUERY, 'utf16le'),
  'NUL and a byte order mark': `\ufeff\u0000${QUERY}`,
  'deep JSON': `{"query":"{ __typename }","variables":${'['.repeat(200_000)}`,
  'a query that is no string': '{"query":{"a":1}}',
  'variables that are no object': '{"query":"{ __typename }","variables":"x"}',
  'extensions that are no object': '{"query":"{ __typename }","extensions":[1]}',
  'a batch': `[${QUERY},${QUERY}]`,
  'a body that is too large': JSON.stringify({ query: `{ __typename } #${'x'.repeat(3_000_000)}` }),
}

const TYPES = [
  'text/plain',
  'application/xml',
  'application/json; charset=utf-16',
  'application/graphql',
  'x',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'application/json; charset="',
]

const PATHS = [
  '//',
  '/%',
  '/%ff',
  '/..%2f..%2fetc/passwd',
  '/../../etc/passwd',
  '/%00.js',
  '/assets/%00.css',
  '/http://x/y.js',
  '/\\\\x\\y.js',
  '/graphql?query=%',
  '/graphql?query=%7B__typename%7D&variables=%7B',
  '/graphql?query=%7B__typename%7D&extensions=x',
  `/graphql?query=%7B${'a%20'.repeat(2500)}%7D`,
  '/graphql?documentId=..%2f..',
  '/export',
  '/export?format=nothing',
  '/export?format=csv&about=%27%20MATCH%20(n)%20DETACH%20DELETE%20n',
  '/export?format=gexf&during=x',
  '/local/ingest',
  '/explore?%',
  '/graphql/assets/%2e%2e/x',
  '/nothing',
]

const METHODS = ['PUT', 'DELETE', 'TRACE', 'PATCH', 'OPTIONS', 'HEAD', 'BREW', 'CONNECT']

/** What is sent quickly: all of it is answered, or cut off, in moments. */
export const ATTEMPTS: readonly Attempt[] = [
  ...Object.entries(BODIES).map(([name, body]) => quick(name, post(body))),
  ...TYPES.map(type => quick(`the type ${type}`, post(QUERY, [`Content-Type: ${type}`]))),
  quick('no type', post(QUERY, [])),
  ...PATHS.map(path => quick(`GET ${path.slice(0, 60)}`, get(path))),
  ...METHODS.map(method => quick(method, head(['Connection: close'], `${method} /graphql HTTP/1.1`))),
  quick('an address in place of a path', get('http://elsewhere.example/graphql')),
  quick('a header of 100 kB', get('/graphql', [`X-Long: ${'x'.repeat(100_000)}`])),
  quick(
    'five thousand headers',
    get(
      '/graphql',
      Array.from({ length: 5000 }, (_, at) => `X-${at}: 1`),
    ),
  ),
  quick('a path of 100 kB', get(`/${'x'.repeat(100_000)}`)),
  quick('a header without a name', get('/graphql', [': x'])),
  quick('a header of control characters', get('/graphql', ['X-A: \u0001\u0002'])),
  quick('a long key', post(QUERY, [JSON_TYPE, `Authorization: Bearer ${'x'.repeat(8000)}`])),
  quick('a key of our form that nobody has', post(QUERY, [JSON_TYPE, `X-API-Key: entente_00000000_${'a'.repeat(43)}`])),
  quick('a token that is none', post(QUERY, [JSON_TYPE, 'Authorization: Bearer eyJhbGciOiJub25lIn0.e30.'])),
  quick('two lengths', head([JSON_TYPE, 'Content-Length: 5', 'Content-Length: 6']) + QUERY),
  quick('a length and pieces', head([JSON_TYPE, 'Content-Length: 5', 'Transfer-Encoding: chunked']) + QUERY),
  quick('a length below zero', head([JSON_TYPE, 'Content-Length: -5']) + QUERY),
  quick('a length that is no number', head([JSON_TYPE, 'Content-Length: 1e3']) + QUERY),
  quick('a length that is too small', head([JSON_TYPE, 'Content-Length: 10']) + QUERY),
  quick('pieces of a wrong size', `${head([JSON_TYPE, 'Transfer-Encoding: chunked'])}zz\r\n${QUERY}\r\n0\r\n\r\n`),
  quick(
    'a body said to be packed',
    post(gzipSync(Buffer.alloc(30_000_000, 'x')), [JSON_TYPE, 'Content-Encoding: gzip']),
  ),
  quick('a body packed in an unknown way', post(QUERY, [JSON_TYPE, 'Content-Encoding: nothing'])),
  quick('no HTTP at all', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\r\n\r\n'),
  quick('HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  quick('HTTP/0.9', 'GET /graphql\r\n\r\n'),
  quick('HTTP/9.9', 'GET /graphql HTTP/9.9\r\nHost: x\r\n\r\n'),
  quick(
    'a switch to WebSocket',
    get('/graphql', [
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: eA==',
    ]),
  ),
  quick(
    '100 requests at once',
    get('/graphql?query=%7B__typename%7D').replace('Connection: close\r\n', '').repeat(100),
    2000,
  ),
  quick('a body cut off', Buffer.from(post(QUERY)).subarray(0, -8), 300),
  quick('a length that is too large', head([JSON_TYPE, 'Content-Length: 1000']) + QUERY, 300),
  quick('headers cut off', head().slice(0, 30), 300),
  quick('hung up while it is answered', get('/export?format=csv'), 5),
  quick(
    'a subscription hung up',
    post(JSON.stringify({ query: 'subscription { claimAdded { id } }' }), [JSON_TYPE, 'Accept: text/event-stream']),
    300,
  ),
]

/** Slow loris: a header, or a body, that goes on and on. */
export const SLOW: readonly Attempt[] = [
  {
    name: 'headers byte by byte',
    bytes: `${head().slice(0, -2)}X-Slow: ${'x'.repeat(10_000)}`,
    drip: { after: 20, ms: 500 },
    within: PATIENT,
  },
  { name: 'nothing at all', bytes: '', within: PATIENT },
  {
    name: 'a body byte by byte',
    bytes: `${head([JSON_TYPE, 'Content-Length: 10000'])}${' '.repeat(10_000)}`,
    drip: { after: 90, ms: 500 },
    within: PATIENT,
  },
]

function quick(name: string, bytes: string | Uint8Array, hangUp?: number): Attempt {
  return { name, bytes, within: SOON, ...(hangUp === undefined ? {} : { hangUp }) }
}

/** Sends it and waits for the end of the connection, or for a whole answer; at most somewhat longer than it may take. */
export function attempt({ bytes, drip, hangUp, within }: Attempt, port: number): Promise<Exchange> {
  return new Promise(resolve => {
    const begun = performance.now()
    const socket = connect(port, '127.0.0.1')
    const pieces: Buffer[] = []
    const timers: NodeJS.Timeout[] = []
    const end = () => {
      for (const timer of timers) clearInterval(timer)
      socket.destroy()
      const text = Buffer.concat(pieces).toString('utf8')
      const status = text.match(/^HTTP\/1\.\d (\d+)/)?.[1]
      resolve({
        status: status === undefined ? null : Number(status),
        text,
        seconds: (performance.now() - begun) / 1000,
      })
    }
    socket.on('data', piece => pieces.push(piece))
    socket.on('error', () => undefined)
    socket.on('close', end)
    const data = Buffer.from(bytes)
    const first = drip?.after ?? data.length
    socket.write(data.subarray(0, first))
    let at = first
    if (drip !== undefined)
      timers.push(setInterval(() => socket.writable && socket.write(data.subarray(at, ++at)), drip.ms))
    timers.push(setTimeout(() => socket.destroy(), hangUp ?? within * 1000 + 500))
  })
}
