import { expect, test } from 'vitest'
import { type Story, story } from './record.js'
import { graphOf, linksOf, nodesOf } from './resources.js'
import { kosovo, round, serbia } from './stories.js'

interface Told {
  readonly name: string
  readonly head: string
  readonly terms?: readonly string[]
  readonly type?: string
  readonly signed?: string
  readonly publishedOn?: string
}

/** An agreement between Serbia and Kosovo as one article names it. */
function told(id: string, { name, head, terms = [], type = 'OTHER', signed, publishedOn }: Told): Story {
  return story(id, { publishedOn: publishedOn ?? null }, teller => {
    const agreement = teller.agreement(name, { head, terms, type })
    teller.say(serbia(teller), 'PARTY_TO', agreement)
    teller.say(kosovo(teller), 'PARTY_TO', agreement)
    teller.say(agreement, 'HAS_STATUS', null, { value: 'SIGNED', edtf: signed ?? null })
  })
}

const counted = (a: Told, b: Told): number => nodesOf(graphOf([told('a', a), told('b', b)]), 'Agreement').length

test.each<[string, Told, Told, number]>([
  [
    '11 points, 11 articles',
    { name: '11-point plan', head: 'plan', terms: ['11'] },
    { name: '11-article proposal', head: 'proposal', terms: ['11'] },
    1,
  ],
  [
    'the same words',
    { name: 'agreement to resume the dialogue', head: 'agreement', terms: ['dialogue', 'resume'] },
    { name: 'agreement to resume the dialogue', head: 'agreement', terms: ['dialogue', 'resume'] },
    1,
  ],
  [
    'a proper name with two heads',
    { name: 'Dayton Accords', head: 'accord' },
    { name: 'Dayton Peace Agreement', head: 'agreement' },
    1,
  ],
  ['a place as a name', { name: 'Brussels agreement', head: 'agreement' }, { name: 'Brussels deal', head: 'deal' }, 1],
  [
    'an annex is not the agreement',
    { name: 'annex on normalisation', head: 'annex', terms: ['normalisation'] },
    { name: 'agreement on normalisation', head: 'agreement', terms: ['normalisation'] },
    2,
  ],
  [
    'energy and telecommunications',
    { name: 'agreement on energy', head: 'agreement', terms: ['energy'], signed: '2015-08-25' },
    { name: 'agreement on telecommunications', head: 'agreement', terms: ['telecommunications'], signed: '2015-08-25' },
    2,
  ],
  ['nothing of their own', { name: 'deal', head: 'deal' }, { name: 'deal', head: 'deal' }, 2],
  [
    'ten years apart',
    {
      name: 'agreement on normalisation',
      head: 'agreement',
      terms: ['normalisation', 'relations'],
      signed: '2013-04-19',
    },
    {
      name: 'agreement on normalization',
      head: 'agreement',
      terms: ['normalization', 'relations'],
      signed: '2023-03-18',
    },
    2,
  ],
])('%s', (_, a, b, expected) => {
  expect(counted(a, b)).toBe(expected)
})

test('the latest status is the one that holds last', () => {
  const text = { name: 'Brussels agreement', head: 'agreement' }
  const signed = told('signed', { ...text, signed: '2013-04-19' })
  const later = story('later', { publishedOn: '2015-01-01' }, teller => {
    const agreement = teller.agreement('Brussels agreement', { head: 'agreement' })
    teller.say(serbia(teller), 'PARTY_TO', agreement)
    teller.say(kosovo(teller), 'PARTY_TO', agreement)
    teller.say(agreement, 'HAS_STATUS', null, { value: 'PARTLY_IMPLEMENTED' })
    teller.say(agreement, 'HAS_STATUS', null, { value: 'TERMINATED', modality: 'PLANNED' })
  })
  const [agreement] = nodesOf(graphOf([signed, later]), 'Agreement')
  expect(agreement?.properties).toMatchObject({
    latestStatus: 'PARTLY_IMPLEMENTED',
    edtf: '2013-04-19',
    articleCount: 2,
  })
})

test('"their meeting" is another name for the meeting of its article', () => {
  const tell = (id: string) =>
    story(id, { publishedOn: '2023-03-19' }, teller => {
      const talks = teller.event('Twelve hours of negotiations', {
        type: 'TALKS',
        head: 'negotiation',
        terms: ['twelve'],
      })
      const again = teller.event('their meeting', { type: 'MEETING', head: 'meeting' })
      teller.say(talks, 'OCCURRED', null, { edtf: '2023-03-18' })
      teller.say(again, 'OCCURRED', null)
      for (const event of [talks, again]) {
        teller.say(serbia(teller), 'PARTY_TO', event)
        teller.say(kosovo(teller), 'PARTY_TO', event)
      }
    })
  expect(nodesOf(graphOf([tell('a')]), 'Event')).toHaveLength(1)
})

test('an agreement belongs to the process of the round that it came of', () => {
  const talks = round('r', { edtf: '2013-04-19', place: 'Brussels' })
  const deal = story('d', { publishedOn: '2013-04-20' }, teller => {
    const agreement = teller.agreement('Brussels agreement', { head: 'agreement' })
    const event = teller.event('the talks', { type: 'TALKS', head: 'talk' })
    teller.say(event, 'OCCURRED', teller.place('Brussels', { type: 'CITY' }), { edtf: '2013-04-19' })
    teller.say(serbia(teller), 'PARTY_TO', event)
    teller.say(kosovo(teller), 'PARTY_TO', event)
    teller.say(agreement, 'RESULTED_FROM', event)
  })
  expect(linksOf(graphOf([talks, deal]), 'PART_OF_PROCESS')).toEqual([
    'Brussels agreement > Belgrade–Pristina dialogue',
    'Kosovo–Serbia talks in Brussels, 19 April 2013 > Belgrade–Pristina dialogue',
  ])
})
