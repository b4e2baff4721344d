import { networkOf } from '../graphql/network/build.js'
import { labelOfId } from '../model/ids.js'
import { edtfOf } from '../network/edtf.js'
import type { MeasuredNetwork } from '../network/measured.js'
import { RELATIONS } from '../network/occasion.js'
import { byStrength, type Tie } from '../network/tie.js'
import { EVIDENCE_COLUMNS, evidenceCells, flatNode, NODE_COLUMNS, NODE_SHAPE } from './cells.js'
import type { Column, FlatEdge, FlatNode, GraphSource } from './graph.js'
import { nodesOf, type Picked, type Reading } from './read.js'
import { evidenceOf, sorted } from './whole.js'

const MEASURES = ['DEGREE', 'STRENGTH', 'BETWEENNESS', 'PAGERANK', 'MEDIATION_SHARE'] as const

/** The network of actors: who is tied to whom and by how much, with the measures of each. */
export function actorGraph(reading: Reading, { occasions, args }: Picked): GraphSource {
  const whole = networkOf(occasions, args)
  return {
    directed: false,
    nodeColumns: [...NODE_COLUMNS, ...MEASURES.map(measureColumn), { name: 'community', type: 'integer' }],
    edgeColumns: [
      { name: 'weight', type: 'double' },
      { name: 'mainStat', type: 'double' },
      { name: 'tieCount', type: 'integer' },
      { name: 'date', type: 'string' },
      ...EVIDENCE_COLUMNS,
    ],
    nodes: () => nodes(reading, whole),
    edges: () => edges(reading, whole),
  }
}

function measureColumn(measure: (typeof MEASURES)[number]): Column {
  return { name: camel(measure), type: 'double' }
}

/** `MEDIATION_SHARE` → `mediationShare` */
function camel(name: string): string {
  return name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

async function* nodes(reading: Reading, whole: MeasuredNetwork<Tie>): AsyncGenerator<FlatNode> {
  const score = (name: (typeof MEASURES)[number], id: string) => whole.measure(name).scores.get(id) ?? 0
  for await (const page of nodesOf(reading, whole.network.nodes(), NODE_SHAPE)) {
    for (const [id, found] of sorted(page)) {
      const node = flatNode(id, labelOfId(id) ?? '', found, score('DEGREE', id))
      const measures = MEASURES.map(name => [camel(name), score(name, id)])
      const community = whole.communities().of.get(id) ?? null
      yield { ...node, cells: { ...node.cells, ...Object.fromEntries(measures), community } }
    }
  }
}

/** Edges of one statement. */
const PAGE = 1_000

async function* edges(reading: Reading, { network }: MeasuredNetwork<Tie>): AsyncGenerator<FlatEdge> {
  const all = network.edges()
  for (let from = 0; from < all.length; from += PAGE) {
    const page = all.slice(from, from + PAGE).map(id => {
      const { ties, signed } = network.getEdgeAttributes(id)
      const [best] = ties.toSorted(byStrength)
      return { id, ties, signed, fact: best?.facts[0] ?? '' }
    })
    const evidence = await evidenceOf(
      reading,
      page.map(({ fact }) => fact),
    )
    for (const { id, ties, signed, fact } of page) {
      const type = RELATIONS.filter(one => ties.some(({ relation }) => relation === one)).join(' ')
      const starts = ties.flatMap(({ start }) => start ?? []).sort()
      const ends = ties.flatMap(({ start, end }) => end ?? start ?? []).sort()
      const date = edtfOf(starts[0] ?? null, ends.at(-1) ?? null)
      const cells = {
        weight: signed,
        mainStat: signed,
        tieCount: ties.length,
        date,
        ...evidenceCells(evidence.get(fact)),
      }
      yield { id, source: network.source(id), target: network.target(id), type, cells }
    }
  }
}
