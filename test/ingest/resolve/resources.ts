/** The ontology and reference data that the project ships, loaded once for all tests of derivation. */
import { loadReference } from '../../../src/ingest/read/reference.js'
import { derive } from '../../../src/ingest/resolve/derive.js'
import type { Decision } from '../../../src/model/decision.js'
import type { Graph, NodeRow, Properties } from '../../../src/model/graph.js'
import { loadOntology } from '../../../src/ontology/ontology.js'
import { recordOf, type Story } from './record.js'

export const resources = { ontology: loadOntology(), reference: loadReference() }

function idOf(rows: readonly { readonly name: string; readonly id: string }[], name: string): string {
  const row = rows.find(row => row.name === name)
  if (row === undefined) throw new Error(`The reference data has no row named ${name}`)
  return row.id
}

export const organizationId = (name: string): string => idOf(resources.reference.organizations, name)
export const personId = (name: string): string => idOf(resources.reference.persons, name)
export const placeId = (name: string): string => idOf(resources.reference.places, name)

export function graphOf(stories: readonly Story[], decisions: readonly Decision[] = []): Graph {
  return derive(recordOf(stories, decisions), resources)
}

export function nodesOf(graph: Graph, label: string): readonly NodeRow[] {
  return graph.nodes.filter(node => node.label === label)
}

/** "from > to" for every relationship of a type, by the names of its ends, in order. */
export function linksOf(graph: Graph, type: string): readonly string[] {
  const names = new Map(
    graph.nodes.map(({ label, key, properties }) => [`${label} ${key}`, properties.name ?? properties.title]),
  )
  const name = ({ label, key }: { label: string; key: string }) => String(names.get(`${label} ${key}`) ?? key)
  return graph.relationships
    .filter(row => row.type === type)
    .map(({ from, to }) => `${name(from)} > ${name(to)}`)
    .sort()
}

/** The thing a mention refers to. */
export function thingOf(graph: Graph, mention: string): Properties {
  const link = graph.relationships.find(({ type, from }) => type === 'REFERS_TO' && from.key === mention)
  const node = graph.nodes.find(({ label, key }) => label === link?.to.label && key === link.to.key)
  if (node === undefined) throw new Error(`Mention ${mention} refers to nothing`)
  return node.properties
}
