import type { ServerResponse } from 'node:http'
import { unlessAborted } from '../store/gate.js'
import type { Store } from '../store/store.js'

/** Milliseconds in which the store must say that it is ready. */
const PATIENCE = 5000

/** `/health`: the process answers; who restarts it asks here. */
export function sendHealth(response: ServerResponse): void {
  sendJson(response, 200, { status: 'ok' })
}

/** `/ready`: the store answers and its indexes are online; who sends requests asks here. 503 until then. */
export async function sendReadiness(store: Store, response: ServerResponse): Promise<void> {
  const asked = unlessAborted(store.notReady(), AbortSignal.timeout(PATIENCE))
  const reason = await asked.catch(() => 'the store does not answer')
  if (reason === null) sendJson(response, 200, { status: 'ready', store: store.kind })
  else sendJson(response, 503, { status: 'not ready', store: store.kind, reason })
}

/** What a client is told of a fault of ours. */
export function sendFault(response: ServerResponse, requestId: string): void {
  const error = `A fault on our side; the log has it under request id ${requestId}.`
  sendJson(response, 500, { error, code: 'INTERNAL_SERVER_ERROR', requestId })
}

export function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(`${JSON.stringify(body)}\n`)
}
