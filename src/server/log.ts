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
  return pino({ level, redact: { paths: SECRETS, censor: '[kept back]' }, base: null }, pino.destination(2))
}
