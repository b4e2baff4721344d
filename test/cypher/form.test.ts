import { expect, test } from 'vitest'
import { each, type Form, reader } from '../../src/cypher/form.js'

const place: Form = { kind: 'RECORD', keys: ['name', 'types'], forms: [null, null] }
const event: Form = { kind: 'RECORD', keys: ['title', 'place', 'places'], forms: [null, place, each(place)] }

test('lists become the objects of their form', () => {
  const row = ['talks', ['Ohrid', ['CITY']], [['Ohrid', []]]]
  expect(reader(event)(row)).toEqual({
    title: 'talks',
    place: { name: 'Ohrid', types: ['CITY'] },
    places: [{ name: 'Ohrid', types: [] }],
  })
})

test('what is not there stays null', () => {
  expect(reader(event)(['talks', null, []])).toEqual({ title: 'talks', place: null, places: [] })
  expect(reader(event)(null)).toBeNull()
  expect(reader(each(event))(null)).toBeNull()
})

test('what is given as it is has no form', () => {
  expect(each(null)).toBeNull()
  expect(reader(null)([1, [2]])).toEqual([1, [2]])
})
