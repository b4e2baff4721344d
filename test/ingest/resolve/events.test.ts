import { expect, test } from 'vitest'
import { graphOf, linksOf, nodesOf, thingOf } from './resources.js'
import { desk, round, wire } from './stories.js'

const titles = (stories: Parameters<typeof graphOf>[0]): readonly unknown[] =>
  nodesOf(graphOf(stories), 'Event').map(({ properties }) => properties.title)

test('two undated reports of the Ohrid meeting are one event with the claims of both', () => {
  const graph = graphOf([wire, desk])
  const [event, ...others] = nodesOf(graph, 'Event')
  expect(others).toEqual([])
  expect(event?.properties).toMatchObject({
    title: 'Kosovo–Serbia talks in Ohrid, March',
    type: 'TALKS',
    articleCount: 2,
  })
})

test('they find the dated report of it, and each other through it', () => {
  const dated = round('dated', { publishedOn: '2023-03-19', edtf: '2023-03-18', place: 'Ohrid' })
  expect(titles([wire, desk, dated])).toEqual(['Kosovo–Serbia talks in Ohrid, 18 March 2023'])
})

const rounds = Array.from({ length: 12 }, (_, at) => {
  const month = String(at + 1).padStart(2, '0')
  return round(`round ${month}`, { publishedOn: `2021-${month}-11`, edtf: `2021-${month}-10`, place: 'Brussels' })
})

test('twelve dated rounds and three undated reports are twelve events', () => {
  const undated = ['03', '07', '11'].map(month =>
    round(`undated ${month}`, { publishedOn: `2021-${month}-12`, place: 'Brussels' }),
  )
  const graph = graphOf([...rounds, ...undated])
  expect(nodesOf(graph, 'Event').map(({ properties }) => properties.articleCount)).toHaveLength(12)
  expect(thingOf(graph, undated[0]?.mentions[0]?.id ?? '').edtf).toBe('2021-03-10')
})

test('undated reports that fit several rounds alike join none of them, and not each other', () => {
  const vague = ['a', 'b', 'c'].map(id => round(`vague ${id}`, { place: 'Brussels' }))
  const graph = graphOf([...rounds, ...vague])
  expect(nodesOf(graph, 'Event')).toHaveLength(15)
})

test('the dialogue as such is no round of it', () => {
  const dialogue = round('dialogue', { publishedOn: '2021-03-11', terms: ['decade', 'led'] })
  const graph = graphOf([...rounds, dialogue])
  expect(nodesOf(graph, 'Event')).toHaveLength(13)
})

test('a plan is not what was held, until it took place; then it is linked to it', () => {
  const planned = round('planned', {
    publishedOn: '2021-03-01',
    edtf: '2021-03-10',
    place: 'Brussels',
    modality: 'PLANNED',
  })
  const graph = graphOf([...rounds, planned])
  expect(linksOf(graph, 'REALIZED_BY')).toEqual([
    'Planned Kosovo–Serbia talks in Brussels, 10 March 2021 > Kosovo–Serbia talks in Brussels, 10 March 2021',
  ])
})

test('a plan that never came true is linked to nothing: the White House in June and in September 2020', () => {
  const june = round('june', {
    publishedOn: '2020-06-19',
    edtf: '2020-06-27',
    place: 'White House',
    modality: 'PLANNED',
    mediator: false,
  })
  const september = round('september', {
    publishedOn: '2020-09-05',
    edtf: '2020-09-04',
    place: 'White House',
    mediator: false,
  })
  const graph = graphOf([june, september])
  expect(
    nodesOf(graph, 'Event')
      .map(({ properties }) => properties.modality)
      .sort(),
  ).toEqual(['ACTUAL', 'PLANNED'])
  expect(linksOf(graph, 'REALIZED_BY')).toEqual([])
})

test('one day in two cities is two events', () => {
  const brussels = round('brussels', { edtf: '2021-03-10', place: 'Brussels' })
  const geneva = round('geneva', { edtf: '2021-03-10', place: 'Geneva' })
  expect(titles([brussels, geneva])).toHaveLength(2)
})

test('rounds of one series under one lead belong to the process that the reference data names', () => {
  const graph = graphOf(rounds.slice(0, 2))
  expect(linksOf(graph, 'PART_OF_PROCESS')).toEqual([
    'Kosovo–Serbia talks in Brussels, 10 February 2021 > Belgrade–Pristina dialogue',
    'Kosovo–Serbia talks in Brussels, 10 January 2021 > Belgrade–Pristina dialogue',
  ])
})
