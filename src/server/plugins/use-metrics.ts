import type { ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Metrics } from '../metrics.js'

/** Times each request and counts the errors that it showed. Stands after useErrors, which gives them their codes. */
export function useMetrics({ requests, errors }: Metrics): Plugin {
  const begun = new WeakMap<Request, number>()
  return {
    onRequest: ({ request }) => void begun.set(request, performance.now()),
    onResponse: ({ request, response }) => {
      const seconds = (performance.now() - (begun.get(request) ?? performance.now())) / 1000
      requests.observe({ method: request.method, status: String(response.status) }, seconds)
    },
    onResultProcess: ({ result }) => {
      for (const one of Array.isArray(result) ? result : [result]) {
        if (Symbol.asyncIterator in one) continue
        for (const { extensions } of (one as ExecutionResult).errors ?? [])
          errors.inc({ code: String(extensions.code ?? 'UNKNOWN') })
      }
    },
  }
}
