import type { RawChunk } from './chunks.js'
import type { Element } from './elements.js'
import type { Atom, VerbGroup } from './syntax.js'

/** What joining needs to know of a sentence. */
export interface Row {
  readonly atoms: readonly Atom[]
  readonly raw: readonly RawChunk[]
  readonly groups: readonly VerbGroup[]
  readonly elements: readonly Element[]
  /** Kind of what an entity span stands for: "PERSON", "ORGANIZATION", "PLACE"; null for a common noun. */
  readonly kindOf: (atom: Atom) => string | null
}

/** A noun phrase while it is joined to others; see Chunk. */
export interface Draft {
  prep: string | null
  host: number | null
  group: number[]
  apposed: number | null
}

/** PERSON, ORGANIZATION (places too: states are both), or the class of a common noun. */
export function kindAt({ raw, atoms, kindOf }: Row, chunk: number): string {
  const head = atoms[raw[chunk]?.head ?? -1]
  const kind = head ? kindOf(head) : null
  return kind === null ? 'NOUN' : kind === 'PLACE' ? 'ORGANIZATION' : kind
}

/** Index of the phrase among the elements. */
export const elementOf = ({ elements }: Row, chunk: number): number =>
  elements.findIndex(element => element.kind === 'NP' && element.chunk === chunk)
