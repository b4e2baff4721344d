/** A series of rounds that nothing names is a process by its rounds alone (docs/model.md, Processes). */
import { expect, test } from 'vitest'
import { type Story, story } from './record.js'
import { graphOf, linksOf, nodesOf, organizationId } from './resources.js'

interface Told {
  readonly edtf?: string
  readonly lead?: string
  readonly modality?: string
  readonly sides?: readonly [string, string]
  readonly outcome?: string
}

/** One report of a round of talks between two states that no named process is about. */
function talks(
  id: string,
  { edtf, lead = 'Qatar', modality = 'ACTUAL', sides = ['Kenya', 'Ghana'], outcome }: Told,
): Story {
  return story(id, {}, teller => {
    const state = (name: string) => teller.organization(name, { reference: organizationId(name), type: 'STATE' })
    const round = teller.event('talks', { type: 'TALKS', head: 'talk' })
    teller.say(round, 'OCCURRED', null, { edtf: edtf ?? null, modality })
    for (const side of sides) teller.say(state(side), 'PARTY_TO', round, { modality })
    teller.say(state(lead), 'MEDIATED', round, { explicit: true, modality })
    if (outcome !== undefined) teller.say(teller.agreement(outcome, { head: 'accord' }), 'RESULTED_FROM', round)
  })
}

const partsOf = (stories: readonly Story[]) => linksOf(graphOf(stories), 'PART_OF_PROCESS')

const series = 'Kenya–Ghana talks led by Qatar'

test('two dated rounds of the same two sides under the same lead are a process, and what came of them is part of it', () => {
  const [first, second] = [
    talks('a', { edtf: '2010-01-05' }),
    talks('b', { edtf: '2010-06-07', outcome: 'Lake Accord' }),
  ]
  expect(partsOf([first])).toEqual([])
  expect(partsOf([first, second])).toEqual([
    `Kenya–Ghana talks, 5 January 2010 > ${series}`,
    `Kenya–Ghana talks, 7 June 2010 > ${series}`,
    `Lake Accord > ${series}`,
  ])
})

test('it lasts from its first round to its last, and counts them', () => {
  const rounds = ['2010-01-05', '2010-06-07', '2011-03-01'].map((edtf, at) => talks(`r${at}`, { edtf }))
  expect(nodesOf(graphOf(rounds), 'Process')).toMatchObject([
    { properties: { name: series, edtf: '2010-01-05/2011-03-01', eventCount: 3 } },
  ])
})

test('a round more than 24 months after the one before begins another series', () => {
  const days = ['2010-01-05', '2012-01-05', '2014-02-01', '2014-03-01']
  const graph = graphOf(days.map((edtf, at) => talks(`r${at}`, { edtf })))
  const spans = nodesOf(graph, 'Process').map(({ properties }) => properties.edtf)
  expect(spans.sort()).toEqual(['2010-01-05/2012-01-05', '2014-02-01/2014-03-01'])
})

test.each<[string, Told]>([
  ['under another lead', { edtf: '2010-06-07', lead: 'Oman' }],
  ['with another side', { edtf: '2010-06-07', sides: ['Kenya', 'Chad'] }],
  ['that is only planned', { edtf: '2010-06-07', modality: 'PLANNED' }],
  ['of no known day', {}],
])('a second round %s makes no series', (_, told) => {
  expect(partsOf([talks('a', { edtf: '2010-01-05' }), talks('b', told)])).toEqual([])
})
