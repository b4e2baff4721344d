import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { read } from './read.js'

function texts(folder: URL): string[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter(file => /\.(?:md|txt)$/.test(file))
  return files.map(file => readFileSync(new URL(file, folder), 'utf8'))
}

const given = texts(new URL('../../../../shared/seeds/', import.meta.url))
if (given.length === 0)
  console.log('The given articles are not beside the project: only the project’s own are analysed here.')
const own = texts(new URL('../../../seed/articles/', import.meta.url))
const odd = [
  '',
  '.',
  '“',
  'A',
  '(',
  'He said.',
  'U.S. U.N. (EU) --',
  'x '.repeat(400),
  'President President President',
  '’s ’s',
]

describe('whatever the text', () => {
  const analyses = [...given, ...own, ...odd].map(text => read(text, null))

  test('spans are in order, apart, within a sentence, and of known entities', () => {
    for (const { spans, sentences, entities, clean } of analyses) {
      let end = 0
      for (const span of spans) {
        const where = clean.text.slice(span.start, span.end)
        expect([where, span.start >= end && span.end > span.start]).toEqual([where, true])
        expect(sentences.some(({ start, end: stop }) => start <= span.start && span.end <= stop)).toBe(true)
        expect(span.entities.every(index => entities[index]?.index === index)).toBe(true)
        end = span.end
      }
    }
  })

  test('offices and dates lie in the text, offices are held by persons in organizations', () => {
    for (const { offices, dates, entities, clean } of analyses) {
      for (const { start, end } of [...offices, ...dates]) {
        expect(clean.text.slice(start, end).trim()).not.toBe('')
      }
      expect(offices.every(({ person }) => entities[person]?.kind === 'PERSON')).toBe(true)
      expect(offices.every(({ organization: of }) => of === null || entities[of]?.kind === 'ORGANIZATION')).toBe(true)
    }
  })

  test('the same text gives the same analysis', () => {
    for (const text of [...given, ...own.slice(0, 5)])
      expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)))
  })
})

test('a long text without names takes time in proportion, not more', () => {
  const sentence =
    'They talked of it at length and went home when Night Fell upon the Long Grey Valley of Nothing In Particular. '
  const analysis = read(sentence.repeat(600), null)
  expect(analysis.sentences).toHaveLength(600)
  expect(analysis.entities.filter(({ kind }) => kind === 'PERSON')).toEqual([])
})
