/** What one request, and one client, may ask of the service. */
export interface Limits {
  /** Fields within fields. */
  readonly depth: number
  readonly aliases: number
  /** Brackets within brackets of a document, and of its variables. */
  readonly nesting: number
  readonly tokens: number
  readonly directives: number
  /** Rows that the selection of one operation can give at most (`src/plan/cost.ts`). */
  readonly cost: number
  /** Bytes of a request's body. */
  readonly body: number
  /** Bytes of articles that are sent as files, and of these unpacked. */
  readonly upload: number
  readonly unpacked: number
  /** Milliseconds until a read is given up. */
  readonly timeout: number
  /** Requests a minute of one client; 0: any number. */
  readonly rate: number
}

export const LIMITS: Limits = {
  depth: 20,
  aliases: 60,
  nesting: 100,
  tokens: 4000,
  directives: 60,
  cost: 100_000_000,
  body: 2_000_000,
  upload: 20_000_000,
  unpacked: 100_000_000,
  timeout: 30_000,
  rate: 0,
}
