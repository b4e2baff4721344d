import { analyse } from '../../../src/ingest/analyse/analyse.js'
import { prepareGazetteer } from '../../../src/ingest/analyse/gazetteer.js'
import type { SentenceSyntax } from '../../../src/ingest/analyse/syntax/syntax.js'
import { clean } from '../../../src/ingest/clean/clean.js'
import { printRef } from '../../../src/ingest/extract/explain.js'
import { extract, read } from '../../../src/ingest/extract/extract.js'
import type { Draft, Reading } from '../../../src/ingest/extract/reading.js'
import { loadResources } from '../../../src/ingest/extract/resources.js'
import { loadReference } from '../../../src/ingest/read/reference.js'
import type { Article } from '../../../src/model/article.js'
import type { Claim, Extraction } from '../../../src/model/claim.js'

const gazetteer = prepareGazetteer(loadReference())
const resources = loadResources()

export function articleOf(text: string, publishedOn: string | null = null): Article {
  return { id: 'article:test', url: null, source: null, title: null, publishedOn, origin: 'test', text, sha256: '' }
}

/** The real analysis and the rules over a text, before coreference. */
export function readText(text: string): Reading {
  const article = articleOf(text)
  return read(article, analyse(article, clean(article), gazetteer), resources)
}

export function extractText(text: string, publishedOn: string | null = null): Extraction {
  const article = articleOf(text, publishedOn)
  return extract(article, analyse(article, clean(article), gazetteer), resources)
}

/** `Norway MEDIATED <the talks> explicit`: what each rule said, one line a claim, without offices. */
export function said(text: string): string[] {
  const reading = readText(text)
  return reading.drafts.filter(({ predicate }) => predicate !== 'HOLDS_OFFICE').map(draft => line(reading, draft))
}

function line(reading: Reading, { subject, predicate, object, value, polarity, modality, explicit }: Draft): string {
  const ref = (one: Draft['subject']) => printRef(reading, one).replace(/^(?:event|agreement)#\d+/, '')
  return [
    ref(subject),
    predicate,
    object === null ? `"${value}"` : ref(object),
    polarity === 'NEGATED' ? 'not' : '',
    modality === 'ACTUAL' ? '' : modality.toLowerCase(),
    explicit ? 'explicit' : '',
  ]
    .filter(part => part !== '')
    .join(' ')
}

/** `subject PREDICATE object` by canonical names after coreference. */
export function claimLine({ mentions }: Extraction, claim: Claim): string {
  const name = (id: string | null) => mentions.find(mention => mention.id === id)?.name ?? null
  return `${name(claim.subject)} ${claim.predicate} ${name(claim.object) ?? claim.value}`
}

/** Each verb of the first sentence with the dates beside it. */
export function clauseDates(text: string): string[] {
  const [sentence] = readText(text).sentences
  const dateAt = (at: number) => sentence?.atoms[at]?.date?.edtf ?? ''
  return (sentence?.clauses ?? []).map(({ vg, dates }) => [vg.lemma, ...dates.map(dateAt)].join(' '))
}

/** One clause as `lemma(subject; object; by agent; prep: phrase)`. */
export function clauses(text: string): string[] {
  const [sentence] = readText(text).sentences
  return sentence ? sentence.clauses.map((_, n) => printClause(sentence, n)) : []
}

function printClause(sentence: SentenceSyntax, n: number): string {
  const clause = sentence.clauses[n]
  if (!clause) return ''
  const words = (index: number) => {
    const chunk = sentence.chunks[index]
    return sentence.atoms
      .slice(chunk?.from, chunk?.to)
      .map(({ text }) => text)
      .join(' ')
  }
  const list = (label: string, chunks: readonly number[]) =>
    chunks.length === 0 ? '' : `${label}${chunks.map(words).join(' + ')}`
  const { vg, subject, object, agent, obliques } = clause
  const parts = [
    list('', subject),
    list('→ ', object),
    list('by ', agent),
    ...obliques.map(({ prep, chunks }) => list(`${prep} `, chunks)),
  ]
  return `${vg.negated ? 'not ' : ''}${vg.lemma}(${parts.filter(part => part !== '').join('; ')})`
}
