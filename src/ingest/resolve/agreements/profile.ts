import { fold } from '../../../model/fold.js'
import type { RecordClaim, RecordMention } from '../../../model/record.js'
import type { Clusters } from '../clusters.js'
import type { Ruling } from '../decisions.js'
import type { Events } from '../events/decide.js'
import type { EventContext } from '../events/profile.js'
import { sorted } from '../order.js'
import { publishedOn } from '../record-index.js'
import type { ReferenceIndex } from '../reference-index.js'
import { contentWords, numbers, stem } from '../terms.js'
import { type When, when } from '../when.js'
import { familyOf, HEAD_WORDS } from './families.js'
import { mainMeeting } from './meeting.js'

/** What is compared of an agreement: one mention with what its article says of it. Lists are sorted and unique. */
export interface AgreementProfile {
  readonly id: string
  readonly articleId: string
  /** Where the same words are the same thing: the article and its copies. */
  readonly wording: string
  readonly publishedOn: string | null
  readonly family: string
  readonly stage: string
  /** Folded names that are its own: capitalised beyond the head noun ("good friday agreement"), without the head noun. */
  readonly proper: readonly string[]
  /** Folded names of more than two words. */
  readonly names: readonly string[]
  readonly words: readonly string[]
  readonly numbers: readonly string[]
  readonly sides: readonly string[]
  readonly proposers: readonly string[]
  /** Clusters of the events that it came of. */
  readonly events: readonly string[]
  /** Dates at which it was agreed or signed, else the year of the meeting at which that was. */
  readonly concluded: readonly When[]
  /** Told as agreed or signed, not as wished for. */
  readonly exists: boolean
  /** What decisions say of the mention. */
  readonly rulings: readonly Ruling[]
}

const CONCLUDED: ReadonlySet<string> = new Set(['AGREED', 'INITIALED', 'SIGNED'])
const OPEN: ReadonlySet<string> = new Set(['PROPOSED', 'NEGOTIATING'])

export function profileAgreement(mention: RecordMention, context: EventContext, events: Events): AgreementProfile {
  const { index } = context
  const articleId = mention.articleId ?? ''
  const about = index.bySubject.get(mention.id) ?? []
  const roles = index.byObject.get(mention.id) ?? []
  const statuses = about.filter(({ predicate }) => predicate === 'HAS_STATUS')
  const sides = sidesOf(roles, about, context, events)
  const meetings = meetingsOf(about, roles, sides, context, events)
  const dated = dates(statuses, roles)
  return {
    id: mention.id,
    articleId,
    wording: [context.copies.groupOf(articleId), fold(mention.name)].join(' '),
    publishedOn: publishedOn(index, articleId),
    family: familyOf(mention.head),
    stage: mention.type ?? 'OTHER',
    proper: properNames(mention, context.reference),
    names: sorted([mention.name, ...mention.names].map(fold).filter(name => name.split(' ').length > 2)),
    words: contentWords([...mention.terms, mention.name]).filter(word => !isHead(word)),
    numbers: numbers([...mention.terms, mention.name]),
    sides,
    proposers: actors(roles, ['PROPOSED', 'MEDIATED', 'FACILITATED'], context.entities),
    events: sorted(meetings.flatMap(id => events.of(id)?.id ?? [])),
    concluded: dated.length > 0 ? dated : years(meetings, events),
    exists: !statuses.some(({ value }) => OPEN.has(value ?? '')),
    rulings: index.rulings.get(mention.id) ?? [],
  }
}

const isHead = (word: string): boolean => HEAD_WORDS.has(word) || [...HEAD_WORDS].some(head => stem(head) === word)

/** The events told of, else the article's own meeting, if it tells that the agreement was reached there or not. */
function meetingsOf(
  about: readonly RecordClaim[],
  roles: readonly RecordClaim[],
  sides: readonly string[],
  { index, ontology }: EventContext,
  events: Events,
): readonly string[] {
  const told = eventMentions(about)
  const outcomeOf = ({ value }: RecordClaim) => ontology.vocabulary.AgreementStatus?.[value ?? '']?.outcome
  const isOutcome = (claim: RecordClaim) =>
    claim.modality === 'ACTUAL' &&
    (claim.predicate === 'SIGNED' || outcomeOf(claim) === 'REACHED' || outcomeOf(claim) === 'NOT_REACHED')
  const outcome = [...about, ...roles].find(isOutcome)
  if (told.length > 0 || outcome === undefined || outcome.edtf !== null) return told
  return [mainMeeting(events.inArticle.get(outcome.articleId) ?? [], sides, index) ?? []].flat()
}

