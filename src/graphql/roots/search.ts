import { fold } from '../../model/fold.js'
import { decodeCursor } from '../../plan/cursor.js'
import type { TextHit } from '../../plan/plan.js'
import { SORT_KEY } from '../../plan/plan.js'
import { invalid } from '../args/invalid.js'
import { sizeOf } from '../args/page.js'
import { type Answer, builder } from '../builder.js'
import type { Context } from '../context.js'
import { pageAnswer } from '../fields/connection.js'
import { connectionType, cursorOf, same } from '../fields/connection-type.js'
import { planned } from '../fields/read.js'
import { locating, type RootRequest, rootRequest } from '../select/selection.js'
import { snippetOf } from '../snippet.js'
import { NodeRef, THING_LABELS } from '../types/refs.js'
import { firstValue } from './root.js'

/** Text indexes that a search goes through, by label. */
const INDEXES = [
  ['Person', 'name'],
  ['Organization', 'name'],
  ['Place', 'name'],
  ['Event', 'title'],
  ['Agreement', 'name'],
  ['Process', 'name'],
  ['Article', 'title'],
  ['Article', 'text'],
  ['Claim', 'quote'],
] as const

const SEARCHABLE = [...new Set(INDEXES.map(([label]) => label))]
const TEXT_KEY = '#text'

const SearchKind = builder.enumType('SearchKind', {
  description: 'What a search can find.',
  values: Object.fromEntries(
    SEARCHABLE.map(label => [label.toUpperCase(), { value: label, description: `Nodes of type ${label}.` }]),
  ),
})

const SearchEdge = builder.objectRef<Answer>('SearchEdge').implement({
  description: 'Something that a search found.',
  fields: t => ({
    cursor: t.string({ description: 'Names the place of the row in its list.', resolve: edge => cursorOf(edge) ?? '' }),
    node: t.field({ type: NodeRef, description: 'What was found.', ...same() }),
    snippet: t.string({
      nullable: true,
      args: { length: t.arg.int({ defaultValue: 160, description: 'About how many characters.' }) },
      description: 'The words around the first hit, where something with a text was found.',
      extensions: {
        ...planned(() => [
          { kind: 'PROPERTY', key: TEXT_KEY, property: { of: 'NODE', names: ['quote', 'text', 'name', 'title'] } },
        ]).extensions,
      },
      resolve: (edge, { length }) =>
        snippetOf(String(edge[TEXT_KEY] ?? ''), String(edge[QUERY_KEY] ?? ''), length ?? 160),
    }),
  }),
})

const QUERY_KEY = '#query'

const SearchConnection = connectionType('Search', NodeRef, 'what a search found, the best first', {
  edge: SearchEdge,
  grouped: false,
})

builder.queryField('search', t =>
  t.field({
    type: SearchConnection,
    nullable: true,
    args: {
      query: t.arg.string({
        required: true,
        description: 'Words, or the beginning of a name. Accents and case do not matter.',
      }),
      kind: t.arg({ type: [SearchKind], description: 'Only these kinds.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200; 25 when not given.' }),
      after: t.arg.string({ description: 'Cursor of the row after which to start.' }),
    },
    description:
      'Names that are the query, names that begin with it, then titles, quotes and texts in which its words stand.',
    resolve: async (_root, args, { reads }, info) => {
      const request = rootRequest(info)
      const asked = locating([request.key], info.fieldNodes, () => askedFor(request))
      const hits = await textHits(asked.labels, args.query, reads.search)
      if (hits.length === 0 && asked.plan.labels.length === 0) return pageAnswer({ rows: [], total: 0 }, { ...args })
      const page = firstValue(await reads.run({ ...asked.plan, hits }, info)) as Found
      const rows = page.rows.map(row => withQuery(row, args.query))
      return pageAnswer({ rows, total: page.total }, { ...args })
    },
  }),
)

function askedFor(request: RootRequest) {
  const { args } = request
  const prefix = fold(String(args.query))
  if (prefix === '') throw invalid('query', 'it has no letter or digit.', 'Give a word or the beginning of a name.')
  const kinds = Array.isArray(args.kind) ? args.kind.map(String) : []
  const labels = kinds.length > 0 ? kinds : SEARCHABLE
  const take = sizeOf(args, 'first')
  const after = typeof args.after === 'string' ? decodeCursor(args.after, 'search', 2) : null
  const shape = request.select()
  const page = { take, fromEnd: false, after, before: null }
  const things = labels.filter(label => THING_LABELS.includes(label))
  return {
    labels,
    plan: { kind: 'SEARCH', prefix, labels: things, anchors: request.anchors, page, shape } as const,
  }
}

/** Of each text index. */
const MOST_HITS = 100

interface Found {
  readonly rows: readonly Answer[]
  readonly total: number
}

/** Hits of all indexes in one order: by place in their index, so that no engine's scores are compared across indexes. */
async function textHits(
  labels: readonly string[],
  text: string,
  search: Context['reads']['search'],
): Promise<readonly TextHit[]> {
  const wanted = INDEXES.filter(([label]) => labels.includes(label))
  const lists = await Promise.all(wanted.map(([label, property]) => search(label, property, text, MOST_HITS)))
  const hits = lists.flatMap((list, index) =>
    list.map(({ id }, place) => ({ id, label: wanted[index]?.[0] ?? '', place, index })),
  )
  return hits.sort((a, b) => a.place - b.place || a.index - b.index).map(({ id, label }) => ({ id, label }))
}

function withQuery(row: Answer, query: string): Answer {
  const parts = Object.entries(row).map(([key, part]) => [
    key,
    key === SORT_KEY ? part : { ...(part as Answer), [QUERY_KEY]: query },
  ])
  return Object.fromEntries(parts)
}
