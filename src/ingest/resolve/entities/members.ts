import { digest } from '../../../model/ids.js'
import type { RecordMention } from '../../../model/record.js'
import type { Copies } from '../copies/copies.js'
import { isNamed } from '../decisions.js'
import type { Lookup } from '../flow/table.js'
import type { Report } from '../record-index.js'
import { isBare, type Profile } from './profile.js'

/** A mention as a member of a candidate: mentions with equal profiles compare alike, so they are one candidate. */
export interface Member {
  readonly mention: string
  readonly articleId: string
  /** The reference row that the gazetteer recognised, a mention that a decision names, or the digest of a profile. */
  readonly candidate: string
  /** null for a recognised one, which is compared with nothing. */
  readonly profile: Profile | null
  readonly publishedOn: string | null
}

/** By (published, id), those of no known day last. */
export const orderOf = ({ publishedOn, mention }: Member): string => `${publishedOn ?? '9999'} ${mention}`

/**
 * The members of one article. A mention that the gazetteer recognised belongs to its row at once, unless a decision names it.
 * A name that ten thousand articles give costs one comparison.
 * @param rows the reference rows by id
 */
export function membersIn(
  report: Report,
  mentions: readonly RecordMention[],
  profileOf: (mention: RecordMention) => Profile,
  { copies, rows }: { copies: Copies; rows: Lookup<unknown> },
): readonly Member[] {
  const { id: articleId, publishedOn } = report.article
  return mentions.map(mention => {
    const named = isNamed(report.rulings.get(mention.id) ?? [])
    if (mention.reference !== null && !named && rows.get(mention.reference) !== undefined)
      return { mention: mention.id, articleId, candidate: mention.reference, profile: null, publishedOn }
    const profile = profileOf(mention)
    const within = isWeak(profile) ? copies.groupOf(articleId) : null
    const candidate = named ? mention.id : digest(JSON.stringify(profile), within)
    return { mention: mention.id, articleId, candidate, profile, publishedOn }
  })
}

/** Descriptions, surnames without more and ministries of no known state: the same words in another text need not be the same thing. */
function isWeak(profile: Profile): boolean {
  const { description, type, states } = profile
  return description || isBare(profile) || ((type === 'GOVERNMENT_BODY' || type === 'MILITARY') && states.length === 0)
}
