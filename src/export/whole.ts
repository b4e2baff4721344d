import { labelOfId } from '../model/ids.js'
import { edtfOf } from '../network/edtf.js'
import type { Occasion } from '../network/occasion.js'
import { EVIDENCE_COLUMNS, evidenceCells, evidenceShape, flatNode, NODE_COLUMNS, NODE_SHAPE } from './cells.js'
import type { Cell, FlatEdge, FlatNode, GraphSource } from './graph.js'
import { nodesOf, type Picked, type Reading } from './read.js'

/** The graph as it is: actors, the occasions that they have a part in, and their roles there; a stance is an edge from actor to actor. */
export function wholeGraph(reading: Reading, { occasions }: Picked): GraphSource {
  const degrees = new Map<string, number>()
  for (const { source, target } of occasions.flatMap(edgesOf)) {
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  }
  return {
    directed: true,
    nodeColumns: NODE_COLUMNS,
    edgeColumns: [
      { name: 'mainStat', type: 'integer' },
      { name: 'date', type: 'string' },
      { name: 'sources', type: 'integer' },
      { name: 'confidence', type: 'integer' },
      ...EVIDENCE_COLUMNS,
    ],
    nodes: () => nodes(reading, degrees),
    edges: () => edges(reading, occasions),
  }
}

async function* nodes(reading: Reading, degrees: ReadonlyMap<string, number>): AsyncGenerator<FlatNode> {
  const ids = [...degrees.keys()].sort()
  for await (const page of nodesOf(reading, ids, NODE_SHAPE)) {
    for (const [id, found] of sorted(page)) yield flatNode(id, labelOfId(id) ?? '', found, degrees.get(id) ?? 0)
  }
}

export function sorted<T>(page: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...page].sort(([a], [b]) => (a < b ? -1 : 1))
}

interface Told extends FlatEdge {
  /** Where its evidence hangs. */
  readonly fact: string
}

/** Edges of one statement. */
const PAGE = 1_000

async function* edges(reading: Reading, occasions: readonly Occasion[]): AsyncGenerator<FlatEdge> {
  const all = occasions.flatMap(edgesOf)
  for (let from = 0; from < all.length; from += PAGE) {
    const page = all.slice(from, from + PAGE)
    const evidence = await evidenceOf(
      reading,
      page.map(({ fact }) => fact),
    )
    for (const { fact, cells, ...edge } of page)
      yield { ...edge, cells: { ...cells, ...evidenceCells(evidence.get(fact)) } }
  }
}

/** The surest sentence of each fact, office and mediation. */
export async function evidenceOf(reading: Reading, facts: readonly string[]) {
  const all = [...new Set(facts)].sort()
  const found = new Map<string, Readonly<Record<string, unknown>>>()
  for (const of of ['FACT', 'MEDIATION'] as const) {
    const own = all.filter(id => id.startsWith('mediation:') === (of === 'MEDIATION'))
    for await (const page of nodesOf(reading, own, evidenceShape(of))) for (const [id, one] of page) found.set(id, one)
  }
  return found
}

/** Relationships as they are in the graph. */
function edgesOf({ relation, id, about, start, end, members }: Occasion): readonly Told[] {
  if (relation === 'STANCE') {
    const [of, on] = [members.find(({ role }) => role === 'OF'), members.find(({ role }) => role === 'ON')]
    if (of === undefined || on === undefined) return []
    const cells = cellsOf(of, start, end)
    return [{ id, source: of.actor, target: on.actor, type: about ?? 'STANCE', fact: id, cells }]
  }
  return members.map(member => {
    const away = relation === 'MEDIATION' || member.role === 'IN_ORG'
    const [source, target] = away ? [id, member.actor] : [member.actor, id]
    const { role, fact } = member
    return {
      id: `${source} ${role} ${target} ${fact}`,
      source,
      target,
      type: role,
      fact,
      cells: cellsOf(member, start, end),
    }
  })
}

function cellsOf(
  { sources, confidence }: Occasion['members'][number],
  start: string | null,
  end: string | null,
): Readonly<Record<string, Cell>> {
  return { mainStat: sources, date: edtfOf(start, end), sources, confidence }
}
