import { expect, test } from 'vitest'
import { loadReference } from '../../../src/ingest/read/reference.js'
import { loadOntology } from '../../../src/ontology/ontology.js'

const reference = loadReference()
const { vocabulary } = loadOntology()

test('types and recognition are words of the ontology', () => {
  const words = (name: string) => Object.keys(vocabulary[name] ?? {})
  expect(reference.organizations.filter(({ type }) => !words('OrganizationType').includes(type))).toEqual([])
  expect(reference.places.filter(({ type }) => !words('PlaceType').includes(type))).toEqual([])
  const recognised = reference.organizations.filter(({ recognition }) => recognition !== null)
  expect(recognised.filter(({ recognition }) => !words('Recognition').includes(recognition ?? ''))).toEqual([])
})
