import { expect, test } from 'vitest'
import { announcementOf } from '../../src/web/explorer/canvas/announcement.js'
import { sceneOf } from '../../src/web/explorer/canvas/scene.js'
import { sample } from './sample.js'

const none = new Set<string>()
const scene = (selected: string | null) =>
  sceneOf(sample(), sample(), null, {
    subjects: none,
    pinned: none,
    chosen: none,
    chosenTies: none,
    communities: null,
    selected,
  })

test.each([
  [null, ''],
  ['envoy', 'envoy, state, 2 relations'],
  ['harbour', 'harbour, state, 1 relation'],
  ['envoy~talks-2020', 'envoy mediated, took part in talks-2020'],
  ['somebody-else', ''],
])('of %s is said: %s', (selected, said) => {
  expect(announcementOf(scene(selected))).toBe(said)
})
