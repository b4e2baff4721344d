import { groupBy } from '../../../model/group-by.js'
import type { RecordMention } from '../../../model/record.js'
import type { Copies } from '../copies/copies.js'
import type { Occasion } from '../lift/lift.js'
import { byText, sorted } from '../order.js'
import { isSharp, length, type When, when } from '../when.js'
import type { AgreementProfile } from './profile.js'

/** An agreement as its reports together tell it. */
export interface AgreementThing {
  readonly id: string
  readonly mentions: readonly RecordMention[]
  readonly name: string
  readonly stage: string
  /** When it was agreed or signed, as far as told. */
  readonly date: When | null
  readonly sides: readonly string[]
  readonly occasion: Occasion
}

/** An agreement by its mentions, which come in order of (published, id), and their profiles. */
export function describeAgreement(
  id: string,
  mentions: readonly RecordMention[],
  profiles: readonly AgreementProfile[],
  copies: Copies,
): AgreementThing {
  const date = bestDate(profiles)
  const named = mentions.map(mention => ({ value: readable(mention.name), source: sourceOf(mention, copies) }))
  const staged = mentions.map(mention => ({ value: mention.type ?? 'OTHER', source: sourceOf(mention, copies) }))
  return {
    id,
    mentions,
    name: foremost(named, nameRank) ?? id,
    stage: foremost(staged, stage => (stage === 'OTHER' ? 0 : 1)) ?? 'OTHER',
    date,
    sides: sorted(profiles.flatMap(({ sides }) => sides)),
    occasion: {
      articles: sorted(profiles.map(({ articleId }) => articleId)),
      date: date ?? when(profiles[0]?.publishedOn ?? null),
    },
  }
}

const sourceOf = ({ articleId }: RecordMention, copies: Copies): string => copies.sourceOf(articleId ?? '')

const readable = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`

/** Proper names before descriptions, descriptions that say something before "the deal" and before whole clauses. */
function nameRank(name: string): number {
  const words = name.split(/\s+/)
  const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length
  return (capitals > 1 && words.length < 9 ? 10 : 0) + (words.length > 8 ? 1 : Math.min(5, words.length))
}

/** The value of the highest rank, then of most sources; of equal ones the first in order. */
function foremost(
  told: readonly { readonly value: string; readonly source: string }[],
  rank: (value: string) => number,
): string | null {
  const groups = [...groupBy(told, ({ value }) => value)].map(([value, group]) => ({
    value,
    sources: new Set(group.map(({ source }) => source)).size,
  }))
  groups.sort((a, b) => rank(b.value) - rank(a.value) || b.sources - a.sources || byText(a.value, b.value))
  return groups[0]?.value ?? null
}

/** A day before a month before a year; the earliest of equally precise ones. */
function bestDate(profiles: readonly AgreementProfile[]): When | null {
  const dates = profiles.flatMap(({ concluded }) => concluded)
  const precision = (date: When) => (isSharp(date) ? 0 : (length(date) ?? 100_000))
  return [...dates].sort((a, b) => precision(a) - precision(b) || byText(a.edtf, b.edtf))[0] ?? null
}
