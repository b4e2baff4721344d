import { expect, test } from 'vitest'
import { dateWords } from '../../src/web/explorer/graph/date-words.js'
import { excerptOf } from '../../src/web/explorer/graph/excerpt.js'
import { toGexf } from '../../src/web/explorer/graph/gexf.js'
import { graphOf } from '../../src/web/explorer/graph/graph.js'
import { NODE_COLUMNS, nodeRows } from '../../src/web/explorer/graph/node-rows.js'
import { RELATION_COLUMNS, relationRows } from '../../src/web/explorer/graph/relation-rows.js'
import { delimited, sortRows } from '../../src/web/explorer/graph/table.js'
import { tieId } from '../../src/web/explorer/graph/ties.js'
import { item, link, sample } from './sample.js'

const rows = relationRows(sample(), tieId)

test('a row for each relation, in words', () => {
  expect(rows).toHaveLength(7)
  expect(rows.find(({ source, role }) => source === 'envoy' && role === 'mediated')).toMatchObject({
    targetName: 'talks-2020',
    date: '2020-07-12',
    tie: 'envoy~talks-2020',
  })
})

test('rows are sorted by any column, up and down, and always alike', () => {
  expect(sortRows(rows, 'sources', true)[0]?.source).toBe('north')
  expect(sortRows([...rows].reverse(), 'date', true)).toEqual(sortRows(rows, 'date', true))
})

test('a row for each node, with how many relations it has', () => {
  const nodes = nodeRows(sample())
  expect(nodes.map(({ id }) => id)).toEqual(['north', 'south', 'envoy', 'harbour', 'talks-2020', 'talks-2023'])
  expect(nodes[5]).toMatchObject({ about: 'talks', date: '2023-03-18', told: 'planned', relations: 1 })
  expect(sortRows(nodes, 'relations', true)[0]?.id).toBe('talks-2020')
  expect(delimited(NODE_COLUMNS, nodes, '\t').split('\r\n')[1]).toBe('north\tstate\t\t\t\t3\t1')
})

test('cells with separators and quotes are quoted, formulas made harmless', () => {
  const [row] = rows
  if (row === undefined) throw new Error('the sample has rows')
  const lines = delimited(RELATION_COLUMNS, [{ ...row, name: 'Doe, "J."', targetName: '=1+1' }], ',').split('\r\n')
  expect(lines[0]).toBe('Who,Role,What or whom,Date,Told as,Sources,Confidence')
  expect(lines[1]).toContain('"Doe, ""J."""')
  expect(lines[1]).toContain(`,'=1+1,`)
})

test('a quote keeps its very words; the context ends at words', () => {
  const text = `${'one two '.repeat(60)}THE QUOTE ITSELF. ${'three four '.repeat(60)}`
  const start = text.indexOf('THE')
  const { before, quote, after, cutBefore, cutAfter } = excerptOf(text, start, start + 17)
  expect(quote).toBe('THE QUOTE ITSELF.')
  expect([cutBefore, cutAfter]).toEqual([true, true])
  expect(/^(one|two) /.test(before)).toBe(true)
  expect(/(three|four)$/.test(after)).toBe(true)
})

test('GEXF holds every node and relation, with names made safe', () => {
  const text = toGexf(
    graphOf([item('a', { name: 'A & <B>' }), item('b')], [link('a', 'PARTY', 'b')]),
    new Map([['a', { x: 1, y: 2 }]]),
  )
  expect(text).toContain('label="A &amp; &lt;B&gt;"')
  expect(text).toContain('<viz:position x="1.00" y="2.00" z="0"/>')
  expect(text.match(/<edge /g)).toHaveLength(1)
})

test('the head of an article is no context; a headline stands alone', () => {
  const text = '---\ntitle: "Sides part"\nsource: Gazette\n---\nThe sides parted on Saturday.'
  const at = text.indexOf('Sides part')
  expect(excerptOf(text, at, at + 10)).toMatchObject({ before: '', quote: 'Sides part', after: '' })
  const body = text.indexOf('parted')
  expect(excerptOf(text, body, body + 6)).toMatchObject({ before: 'The sides ', after: ' on Saturday.' })
})

test.each([
  ['2023-03-18', '2023-03-18'],
  ['2011-03-09/2023-05-02', '2011-03-09 – 2023-05-02'],
  ['2017-05-31/..', 'since 2017-05-31'],
  ['../1999', 'until 1999'],
  ['199X', '1990s'],
  ['19XX', '1900s'],
  ['XXXX-03', '03'],
])('%s is written %s', (edtf, words) => {
  expect(dateWords(edtf)).toBe(words)
})
