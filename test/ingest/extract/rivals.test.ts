/** Between whom somebody mediates where a country is torn by two of its people; beside each a text that looks alike and tells of none. */
import { expect, test } from 'vitest'
import { extractText } from './reading.js'

const TABLE: [string, string, string[]][] = [
  [
    'two who are named most, of one country',
    'The crisis in Kenya, where violence followed the vote, goes on. Juan Beispiel and Igor Probov claim to have won. Kofi Annan has been acting as mediator. Igor Probov said that the war must end, Juan Beispiel that Kenya needs peace.',
    ['Juan Beispiel', 'Igor Probov'],
  ],
  [
    'one who is named once',
    'The crisis in Kenya, where violence followed the vote, goes on. Juan Beispiel claims to have won. Kofi Annan has been acting as mediator. Igor Probov, a lawyer, said that Juan Beispiel was right.',
    [],
  ],
]

test.each(TABLE)('%s', (_, text, expected) => {
  const { claims, mentions } = extractText(text)
  const parties = claims.filter(({ predicate }) => predicate === 'PARTY_TO').map(({ subject }) => subject)
  const names = mentions.filter(({ id }) => parties.includes(id)).map(({ name }) => name)
  expect(names.sort()).toEqual(expected.toSorted())
})
