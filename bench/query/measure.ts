import { Agent, request } from 'node:http'

/** Milliseconds below which a tenth, half, 95 and 99 of a hundred answers came; the tenth is what other work on the machine disturbs least. */
export interface Timing {
  readonly p10: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

export type Work = () => Promise<unknown>

/**
 * How long each contestant's answer takes, in turns: whatever else the machine does meanwhile befalls all of them alike. Those that take
 * longer than `patience` milliseconds get fewer turns.
 */
export async function inTurns(
  contestants: ReadonlyMap<string, Work>,
  { turns = 60, warm = 10, patience = 4000 } = {},
): Promise<ReadonlyMap<string, Timing>> {
  const times = new Map([...contestants.keys()].map(name => [name, [] as number[]]))
  for (let turn = -warm; turn < turns; turn++) {
    for (const [name, work] of contestants) {
      const own = times.get(name) ?? []
      if (sum(own) > patience) continue
      const started = performance.now()
      await work()
      if (turn >= 0) own.push(performance.now() - started)
    }
  }
  return new Map([...times].map(([name, own]) => [name, timing(own)]))
}

/** Answers a second with so many clients, for some seconds. */
export async function throughput(work: Work, { clients = 32, seconds = 2 } = {}): Promise<number> {
  const begun = performance.now()
  let answers = 0
  const client = async () => {
    while (performance.now() - begun < seconds * 1000) {
      await work()
      answers += 1
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return answers / ((performance.now() - begun) / 1000)
}

function timing(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p10: at(0.1), p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

const sum = (times: readonly number[]): number => times.reduce((all, one) => all + one, 0)

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
