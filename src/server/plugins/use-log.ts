import type { Plugin } from 'graphql-yoga'
import type { Logger } from '../log.js'
import { requestId } from '../request-id.js'

/** A line for each request: what was asked for, how it ended and how long it took. Documents and variables are not written down. */
export function useLog(log: Logger): Plugin {
  const begun = new WeakMap<Request, number>()
  return {
    onRequest: ({ request }) => void begun.set(request, performance.now()),
    onResponse: ({ request, response }) => {
      const ms = Math.round(performance.now() - (begun.get(request) ?? performance.now()))
      log.info({ requestId: requestId(request), method: request.method, status: response.status, ms }, 'graphql')
    },
  }
}
