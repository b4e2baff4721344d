import { Agent, request } from 'node:http'

/** Milliseconds below which half, 95 and 99 of a hundred answers came; and answers a second. */
export interface Timing {
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly perSecond: number
}

/** Runs the work over and over for some seconds, `clients` at a time, after it has warmed up. */
export async function measure(
  work: () => Promise<unknown>,
  { clients = 1, seconds = 2, warm = 5 } = {},
): Promise<Timing> {
  for (let i = 0; i < warm; i++) await work()
  const times: number[] = []
  const begun = performance.now()
  const client = async () => {
    while (performance.now() - begun < seconds * 1000) {
      const started = performance.now()
      await work()
      times.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const elapsed = (performance.now() - begun) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), perSecond: times.length / elapsed }
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Asks a GraphQL service, over connections that stay open. @throws Error when the answer has errors. */
export function ask(url: string, query: string): Promise<unknown> {
  const body = JSON.stringify({ query })
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    'content-length': Buffer.byteLength(body),
  }
  return new Promise((resolve, reject) => {
    const sent = request(new URL('graphql', url), { method: 'POST', agent, headers }, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () => {
        const { data, errors } = JSON.parse(Buffer.concat(chunks).toString('utf8'))
        if (errors === undefined) resolve(data)
        else reject(new Error(JSON.stringify(errors)))
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
