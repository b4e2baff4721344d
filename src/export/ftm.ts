import type { Cell, FlatEdge, FlatNode, GraphSource } from './graph.js'

/** FollowTheMoney entities, one a line, for Aleph and OpenSanctions' tools. https://followthemoney.tech */
export async function* ftm({ nodes, edges }: GraphSource): AsyncGenerator<string> {
  const offices = new Map<string, FlatNode>()
  for await (const node of nodes()) {
    if (node.kind === 'Office') offices.set(node.id, node)
    else yield line(entity(node))
  }
  const ends = new Map<string, Ends>()
  for await (const edge of edges()) {
    if (edge.type !== 'HOLDS' && edge.type !== 'IN_ORG') yield line(link(edge))
    else yield* membership(withEnd(ends, edge), offices)
  }
}

/** The two edges of an office, as far as they have come by. */
interface Ends {
  readonly office: string
  readonly holder?: FlatEdge
  readonly organization?: string
}

function withEnd(ends: Map<string, Ends>, edge: FlatEdge): Ends {
  const holds = edge.type === 'HOLDS'
  const office = holds ? edge.target : edge.source
  const both = { ...ends.get(office), office, ...(holds ? { holder: edge } : { organization: edge.target }) }
  ends.set(office, both)
  return both
}

interface Entity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, Cell | undefined>>
}

/** Values are lists of texts, empty ones are left out. */
function line({ id, schema, properties }: Entity): string {
  const filled = Object.entries(properties).flatMap(([name, value]) => {
    const list = (Array.isArray(value) ? value : [value]).filter(one => one !== null && one !== undefined && one !== '')
    return list.length === 0 ? [] : [[name, list.map(String)]]
  })
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(filled) })}\n`
}

function entity({ id, kind, title, cells }: FlatNode): Entity {
  const common = { name: title, alias: cells.aliases, wikidataId: cells.qid }
  const dated = { startDate: cells.start, endDate: cells.end, location: cells.place, keywords: cells.subTitle }
  if (kind === 'Person') return { id: ftmId(id), schema: 'Person', properties: common }
  if (kind !== 'Organization') return { id: ftmId(id), schema: 'Event', properties: { name: title, ...dated } }
  const schema = cells.subTitle === 'STATE' || cells.subTitle === 'GOVERNMENT_BODY' ? 'PublicBody' : 'Organization'
  return { id: ftmId(id), schema, properties: { ...common, classification: cells.subTitle } }
}

/** A role, a side of a mediation, or a stance. */
function link({ id, source, target, type, cells }: FlatEdge): Entity {
  const properties = { subject: ftmId(source), object: ftmId(target), role: type, ...told(cells) }
  return { id: ftmId(id), schema: 'UnknownLink', properties }
}

function* membership(
  { office, holder, organization }: Ends,
  offices: ReadonlyMap<string, FlatNode>,
): Generator<string> {
  const node = offices.get(office)
  if (node === undefined || holder === undefined || organization === undefined) return
  const who = { member: ftmId(holder.source), organization: ftmId(organization), role: node.title }
  const when = { startDate: node.cells.start, endDate: node.cells.end }
  yield line({ id: ftmId(office), schema: 'Membership', properties: { ...who, ...when, ...told(holder.cells) } })
}

function told({ quote, url, date }: Readonly<Record<string, Cell>>) {
  return { summary: quote, sourceUrl: url, date: typeof date === 'string' && !/[/.X]/.test(date) ? date : null }
}

/** Letters, digits, dots and hyphens only. */
const ftmId = (id: string): string => id.replace(/[^0-9a-zA-Z.-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '')
