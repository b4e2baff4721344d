import type { IncomingMessage } from 'node:http'

/** A request as frameworks hand it on that have read its body: Yoga then takes the body from here, and makes no streams of it. */
type Received = IncomingMessage & { body?: object | string }

/**
 * Reads the JSON that is posted, as nearly every question comes. All else is left to Yoga, also what says no length or one above the limit
 * (bytes), which it refuses. A body that says its length is no longer than that: Node ends it there.
 */
export async function receiveJson(request: Received, limit: number): Promise<void> {
  const { method, headers } = request
  const length = Number(headers['content-length'] ?? Number.NaN)
  if (method !== 'POST' || !(length > 0 && length <= limit)) return
  if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) return
  const text = await textOf(request)
  request.body = parsed(text) ?? text
}

/** What was sent, as far as it came: who broke off is answered in vain. */
function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  return new Promise(resolve => {
    const end = () => resolve(Buffer.concat(chunks).toString('utf8'))
    request.on('data', chunk => chunks.push(chunk))
    request.once('end', end)
    request.once('error', end)
  })
}

/** Null for what is no JSON or no object with something in it: Yoga says what is wrong with the text. */
function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0 ? value : null
  } catch {
    return null
  }
}
