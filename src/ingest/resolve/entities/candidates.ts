import type { Mention } from '../../../model/claim.js'
import type { Copies } from '../copies/copies.js'
import { readVerdicts } from '../decisions.js'
import { groupBy, sorted } from '../order.js'
import type { RecordIndex } from '../record-index.js'
import { blockKeys } from './block.js'
import { type Candidate, isBare, type Profile } from './profile.js'

/**
 * What is compared. Mentions with equal profiles compare alike, so they are one candidate: a name that ten thousand articles give
 * costs one comparison. A mention that the gazetteer recognised belongs to its row at once, unless a decision names it.
 * @param rows the reference rows as candidates; those that no mention can be are left out
 */
export function candidatesOf(
  index: RecordIndex,
  copies: Copies,
  mentions: readonly Mention[],
  rows: readonly Candidate[],
  profileOf: (mention: Mention) => Profile,
): readonly Candidate[] {
  const { named } = readVerdicts(index.decisions)
  const rowIds = new Set(rows.map(({ id }) => id))
  const isRecognised = ({ id, reference }: Mention) => reference !== null && rowIds.has(reference) && !named.has(id)
  const recognised = groupBy(mentions.filter(isRecognised), ({ reference }) => reference ?? '')
  const others = unrecognised(
    mentions.filter(mention => !isRecognised(mention)),
    profileOf,
    ({ id, articleId }, profile) => (named.has(id) ? id : isWeak(profile) ? copies.groupOf(articleId ?? '') : null),
  )
  const met = new Set(others.flatMap(({ keys }) => keys))
  const reached = rows.filter(({ id, keys }) => recognised.has(id) || keys.some(key => met.has(key)))
  return [...reached.map(row => ({ ...row, mentions: recognised.get(row.id) ?? [] })), ...others]
}

/** @param within what a mention shares its profile with: those of its article and of copies of it, or nobody; null for all */
function unrecognised(
  mentions: readonly Mention[],
  profileOf: (mention: Mention) => Profile,
  within: (mention: Mention, profile: Profile) => string | null,
): readonly Candidate[] {
  const profiled = mentions.map(mention => ({ mention, profile: profileOf(mention) }))
  const groups = groupBy(profiled, ({ mention, profile }) => JSON.stringify([profile, within(mention, profile)]))
  return [...groups.values()].flatMap(group => {
    const [id] = sorted(group.map(({ mention }) => mention.id))
    const profile = group[0]?.profile
    if (id === undefined || profile === undefined) return []
    return [{ id, profile, keys: blockKeys(profile), mentions: group.map(({ mention }) => mention) }]
  })
}

/** Descriptions, surnames without more and ministries of no known state: the same words in another text need not be the same thing. */
function isWeak(profile: Profile): boolean {
  const { description, type, states } = profile
  return description || isBare(profile) || ((type === 'GOVERNMENT_BODY' || type === 'MILITARY') && states.length === 0)
}
