import type { Article } from '../../model/article.js'
import type { Claim, Extraction, Mention, MentionKind } from '../../model/claim.js'
import { fold } from '../../model/fold.js'
import { claimId, mentionId } from '../../model/ids.js'
import type { CleanText } from '../clean/clean-text.js'
import type { AgreementCluster } from './agreement-coreference.js'
import type { EventCluster } from './event-coreference.js'
import { isNamedPaper } from './named-papers.js'
import { agreementName, agreementTerms, eventTerms } from './naming.js'
import { quoteAround } from './quote.js'
import { type Draft, type Reading, type Ref, refKey } from './reading.js'

/** Turns what was found into the record: mentions with ids, and claims between them with exact quotes. */
export function emit(
  reading: Reading,
  events: readonly EventCluster[],
  agreements: readonly AgreementCluster[],
  extractor: string,
): Extraction {
  const book = new MentionBook(reading.article, reading.analysis.clean)
  entityMentions(reading, book)
  for (const group of reading.groups)
    book.add([{ kind: 'GROUP', index: group.index }], {
      kind: 'ORGANIZATION',
      name: group.name,
      names: [group.name],
      reference: null,
      type: 'OTHER',
      head: null,
      terms: [],
      start: group.start,
      end: group.end,
    })
  for (const cluster of events) eventMention(reading, book, cluster)
  for (const cluster of agreements) agreementMention(reading, book, cluster)
  const claims = reading.drafts.flatMap(draft => claimOf(reading, book, draft) ?? [])
  const { clean, publishedOn } = reading.analysis
  return {
    articleId: reading.article.id,
    publishedOn,
    title: reading.article.title ?? clean.headline,
    extractor,
    mentions: book.mentions.toSorted((a, b) => a.start - b.start || compare(a.id, b.id)),
    claims: distinctClaims(claims).toSorted((a, b) => a.start - b.start || compare(a.id, b.id)),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface NewMention {
  readonly kind: MentionKind
  readonly name: string
  readonly names: readonly string[]
  readonly reference: string | null
  readonly type: string | null
  readonly head: string | null
  readonly terms: readonly string[]
  /** Clean offsets of the surface. */
  readonly start: number
  readonly end: number
}

/** Mentions by what they stand for; equal surfaces get ordinals in the order they are added. */
class MentionBook {
  readonly mentions: Mention[] = []
  readonly #ids = new Map<string, string>()
  readonly #ordinals = new Map<string, number>()

  constructor(
    private readonly article: Article,
    private readonly clean: CleanText,
  ) {}

  add(refs: readonly Ref[], { start, end, ...rest }: NewMention): void {
    const rawStart = this.clean.toRaw(start)
    const rawEnd = this.clean.toRaw(end - 1) + 1
    const surface = this.article.text.slice(rawStart, rawEnd)
    const key = `${rest.kind} ${fold(surface)}`
    const ordinal = this.#ordinals.get(key) ?? 0
    this.#ordinals.set(key, ordinal + 1)
    const id = mentionId(this.article.id, rest.kind, fold(surface), ordinal)
    this.mentions.push({ id, articleId: this.article.id, ...rest, surface, start: rawStart, end: rawEnd })
    for (const ref of refs) this.#ids.set(refKey(ref), id)
  }

  id(ref: Ref): string | undefined {
    return this.#ids.get(refKey(ref))
  }
}

const NAMING = new Set(['NAME', 'SURNAME', 'ACRONYM', 'DEMONYM', 'METONYM'])

function entityMentions(reading: Reading, book: MentionBook): void {
  const { entities, spans, clean } = reading.analysis
  for (const entity of entities.filter(({ index }) => !isNamedPaper(reading, index))) {
    const own = spans.filter(
      ({ entities: all, how }) => all.includes(entity.index) && how !== 'GROUP' && how !== 'PRONOUN',
    )
    const named = own.filter(({ how }) => NAMING.has(how))
    const forms = named.filter(({ how }) => how === 'NAME')
    const full = longest(forms.length > 0 ? forms : named.length > 0 ? named : own)
    if (!full) continue
    const text = ({ start, end }: { start: number; end: number }) => clean.text.slice(start, end)
    const surface = text(full)
    const first = own.find(span => text(span) === surface) ?? full
    book.add([{ kind: 'ENTITY', index: entity.index }], {
      kind: entity.kind,
      name: entity.name,
      // A body that only an office implies ("President") is named by the reference data, not by those words.
      names: [...new Set([named.length > 0 ? surface : entity.name, ...named.map(text)])].sort(compare),
      reference: entity.reference,
      type: entity.type,
      head: null,
      terms: [],
      start: first.start,
      end: first.end,
    })
  }
}

function longest<T extends { start: number; end: number }>(spans: readonly T[]): T | undefined {
  return spans.reduce<T | undefined>(
    (best, one) => (!best || one.end - one.start > best.end - best.start ? one : best),
    undefined,
  )
}

function eventMention(reading: Reading, book: MentionBook, { members, type }: EventCluster): void {
  const best = members.find(({ chunk }) => chunk !== null) ?? members[0]
  if (!best) return
  const text = (one: { start: number; end: number }) => reading.analysis.clean.text.slice(one.start, one.end)
  book.add(
    members.map(({ index }) => ({ kind: 'EVENT' as const, index })),
    {
      kind: 'EVENT',
      name: text(best),
      names: [...new Set(members.filter(({ chunk }) => chunk !== null).map(text))].sort(compare),
      reference: null,
      type,
      head: best.head,
      terms: eventTerms(reading, members),
      start: best.start,
      end: best.end,
    },
  )
}

function agreementMention(reading: Reading, book: MentionBook, { members }: AgreementCluster): void {
  const best = members.find(({ topic, modifiers }) => topic !== null || modifiers.length > 0) ?? members[0]
  if (!best) return
  const text = (one: { start: number; end: number }) => reading.analysis.clean.text.slice(one.start, one.end)
  book.add(
    members.map(({ index }) => ({ kind: 'AGREEMENT' as const, index })),
    {
      kind: 'AGREEMENT',
      name: agreementName(reading, members),
      names: [...new Set(members.map(text))].sort(compare),
      reference: null,
      type: members.find(({ stage }) => stage !== 'OTHER')?.stage ?? 'OTHER',
      head: best.head,
      terms: agreementTerms(members),
      start: best.start,
      end: best.end,
    },
  )
}

function claimOf(reading: Reading, book: MentionBook, draft: Draft): Claim | null {
  const subject = book.id(draft.subject)
  const object = draft.object === null ? null : book.id(draft.object)
  if (subject === undefined || object === undefined || subject === object) return null
  const { article } = reading
  const { start, end } = quoteAround(reading, draft)
  const { predicate, value, modality, polarity } = draft
  return {
    id: claimId(article.id, predicate, subject, object, value, modality, polarity, start, end),
    articleId: article.id,
    predicate,
    subject,
    object,
    value,
    at: draft.at === null ? null : (book.id(draft.at) ?? null),
    speaker: draft.speaker === null ? null : (book.id(draft.speaker) ?? null),
    polarity,
    modality,
    explicit: draft.explicit,
    edtf: draft.date?.edtf ?? null,
    earliest: draft.date?.earliest ?? null,
    latest: draft.date?.latest ?? null,
    quote: article.text.slice(start, end),
    start,
    end,
    sentence: draft.sentence,
    rule: draft.rule,
    confidence: draft.confidence,
  }
}

/** Of claims with one id (the same thing said twice in one sentence) the surest. */
function distinctClaims(claims: readonly Claim[]): Claim[] {
  const byId = new Map<string, Claim>()
  for (const claim of claims) {
    const known = byId.get(claim.id)
    const better = !known || claim.confidence > known.confidence || (claim.explicit && !known.explicit)
    if (better) byId.set(claim.id, { ...claim, explicit: claim.explicit || known?.explicit === true })
  }
  return [...byId.values()]
}
