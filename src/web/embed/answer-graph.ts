import { type Graph, graphOf, type Item, type Kind, type Link, type Modality } from '../explorer/graph/graph.js'

/** An object of an answer, whatever was asked. */
export type Row = Readonly<Record<string, unknown>>

/** Ids say what they name. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  person: 'person',
  org: 'organization',
  event: 'event',
  agreement: 'agreement',
  process: 'process',
  place: 'place',
}

/** Rows whose own sentences tell of what stands in them. */
const TOLD = /^(mediation|fact|office):/

interface Gathering {
  readonly items: Item[]
  readonly links: Link[]
}

/** Where an object stands in the answer: beside whom, in which role, by whose sentences. */
interface Place {
  readonly around: Item | null
  readonly role: string | null
  readonly evidence: string | null
}

/**
 * The nodes and lines of any answer: what has an id and a name is a node, tied to the node that it stands in. What stands together in a
 * row without a name, such as a mediation, is tied to the event, agreement or process of that row. Edges of connections give roles.
 */
export function graphOfAnswer(answer: unknown): Graph {
  const into: Gathering = { items: [], links: [] }
  walk(answer, { around: null, role: null, evidence: null }, into)
  return graphOf(into.items, into.links)
}

function walk(value: unknown, place: Place, into: Gathering): void {
  if (Array.isArray(value)) for (const one of value) walk(one, place, into)
  else if (isRow(value)) walkRow(value, place, into)
}

function walkRow(row: Row, place: Place, into: Gathering): void {
  const own = { ...place, ...saidIn(row) }
  const item = itemOf(row)
  if (item !== null) addItem(item, own, into)
  const centre = item === null ? CENTRES.find(field => isRow(row[field]) && itemOf(row[field]) !== null) : undefined
  if (centre !== undefined) walk(row[centre], place, into)
  const around = item ?? itemOf(row[centre ?? '']) ?? place.around
  for (const [field, inner] of Object.entries(row)) {
    if (field === centre) continue
    const role = ROLE_OF[field] ?? (item === null ? own.role : null)
    walk(inner, { around, role: field === 'mediator' ? (own.role ?? 'MEDIATOR') : role, evidence: own.evidence }, into)
  }
}

function addItem(item: Item, place: Place, into: Gathering): void {
  into.items.push(item)
  if (place.around !== null) into.links.push(linkOf(item, place.around, place))
}

/** The edge of a connection carries the role; a fact or a mediation carries sentences. */
function saidIn(row: Row): Partial<Place> {
  const told = typeof row.id === 'string' && TOLD.test(row.id) ? row.id : row.factId
  const role = row.role ?? row.stance
  return {
    ...(typeof role === 'string' ? { role } : {}),
    ...(typeof told === 'string' ? { evidence: told } : {}),
  }
}

/** What a row without a name is about. */
const CENTRES = ['event', 'agreement', 'process']

const ROLE_OF: Readonly<Record<string, string>> = {
  parties: 'PARTY',
  mediators: 'MEDIATOR',
  facilitators: 'FACILITATOR',
  hosts: 'HOST',
  signatories: 'SIGNATORY',
  agreements: 'RESULTED_IN',
  place: 'LOCATED_IN',
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function itemOf(row: unknown): Item | null {
  if (!isRow(row)) return null
  const { id } = row
  const name = row.name ?? row.title
  const kind = typeof id === 'string' ? KIND_OF[id.split(':')[0] ?? ''] : undefined
  if (typeof id !== 'string' || typeof name !== 'string' || kind === undefined) return null
  const text = (field: string) => (typeof row[field] === 'string' ? String(row[field]) : null)
  return {
    ...{ id, kind, name, about: kind, date: text('date') },
    earliest: text('earliest') ?? text('date'),
    latest: text('latest') ?? text('date'),
    modality: (text('modality') ?? 'ACTUAL') as Modality,
    articles: 0,
    process: null,
  }
}

/** The actor is the source where one end is one; else what stands around. */
function linkOf(item: Item, around: Item, { role, evidence }: Place): Link {
  const isSource = isActor(item) && !isActor(around)
  const [source, target] = isSource ? [item.id, around.id] : [around.id, item.id]
  const name = role ?? 'PART_OF'
  return {
    ...{ id: `${source}>${name}>${target}`, source, target, role: name, evidence },
    ...{ topic: null, modality: 'ACTUAL', confidence: 1000, sources: 0, denied: 0, reported: null },
  }
}

function isActor({ kind }: Item): boolean {
  return kind === 'person' || kind === 'organization'
}
