import type { Graph, Link } from './graph.js'
import { roleWords } from './roles.js'
import type { Column } from './table.js'

/** One relation as a row, named after its source. */
export interface RelationRow {
  readonly id: string
  readonly tie: string
  readonly source: string
  readonly name: string
  readonly role: string
  readonly target: string
  readonly targetName: string
  readonly date: string
  readonly confidence: number
  readonly sources: number
  readonly told: string
}

export const RELATION_COLUMNS: readonly Column<RelationRow>[] = [
  { key: 'name', title: 'Who' },
  { key: 'role', title: 'Role' },
  { key: 'targetName', title: 'What or whom' },
  { key: 'date', title: 'Date', isDownFirst: true },
  { key: 'told', title: 'Told as' },
  { key: 'sources', title: 'Sources', isDownFirst: true },
  { key: 'confidence', title: 'Confidence', isDownFirst: true },
]

/** What is on the canvas as rows, one for each relation. */
export function relationRows({ items, links }: Graph, tieId: (link: Link) => string): readonly RelationRow[] {
  return [...links.values()].flatMap(link => {
    const [source, target] = [items.get(link.source), items.get(link.target)]
    if (source === undefined || target === undefined) return []
    const topic = link.topic === null ? '' : ` (${link.topic})`
    return [
      {
        id: link.id,
        tie: tieId(link),
        source: source.id,
        name: source.name,
        role: roleWords(link.role) + topic,
        target: target.id,
        targetName: target.name,
        date: target.date ?? source.date ?? '',
        confidence: link.confidence,
        sources: link.sources,
        told: link.modality.toLowerCase(),
      },
    ]
  })
}
