import type { Api } from '../explorer/api/api.js'
import { filtered } from '../explorer/graph/filter.js'
import type { Graph } from '../explorer/graph/graph.js'
import { answersFor } from '../explorer/view/answers.js'
import { fromSearch } from '../explorer/view/url.js'
import type { View } from '../explorer/view/view.js'
import { graphOfAnswer } from './answer-graph.js'
import { type AnswerTable, tableOfAnswer } from './answer-table.js'

/** What a component asks: a question in GraphQL, or a view of the explorer. */
export interface Wish {
  readonly query: string | null
  /** The link that Share gives, what follows its `?`, or the name of a view. */
  readonly view: string | null
}

/** What came of it. */
export interface Answer {
  readonly graph: Graph
  readonly subjects: readonly string[]
  /** The rows as they were asked for; null for a view. */
  readonly table: AnswerTable | null
}

export async function answerTo(api: Api, { query, view }: Wish, signal: AbortSignal): Promise<Answer> {
  if (query !== null) {
    const answer = await api.ask<unknown, object>(query, {}, signal)
    return { graph: graphOfAnswer(answer), subjects: [], table: tableOfAnswer(answer) }
  }
  const wanted = viewOf(isName(view) ? await api.namedView(view, signal) : view)
  const { graph, subjects } = await answersFor(api, wanted, signal)
  return { graph: seenIn(wanted, graph, subjects), subjects, table: null }
}

/** Whether it is the name of a view that the service knows (`entente view save`). */
export function isName(view: string | null): view is string {
  return /^[\w-]+$/.test(view ?? '')
}

/** The view that a link or its end names. */
export function viewOf(text: string | null): View {
  const [, search = ''] = /^[^?]*\?(.*)$/.exec(text ?? '') ?? ['', text ?? '']
  return fromSearch(search)
}

function seenIn({ filter, hidden, pinned }: View, graph: Graph, subjects: readonly string[]): Graph {
  return filtered(graph, filter, new Set([...subjects, ...pinned]), new Set(hidden))
}
