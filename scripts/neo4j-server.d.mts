export interface Neo4jServer {
  readonly uri: string
  readonly version: string
  readonly stop: () => Promise<void>
  /** Settles when the server ends, whoever ended it. */
  readonly ended: Promise<number | null>
}

/** Why no server can be started here, or null when one can. */
export function whyNoNeo4j(): string | null

/** Starts a server whose data lies in `folder`. @throws Error when Maven cannot fetch it or it does not start. */
export function startNeo4j(options: {
  readonly folder: string
  /** 0 takes a free one. */
  readonly port?: number
  /** For a server that runs some minutes: it compiles less, and so is twice as fast at first. */
  readonly brief?: boolean
  readonly heap?: number
  readonly report?: (line: string) => void
}): Promise<Neo4jServer>
