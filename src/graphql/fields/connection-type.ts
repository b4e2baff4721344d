import { encodeCursor } from '../../plan/cursor.js'
import { SORT_KEY } from '../../plan/plan.js'
import { type Answer, builder, type InterfaceType, type ObjectType } from '../builder.js'
import type { PageAnswer } from './connection.js'
import { type Dated, GROUP_ARGS, Group, groups } from './groups.js'
import { filterable, keyIn, type PlannedField, planned } from './read.js'
import { TIMELINE_ARGS, Timeline, timeline } from './timeline.js'

type NodeType = ObjectType | InterfaceType

/** Rows tell their place in the list only where a cursor is asked for. */
const PLACE = planned(() => [{ kind: 'CURSOR', key: SORT_KEY }]).extensions

/** The cursor of an edge; every type of edge has it. */
export const CURSOR = {
  description: 'Names the place of the row in its list.',
  extensions: PLACE,
  resolve: (edge: Answer) => cursorOf(edge) ?? '',
}

const PageInfo = builder.objectRef<PageAnswer>('PageInfo').implement({
  description: 'Where a page lies in its list.',
  fields: t => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether there are rows after this page.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Whether there are rows before this page.' }),
    startCursor: t.string({
      nullable: true,
      description: 'Cursor of the first row; null on an empty page.',
      extensions: PLACE,
      resolve: ({ rows }) => cursorOf(rows[0]),
    }),
    endCursor: t.string({
      nullable: true,
      description: 'Cursor of the last row; null on an empty page.',
      extensions: PLACE,
      resolve: ({ rows }) => cursorOf(rows.at(-1)),
    }),
  }),
})

function cursorOf(row: Answer | undefined): string | null {
  const key = row?.[SORT_KEY]
  return Array.isArray(key) ? encodeCursor(key) : null
}

/** An edge and a connection type after the Relay specification, with `nodes` for those who need no edge. */
export function connectionType(
  name: string,
  node: NodeType,
  what: string,
  { edge = plainEdge(name, node, what), dated = null, grouped = dated !== null }: ConnectionOptions = {},
) {
  const type = builder.objectRef<PageAnswer>(`${name}Connection`).implement({
    description: `A page of ${what}.`,
    fields: t => ({
      edges: t.field({ type: [edge], description: 'The rows with their cursors.', ...rows(withCursor) }),
      nodes: t.field({ type: [node], description: 'The rows without their edges.', ...rows(row => row) }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where the page lies in the list.',
        extensions: planned(({ select }) => select()).extensions,
        resolve: page => page,
      }),
      totalCount: t.int({
        description: 'How many there are in the whole list; counted only when asked for.',
        resolve: ({ total }) => total ?? 0,
      }),
    }),
  })
  if (grouped)
    builder.objectField(type, 'groups', t =>
      t.field({ type: [Group], args: GROUP_ARGS, description: GROUPS, ...groups() }),
    )
  if (dated !== null) {
    builder.objectField(type, 'timeline', t =>
      t.field({ type: Timeline, args: TIMELINE_ARGS, description: TIMELINE, ...timeline(dated) }),
    )
  }
  return type
}

const GROUPS = 'How many rows of the whole list each group has, the largest first. A row can be in several.'
const TIMELINE = 'How many rows of the whole list lie in each interval.'

interface ConnectionOptions {
  readonly edge?: ReturnType<typeof plainEdge>
  /** The days that bound its nodes, where they have a date. */
  readonly dated?: Dated | null
  /** Whether its rows can be grouped: dated ones can, unless said otherwise. */
  readonly grouped?: boolean
}

function plainEdge(name: string, node: NodeType, what: string) {
  return builder.objectRef<Answer>(`${name}Edge`).implement({
    description: `A row of a page of ${what}.`,
    fields: t => ({
      cursor: t.string(CURSOR),
      node: t.field({ type: node, description: 'What the row is about.', ...same() }),
    }),
  })
}

/** A map about the node and relationship at hand. */
export function same(): PlannedField {
  return filterable(
    planned(({ key, select }) => [{ kind: 'SAME', key, shape: select() }]),
    { kind: 'SAME' },
  )
}

function rows(of: (part: Answer, row: Answer) => Answer) {
  const { plan } = same().extensions
  return {
    extensions: { plan },
    resolve: (page: PageAnswer, _args: object, _context: unknown, info: Parameters<typeof keyIn>[1]) =>
      page.rows.map(row => of(row[keyIn(row, info)] as Answer, row)),
  }
}

function withCursor(edge: Answer, row: Answer): Answer {
  return SORT_KEY in row ? { ...edge, [SORT_KEY]: row[SORT_KEY] } : edge
}
