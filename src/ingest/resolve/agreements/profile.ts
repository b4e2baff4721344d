import type { Claim, Mention } from '../../../model/claim.js'
import { fold } from '../../../model/fold.js'
import type { Clusters } from '../clusters.js'
import type { Events } from '../events/decide.js'
import type { EventContext } from '../events/profile.js'
import { sorted } from '../order.js'
import { publishedOn } from '../record-index.js'
import { contentWords, numbers, stem } from '../terms.js'
import { type When, when } from '../when.js'
import { familyOf, HEAD_WORDS } from './families.js'

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
  readonly words: readonly string[]
  readonly numbers: readonly string[]
  readonly sides: readonly string[]
  readonly proposers: readonly string[]
  /** Clusters of the events that it came of. */
  readonly events: readonly string[]
  /** Dates at which it was agreed or signed, and any stated. */
  readonly concluded: readonly When[]
  /** Told as agreed or signed, not as wished for. */
  readonly exists: boolean
}

const CONCLUDED: ReadonlySet<string> = new Set(['AGREED', 'INITIALED', 'SIGNED'])
const OPEN: ReadonlySet<string> = new Set(['PROPOSED', 'NEGOTIATING'])

export function profileAgreement(mention: Mention, context: EventContext, events: Events): AgreementProfile {
  const { index } = context
  const articleId = mention.articleId ?? ''
  const about = index.bySubject.get(mention.id) ?? []
  const roles = index.byObject.get(mention.id) ?? []
  const statuses = about.filter(({ predicate }) => predicate === 'HAS_STATUS')
  const clusters = sorted(eventMentions(about).flatMap(id => events.clusters.of(id)?.id ?? []))
  return {
    id: mention.id,
    articleId,
    wording: `${context.copies.groupOf(articleId)} ${fold(mention.name)}`,
    publishedOn: publishedOn(index, articleId),
    family: familyOf(mention.head),
    stage: mention.type ?? 'OTHER',
    proper: properNames(mention),
    words: contentWords([...mention.terms, mention.name]).filter(word => !isHead(word)),
    numbers: numbers([...mention.terms, mention.name]),
    sides: sidesOf(roles, about, context, events),
    proposers: actors(roles, ['PROPOSED', 'MEDIATED', 'FACILITATED'], context.entities),
    events: clusters,
    concluded: dates(statuses, roles),
    exists: !statuses.some(({ value }) => OPEN.has(value ?? '')),
  }
}

const isHead = (word: string): boolean => HEAD_WORDS.has(word) || [...HEAD_WORDS].some(head => stem(head) === word)

function eventMentions(about: readonly Claim[]): readonly string[] {
  const resulted = about.filter(({ predicate }) => predicate === 'RESULTED_FROM').flatMap(({ object }) => object ?? [])
  return sorted([...resulted, ...about.flatMap(({ at }) => at ?? [])])
}

/** "the Brussels Agreement", "Dayton Accords": what is left of a capitalised name without its head noun. */
function properNames({ name, names }: Mention): readonly string[] {
  const named = [name, ...names].filter(form => /^(?:the )?\p{Lu}/u.test(form) && /\p{Lu}\p{L}*$/u.test(form))
  const own = named.map(form =>
    fold(form)
      .split(' ')
      .filter(word => word !== 'the' && !HEAD_WORDS.has(word))
      .join(' '),
  )
  return sorted(own.filter(form => form !== ''))
}

function actors(roles: readonly Claim[], predicates: readonly string[], entities: Clusters): readonly string[] {
  return sorted(
    roles
      .filter(({ predicate }) => predicates.includes(predicate))
      .flatMap(({ subject }) => entities.of(subject)?.id ?? []),
  )
}

/** Those bound by it as states or organizations; where nobody is named, those of the event it came of. */
function sidesOf(
  roles: readonly Claim[],
  about: readonly Claim[],
  { entities, lifting, index }: EventContext,
  events: Events,
): readonly string[] {
  const articleId = roles[0]?.articleId ?? about[0]?.articleId ?? ''
  const occasion = { articles: new Set([articleId]), date: when(publishedOn(index, articleId)) }
  const named = actors(roles, ['PARTY_TO', 'SIGNED'], entities)
  const lifted = named.flatMap(id => (lifting(id, occasion).length > 0 ? lifting(id, occasion) : [id]))
  if (lifted.length > 0) return sorted(lifted)
  return sorted(eventMentions(about).flatMap(id => events.profiles.get(id)?.sides ?? []))
}

function dates(statuses: readonly Claim[], roles: readonly Claim[]): readonly When[] {
  const concluding = statuses.filter(({ value, polarity }) => CONCLUDED.has(value ?? '') && polarity === 'AFFIRMED')
  const signing = roles.filter(({ predicate, polarity }) => predicate === 'SIGNED' && polarity === 'AFFIRMED')
  return sorted([...concluding, ...signing].flatMap(({ edtf }) => edtf ?? [])).flatMap(edtf => when(edtf) ?? [])
}
