import { labelOfId } from '../model/ids.js'
import { quote } from './names.js'

type Cell = string | number | null | readonly string[]

interface ScriptNode {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly cells: Readonly<Record<string, Cell>>
}

interface ScriptEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly type: string
  readonly cells: Readonly<Record<string, Cell>>
}

/** A graph that can be walked through, as src/export has it. */
interface ScriptSource {
  readonly nodes: () => AsyncIterable<ScriptNode>
  readonly edges: () => AsyncIterable<ScriptEdge>
}

const LABELS = ['Person', 'Organization', 'Event', 'Agreement', 'Mediation', 'Office']

/** A script that makes the graph in an empty database, or brings one up to date: each line is a statement, and running it twice changes nothing. */
export async function* cypherScript({ nodes, edges }: ScriptSource): AsyncGenerator<string> {
  for (const label of LABELS) yield `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${quote(label)}) REQUIRE n.id IS UNIQUE;\n`
  for await (const { id, kind, title, cells } of nodes()) {
    yield `MERGE (n:${quote(kind)} {id: ${literal(id)}}) SET n += ${map({ name: title, ...cells })};\n`
  }
  for await (const { id, source, target, type, cells } of edges()) {
    yield `MATCH (a${end(source)}), (b${end(target)}) MERGE (a)-[r:${quote(type)} {id: ${literal(id)}}]->(b) SET r += ${map(cells)};\n`
  }
}

const end = (id: string): string => `:${quote(labelOfId(id) ?? '')} {id: ${literal(id)}}`

/** A map of what is there. */
function map(cells: Readonly<Record<string, Cell>>): string {
  const filled = Object.entries(cells).filter(([, value]) => value !== null)
  return `{${filled.map(([name, value]) => `${quote(name)}: ${literal(value)}`).join(', ')}}`
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function literal(value: Cell): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'number') return String(value)
  return `'${String(value).replace(/[\\'\n\r\t]/g, one => ESCAPES[one] ?? one)}'`
}
