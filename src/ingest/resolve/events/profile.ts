import { fold } from '../../../model/fold.js'
import { placeChain } from '../../../model/place-chain.js'
import type { RecordClaim, RecordMention } from '../../../model/record.js'
import type { Ontology } from '../../../ontology/ontology.js'
import { type Clusters, kindOf } from '../clusters.js'
import type { Copies } from '../copies/copies.js'
import type { Ruling } from '../decisions.js'
import { type Lifting, liftOn } from '../lift/lift.js'
import { sorted } from '../order.js'
import { publishedOn, type RecordIndex } from '../record-index.js'
import type { ReferenceIndex } from '../reference-index.js'
import { contentWords, numbers, weekdays } from '../terms.js'
import { isSharp, length, type When, when } from '../when.js'

/** What is compared of an event: what one article says of it, in terms of entities. Lists are sorted and unique. */
export interface EventProfile {
  readonly id: string
  /** The mention, and those that are only other names for it in its article. */
  readonly mentions: readonly string[]
  readonly articleId: string
  /** Where the same words are the same thing: the article and its copies. */
  readonly wording: string
  readonly publishedOn: string | null
  /** Types that reports of one event may give in turn: talks, meeting, summit and call are DIALOGUE. */
  readonly family: string
  readonly type: string
  readonly head: string
  /** Told as held (ACTUAL, HISTORICAL) or as planned (PLANNED, HYPOTHETICAL, called off). */
  readonly held: boolean
  readonly modality: string
  readonly date: When | null
  /** Place ids, as named. */
  readonly places: readonly string[]
  /** The same with all that they lie in. */
  readonly within: readonly string[]
  readonly countries: readonly string[]
  /** Words of their names: "Lake Ohrid" and "Ohrid" are one place for two reporters. */
  readonly placeWords: readonly string[]
  /** By video or telephone, so in no place. */
  readonly remote: boolean
  /** Parties, invitees, signatories, else participants: persons by name, and all of them as the states or organizations they act for. */
  readonly persons: readonly string[]
  readonly sides: readonly string[]
  /** Mediators, conveners and hosts in the same way. */
  readonly thirds: readonly string[]
  readonly words: readonly string[]
  readonly numbers: readonly string[]
  readonly weekdays: readonly string[]
  /** "their meeting", "the latest round": says nothing of its own, so it may be another name for what the article tells of. */
  readonly anaphor: boolean
  /** Words of the agreements that came of it; words, never clusters, or it would be circular. */
  readonly agreementWords: readonly string[]
  /** What decisions say of its mentions. */
  readonly rulings: readonly Ruling[]
}

export interface EventContext {
  readonly index: RecordIndex
  readonly copies: Copies
  readonly entities: Clusters
  readonly reference: ReferenceIndex
  readonly ontology: Ontology
  readonly lifting: Lifting
}

const DIALOGUE: ReadonlySet<string> = new Set(['TALKS', 'MEETING', 'SUMMIT', 'CALL'])

const DEFINITE = /^(?:the|this|that|these|those|their|his|her|its|both) /i

const REMOTE = /\b(?:video|virtual|online|(?:tele)?phone|(?:video|tele)-?conference)\b/i

const THIRD_ROLES: ReadonlySet<string> = new Set(['MEDIATED', 'FACILITATED', 'CONVENED', 'HOSTED'])
const PARTY_ROLES: ReadonlySet<string> = new Set(['PARTY_TO', 'INVITED_TO'])
const SIDE_ROLES: ReadonlySet<string> = new Set([...PARTY_ROLES, 'PARTICIPATED_IN'])
/** Whoever speaks makes a statement what it is; at talks a speaker may be anybody. */
const SPEAKERS: ReadonlySet<string> = new Set([...SIDE_ROLES, 'SPOKE_AT'])

export function profileEvent(mention: RecordMention, context: EventContext): EventProfile {
  const { index } = context
  const articleId = mention.articleId ?? ''
  const occurrences = (index.bySubject.get(mention.id) ?? []).filter(({ predicate }) => predicate === 'OCCURRED')
  const type = mention.type ?? 'OTHER'
  const date = dateOf(occurrences)
  const modality = modalityOf(occurrences, date, publishedOn(index, articleId))
  const objects = occurrences.flatMap(({ object }) => index.mentions.get(object ?? '') ?? [])
  const places = sorted(objects.flatMap(({ id }) => context.entities.of(id)?.id ?? []))
  const names = objects.filter(({ type }) => type !== 'COUNTRY').map(({ name }) => name)
  const within = sorted(places.flatMap(place => placeChain(context.reference, place)))
  const { persons, sides, thirds } = actorsOf(mention, date, context)
  // Each property is named: V8 holds what is spread into an object in a list beside it.
  return {
    id: mention.id,
    mentions: [mention.id],
    articleId,
    wording: [context.copies.groupOf(articleId), fold(mention.name)].join(' '),
    publishedOn: publishedOn(index, articleId),
    family: DIALOGUE.has(type) ? 'DIALOGUE' : type,
    type,
    head: mention.head ?? '',
    held: modality === 'ACTUAL' || modality === 'HISTORICAL',
    modality,
    date,
    places,
    within,
    countries: sorted(within.filter(id => context.reference.places.get(id)?.type === 'COUNTRY')),
    placeWords: contentWords(names),
    remote: type === 'CALL' || REMOTE.test([...mention.names, ...mention.terms].join(' ')),
    persons,
    sides,
    thirds,
    words: contentWords(mention.terms),
    numbers: numbers(mention.terms),
    weekdays: weekdays(mention.terms),
    anaphor: date === null && places.length === 0 && isBareName(mention),
    agreementWords: agreementWords(mention, index),
    rulings: index.rulings.get(mention.id) ?? [],
  }
}

