import type { Analysis, EntitySpan } from '../analyse/analysis.js'
import { compare, type MentionBook } from './mention-book.js'
import type { Reading } from './reading.js'

const NAMING = new Set(['NAME', 'SURNAME', 'ACRONYM', 'DEMONYM', 'METONYM'])

/** A mention for each person, body and place of the analysis: its fullest form, with every other form that names it. */
export function entityMentions(reading: Reading, book: MentionBook): void {
  const { entities, clean } = reading.analysis
  const spans = spansByEntity(reading.analysis)
  for (const entity of entities.filter(({ index }) => !reading.papers.has(index))) {
    const own = spans.get(entity.index) ?? []
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

/** The spans that stand for one entity or name it among others, in order of the text. */
function spansByEntity({ spans, inside }: Analysis): Map<number, EntitySpan[]> {
  const byEntity = new Map<number, EntitySpan[]>()
  for (const span of [...spans, ...inside]) {
    if (span.how === 'GROUP' || span.how === 'PRONOUN') continue
    for (const entity of new Set(span.entities)) {
      const known = byEntity.get(entity)
      if (known) known.push(span)
      else byEntity.set(entity, [span])
    }
  }
  return byEntity
}

function longest<T extends { start: number; end: number }>(spans: readonly T[]): T | undefined {
  return spans.reduce<T | undefined>(
    (best, one) => (!best || one.end - one.start > best.end - best.start ? one : best),
    undefined,
  )
}
