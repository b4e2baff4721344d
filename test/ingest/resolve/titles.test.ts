import { expect, test } from 'vitest'
import { familyOf } from '../../../src/ingest/resolve/agreements/families.js'
import { readableDate } from '../../../src/ingest/resolve/events/title.js'
import { contentWords, numbers } from '../../../src/ingest/resolve/terms.js'
import { story, type Teller } from './record.js'
import { graphOf, nodesOf } from './resources.js'
import { kosovo, person, place, round, serbia, union } from './stories.js'

function titleOf(tell: (teller: Teller) => void, publishedOn: string | null = null): unknown {
  return nodesOf(graphOf([story('one', { publishedOn }, tell)]), 'Event')[0]?.properties.title
}

test('titles of talks say between whom, where and when', () => {
  const [event] = nodesOf(graphOf([round('a', { edtf: '2023-03-18', place: 'Ohrid' })]), 'Event')
  expect(event?.properties).toMatchObject({
    title: 'Kosovo–Serbia talks in Ohrid, 18 March 2023',
    month: '2023-03',
    plover: 'CONSULT',
  })
})

test('a plan says that it is one, a venue is "at", and "the" where its name has it', () => {
  const planned = round('a', {
    publishedOn: '2020-06-19',
    edtf: '2020-06-27',
    place: 'White House',
    modality: 'PLANNED',
  })
  expect(nodesOf(graphOf([planned]), 'Event')[0]?.properties.title).toBe(
    'Planned Kosovo–Serbia talks at the White House, 27 June 2020',
  )
})

test('statements and visits are told of persons', () => {
  const speak = (teller: Teller) => {
    const statement = teller.event('a joint press conference', { type: 'STATEMENT', head: 'conference' })
    teller.say(statement, 'OCCURRED', place(teller, 'Belgrade'), { edtf: '2020-06-18' })
    teller.say(person(teller, 'Sergey Lavrov'), 'SPOKE_AT', statement)
    teller.say(person(teller, 'Aleksandar Vučić'), 'SPOKE_AT', statement)
  }
  expect(titleOf(speak)).toBe('Joint press conference of Sergey Lavrov and Aleksandar Vučić in Belgrade, 18 June 2020')
  const visit = (teller: Teller) => {
    const visit = teller.event('visited', { type: 'VISIT', head: 'visit' })
    teller.say(visit, 'OCCURRED', place(teller, 'Belgrade'))
    teller.say(person(teller, 'Sergey Lavrov'), 'PARTICIPATED_IN', visit)
  }
  expect(titleOf(visit, '2020-06-19')).toBe('Visit of Sergey Lavrov to Belgrade (told on 19 June 2020)')
})

test('the dialogue as such is called so', () => {
  const tell = (teller: Teller) => {
    const talks = teller.event('EU-led talks', { type: 'TALKS', head: 'talk', terms: ['eu', 'led'] })
    teller.say(talks, 'OCCURRED', null)
    teller.say(serbia(teller), 'PARTY_TO', talks)
    teller.say(kosovo(teller), 'PARTY_TO', talks)
    teller.say(union(teller), 'MEDIATED', talks)
  }
  expect(titleOf(tell)).toBe('Kosovo–Serbia dialogue led by European Union')
})

test.each([
  ['2023-03-18', '18 March 2023'],
  ['2013', '2013'],
  ['XXXX-02-27', '27 February'],
  ['2020-09-05/2020-09-06', '5–6 September 2020'],
  ['1998/1999', '1998 – 1999'],
])('%s reads %s', (edtf, expected) => {
  expect(readableDate(edtf)).toBe(expected)
})

test.each([
  [['12-hour-long'], ['12']],
  [['Twelve', 'hours'], ['12']],
  [['2013', 'two', 'sides'], []],
])('numbers of %j are %j', (terms, expected) => {
  expect(numbers(terms)).toEqual(expected)
})

test('variants of a word are one', () => {
  expect(contentWords(['normalisation'])).toEqual(contentWords(['normalization']))
  expect(contentWords(['steps', 'on'])).toEqual(['step'])
})

test.each([
  ['annex', 'ANNEX'],
  ['road map', 'ANNEX'],
  ['deals', 'DEAL'],
  ['ceasefire', 'TRUCE'],
  ['handshake', 'OTHER'],
  [null, 'OTHER'],
])('head %s is of family %s', (head, family) => {
  expect(familyOf(head)).toBe(family)
})
