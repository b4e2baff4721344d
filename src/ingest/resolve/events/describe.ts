import { groupBy } from '../../../model/group-by.js'
import { placeChain } from '../../../model/place-chain.js'
import type { RecordMention } from '../../../model/record.js'
import type { Copies } from '../copies/copies.js'
import type { Occasion } from '../lift/lift.js'
import { byText, sorted, sortedBy } from '../order.js'
import { mentionOrder } from '../record-index.js'
import { isSharp, length, type When, when } from '../when.js'
import type { EventContext, EventProfile } from './profile.js'

/** An event as its reports together tell it. */
export interface EventThing {
  readonly id: string
  readonly mentions: readonly RecordMention[]
  readonly profiles: readonly EventProfile[]
  readonly type: string
  readonly modality: string
  readonly date: When | null
  /** The most precise places told, the one that most sources tell first. */
  readonly places: readonly string[]
  /** In the order in which the first report that names them does. */
  readonly sides: readonly string[]
  readonly thirds: readonly string[]
  readonly occasion: Occasion
}

/** An event by its profiles, which come in order of (published, id). */
export function describeEvent(
  id: string,
  profiles: readonly EventProfile[],
  { index, copies, reference }: EventContext,
): EventThing {
  const tally = (values: (profile: EventProfile) => readonly string[]) => mostTold(profiles, values, copies)
  const date = bestDate(profiles, copies)
  const places = tally(({ places }) => places)
  const articles = sorted(profiles.map(({ articleId }) => articleId))
  const mentions = profiles.flatMap(profile => profile.mentions).flatMap(mention => index.mentions.get(mention) ?? [])
  return {
    id,
    mentions: sortedBy(mentions, mention => mentionOrder(index, mention)),
    profiles,
    type: tally(({ type }) => [type])[0] ?? 'OTHER',
    modality: bestModality(profiles),
    date,
    places: places.filter(
      place => !places.some(other => other !== place && placeChain(reference, other).includes(place)),
    ),
    sides: tally(({ sides }) => sides),
    thirds: tally(({ thirds }) => thirds),
    occasion: { articles, date: date ?? when(profiles[0]?.publishedOn ?? null) },
  }
}

/** Values by the number of sources that tell them, then by the first report that does (profiles are in order of publication). */
export function mostTold(
  profiles: readonly EventProfile[],
  values: (profile: EventProfile) => readonly string[],
  copies: Copies,
): readonly string[] {
  const told = profiles.flatMap((profile, at) =>
    values(profile).map(value => ({ value, at, source: copies.sourceOf(profile.articleId) })),
  )
  const counts = [...groupBy(told, ({ value }) => value)].map(([value, group]) => ({
    value,
    sources: new Set(group.map(({ source }) => source)).size,
    at: group[0]?.at ?? 0,
  }))
  return counts
    .sort((a, b) => b.sources - a.sources || a.at - b.at || byText(a.value, b.value))
    .map(({ value }) => value)
}

/** What happened was no longer planned; what one article tells as background was news to another. */
function bestModality(profiles: readonly EventProfile[]): string {
  const told = profiles.map(({ modality }) => modality)
  return ['ACTUAL', 'HISTORICAL', 'PLANNED', 'HYPOTHETICAL'].find(modality => told.includes(modality)) ?? 'ACTUAL'
}

/**
 * The day that most sources tell, else the shortest span; "in March" of an unknown year and "in 2023" are together March 2023.
 */
export function bestDate(profiles: readonly EventProfile[], copies: Copies): When | null {
  const told = mostTold(profiles, ({ date }) => (date === null ? [] : [date.edtf]), copies).flatMap(
    edtf => when(edtf) ?? [],
  )
  const sharp = told.find(isSharp)
  if (sharp !== undefined) return sharp
  const ordered = [...told].sort((a, b) => (length(a) ?? 40) - (length(b) ?? 40) || byText(a.edtf, b.edtf))
  const [best] = ordered
  return best === undefined ? null : (withYear(best, told) ?? best)
}

function withYear(date: When, others: readonly When[]): When | null {
  if (!date.edtf.startsWith('XXXX-')) return null
  const years = sorted(others.map(({ edtf }) => edtf.slice(0, 4)).filter(year => /^\d{4}$/.test(year)))
  return years.length === 1 ? when(date.edtf.replace('XXXX', years[0] ?? 'XXXX')) : null
}
