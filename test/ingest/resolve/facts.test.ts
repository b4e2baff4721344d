import { expect, test } from 'vitest'
import { confidenceOf, countVoices, type Voice } from '../../../src/ingest/resolve/facts/confidence.js'
import { story } from './record.js'
import { graphOf, nodesOf, organizationId } from './resources.js'
import { desk, kosovo, round, serbia, union, wire } from './stories.js'

const voice = (source: string, confidence: number, affirms = true): Voice => ({
  source,
  confidence,
  affirms,
  publishedOn: null,
})

test.each<[string, readonly Voice[], number]>([
  ['one source', [voice('a', 800)], 800],
  ['two sources', [voice('a', 800), voice('b', 800)], 960],
  ['one source twice counts once, with its surest claim', [voice('a', 800), voice('a', 600)], 800],
  ['two against one', [voice('a', 800), voice('b', 800), voice('c', 600, false)], 660],
  ['only denied', [voice('a', 800, false)], 800],
  ['many sources are not certainty', [...'abcdefgh'].map(source => voice(source, 900)), 990],
])('confidence: %s', (_, voices, expected) => {
  expect(confidenceOf(voices)).toBe(expected)
  expect(confidenceOf([...voices].reverse())).toBe(expected)
})

test('counters tell claims, sources, and the days of the first and last report', () => {
  const voices = [
    { ...voice('a', 800), publishedOn: '2021-02-01' },
    { ...voice('a', 700), publishedOn: '2021-01-01' },
    { ...voice('b', 700, false), publishedOn: '2021-03-01' },
  ]
  expect(countVoices(voices)).toMatchObject({
    affirmed: 2,
    denied: 1,
    sources: 1,
    first: '2021-01-01',
    last: '2021-03-01',
  })
})

test('a syndicated copy supports a fact once', () => {
  const text =
    'Envoys of the two sides met again on Monday and agreed to go on talking about the missing persons of the war'
  const tell = (id: string, source: string, words: string) =>
    story(id, { source, text: words, publishedOn: '2021-03-11' }, ({ organization, say }) => {
      const [a, b] = ['Serbia', 'Kosovo'].map(name =>
        organization(name, { reference: organizationId(name), type: 'STATE' }),
      )
      say(a ?? '', 'ACCUSES', b ?? '')
    })
  const copies = graphOf([tell('1', 'A', text), tell('2', 'B', `${text} as well`)])
  expect(nodesOf(copies, 'CopyGroup')).toHaveLength(1)
  expect(nodesOf(copies, 'Fact')[0]?.properties).toMatchObject({ affirmed: 2, sources: 1 })
  const others = graphOf([
    tell('1', 'A', text),
    tell('2', 'B', 'Another text with nothing in common but the claim itself that it makes'),
  ])
  expect(nodesOf(others, 'CopyGroup')).toEqual([])
  expect(nodesOf(others, 'Fact')[0]?.properties).toMatchObject({ affirmed: 2, sources: 2 })
})

test('mediations lift persons to their states, name principals and count dyads', () => {
  const graph = graphOf([desk])
  const [mediation] = nodesOf(graph, 'Mediation')
  expect(mediation?.properties).toMatchObject({ role: 'MEDIATOR', polarity: 'AFFIRMED' })
  const between = graph.relationships.filter(({ type }) => type === 'BETWEEN')
  expect(between.map(({ to, properties }) => `${to.label} ${properties.lifted}`).sort()).toEqual([
    'Organization true',
    'Organization true',
    'Person false',
    'Person false',
  ])
  const states = [organizationId('Serbia'), organizationId('Kosovo')].sort()
  expect(nodesOf(graph, 'Dyad').map(({ key }) => key)).toContain(states.join('|'))
})

test('who mediates talks that are only planned mediates as little as they take place', () => {
  const planned = story('p', { publishedOn: '2021-02-01' }, teller => {
    const talks = teller.event('talks', { type: 'TALKS', head: 'talk' })
    teller.say(talks, 'OCCURRED', null, { edtf: '2021-03-10', modality: 'PLANNED' })
    for (const party of [serbia(teller), kosovo(teller)]) teller.say(party, 'PARTY_TO', talks, { modality: 'PLANNED' })
    teller.say(union(teller), 'MEDIATED', talks, { explicit: true })
  })
  expect(nodesOf(graphOf([planned]), 'Mediation').map(({ properties }) => properties.modality)).toEqual(['PLANNED'])
})

test('a person acts for the organization of its office', () => {
  const graph = graphOf([wire])
  const [mediation] = nodesOf(graph, 'Mediation')
  const principal = graph.relationships.find(({ type, from }) => type === 'FOR' && from.key === mediation?.key)
  expect(principal?.to.key).toBe(organizationId('European Union'))
})

test('agreements are one across names, with a history of statuses and the latest of them', () => {
  const graph = graphOf([wire, desk, round('x', { edtf: '2021-03-10', place: 'Brussels' })])
  const annexes = nodesOf(graph, 'Agreement').filter(({ properties }) => properties.stage === 'IMPLEMENTATION')
  expect(annexes.map(({ properties }) => properties.articleCount)).toEqual([2])
  const statuses = nodesOf(graph, 'Status').map(({ properties }) => properties.value)
  expect([...statuses].sort()).toEqual(['AGREED', 'FAILED'])
})

test('a name leads to all that bear it, the best first', () => {
  const graph = graphOf([
    story('a', {}, ({ person }) => void person('Tove Strand')),
    story('b', {}, ({ organization, person, say }) => {
      say(person('Nils Strand'), 'MEMBER_OF', organization('Peace Now Movement', { type: 'NGO' }))
    }),
  ])
  const names = new Map(graph.nodes.map(({ key, properties }) => [key, properties.name]))
  const ranked = graph.relationships
    .filter(({ type, from }) => type === 'NAMES' && from.key === 'strand')
    .map(({ to, properties }) => `${properties.rank} ${properties.kind} ${names.get(to.key)}`)
  expect(ranked.sort()).toEqual(['1 SURNAME Nils Strand', '2 SURNAME Tove Strand'])
})

test('those after the fiftieth bearer of a name share one rank, so that one more changes few', () => {
  const persons = Array.from({ length: 53 }, (_, at) =>
    story(
      `s${at}`,
      {},
      ({ person }) => void person(`${'ABCDEFGH'[at % 8]}${'aeiou'[at % 5]}${'lmnrst'[at % 6]}a Strand`),
    ),
  )
  const ranks = graphOf(persons)
    .relationships.filter(({ type, from }) => type === 'NAMES' && from.key === 'strand')
    .map(({ properties }) => Number(properties.rank))
  const bearers = ranks.length
  expect(bearers).toBeGreaterThan(51)
  expect(ranks.sort((a, b) => a - b)).toEqual(Array.from({ length: bearers }, (_, at) => Math.min(at, 50) + 1))
})
