import { expect, test } from 'vitest'
import { type Labelled, placeLabels } from '../../src/web/explorer/canvas/labels.js'
import { longestFor, shortened } from '../../src/web/explorer/canvas/names.js'
import { withAlpha } from '../../src/web/explorer/canvas/palette.js'

const bounds = { width: 400, height: 300 }
const lettering = { width: (text: string) => text.length * 6, height: 14 }
const node = (id: string, x: number, y: number, part: Partial<Labelled> = {}): Labelled => ({
  id,
  text: id,
  x,
  y,
  radius: 8,
  weight: 1,
  isFaint: false,
  isNeeded: false,
  ...part,
})
const crowd = Array.from({ length: 60 }, (_, index) =>
  node(`Actor ${index}`, 20 + ((index * 37) % 360), 20 + ((index * 53) % 260), { weight: index % 7 }),
)

test('a label stands at the right of its node, and at the left where the canvas ends', () => {
  const [left, right] = placeLabels([node('Serbia', 100, 50), node('Kosovo', 390, 150)], lettering, bounds)
  expect([right?.x, left?.x]).toEqual([112, 390 - 12 - 36])
})

test('no label overlaps another or a node, whatever the order they come in', () => {
  const labels = placeLabels(crowd, lettering, bounds)
  expect(placeLabels([...crowd].reverse(), lettering, bounds)).toEqual(labels)
  const boxes = labels.map(({ text, x, y }) => [x, x + lettering.width(text), y - 7, y + 7] as const)
  const clashes = boxes.flatMap((a, i) =>
    boxes.slice(i + 1).filter(b => a[0] < b[1] && b[0] < a[1] && a[2] < b[3] && b[2] < a[3]),
  )
  expect(clashes).toEqual([])
})

test('where there is room for one, the weightiest has it', () => {
  const two = [node('Small', 100, 18), node('Large', 103, 18, { weight: 9 })]
  const long = { width: () => 250, height: 14 }
  expect(placeLabels(two, long, { width: 400, height: 36 }).map(({ id }) => id)).toEqual(['Large'])
})

test('what the picture is about has its name in the thickest crowd, within the canvas; others give way', () => {
  const ring = Array.from({ length: 40 }, (_, index) =>
    node(`Neighbour ${index}`, 200 + 30 * Math.cos(index), 150 + 30 * Math.sin(index), { weight: 99, radius: 20 }),
  )
  const subject = node('European Union', 200, 150)
  expect(placeLabels([...ring, subject], lettering, bounds).some(({ id }) => id === subject.id)).toBe(false)
  const labels = placeLabels([...ring, { ...subject, isNeeded: true }], lettering, bounds)
  expect(labels[0]?.id).toBe('European Union')
  const corner = placeLabels(
    [node('A name as long as the canvas itself', 395, 2, { isNeeded: true })],
    lettering,
    bounds,
  )
  expect(corner[0]?.x).toBeLessThanOrEqual(400 - 35 * 6)
  expect(corner[0]?.y).toBeGreaterThanOrEqual(7)
})

test('labels that stand stay, and those that come take the room that is left', () => {
  const standing = placeLabels(crowd.slice(0, 20), lettering, bounds)
  const added = placeLabels(crowd, lettering, bounds, standing)
  expect(added.some(({ id }) => standing.some(label => label.id === id))).toBe(false)
  const boxes = [...standing, ...added].map(({ text, x, y }) => [x, x + lettering.width(text), y] as const)
  const clashes = boxes.flatMap((a, i) =>
    boxes.slice(i + 1).filter(b => a[0] < b[1] && b[0] < a[1] && Math.abs(a[2] - b[2]) < 14),
  )
  expect(clashes).toEqual([])
})

test.each([
  ['Kosovo–Serbia talks, 12 July 2020', 'Kosovo–Serbia talks, 12 July 2020'],
  ['Kosovo–Serbia talks at Lake Ohrid, 18 March 2023', 'Kosovo–Serbia talks…, 18 Mar 2023'],
  ['Planned Kosovo–Serbia talks, 20 September 2020', 'Planned Kosovo–Serbia…, 20 Sep 2020'],
  ['Iran–Saudi Arabia talks in Beijing, 6–10 March 2023', 'Iran–Saudi Arabia…, 6–10 Mar 2023'],
  ['Possible meeting of the North and the South (told on 9 March 2011)', 'Possible meeting… (told on 9 Mar 2011)'],
  ['Democratic Party of the North and the South', 'Democratic Party of the North…'],
  ['Federation-of-all-the-harbour-towns-of-the-coast', 'Federation-of-all-the-harbour-towns-o…'],
])('%s is cut at a word, and the date stays: %s', (name, short) => {
  expect(shortened(name)).toBe(short)
  expect(short.length).toBeLessThanOrEqual(38)
})

test('names are told in full where few share the canvas, as when it is zoomed', () => {
  const canvas = { width: 780, height: 600 }
  expect(longestFor(80, canvas)).toBe(38)
  expect(longestFor(20, canvas)).toBe(90)
  expect(longestFor(80, { width: 1700, height: 1200 })).toBe(90)
})

test('colours are read in both of their spellings', () => {
  expect(withAlpha('#0072b2', 0.5)).toBe('rgba(0,114,178,0.50)')
  expect(withAlpha('#07b', 1)).toBe('rgba(0,119,187,1.00)')
})
