import { expect, test } from 'vitest'
import type { Drawing } from '../../src/web/explorer/canvas/drawing.js'
import type { Palette } from '../../src/web/explorer/canvas/palette.js'
import { type Frame, pictureOf, toSvg } from '../../src/web/explorer/canvas/picture.js'

const palette = { ink: '#111111', ground: '#ffffff', labelSize: 12 } as Palette
const caption = { text: 'Hashim & Thaçi', x: 30, y: 40, size: 12, weight: 500, opacity: 0.25, hasHalo: true }
const drawing: Drawing = {
  ...{ width: 400, height: 300 },
  lines: [
    { from: { x: 20, y: 40 }, to: { x: 380, y: 260 }, style: 'double', width: 4.4, colour: 'rgba(11,107,100,0.10)' },
  ],
  nodes: [{ kind: 'event', x: 20, y: 40, radius: 8, colour: 'rgba(217,138,0,0.55)', ring: '#00000000' }],
  captions: [caption],
}
const frame: Frame = {
  title: 'Between North and South',
  source: 'Read from news articles, 1 May 2024',
  link: 'http://host/?about=a&b',
  signs: [
    { kind: 'person', colour: '#0072b2', text: 'person' },
    { line: 'dotted', colour: '#7d8288', text: 'planned or possible' },
  ],
  measure: text => 6 * text.length,
}

test('a picture has the size of what is in sight, and title, legend, source and day around it', () => {
  const { width, height, letters } = pictureOf(drawing, palette, frame)
  expect(width).toBe(400)
  expect(height).toBeGreaterThan(300)
  expect(height).toBeLessThan(430)
  expect(letters.map(({ text }) => text)).toEqual([
    'Between North and South',
    'Hashim & Thaçi',
    'person',
    'planned or possible',
    'Read from news articles, 1 May 2024',
  ])
})

test('what is faint on the canvas is faint in it: transparency stands beside the colour, for programs for print', () => {
  const svg = toSvg(pictureOf(drawing, palette, frame), palette, '@font-face { src: url(data:font/woff2;base64,AA) }')
  expect(svg).toContain('stroke="#0b6b64" stroke-opacity="0.10"')
  expect(svg).toContain('fill="#d98a00" fill-opacity="0.55"')
  expect(svg).not.toContain('rgba(')
  expect(svg).toMatch(/<text [^>]*stroke="#ffffff" opacity="0.25">Hashim &amp; Thaçi/)
  expect(svg).toContain('@font-face')
  expect(svg).toContain('<desc>Read from news articles, 1 May 2024 http://host/?about=a&amp;b</desc>')
})

test('the legend takes as many rows as it needs', () => {
  const signs = Array.from({ length: 6 }, (_, index) => ({
    kind: 'place' as const,
    colour: '#777777',
    text: `sign ${index}`,
  }))
  const rows = (width: number) =>
    new Set(
      pictureOf({ ...drawing, width, captions: [] }, palette, { ...frame, signs })
        .letters.filter(({ text }) => text.startsWith('sign'))
        .map(({ y }) => y),
    ).size
  expect([rows(1000), rows(300)]).toEqual([1, 3])
})
