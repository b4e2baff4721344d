import { fold } from '../../model/fold.js'
import type { OrganizationRow, PersonRow, PlaceRow } from '../../model/reference.js'
import type { EntitySpan, LocalEntity, SpanHow } from './analysis.js'
import type { Word } from './words.js'

/** The entities of one article while it is read, each once, and the spans that refer to them by word. */
export class EntityTable {
  readonly entities: LocalEntity[] = []
  private readonly byKey = new Map<string, number>()

  private put(key: string, entity: Omit<LocalEntity, 'index'>): number {
    const known = this.byKey.get(key)
    if (known !== undefined) return known
    const index = this.entities.length
    this.entities.push({ index, ...entity })
    this.byKey.set(key, index)
    return index
  }

  row(row: OrganizationRow | PlaceRow | PersonRow): number {
    const type = row.kind === 'PERSON' ? null : row.type
    return this.put(row.id, { kind: row.kind, name: row.name, reference: row.id, type })
  }

  named(kind: LocalEntity['kind'], name: string, type: string | null): number {
    return this.put(`${kind} ${fold(name)}`, { kind, name, reference: null, type })
  }

  /** Lets a further form lead to an entity, as an acronym does. */
  alias(kind: LocalEntity['kind'], name: string, entity: number): void {
    this.byKey.set(`${kind} ${fold(name)}`, entity)
  }

  get(index: number): LocalEntity {
    const entity = this.entities[index]
    if (!entity) throw new Error(`No entity ${index}`)
    return entity
  }
}

/** A span by words: [from, to). */
export interface WordSpan {
  readonly from: number
  readonly to: number
  readonly how: SpanHow
  readonly entities: readonly number[]
}

export function toSpan(words: readonly Word[], { from, to, how, entities }: WordSpan): EntitySpan {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, how, entities }
}
