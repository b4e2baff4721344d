import type { IncomingMessage, ServerResponse } from 'node:http'
import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { tracer } from '../trace/span.js'

/** Paths whose requests are told; what watches over the service is not, nor are the files of the explorer. */
const ROUTES = ['/graphql', '/export', '/articles', '/ingestions/']

/** Runs what answers a request as a span, by OpenTelemetry's conventions for HTTP; it goes on with the trace that the client names (`traceparent`). */
export function traceRequest<T>(request: IncomingMessage, response: ServerResponse, answer: () => T): T {
  const { method = '', url = '', headers } = request
  const path = url.split('?')[0] ?? ''
  const route = ROUTES.find(one => path === one || path === `${one}/` || (one.endsWith('/') && path.startsWith(one)))
  if (route === undefined) return answer()
  const parent = propagation.extract(context.active(), headers)
  const attributes = {
    'http.request.method': method,
    'http.route': route,
    'url.path': path,
    'url.scheme': 'http',
    'client.address': request.socket.remoteAddress ?? '',
  }
  const span = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent)
  response.once('close', () => {
    span.setAttribute('http.response.status_code', response.statusCode)
    if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
    span.end()
  })
  return context.with(trace.setSpan(parent, span), answer)
}