function isBareName({ name, terms }: RecordMention): boolean {
  return DEFINITE.test(name) && terms.every(term => term === 'latest')
}

/**
 * ACTUAL before the others, but an event that is only said not to take place, or that lies after the day of its article, counts as a
 * plan.
 */
function modalityOf(occurrences: readonly RecordClaim[], date: When | null, published: string | null): string {
  if (published?.length === 10 && date?.earliest != null && date.earliest > published) return 'PLANNED'

  const affirmed = occurrences.filter(({ polarity }) => polarity === 'AFFIRMED').map(({ modality }) => modality)
  const order = ['ACTUAL', 'HISTORICAL', 'PLANNED', 'HYPOTHETICAL']
  const best = order.find(modality => affirmed.includes(modality))
  return best ?? (occurrences.length > 0 ? 'PLANNED' : 'ACTUAL')
}

/** The shortest of the dates stated; of equally short ones the first. */
function dateOf(occurrences: readonly RecordClaim[]): When | null {
  const dates = sorted(occurrences.flatMap(({ edtf }) => edtf ?? [])).flatMap(edtf => when(edtf) ?? [])
  return dates.reduce<When | null>((best, date) => (best === null || size(date) < size(best) ? date : best), null)
}

const size = (date: When): number => length(date) ?? 100_000

function actorsOf(mention: RecordMention, date: When | null, { index, entities, lifting }: EventContext) {
  const articleId = mention.articleId ?? ''
  const occasion = {
    articles: [articleId],
    date: isSharp(date) ? date : (date ?? when(publishedOn(index, articleId))),
  }
  const claims = index.byObject.get(mention.id) ?? []
  const actors = (roles: ReadonlySet<string>) =>
    sorted(
      claims.filter(({ predicate }) => roles.has(predicate)).flatMap(({ subject }) => entities.of(subject)?.id ?? []),
    )
  const lift = liftOn(lifting, occasion)
  const lifted = (ids: readonly string[]) => sorted(ids.flatMap(id => (lift(id).length > 0 ? lift(id) : [id])))
  const sides = foremost(
    [
      actors(PARTY_ROLES),
      sorted([...actors(PARTY_ROLES), ...signatories(mention, index).flatMap(id => entities.of(id)?.id ?? [])]),
      actors(DIALOGUE.has(mention.type ?? '') ? SIDE_ROLES : SPEAKERS),
    ],
    lifted,
  )
  return {
    persons: sorted(sides.filter(id => kindOf(id) === 'PERSON')),
    sides: lifted(sides),
    thirds: lifted(actors(THIRD_ROLES)),
  }
}

/** The first list that names two sides, else the longest: parties, with those who sign what comes of it, then whoever takes part. */
function foremost(
  lists: readonly (readonly string[])[],
  lifted: (ids: readonly string[]) => readonly string[],
): readonly string[] {
  const full = lists.find(ids => lifted(ids).length > 1)
  return full ?? lists.reduce((best, ids) => (ids.length > best.length ? ids : best), [])
}

/** Mentions of those bound by the agreements that came of the event, in its article. */
function signatories(mention: RecordMention, index: RecordIndex): readonly string[] {
  const resulted = (index.byObject.get(mention.id) ?? []).filter(({ predicate }) => predicate === 'RESULTED_FROM')
  const roles = resulted.flatMap(({ subject }) => index.byObject.get(subject) ?? [])
  return roles
    .filter(({ predicate }) => predicate === 'SIGNED' || predicate === 'PARTY_TO')
    .map(({ subject }) => subject)
}

function agreementWords(mention: RecordMention, index: RecordIndex): readonly string[] {
  const resulted = (index.byObject.get(mention.id) ?? []).filter(({ predicate }) => predicate === 'RESULTED_FROM')
  const statuses = index.byEvent.get(mention.id) ?? []
  const agreements = [...resulted, ...statuses].flatMap(({ subject }) => index.mentions.get(subject) ?? [])
  return contentWords(
    agreements.filter(({ kind }) => kind === 'AGREEMENT').flatMap(({ terms, head }) => [...terms, head ?? '']),
  )
}
