import type { MentionKind } from '../../model/claim.js'
import type { Lookup, Table } from './flow/table.js'

/** Something that mentions, and at most one reference row (save by decision), are of. */
export interface Thing {
  /** The reference row, else the smallest mention by (published, id). */
  readonly id: string
  readonly kind: MentionKind
}

export interface Clusters {
  /** The thing of a mention or reference row, or with an id. */
  readonly of: (member: string) => Thing | undefined
}

/** The things of the mentions of one article, by mention. */
export type ThingsInArticle = ReadonlyMap<string, string>

const KINDS: Readonly<Record<string, MentionKind>> = {
  person: 'PERSON',
  org: 'ORGANIZATION',
  place: 'PLACE',
  event: 'EVENT',
  agreement: 'AGREEMENT',
}

/** What the prefix of an id of a mention or thing tells. */
export function kindOf(id: string): MentionKind | null {
  return KINDS[id.slice(0, id.indexOf(':'))] ?? null
}

/**
 * @param inArticle for each kind the things of an article's mentions
 * @param articleOf the article of a mention; undefined for a reference row
 * @param ofRow the thing that a reference row is of: its own, unless a decision has made it one with another
 */
export function clustersOf(
  inArticle: Partial<Record<MentionKind, Table<ThingsInArticle>>>,
  articleOf: ReadonlyMap<string, string>,
  ofRow: Lookup<string>,
): Clusters {
  return {
    of: member => {
      const kind = kindOf(member)
      if (kind === null) return undefined
      const article = articleOf.get(member)
      const id = article === undefined ? ofRow.get(member) : inArticle[kind]?.get(article)?.get(member)
      return id === undefined ? undefined : { id, kind }
    },
  }
}
