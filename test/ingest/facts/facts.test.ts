import { expect, test } from 'vitest'
import { facts } from '../../../src/ingest/facts.js'
import { loadReference } from '../../../src/ingest/read/reference.js'
import type { Claim } from '../../../src/model/claim.js'
import { loadOntology } from '../../../src/ontology/ontology.js'
import { article, claim, extraction, mention } from './record.js'

const resources = { ontology: loadOntology(), reference: loadReference() }

const MENTIONS = [
  mention('PERSON', 'aho', 'Ann Aho', { names: ['Aho', 'Ann Aho', 'President Aho'] }),
  mention('PERSON', 'berg', 'Bo Berg'),
  mention('ORGANIZATION', 'arland', 'Arland', { type: 'STATE' }),
  mention('ORGANIZATION', 'borland', 'Borland', { type: 'STATE' }),
  mention('ORGANIZATION', 'union', 'Nordic Union', { type: 'IGO' }),
  mention('PLACE', 'vaasa', 'Vaasa'),
  mention('EVENT', 'talks', 'marathon talks', { type: 'TALKS' }),
  mention('AGREEMENT', 'accord', 'the accord', { type: 'FRAMEWORK_PARTIAL' }),
]

const read = (...claims: readonly Claim[]) => facts(article, extraction(MENTIONS, claims), resources)

test('people with offices, bodies with kinds; a place is neither', () => {
  const { actors, organizations, ...rest } = read(claim('aho', 'HOLDS_OFFICE', 'arland', { value: 'President' }))
  expect(rest).toMatchObject({ article: 'vaasa.talks', publishedOn: '2020-05-04' })
  expect(actors[0]).toEqual({
    name: 'Ann Aho',
    aliases: ['Aho', 'President Aho'],
    offices: [{ title: 'President', of: 'Arland' }],
  })
  expect(organizations.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'Arland state',
    'Borland state',
    'Nordic Union igo',
  ])
})

test('an event has the date and place that are told first-hand, and each role once', () => {
  const { events } = read(
    claim('talks', 'OCCURRED', null, { modality: 'HYPOTHETICAL', edtf: '2021' }),
    claim('talks', 'OCCURRED', 'vaasa', { edtf: '2020-05-02' }),
    claim('aho', 'PARTY_TO', 'talks'),
    claim('aho', 'PARTY_TO', 'talks'),
    claim('berg', 'PARTICIPATED_IN', 'talks', { polarity: 'NEGATED' }),
    claim('union', 'OPPOSES', 'talks'),
  )
  expect(events).toEqual([
    {
      id: 'e1',
      kind: 'talks',
      title: 'Marathon talks in Vaasa',
      date: '2020-05-02',
      place: 'Vaasa',
      modality: 'actual',
      roles: [{ who: 'Ann Aho', role: 'party' }],
    },
  ])
})

test.each([
  ['PLANNED', 'invitee'],
  ['ACTUAL', 'party'],
])('who is invited and a party: where the event is %s, %s', (modality, role) => {
  const { events } = read(
    claim('talks', 'OCCURRED', null, { modality }),
    claim('arland', 'INVITED_TO', 'talks'),
    claim('arland', 'PARTY_TO', 'talks'),
  )
  expect(events[0]?.roles).toEqual([{ who: 'Arland', role }])
})

test('of dates and places that agree the closer ones are given', () => {
  const place = (id: string, name: string) =>
    mention('PLACE', id, name, { reference: resources.reference.places.find(row => row.name === name)?.id ?? null })
  const places = [place('city', 'Washington'), place('house', 'White House')]
  const claims = [
    claim('talks', 'OCCURRED', 'city', { edtf: '2020-06', earliest: '2020-06-01', latest: '2020-06-30' }),
    claim('talks', 'OCCURRED', 'house', { edtf: '2020-06-27', earliest: '2020-06-27', latest: '2020-06-27' }),
    claim('talks', 'OCCURRED', null, { edtf: '2021', earliest: '2021-01-01', latest: '2021-12-31' }),
  ]
  const { events } = facts(article, extraction([...MENTIONS, ...places], claims), resources)
  expect(events[0]).toMatchObject({ date: '2020-06-27', place: 'White House' })
})

test('an event that only a verb tells is called by its kind and actors', () => {
  const signing = mention('EVENT', 'signing', 'signed', { type: 'SIGNING', head: 'sign' })
  const claims = ['arland', 'borland'].map(who => claim(who, 'PARTICIPATED_IN', 'signing', { rule: 'deed:sign' }))
  const { events } = facts(article, extraction([...MENTIONS, signing], claims), resources)
  expect(events[1]?.title).toBe('Signing by Arland and Borland')
})

