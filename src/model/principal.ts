/** What somebody may do. `read` is everybody's unless the service is closed. */
export const SCOPES = ['read', 'ingest', 'delete', 'decide'] as const

export type Scope = (typeof SCOPES)[number]

/** Who asks: the holder of a key, the subject of a token, or anybody. */
export interface Principal {
  /** What decisions and logs name; null: nobody in particular. */
  readonly name: string | null
  readonly scopes: ReadonlySet<Scope>
}

export const isScope = (text: string): text is Scope => (SCOPES as readonly string[]).includes(text)
