import { type Answer, builder } from '../builder.js'
import { CURSOR, same } from '../fields/connection-type.js'
import { planned } from '../fields/read.js'
import { snippetOf, snippetParts } from '../snippet.js'
import { NodeRef } from '../types/refs.js'

const TEXT_KEY = '#text'
/** Where an edge has the words that were searched for. */
export const QUERY_KEY = '#query'

const LENGTH = builder.args(t => ({
  length: t.int({ defaultValue: 160, description: 'About how many characters.' }),
}))

/** The text of what was found: the words of a claim, the text of an article, else its name. */
const textPart = planned(() => [
  { kind: 'PROPERTY', key: TEXT_KEY, property: { of: 'NODE', names: ['quote', 'text', 'name', 'title'] } },
]).extensions

const textOf = (edge: Answer): string => String(edge[TEXT_KEY] ?? '')
const wordsOf = (edge: Answer): string => String(edge[QUERY_KEY] ?? '')

interface Piece {
  readonly text: string
  readonly hit: boolean
}

const SnippetPart = builder.objectRef<Piece>('SnippetPart').implement({
  description: 'A piece of a snippet.',
  fields: t => ({
    text: t.exposeString('text', { description: 'The piece, with its spaces.' }),
    hit: t.exposeBoolean('hit', { description: 'Whether it is a word that was searched for, to be highlighted.' }),
  }),
})

export const SearchEdge = builder.objectRef<Answer>('SearchEdge').implement({
  description: 'Something that a search found.',
  fields: t => ({
    cursor: t.string(CURSOR),
    node: t.field({ type: NodeRef, description: 'What was found.', ...same() }),
    snippet: t.string({
      nullable: true,
      args: LENGTH,
      description: 'The words around the first hit, where something with a text was found.',
      extensions: textPart,
      resolve: (edge, { length }) => snippetOf(textOf(edge), wordsOf(edge), length ?? 160),
    }),
    highlights: t.field({
      type: [SnippetPart],
      args: LENGTH,
      description: 'The snippet in pieces, those that were searched for marked.',
      extensions: textPart,
      resolve: (edge, { length }) => snippetParts(textOf(edge), wordsOf(edge), length ?? 160),
    }),
  }),
})
