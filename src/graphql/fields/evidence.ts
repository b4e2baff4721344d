import type { Part, Path, Sort } from '../../plan/plan.js'
import { sizeOf } from '../args/page.js'
import type { Answer } from '../builder.js'
import { BY_ID, byNumber } from './order.js'
import { into } from './path.js'
import { filterable, type PlannedField, planned } from './read.js'

/** What people decided, which has no confidence, goes before what was read. */
export const SUREST: readonly Sort[] = [{ ...byNumber('confidence', true), missing: 1000 }, ...BY_ID]

/** From what is known to what says so: claims, and decisions that assert it. */
export const WITNESSES = into(['AFFIRMS', 'DENIES'])

/** Only a decision has an author. */
export const AUTHOR_KEY = '#author'
export const AUTHOR: Part = { kind: 'PROPERTY', key: AUTHOR_KEY, property: { of: 'NODE', names: ['author'] } }

/** What a node or relation rests on: the path leads to its witnesses. */
export function evidence(path: Path): PlannedField {
  const field = planned(({ key, args, select }) => [
    { kind: 'LIST', key, path, where: null, order: SUREST, limit: sizeOf(args, 'first'), shape: [...select(), AUTHOR] },
  ])
  return filterable(field, { kind: 'RELATION', path, where: [] })
}

export const KIND_KEY = '#evidenceKind'
export const ROW_KEY = '#row'

/** The same for a node that may also come from the reference data: the node says so, and the row is the first of the evidence. */
export function evidenceOrRow(path: Path): PlannedField {
  const { extensions } = evidence(path)
  const field = planned(
    request => [
      ...extensions.plan(request),
      { kind: 'PROPERTY', key: KIND_KEY, property: { of: 'NODE', names: ['evidenceKind'] } },
      { kind: 'PROPERTY', key: ROW_KEY, property: { of: 'NODE', names: ['id'] } },
    ],
    (claims, args, parent) => withRow(claims as readonly Answer[], sizeOf(args, 'first'), parent),
  )
  return filterable(field, { kind: 'RELATION', path, where: [] })
}

function withRow(claims: readonly Answer[], size: number, parent: Answer): readonly Answer[] {
  const rows = parent[KIND_KEY] === 'REFERENCE_ROW' ? [{ [ROW_KEY]: parent[ROW_KEY] }] : []
  return [...rows, ...claims].slice(0, size)
}