test('a state is not named beside the leader who sits at the table for it', () => {
  const { events } = read(
    claim('aho', 'HOLDS_OFFICE', 'arland', { value: 'President' }),
    claim('arland', 'PARTY_TO', 'talks'),
    claim('borland', 'PARTY_TO', 'talks'),
    claim('aho', 'PARTICIPATED_IN', 'talks'),
  )
  expect(events[0]?.roles.map(({ who }) => who)).toEqual(['Borland', 'Ann Aho'])
})

test('taking part is not named beside another role', () => {
  const { events } = read(claim('union', 'PARTICIPATED_IN', 'talks'), claim('union', 'CONVENED', 'talks'))
  expect(events[0]?.roles).toEqual([{ who: 'Nordic Union', role: 'convener' }])
})

test.each([
  ['signed', [claim('accord', 'HAS_STATUS', null, { value: 'AGREED' }), claim('aho', 'SIGNED', 'accord')], 'signed'],
  ['failed to sign', [claim('aho', 'SIGNED', 'accord', { polarity: 'NEGATED' })], 'failed'],
  ['is to be signed', [claim('aho', 'SIGNED', 'accord', { modality: 'PLANNED' })], 'negotiating'],
  ['drafted by', [claim('union', 'PROPOSED', 'accord')], 'proposed'],
  [
    'agreed, though a party says that the other does not sign',
    [
      claim('accord', 'HAS_STATUS', null, { value: 'FAILED', speaker: 'aho' }),
      claim('accord', 'HAS_STATUS', null, { value: 'AGREED', speaker: 'berg' }),
    ],
    'agreed',
  ],
  ['nothing said', [claim('aho', 'SUPPORTS', 'accord')], null],
  [
    'signed, later suspended',
    [
      claim('accord', 'HAS_STATUS', null, { value: 'SUSPENDED' }),
      claim('accord', 'HAS_STATUS', null, { value: 'SIGNED' }),
    ],
    'suspended',
  ],
])('status of an agreement: %s', (_, claims, status) => {
  expect(read(...claims).agreements[0]?.status).toBe(status)
})

test('who failed to sign was a party, who backs is a supporter', () => {
  const { agreements } = read(
    claim('aho', 'SIGNED', 'accord', { polarity: 'NEGATED' }),
    claim('union', 'SUPPORTS', 'accord'),
  )
  expect(agreements[0]?.roles).toEqual([
    { who: 'Ann Aho', role: 'party' },
    { who: 'Nordic Union', role: 'supporter' },
  ])
})

test('a mediation names leaders and, through their offices, their states; told twice it is one', () => {
  const { mediations } = read(
    claim('aho', 'HOLDS_OFFICE', 'arland', { value: 'President' }),
    claim('berg', 'HOLDS_OFFICE', 'borland', { value: 'President' }),
    claim('aho', 'PARTY_TO', 'talks'),
    claim('berg', 'PARTY_TO', 'talks'),
    claim('union', 'CONVENED', 'talks', { quote: 'called by the Nordic Union' }),
    claim('union', 'MEDIATED', 'talks', { explicit: true, quote: 'mediated by the Nordic Union' }),
  )
  expect(mediations).toEqual([
    {
      mediator: 'Nordic Union',
      parties: ['Ann Aho', 'Bo Berg', 'Arland', 'Borland'],
      explicit: true,
      polarity: 'affirmed',
      modality: 'actual',
      evidence: 'mediated by the Nordic Union',
    },
  ])
})

test('two bodies of one state are not two sides', () => {
  const states = ['United States', 'US Congress'].map((name, i) =>
    mention('ORGANIZATION', `us${i}`, name, {
      reference: resources.reference.organizations.find(row => row.name === name)?.id ?? null,
    }),
  )
  const claims = [
    claim('us0', 'PARTY_TO', 'talks'),
    claim('us1', 'PARTY_TO', 'talks'),
    claim('union', 'MEDIATED', 'talks'),
  ]
  expect(states.every(({ reference }) => reference !== null)).toBe(true)
  expect(facts(article, extraction([...MENTIONS, ...states], claims), resources).mediations).toEqual([])
})

test('stances have one entry per target, an issue where there is no actor, and none that is denied', () => {
  const { stances } = read(
    claim('aho', 'DEMANDS', 'borland', { value: 'withdrawal' }),
    claim('aho', 'DEMANDS', 'borland'),
    claim('aho', 'REJECTS', null, { value: 'partition' }),
    claim('berg', 'SUPPORTS', 'arland', { polarity: 'NEGATED' }),
  )
  expect(stances.map(({ who, stance, target }) => `${who} ${stance} ${target}`)).toEqual([
    'Ann Aho demands Borland',
    'Ann Aho rejects partition',
  ])
})

test('claims by name', () => {
  const [first] = read(claim('aho', 'REFUSES_TO_RECOGNIZE', 'borland', { speaker: 'berg' })).claims
  expect(first).toMatchObject({
    subject: 'Ann Aho',
    predicate: 'refuses-to-recognize',
    object: 'Borland',
    speaker: 'Bo Berg',
  })
})
