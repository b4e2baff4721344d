import { trace } from '@opentelemetry/api'
import { type Logger, pino } from 'pino'

export type { Logger }

/** Headers and fields that never reach a log, wherever they stand. */
const SECRETS = [
  'authorization',
  '*.authorization',
  '["x-api-key"]',
  '*["x-api-key"]',
  '*.cookie',
  '*.password',
  '*.token',
]

/** One JSON object a line, on standard error, so that what a command prints stays apart. Levels are pino's; `silent` is none. */
export function createLog(level: string): Logger {
  return pino(
    { level, redact: { paths: SECRETS, censor: '[kept back]' }, base: null, mixin: traceIds },
    pino.destination(2),
  )
}

/** Under which trace a line is found, where there is one; named as OpenTelemetry names them in logs. */
function traceIds(): object {
  const span = trace.getActiveSpan()?.spanContext()
  return span === undefined ? {} : { trace_id: span.traceId, span_id: span.spanId }
}
