import { expect, test } from 'vitest'
import { type Labelled, placeLabels, shortened } from '../../src/web/explorer/canvas/labels.js'
import { withAlpha } from '../../src/web/explorer/canvas/palette.js'

const bounds = { width: 400, height: 300 }
const width = (text: string) => text.length * 6
const node = (id: string, x: number, y: number, part: Partial<Labelled> = {}): Labelled => ({
  id,
  text: id,
  x,
  y,
  radius: 8,
  weight: 1,
  isFaint: false,
  ...part,
})

test('a label stands at the right of its node, and at the left where the canvas ends', () => {
  const [left, right] = placeLabels([node('Serbia', 100, 50), node('Kosovo', 390, 150)], width, 14, bounds)
  expect([right?.x, left?.x]).toEqual([112, 390 - 12 - 36])
})

test('no label overlaps another or a node, whatever the order they come in', () => {
  const nodes = Array.from({ length: 60 }, (_, index) =>
    node(`Actor ${index}`, 20 + ((index * 37) % 360), 20 + ((index * 53) % 260), { weight: index % 7 }),
  )
  const labels = placeLabels(nodes, width, 14, bounds)
  expect(placeLabels([...nodes].reverse(), width, 14, bounds)).toEqual(labels)
  const boxes = labels.map(({ text, x, y }) => [x, x + width(text), y - 7, y + 7] as const)
  const clashes = boxes.flatMap((a, i) =>
    boxes.slice(i + 1).filter(b => a[0] < b[1] && b[0] < a[1] && a[2] < b[3] && b[2] < a[3]),
  )
  expect(clashes).toEqual([])
})

test('where there is room for one, the weightiest has it', () => {
  const crowd = [node('Small', 100, 18), node('Large', 103, 18, { weight: 9 })]
  expect(placeLabels(crowd, () => 250, 14, { width: 400, height: 36 }).map(({ id }) => id)).toEqual(['Large'])
})

test('long names are cut at a word', () => {
  expect(shortened('Kosovo–Serbia talks at Lake Ohrid, 18 March 2023')).toBe('Kosovo–Serbia talks at Lake Ohrid…')
})

test('colours are read in both of their spellings', () => {
  expect(withAlpha('#0072b2', 0.5)).toBe('rgba(0,114,178,0.50)')
  expect(withAlpha('#07b', 1)).toBe('rgba(0,119,187,1.00)')
})
