import { describe, expect, test } from 'vitest'
import { named, read } from './read.js'

const bodies = (text: string) => named(read(text), 'ORGANIZATION')
const people = (text: string) => named(read(text), 'PERSON')

describe('names of bodies in other languages', () => {
  test.each<[string, string]>([
    ['The Frente Popular Campesino signed the accord.', 'Frente Popular Campesino'],
    ['The Ejército Revolucionario del Sur laid down its arms.', 'Ejército Revolucionario del Sur'],
    ['The Mouvement des Patriotes du Nord signed the accord.', 'Mouvement des Patriotes du Nord'],
    ['The Union des Forces Démocratiques signed the accord.', 'Union des Forces Démocratiques'],
    ['The Hizb al-Wahda party sent a delegation.', 'Hizb al-Wahda'],
    ['Jaish al-Nasr, a rebel group, accepted the truce.', 'Jaish al-Nasr'],
    ['Narodna Stranka, an opposition party, opposed the accord.', 'Narodna Stranka'],
    ['Radio Tirana said that the envoy had left.', 'Radio Tirana'],
  ])('%s', (text, name) => {
    expect(bodies(text)).toEqual([name])
    expect(people(text)).toEqual([])
  })

  test.each([
    'The Front Street bakery closed.',
    'A union of forces is needed.',
    'The Eastern Front collapsed.',
    'General Staff talks went on.',
  ])('none in: %s', text => {
    expect(bodies(text)).toEqual([])
    expect(people(text)).toEqual([])
  })
})

describe('what tells that a name is a body', () => {
  test.each<[string, string]>([
    ['The Northern Liberation Front said no.', 'Northern Liberation Front'],
    ['The Congress of South African Trade Unions backed the accord.', 'Congress of South African Trade Unions'],
    ["The Ta'ang National Liberation Army signed a truce.", "Ta'ang National Liberation Army"],
    ['Viazulo, a bus company, stopped.', 'Viazulo'],
    ['The leader of the smallest faction, the PLDX, refused.', 'PLDX'],
  ])('%s', (text, name) => {
    expect(bodies(text)).toEqual([name])
  })

  test.each(['Ndele, the front line in the north, was shelled.', 'Dr Weko, a network engineer, spoke.'])(
    'none in: %s',
    text => {
      expect(bodies(text)).toEqual([])
    },
  )
})

describe('who is who', () => {
  test.each<[string, string[]]>([
    [
      'In 1991 President George Bush hosted talks. In 2003 his son, President George W. Bush, went to Aqaba.',
      ['George H. W. Bush', 'George W. Bush'],
    ],
    ['Carl Beispiel led the team. Karl Beispiel spoke.', ['Carl Beispiel']],
    ['Muammar Gaddafi sent Seif al-Islam Gaddafi to Manila.', ['Muammar Gaddafi', 'Seif al-Islam Gaddafi']],
    ['Juan Carlos Vzor met King Juan Carlos of Spain.', ['Juan Carlos Vzor', 'Juan Carlos I']],
    ['Archbishop Makarios Beispiel met the rebels.', ['Makarios Beispiel']],
    ['Mr. al-Khudairi met Ms. bin Saleh.', ['al-Khudairi', 'bin Saleh']],
    ["Bartholomew Ulufa'alu met Andrew Te'e.", ["Bartholomew Ulufa'alu", "Andrew Te'e"]],
    ['El Shamyi, head of the agency, met the rebels.', ['El Shamyi']],
    ['Rebels shelled Zorba Kotto last week.', []],
    ['The hotel Beau Rivage hosted the talks.', []],
  ])('%s', (text, names) => {
    expect(people(text).sort()).toEqual([...names].sort())
  })
})
