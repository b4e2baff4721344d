import { expect, test } from 'vitest'
import {
  type Exploration,
  exploreFrom,
  knownLength,
  learn,
  neighboursOf,
  nextBall,
  tiesBetween,
  unread,
} from '../../src/network/explore.js'
import type { Occasion } from '../../src/network/occasion.js'

/** Events by who was there: `abc` is one of three. */
function event(members: string, confidence = 900): Occasion {
  return {
    relation: 'EVENT',
    id: `event:${members}`,
    start: '2020-01-01',
    end: '2020-01-01',
    about: null,
    members: [...members].map(actor => ({
      actor,
      type: 'STATE',
      role: 'PARTY_TO',
      fact: `fact:${actor}`,
      sources: 1,
      confidence,
    })),
  }
}

/** A chain a–b–c–d–e–f, with a crowd of three more around e. */
const WORLD = ['ab', 'bc', 'cd', 'de', 'ef', 'ex', 'ey', 'ez'].map(members => event(members))

/** Reads the occasions of these actors, as a store would. */
function read(exploration: Exploration, actors: readonly string[]): void {
  learn(
    exploration,
    actors,
    WORLD.filter(({ members }) => members.some(({ actor }) => actors.includes(actor))),
  )
}

test('each ball grows by the ring that was read, and two balls together say how far paths are known', () => {
  const exploration = exploreFrom(['a', 'e'], new Set())
  read(exploration, ['a', 'e'])
  expect(exploration.balls.map(({ rim }) => [...rim].sort().join(''))).toEqual(['b', 'dfxyz'])
  expect(knownLength(exploration)).toBe(2)
})

test('the smaller rim is read next, and of it only who has not been read', () => {
  const exploration = exploreFrom(['a', 'e'], new Set())
  read(exploration, ['a', 'e'])
  const ball = nextBall(exploration)
  expect(ball?.centre).toBe('a')
  expect(ball && unread(ball, exploration)).toEqual(['b'])
  read(exploration, ['b'])
  expect(knownLength(exploration)).toBe(3)
})

test('a ball that has no rim left holds all that can be reached: every length is known', () => {
  const exploration = exploreFrom(['a', 'q'], new Set())
  read(exploration, ['a', 'q'])
  expect(knownLength(exploration)).toBe(Number.POSITIVE_INFINITY)
})

test('who is avoided leads nowhere, nor does an avoided occasion', () => {
  const without = exploreFrom(['a', 'e'], new Set(['c']))
  read(without, ['a', 'e', 'b', 'd'])
  expect([...(neighboursOf(without).get('b')?.keys() ?? [])]).toEqual(['a'])
  const closed = exploreFrom(['a', 'e'], new Set(['event:bc']))
  read(closed, ['a', 'e', 'b'])
  expect(neighboursOf(closed).get('b')?.has('c')).toBe(false)
})

test('of several ties between two the surest counts, and all are told; what is learnt twice is known once', () => {
  const exploration = exploreFrom(['a', 'b'], new Set())
  const [weak, strong] = [event('ab', 300), { ...event('ab', 800), id: 'event:other' }]
  learn(exploration, ['a'], [weak, strong, weak])
  expect(neighboursOf(exploration).get('a')?.get('b')).toBe(800)
  expect(tiesBetween(exploration, 'b', 'a').map(({ confidence }) => confidence)).toEqual([300, 800])
})

test('with a stop between, the shorter of the two stretches says what is known', () => {
  const exploration = exploreFrom(['a', 'c', 'e'], new Set())
  read(exploration, ['a', 'c', 'e'])
  expect(knownLength(exploration)).toBe(3)
})
