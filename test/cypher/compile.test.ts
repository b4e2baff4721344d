import { expect, test } from 'vitest'
import { createCompiler } from '../../src/cypher/compile.js'
import { each, type Form } from '../../src/cypher/form.js'
import { loadOntology } from '../../src/ontology/ontology.js'
import type { Part, Plan } from '../../src/plan/plan.js'

const compile = createCompiler(loadOntology())

const record = (forms: Readonly<Record<string, Form>>): Form => ({
  kind: 'RECORD',
  keys: Object.keys(forms),
  forms: Object.values(forms),
})

function eventsWith(shape: readonly Part[]): Plan {
  const page = { take: 2, fromEnd: false, after: null, before: null }
  return {
    kind: 'ALL',
    labels: ['Event'],
    anchors: [],
    where: null,
    order: [],
    page,
    cursors: true,
    total: false,
    aggregates: [],
    shape,
  }
}

const place: Part = {
  kind: 'ONE',
  key: 'place',
  path: { from: 'NODE', hops: [{ types: ['IN'], direction: 'OUT', labels: ['Place'] }], distinct: false },
  where: null,
  order: [],
  shape: [{ kind: 'PROPERTY', key: 'name', property: { of: 'NODE', names: ['name'] } }],
}

test('the same plan gives the same statement', () => {
  expect(compile(eventsWith([place]))).toEqual(compile(structuredClone(eventsWith([place]))))
})

test('a relation is one CALL that starts at the node at hand', () => {
  expect(compile(eventsWith([place]))).toEqual({
    text: `CALL () {
  MATCH (n:Event)
  WITH n
  LIMIT $p1
  CALL (n) {
    MATCH (n)-[r3:\`IN\`]->(n2:Place)
    WITH n2, r3
    LIMIT 1
    RETURN collect([n2.name]) AS s4
  }
  RETURN collect([[$p0], s4[0]]) AS s0
}
RETURN [s0] AS value, {} AS found`,
    form: record({ rows: each(record({ '#sort': null, place: record({ name: null }) })) }),
    params: { p0: '28y', p1: 3n },
  })
})

test('equal sub-plans under different keys are compiled once', () => {
  const { text } = compile(eventsWith([place, { ...place, key: 'there' }]))
  expect(text.match(/MATCH/g)).toHaveLength(2)
  expect(text).toContain('[[$p0], s4[0], s4[0]]')
})

test('values are parameters, never text', () => {
  const nasty = "x' OR 1=1 //"
  const where = { kind: 'COMPARE', property: { of: 'NODE', names: ['title'] }, operator: '=', value: nasty } as const
  const { text, params } = compile({ ...eventsWith([]), where } as Plan)
  expect(text).not.toContain(nasty)
  expect(Object.values(params)).toContain(nasty)
})

test('of several properties those are read that the labels at hand have', () => {
  const name: Part = { kind: 'PROPERTY', key: 'name', property: { of: 'NODE', names: ['name', 'title'] } }
  const to = (...labels: string[]): Part => ({
    ...place,
    path: { ...place.path, hops: [{ types: ['IN'], direction: 'OUT', labels }] },
    shape: [name],
  })
  expect(compile(eventsWith([name])).text).toContain('[[$p0], n.title]')
  expect(compile(eventsWith([to('Actor')])).text).toContain('[n2.name]')
  expect(compile(eventsWith([to()])).text).toContain('[coalesce(n2.name, n2.title)]')
})

test('a response key is no part of the text', () => {
  const keyed = (key: string) =>
    compile(eventsWith([{ kind: 'PROPERTY', key, property: { of: 'NODE', names: ['title'] } }]))
  expect(keyed('a`b').text).toBe(keyed('title').text)
})

test.each([
  ['label', { ...eventsWith([]), labels: ['Planet'] } as Plan],
  [
    'relationship type',
    eventsWith([{ ...place, path: { ...place.path, hops: [{ types: ['ORBITS'], direction: 'OUT', labels: [] }] } }]),
  ],
  ['property', eventsWith([{ kind: 'PROPERTY', key: 'x', property: { of: 'NODE', names: ['mass'] } }])],
])('a %s that the ontology lacks is refused', (what, plan) => {
  expect(() => compile(plan)).toThrow(`has no ${what}`)
})
