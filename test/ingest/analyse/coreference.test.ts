import { describe, expect, test } from 'vitest'
import { read, spans } from './read.js'

const LEAD =
  'Serbian President Aleksandar Vucic and Kosovo Prime Minister Albin Kurti met on Monday for talks between Serbia and Kosovo. '

const followUp = (sentence: string) =>
  spans(read(LEAD + sentence)).filter(span => /^(?:GROUP|OFFICE|DESCRIPTION|PRONOUN)/.test(span))

describe('who is meant', () => {
  test.each<[string, string]>([
    ['The two sides agreed.', 'GROUP: The two sides → Serbia + Kosovo'],
    ['Both parties agreed.', 'GROUP: Both parties → Serbia + Kosovo'],
    ['The former wartime foes agreed.', 'GROUP: The former wartime foes → Serbia + Kosovo'],
    ['The two leaders agreed.', 'GROUP: The two leaders → Aleksandar Vučić + Albin Kurti'],
    ['The two foreign ministers agreed.', 'GROUP: The two foreign ministers → Serbia + Kosovo'],
    ['The Serbian president left early.', 'OFFICE: Serbian president → Aleksandar Vučić'],
    ['The Serbian leader left early.', 'OFFICE: Serbian leader → Aleksandar Vučić'],
    ['The prime minister left early.', 'OFFICE: prime minister → Albin Kurti'],
    ['Kurti left, as he had said.', 'PRONOUN: he → Albin Kurti'],
    ['The EU had called. The bloc is pleased.', 'DESCRIPTION: The bloc → European Union'],
  ])('%s', (sentence, span) => {
    expect(followUp(sentence)).toEqual([span])
  })

  test.each([
    'Political parties and the parties of the left agreed.',
    'He left early.',
    'The former French president left early.',
    'The French minister left early.',
    'The president of the court left early.',
    '“He will see,” Vucic told Kurti.',
  ])('nobody can be sure: %s', sentence => {
    expect(followUp(sentence)).toEqual([])
  })
})

test('who held an office on the day of an article that does not name him', () => {
  const office = (date: string | null) =>
    spans(read('The French president left early.', date)).filter(span => /^OFFICE/.test(span))
  expect(office('2020-06-15')).toEqual(['OFFICE: French president → Emmanuel Macron'])
  expect(office('2009-06-15')).toEqual(['OFFICE: French president → Nicolas Sarkozy'])
  expect(office(null)).toEqual([])
  // Of Eritrea the reference data knows one president only: without a year nobody can say that it was he.
  expect(spans(read('The Eritrean president left early.', 'XXXX-06-02')).filter(span => /^OFFICE/.test(span))).toEqual(
    [],
  )
})

describe('the two sides', () => {
  const sides = (text: string) => {
    const found = read(text)
    return found.sides.map(index => found.entities[index]?.name)
  }

  test.each<[string, string[]]>([
    ['Talks between Ethiopia and Eritrea, brokered by the United States and Algeria, ended.', ['Ethiopia', 'Eritrea']],
    ['EU-mediated Belgrade–Pristina talks resumed in Brussels.', ['Serbia', 'Kosovo']],
    ['The leaders of Armenia and Azerbaijan met Russian officials.', ['Armenia', 'Azerbaijan']],
    ['France, Germany, Italy and Spain were there.', []],
    ['Kenya hosted a conference.', []],
  ])('%s', (text, names) => {
    expect(sides(text)).toEqual(names)
  })
})
