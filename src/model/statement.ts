/** One Cypher statement with its parameters: the narrow waist between the compiler and the stores. */
export interface Statement {
  readonly text: string
  /** Integers are given as bigint (a JS number would be a Float on Neo4j). */
  readonly params: Readonly<Record<string, Param>>
}

export type Param = string | number | bigint | boolean | null | readonly Param[] | { readonly [key: string]: Param }
