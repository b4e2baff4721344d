import type { Analysis } from '../analyse/analysis.js'
import { printSyntax } from '../analyse/syntax/print.js'
import { type Draft, entityOf, type Reading, type Ref } from './reading.js'

/** What the syntax and the rules see in sentence `n`, as text to read while making rules. */
export function explainSentence(reading: Reading, n: number): string {
  const { analysis } = reading
  const bounds = analysis.sentences[n]
  const syntax = reading.sentences[n]
  if (!bounds || !syntax) return `There is no sentence ${n}; the article has ${analysis.sentences.length}.`
  const spans = analysis.spans
    .filter(({ start, end }) => start >= bounds.start && end <= bounds.end)
    .map(
      ({ start, end, how, entities }) =>
        `  ${analysis.clean.text.slice(start, end)} = ${how} ${entities.map(i => entityName(analysis, i)).join(', ')}`,
    )
  const drafts = reading.drafts
    .filter(({ sentence }) => sentence === n)
    .map(draft => `  → ${printDraft(reading, draft)}`)
  const text = analysis.clean.text.slice(bounds.start, bounds.end).trim()
  return [`${n}: ${text}`, printSyntax(syntax), ...spans, ...drafts].join('\n')
}

function entityName({ entities }: Analysis, index: number): string {
  const entity = entities[index]
  return entity ? `${entity.name} (${entity.kind.toLowerCase()})` : `?${index}`
}

export function printDraft(reading: Reading, draft: Draft): string {
  const { polarity, modality, speaker, date, rule, explicit } = draft
  const end = draft.object === null ? '' : ` ${printRef(reading, draft.object)}`
  const value = draft.value === null ? '' : ` "${draft.value}"`
  const marks = [
    polarity === 'NEGATED' ? 'not' : '',
    modality === 'ACTUAL' ? '' : modality.toLowerCase(),
    explicit ? 'explicit' : '',
    date?.edtf ?? '',
  ]
  const said = speaker === null ? '' : ` (says ${printRef(reading, speaker)})`
  return `${printRef(reading, draft.subject)} ${draft.predicate}${end}${value} ${marks.filter(Boolean).join(' ')}${said} [${rule}]`
}

export function printRef(reading: Reading, { kind, index }: Ref): string {
  if (kind === 'ENTITY') return entityOf(reading, index)?.name ?? `?${index}`
  if (kind === 'GROUP') return reading.groups[index]?.name ?? `?${index}`
  const candidate = kind === 'EVENT' ? reading.events[index] : reading.agreements[index]
  const text = candidate ? reading.analysis.clean.text.slice(candidate.start, candidate.end) : '?'
  return `${kind.toLowerCase()}#${index}<${text}>`
}
