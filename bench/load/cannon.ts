import autocannon from 'autocannon'

/** A request as it is sent over and over. */
export interface Shot {
  readonly path: string
  /** Absent: it is a GET. */
  readonly body?: object
}

/** What came back in one run. */
export interface Hits {
  /** Answers a second. */
  readonly rate: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly answers: number
  /** Answers that were none: of another status than 200, with errors, too late, or connections that broke. */
  readonly errors: number
}

/** Asks a service with so many connections for so many seconds, each shot in turn on each connection. */
export async function fire(url: string, shots: readonly Shot[], connections: number, seconds: number): Promise<Hits> {
  const result = await autocannon({
    url: url.replace(/\/$/, ''),
    connections,
    duration: seconds,
    timeout: 30,
    requests: shots.map(({ path, body }) =>
      body === undefined
        ? { method: 'GET', path, headers: { accept: 'application/json' } }
        : {
            method: 'POST',
            path,
            headers: { 'content-type': 'application/json', accept: 'application/json' },
            body: JSON.stringify(body),
          },
    ),
    verifyBody: body => !String(body).includes('"errors"'),
  })
  const { errors, timeouts, non2xx, mismatches, latency, requests } = result
  return {
    rate: requests.average,
    p50: latency.p50,
    p99: latency.p99,
    answers: requests.total,
    errors: errors + timeouts + non2xx + mismatches,
  }
}
