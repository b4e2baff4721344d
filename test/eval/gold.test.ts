import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readGoldFolder, stem } from '../../src/eval/gold.js'

function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'entente-gold-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return path
}

test('reads JSON and YAML, in order of name, and knows the article by the file', () => {
  const path = folder({
    'b.facts.yaml': 'split: rules\nactors: [{ name: Ann Aho }]\nmediations: []\n',
    'a.json':
      '{ "article": "a", "publishedOn": "XXXX-03", "events": [{ "kind": "talks", "title": "t", "date": "2020-09" }] }',
  })
  const [first, second] = readGoldFolder(path)
  expect(first).toMatchObject({ article: 'a', events: [{ place: null, roles: [] }] })
  expect(second).toMatchObject({ article: 'b', split: 'rules', actors: [{ aliases: [], offices: [] }] })
})

test.each([
  ['a date', 'publishedOn: March 2020\n', /a\.facts\.yaml:\n.*EDTF[\s\S]*publishedOn/],
  ['a place in a list', 'events: [{ kind: talks, title: x }, { kind: talks }]\n', /events\[1\]\.title/],
  ['a key', 'persons: []\n', /persons/],
  ['YAML', 'events: [\n', /a\.facts\.yaml: /],
])('a mistake is named: %s', (_, text, message) => {
  expect(() => readGoldFolder(folder({ 'a.facts.yaml': text }))).toThrow(message)
})

test('an empty folder is an error', () => {
  expect(() => readGoldFolder(folder({}))).toThrow(/No gold in/)
})

test('stem', () => {
  expect(['x/004_87.json', 'doha.facts.yaml', 'doha.md', 'a.b.txt'].map(stem)).toEqual([
    '004_87',
    'doha',
    'doha',
    'a.b',
  ])
})
