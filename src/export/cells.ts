import { SUREST } from '../graphql/fields/evidence.js'
import { edtfOf } from '../network/edtf.js'
import type { Part, Shape } from '../plan/plan.js'
import type { Cell, Column, FlatNode } from './graph.js'
import type { Found } from './read.js'

function property(key: string, ...names: readonly string[]): Part {
  return { kind: 'PROPERTY', key, property: { of: 'NODE', names } }
}

/** What is read of every node, whatever its label: what a label lacks is null. */
export const NODE_SHAPE: Shape = [
  property('title', 'name', 'title', 'role'),
  property('subTitle', 'type', 'stage', 'role'),
  property('start', 'earliest', 'from'),
  property('end', 'latest', 'to'),
  property('qid', 'qid'),
  property('aliases', 'aliases'),
  property('status', 'latestStatus'),
  property('modality', 'modality'),
  {
    kind: 'ONE',
    key: 'place',
    path: { from: 'NODE', hops: [{ types: ['IN'], direction: 'OUT', labels: ['Place'] }], distinct: false },
    where: null,
    order: [],
    shape: [property('name', 'name')],
  },
]

export const NODE_COLUMNS: readonly Column[] = [
  { name: 'subTitle', type: 'string' },
  { name: 'mainStat', type: 'double' },
  { name: 'date', type: 'string' },
  { name: 'start', type: 'string' },
  { name: 'end', type: 'string' },
  { name: 'place', type: 'string' },
  { name: 'qid', type: 'string' },
  { name: 'aliases', type: 'string' },
  { name: 'status', type: 'string' },
  { name: 'modality', type: 'string' },
]

/** @param stat the number that a chart shows of the node. */
export function flatNode(id: string, kind: string, found: Found, stat: number): FlatNode {
  const { title, subTitle, start, end, qid, aliases, status, modality, place } = found as Readonly<Record<string, Cell>>
  return {
    id,
    kind,
    title: String(title ?? id),
    cells: {
      subTitle: subTitle ?? (kind === 'Person' ? 'PERSON' : null),
      mainStat: stat,
      date: edtfOf(text(start), text(end)),
      start: start ?? null,
      end: end ?? null,
      place: (place as unknown as { readonly name: string } | null)?.name ?? null,
      qid: qid ?? null,
      aliases: aliases ?? [],
      status: status ?? null,
      modality: modality ?? null,
    },
  }
}

const text = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null)

/** The surest sentence behind a fact, an office or a mediation. */
export function evidenceShape(of: 'FACT' | 'MEDIATION'): Shape {
  const claims = { types: ['AFFIRMS', 'DENIES'], direction: 'IN', labels: ['Claim'] } as const
  const based = { types: ['BASED_ON'], direction: 'OUT', labels: ['Fact'] } as const
  const article = { types: ['HAS'], direction: 'IN', labels: ['Article'] } as const
  return [
    {
      kind: 'ONE',
      key: 'claim',
      path: { from: 'NODE', hops: of === 'FACT' ? [claims] : [based, claims], distinct: true },
      where: null,
      order: SUREST,
      shape: [
        property('quote', 'quote'),
        {
          kind: 'ONE',
          key: 'article',
          path: { from: 'NODE', hops: [article], distinct: false },
          where: null,
          order: [],
          shape: [property('id', 'id'), property('url', 'url')],
        },
      ],
    },
  ]
}

export const EVIDENCE_COLUMNS: readonly Column[] = ['quote', 'article', 'url'].map(name => ({ name, type: 'string' }))

interface Claim {
  readonly quote: string
  readonly article: { readonly id: string; readonly url: string | null } | null
}

export function evidenceCells(found: Found | undefined): Readonly<Record<string, Cell>> {
  const claim = found?.claim as Claim | null | undefined
  return { quote: claim?.quote ?? null, article: claim?.article?.id ?? null, url: claim?.article?.url ?? null }
}