/** Families of events at which agreements are made; none comes of a war. */
const CONCLUDING: ReadonlySet<string> = new Set(['DIALOGUE', 'SIGNING', 'PROPOSAL'])

/** Years of the events of which mentions are part. */
function years(meetings: readonly string[], events: Events): readonly When[] {
  const profiles = meetings.flatMap(id => events.profilesOf(events.of(id)?.id ?? ''))
  const days = profiles.filter(({ family }) => CONCLUDING.has(family)).flatMap(({ date }) => date?.earliest ?? [])
  return sorted(days.map(day => day.slice(0, 4))).flatMap(year => when(year) ?? [])
}

function eventMentions(about: readonly RecordClaim[]): readonly string[] {
  const resulted = about.filter(({ predicate }) => predicate === 'RESULTED_FROM').flatMap(({ object }) => object ?? [])
  return sorted([...resulted, ...about.flatMap(({ at }) => at ?? [])])
}

/**
 * What is left of a proper name without its head noun: "good friday", "black sea grain", "dayton". Names of states and organizations
 * are not an agreement's own ("European Union plan", "Serbia-Kosovo deal"); a place is.
 */
function properNames({ name, names }: RecordMention, reference: ReferenceIndex): readonly string[] {
  const own = [name, ...names].map(form => form.replace(/^the /i, '')).filter(isCapitalised(reference))
  const bare = own.map(form =>
    fold(form)
      .split(' ')
      .filter(word => word !== 'peace' && !isHead(word)),
  )
  return sorted(bare.filter(words => words.some(word => !reference.actorWords.has(word))).map(words => words.join(' ')))
}

/** Two capitals or more ("Good Friday Agreement", "Black Sea grain deal"), or a place before the head ("Dayton accords"). */
const isCapitalised =
  (reference: ReferenceIndex) =>
  (form: string): boolean => {
    const words = form.split(/\s+/)
    const capitals = words.filter(word => /^\p{Lu}/u.test(word))
    const isLong = words.length > 6
    return !isLong && (capitals.length > 1 || (words.length === 2 && reference.placeNames.has(fold(words[0] ?? ''))))
  }

function actors(roles: readonly RecordClaim[], predicates: readonly string[], entities: Clusters): readonly string[] {
  return sorted(
    roles
      .filter(({ predicate }) => predicates.includes(predicate))
      .flatMap(({ subject }) => entities.of(subject)?.id ?? []),
  )
}

/** Those bound by it as states or organizations; where nobody is named, those of the event it came of. */
function sidesOf(
  roles: readonly RecordClaim[],
  about: readonly RecordClaim[],
  { entities, lifting, index }: EventContext,
  events: Events,
): readonly string[] {
  const articleId = roles[0]?.articleId ?? about[0]?.articleId ?? ''
  const occasion = { articles: [articleId], date: when(publishedOn(index, articleId)) }
  const named = actors(roles, ['PARTY_TO', 'SIGNED'], entities)
  const lifted = named.flatMap(id => (lifting(id, occasion).length > 0 ? lifting(id, occasion) : [id]))
  if (lifted.length > 0) return sorted(lifted)
  return sorted(eventMentions(about).flatMap(id => events.profileOf(id)?.sides ?? []))
}

function dates(statuses: readonly RecordClaim[], roles: readonly RecordClaim[]): readonly When[] {
  const concluding = statuses.filter(({ value, polarity }) => CONCLUDED.has(value ?? '') && polarity === 'AFFIRMED')
  const signing = roles.filter(({ predicate, polarity }) => predicate === 'SIGNED' && polarity === 'AFFIRMED')
  return sorted([...concluding, ...signing].flatMap(({ edtf }) => edtf ?? [])).flatMap(edtf => when(edtf) ?? [])
}
