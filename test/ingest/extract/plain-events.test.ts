/** What happened, when, where and who was there, in each of the plain ways in which a sentence can put it. */
import { describe, expect, test } from 'vitest'
import { factsOf, withRoles } from './told.js'

const events = (text: string) => withRoles(factsOf(text))

describe('place, time and parties of talks, however they are put', () => {
  test.each([
    'Talks between Chad and Libya in Geneva on 4 May 1984 brought no result.',
    'Negotiations resumed on 4 May 1984 in Geneva between Chad and Libya.',
    'On 4 May 1984 Geneva hosted talks between Chad and Libya.',
    'Geneva was the scene of talks between Chad and Libya on 4 May 1984.',
    'Talks in Geneva on 4 May 1984 brought together the foreign ministers of Chad and Libya.',
    'A round of talks on 4 May 1984 between Chad and Libya in Geneva failed.',
  ])('%s', sentence => {
    expect(events(sentence)).toContain('talks 1984-05-04 Geneva: Chad party, Libya party')
  })

  test.each([
    [
      'The meeting between Oman and Iran took place in Geneva in May 1984.',
      'meeting 1984-05 Geneva: Iran party, Oman party',
    ],
    ['A meeting in August 1979 between Oman and Iran produced no result.', 'meeting 1979-08: Iran party, Oman party'],
    [
      'The Algiers Conference was a meeting of Chad and Libya in August 1984.',
      'summit 1984-08 Algiers: Chad party, Libya party',
    ],
    [
      'The Geneva Peace Conference of 1984 brought together Chad and Libya.',
      'summit 1984 Geneva: Chad party, Libya party',
    ],
    [
      'A summit of the African Union opened in Geneva on 4 May 2004.',
      'summit 2004-05-04 Geneva: African Union participant',
    ],
    [
      'The signing of the treaty between Chad and Libya took place in Geneva on 4 May 2004.',
      'signing 2004-05-04 Geneva: Chad party, Libya party',
    ],
    [
      "At the African Union's summit in Geneva on 4 May 2004 Chad and Libya signed a treaty.",
      'signing 2004-05-04 Geneva: Chad party, Libya party',
    ],
    ['War broke out between Chad and Libya on 4 May 2004.', 'assault 2004-05-04: Chad party, Libya party'],
    ["The Libyan president's visit to Chad on 4 May 2004 was the first.", 'visit 2004-05-04 Chad: Libya participant'],
    [
      'During a visit to Chad on 4 May 2004, the Libyan president proposed talks.',
      'visit 2004-05-04 Chad: Libya participant',
    ],
    [
      'The Libyan president spoke by telephone with the Chadian president on 4 May 2004.',
      'call 2004-05-04: Chad participant, Libya participant',
    ],
  ])('%s', (sentence, event) => {
    expect(events(sentence)).toContain(event)
  })
})

test('a date from which time is counted is not when it was', () => {
  expect(events('The talks between Chad and Libya opened in Geneva two weeks after the war of 1980.')).toContain(
    'talks Geneva: Chad party, Libya party',
  )
})

describe('behind the phrase that opens the sentence come those who act', () => {
  test.each([
    [
      'In talks brokered by Libya, Chad and Sudan agreed in Geneva to stop.',
      'talks: Chad party, Libya mediator, Sudan party',
    ],
    ['At talks hosted by Libya, Chad and Sudan signed a treaty.', 'talks: Chad party, Libya host, Sudan party'],
    ['At a meeting in Geneva, Chad and Libya agreed to stop.', 'meeting Geneva: Chad party, Libya party'],
    ['Meeting in Geneva, Chad and Libya agreed to stop.', 'meeting Geneva: Chad party, Libya party'],
  ])('%s', (sentence, event) => {
    expect(events(sentence)).toContain(event)
  })

  test('in a list that ends there all are meant', () => {
    expect(events('The talks were hosted by Libya, Chad and Sudan.')).toEqual([
      'talks: Chad host, Libya host, Sudan host',
    ])
  })
})

describe('who mediates is told, whatever stands before the verb', () => {
  test.each([
    [
      'Oman and Qatar jointly mediated between Iran and Iraq.',
      'talks: Iran party, Iraq party, Oman mediator, Qatar mediator',
    ],
    ['Oman successfully mediated between Iran and Iraq.', 'talks: Iran party, Iraq party, Oman mediator'],
    [
      'Having mediated between Iran and Iraq, Oman welcomed the accord.',
      'talks: Iran party, Iraq party, Oman mediator',
    ],
    ['Mediated by Oman, Iran and Iraq reached an agreement.', 'talks: Iran party, Iraq party, Oman mediator'],
    ['Oman once hosted talks between Iran and Iraq.', 'talks: Iran party, Iraq party, Oman host'],
    ['Iran and Iraq accepted Oman as mediator.', 'talks: Iran party, Iraq party, Oman mediator'],
  ])('%s', (sentence, event) => {
    expect(events(sentence)).toContain(event)
  })

  test('a body that appoints a mediator is no party, and who is there as guarantor none either', () => {
    expect(
      events('The African Union and the United Nations appointed Blaise Compaoré as mediator.').join(),
    ).not.toContain('party')
    const [talks] = events('Chad and Libya opened talks in Geneva, with Norway and Cuba as guarantors.')
    expect(talks).not.toMatch(/(?:Norway|Cuba) party/)
  })

  test('troops from a place are not of it', () => {
    expect(events('The withdrawal of Libyan troops from Chad began on 4 May 2004.')).toEqual([
      'withdrawal 2004-05-04 Chad: Libya participant',
    ])
  })
})

test('who is named first comes first, whatever the ids of the claims are', () => {
  const names = [
    ['Chad', 'Libya', 'Niger'],
    ['Libya', 'Niger', 'Chad'],
    ['Niger', 'Chad', 'Libya'],
    ['Libya', 'Chad', 'Niger'],
  ]
  for (const [a, b, c] of names) {
    const text = `${a}, ${b} and ${c} signed a treaty in Geneva on 4 May 2004.`
    const [event] = factsOf(text).events
    expect(event?.roles.map(({ who }) => who)).toEqual([a, b, c])
    expect(event?.title).toBe(`Signing by ${a}, ${b} and ${c} in Geneva`)
  }
})
