import { expect, test } from 'vitest'
import { aboutEach } from '../../../src/ingest/extract/about-each.js'
import { cut, inSentences, placesOf } from '../../../src/ingest/extract/by-sentence.js'
import { addToGist, gistOf } from '../../../src/ingest/extract/event-gist.js'
import { actsFor, type Draft } from '../../../src/ingest/extract/reading.js'
import { speechesFrom } from '../../../src/ingest/extract/speaker-at.js'
import { readText } from './reading.js'

test('a body that somebody is said to lead again and again is told once', () => {
  const told = 'Norwegian foreign minister Ines Holt met the Danish envoy. '
  const reading = readText(told.repeat(3))
  const [holt] = reading.analysis.entities.filter(({ name }) => name === 'Ines Holt')
  const bodies = actsFor(reading, holt?.index ?? -1)
  expect(reading.analysis.offices.filter(({ person }) => person === holt?.index)).toHaveLength(3)
  expect(bodies.map(index => reading.analysis.entities[index]?.name)).toEqual(['Norway'])
})

test('speeches are found by where they begin, and each once', () => {
  const speaker = { kind: 'ENTITY', index: 0 } as const
  const speeches = [
    { start: 10, end: 3500, speaker },
    { start: 990, end: 1010, speaker },
    { start: 2000, end: 2100, speaker },
  ]
  const begun = (from: number, to: number) => speechesFrom(speeches, from, to).map(({ start }) => start)
  expect(begun(0, 1000)).toEqual([10, 990])
  expect(begun(900, 2000)).toEqual([990])
  expect(begun(1000, 9000)).toEqual([2000])
})

test('claims go to the cluster that their event is in', () => {
  const claim = (rule: string, kind: 'EVENT' | 'AGREEMENT', index: number) =>
    ({ rule, subject: { kind: 'ENTITY', index: 0 }, object: { kind, index } }) as Draft
  const talks = { members: [{ index: 0 }, { index: 2 }] }
  const summit = { members: [{ index: 1 }] }
  const drafts = [
    claim('a', 'EVENT', 2),
    claim('b', 'AGREEMENT', 2),
    claim('c', 'EVENT', 1),
    claim('d', 'EVENT', 0),
    claim('e', 'EVENT', 7),
  ]
  const about = aboutEach(drafts, [talks, summit], 'EVENT')
  const rules = (cluster: typeof talks | undefined) => about.get(cluster)?.map(({ rule }) => rule)
  expect([rules(talks), rules(summit), rules(undefined)]).toEqual([['a', 'd'], ['c'], ['e']])
})

test('what stands in some sentences is found in the order of its list, while the list grows and after it was cut', () => {
  const all = [4, 2, 3, 2].map((sentence, index) => ({ sentence, index }))
  const found = (from: number, to?: number) => inSentences(all, from, to).map(({ index }) => index)
  expect([found(2), found(2, 3), found(-3, 1)]).toEqual([[1, 3], [1, 2, 3], []])
  all.push({ sentence: 2, index: 4 })
  expect(found(2, 4)).toEqual([0, 1, 2, 3, 4])
  cut(all, 1)
  all.push(...[2, 4, 4, 4].map((sentence, at) => ({ sentence, index: at + 1 })))
  expect([found(2), found(4)]).toEqual([[1], [0, 2, 3, 4]])
  const isEven = ({ index }: { index: number }) => index % 2 === 0
  expect(placesOf(all, isEven, true)).toEqual([0, 2, 4])
})

test('the gist of an event holds what its members say once', () => {
  const reading = readText('The talks in Oslo on 3 May 2019 failed. The talks in Oslo on 3 May 2019 were long.')
  const [first, second] = reading.events
  const date = { start: 0, end: 1, edtf: '2019-05-03', earliest: '2019-05-03', latest: '2019-05-03', how: 'absolute' }
  const oslo = reading.analysis.entities.findIndex(({ name }) => name === 'Oslo')
  if (!first || !second) throw new Error('There are two')
  const gist = gistOf(reading, first, { date, place: oslo })
  addToGist(reading, gist, second, { date: { ...date, start: 9 }, place: oslo })
  expect(gist.dates).toHaveLength(1)
  expect(gist.places.map(({ name }) => name)).toEqual(['Oslo'])
  expect([...gist.heads]).toEqual(['talk'])
  expect(gist.last).toBe(second)
})
