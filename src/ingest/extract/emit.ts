import type { Claim, Extraction } from '../../model/claim.js'
import { claimId } from '../../model/ids.js'
import type { AgreementCluster } from './agreement-coreference.js'
import { entityMentions } from './entity-mentions.js'
import type { EventCluster } from './event-coreference.js'
import { compare, MentionBook } from './mention-book.js'
import { agreementName, agreementTerms, eventTerms } from './naming.js'
import { quoteAround } from './quote.js'
import type { Draft, Reading } from './reading.js'

/** Turns what was found into the record: mentions with ids, and claims between them with exact quotes. */
export function emit(
  reading: Reading,
  events: readonly EventCluster[],
  agreements: readonly AgreementCluster[],
  extractor: string,
): Extraction {
  const book = new MentionBook(reading.article, reading.analysis.clean)
  entityMentions(reading, book)
  for (const group of reading.groups.filter(({ index }) => isTold(reading, index)))
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

/** Somebody without a name is there for what is said of it. */
function isTold({ drafts }: Reading, group: number): boolean {
  return drafts.some(({ subject, object }) =>
    [subject, object].some(ref => ref?.kind === 'GROUP' && ref.index === group),
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
    confidence: reading.resources.confidenceOf(draft.rule, draft.confidence),
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
