import { fold } from '../../model/fold.js'
import { decodeCursor, SEARCH_MARK } from '../../plan/cursor.js'
import { SORT_KEY, type TextHit } from '../../plan/plan.js'
import { invalid } from '../args/invalid.js'
import { sizeOf } from '../args/page.js'
import { type Answer, builder } from '../builder.js'
import type { Reads } from '../context.js'
import { pageAnswer, withoutCursors } from '../fields/connection.js'
import { connectionType } from '../fields/connection-type.js'
import { locating, type RootRequest, rootRequest } from '../select/selection.js'
import { NodeRef, THING_LABELS } from '../types/refs.js'
import { firstValue } from './root.js'
import { QUERY_KEY, SearchEdge } from './search-edge.js'

const SEARCHABLE = [...THING_LABELS, 'Article', 'Claim']

export const SearchKind = builder.enumType('SearchKind', {
  description: 'What a search can find.',
  values: Object.fromEntries(
    SEARCHABLE.map(label => [label.toUpperCase(), { value: label, description: `Nodes of type ${label}.` }]),
  ),
})

const SearchConnection = connectionType('Search', NodeRef, 'what a search found, the best first', {
  edge: SearchEdge,
})

interface FacetAnswer {
  readonly kind: string
  readonly n: number
}

const Facet = builder.objectRef<FacetAnswer>('Facet').implement({
  description: 'How much a search found of one kind.',
  fields: t => ({
    kind: t.field({ type: SearchKind, description: 'The kind.', resolve: ({ kind }) => kind }),
    count: t.int({ description: 'How many.', resolve: ({ n }) => n }),
  }),
})

builder.objectField(SearchConnection, 'facets', t =>
  t.field({
    type: [Facet],
    description: 'How much was found of each kind, the most first.',
    resolve: page => (page as { readonly facets?: readonly FacetAnswer[] }).facets ?? [],
  }),
)

builder.queryField('search', t =>
  t.field({
    type: SearchConnection,
    nullable: true,
    args: {
      query: t.arg.string({
        required: true,
        description: 'Words, or the beginning of a name. Accents and case do not matter, nor a slip in a name.',
      }),
      kind: t.arg({ type: [SearchKind], description: 'Only these kinds.' }),
      first: t.arg.int({ description: 'How many from the start, at most 200; 25 when not given.' }),
      after: t.arg.string({ description: 'Cursor of the row after which to start.' }),
    },
    description:
      'Names that are the query, names that begin with it, names that sound like it, then titles, quotes and texts in which its words stand.',
    extensions: { whole: true },
    resolve: async (_root, args, { reads }, info) => {
      const request = rootRequest(info)
      const asked = locating([request.key], info.fieldNodes, () => askedFor(request))
      const page = firstValue(
        await reads.run({ ...asked, ...(await textOf(asked.searched, args.query, reads)) }, info),
      ) as Found
      const rows = page.rows.map(row => withQuery(row, args.query))
      return { ...pageAnswer({ rows, total: page.total }, { ...args }), facets: page.facets }
    },
  }),
)

function askedFor(request: RootRequest) {
  const { args } = request
  const prefix = fold(String(args.query))
  if (prefix === '') throw invalid('query', 'it has no letter or digit.', 'Give a word or the beginning of a name.')
  const searched = labelsOf(args.kind, SEARCHABLE)
  const after = typeof args.after === 'string' ? decodeCursor(args.after, SEARCH_MARK, 3) : null
  const shape = withoutCursors(request.select())
  const page = { take: sizeOf(args, 'first'), fromEnd: false, after, before: null }
  const labels = searched.filter(label => THING_LABELS.includes(label))
  const facets = request.selects('facets')
  return { kind: 'SEARCH', searched, prefix, labels, facets, anchors: request.anchors, page, shape } as const
}

export function labelsOf(kind: unknown, all: readonly string[]): readonly string[] {
  return Array.isArray(kind) && kind.length > 0 ? kind.map(String) : all
}

/** The most hits in texts. */
const MOST_HITS = 500

interface Texts {
  readonly hits: readonly TextHit[]
  readonly text: { readonly words: string; readonly labels: readonly string[]; readonly limit: number } | null
}

/** The store's statement looks into the texts, or a call to its indexes before it does. */
async function textOf(labels: readonly string[], words: string, reads: Reads): Promise<Texts> {
  if (reads.searchesInStatements) return { hits: [], text: { words, labels, limit: MOST_HITS } }
  return { hits: (await reads.search(labels, words, MOST_HITS)).map(({ id, label }) => ({ id, label })), text: null }
}

interface Found {
  readonly rows: readonly Answer[]
  readonly total: number
  readonly facets: readonly FacetAnswer[]
}

function withQuery(row: Answer, query: string): Answer {
  const parts = Object.entries(row).map(([key, part]) => [
    key,
    key === SORT_KEY ? part : { ...(part as Answer), [QUERY_KEY]: query },
  ])
  return Object.fromEntries(parts)
}
