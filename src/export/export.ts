import { cypherScript } from '../cypher/script.js'
import { invalid } from '../graphql/args/invalid.js'
import { actorGraph } from './actors.js'
import type { Given } from './arguments.js'
import { ftm } from './ftm.js'
import { gexf } from './gexf.js'
import type { GraphSource } from './graph.js'
import { graphml } from './graphml.js'
import { json } from './json.js'
import { jsonld } from './jsonld.js'
import { pick, type Reading } from './read.js'
import { csv, type Part, rows } from './tables.js'
import { wholeGraph } from './whole.js'

export type View = 'graph' | 'network'

interface Format {
  /** Media type, and the ending of a file. */
  readonly type: string
  readonly ending: string
  /** What is written when nothing is said, and whether the other view can be. */
  readonly view: View
  readonly both: boolean
  readonly write: (source: GraphSource, part: Part) => AsyncIterable<string>
}

/** How a graph can be written. Formats that know persons and events take the graph as it is, those that know weights the network too. */
export const FORMATS: Readonly<Record<string, Format>> = {
  gexf: { type: 'application/gexf+xml', ending: 'gexf', view: 'network', both: true, write: gexf },
  graphml: { type: 'application/graphml+xml', ending: 'graphml', view: 'network', both: true, write: graphml },
  json: { type: 'application/json', ending: 'json', view: 'network', both: true, write: json },
  csv: { type: 'text/csv; charset=utf-8', ending: 'csv', view: 'network', both: true, write: csv },
  rows: { type: 'application/json', ending: 'json', view: 'network', both: true, write: rows },
  jsonld: { type: 'application/ld+json', ending: 'jsonld', view: 'graph', both: false, write: jsonld },
  ftm: { type: 'application/x-ndjson', ending: 'ftm.json', view: 'graph', both: false, write: ftm },
  cypher: { type: 'text/plain; charset=utf-8', ending: 'cypher', view: 'graph', both: false, write: cypherScript },
}

export interface Export {
  readonly type: string
  readonly file: string
  /** Whether occasions are missing because there are too many. */
  readonly cut: boolean
  readonly text: AsyncIterable<string>
}

/**
 * The part of the graph that the arguments pick, as text. `format` is needed, `view` and `part` have defaults, the others are those of the
 * field `network`.
 * @throws UserError BAD_USER_INPUT that names the argument.
 */
export async function exportAs(reading: Reading, given: Given): Promise<Export> {
  const format = oneOf('format', given.format, Object.keys(FORMATS))
  const { type, ending, view, both, write } = FORMATS[format] as Format
  const wanted = oneOf('view', given.view ?? view, both ? ['graph', 'network'] : [view])
  const part = oneOf('part', given.part ?? 'edges', ['nodes', 'edges'])
  const picked = await pick(reading, wanted === 'graph' ? { relations: ALL_RELATIONS, ...given } : given)
  const source = wanted === 'graph' ? wholeGraph(reading, picked) : actorGraph(reading, picked)
  const table = format === 'csv' || format === 'rows' ? `-${part}` : ''
  return { type, file: `entente-${wanted}${table}.${ending}`, cut: picked.cut, text: write(source, part as Part) }
}

const ALL_RELATIONS = 'EVENT,MEDIATION,SIGNATURE,STANCE,OFFICE'

function oneOf(argument: string, given: string | undefined, known: readonly string[]): string {
  if (given !== undefined && known.includes(given)) return given
  const message = given === undefined ? 'it is missing.' : `there is no "${given}" here.`
  throw invalid(argument, message, `Give one of ${known.join(', ')}.`)
}
