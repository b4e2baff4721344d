/** What is told as an event, when it was, and who is thought to have been there. */
import { describe, expect, test } from 'vitest'
import { toldEvents } from '../../../src/model/told-events.js'
import { claimLine, extractText } from './reading.js'

/** `MEETING Oslo 2001-05`: what is told to have been or to come, in order of the text. */
function told(text: string, publishedOn: string | null = null): string[] {
  const extraction = extractText(text, publishedOn)
  return toldEvents(extraction).map(({ id, type }) => {
    const own = extraction.claims.filter(({ predicate, subject }) => predicate === 'OCCURRED' && subject === id)
    const place = own.flatMap(({ object }) => extraction.mentions.find(one => one.id === object)?.name ?? [])
    return [type, place[0], own.find(({ edtf }) => edtf !== null)?.edtf].filter(Boolean).join(' ')
  })
}

/** Who is thought to have been there, without a word that says so. */
const guessed = (text: string, publishedOn: string | null = null): string[] => {
  const extraction = extractText(text, publishedOn)
  return extraction.claims.filter(({ rule }) => rule === 'sides').map(claim => claimLine(extraction, claim))
}

describe('what is told not to have been is no event', () => {
  test.each([
    'Kenya denied that it had mediated between Sudan and Chad.',
    'Kenya said it had not mediated between Sudan and Chad in Nairobi on 3 May 1999.',
    'Talks between Sudan and Chad under Italian auspices in Rome never took place.',
    'No talks between Sudan and Chad were held in Nairobi in May 1999.',
    'Kenya denies a secret meeting with Chad in Nairobi in May 1999.',
    'Kenya denied hosting secret contacts between Sudan and Chad in Nairobi in May 1999.',
  ])('%s', text => {
    expect(told(text)).toEqual([])
  })

  test.each([
    ['Kenya tried to mediate between Sudan and Chad in May 1999.', ['TALKS 1999-05']],
    ['Chad did not attend the talks that Kenya and Sudan held in Nairobi in May 1999.', ['TALKS Nairobi 1999-05']],
    ['Kenya held no press conference after talks with Chad on 3 May 1999.', ['TALKS 1999-05-03']],
  ])('but: %s', (text, events) => {
    expect(told(text)).toEqual(events)
  })

  test('what was denied is another than what was held', () => {
    const text = 'Kenya and Chad held talks in Nairobi in May 1999. Sudan denied that talks were held in Khartoum.'
    expect(told(text)).toEqual(['TALKS Nairobi 1999-05'])
  })
})

describe('rounds that leave out their noun', () => {
  test('another after one that a verb tells', () => {
    const text =
      'Kenya and Chad met in Oslo in May 2001. A second followed in June 2001 in Geneva. The last, in Nairobi in July 2001, broke up in anger.'
    expect(told(text)).toEqual(['MEETING Oslo 2001-05', 'MEETING Geneva 2001-06', 'MEETING Nairobi 2001-07'])
  })

  test.each([
    [
      'a further round, though its month is that of the one held',
      'Kenya and Chad held talks in Nairobi on 3 May 1999. A further round is to follow later in May 1999.',
      ['TALKS Nairobi 1999-05-03', 'TALKS 1999-05'],
    ],
    [
      'earlier ones, at the start of a sentence',
      'Kenya and Chad held talks in Nairobi on 3 May 1999. Earlier talks in 1998 came to nothing.',
      ['TALKS Nairobi 1999-05-03', 'TALKS 1998'],
    ],
    [
      'talks that somebody else leads',
      'The Security Council met in Nairobi on 3 May 1999. Of Chad it heard little: talks brokered by Kenya had failed.',
      ['MEETING Nairobi 1999-05-03', 'TALKS'],
    ],
  ])('%s, is another', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('"they" who meet again are those one of whom met the other', () => {
    const text = 'Jimmy Carter met Anwar Sadat in Aswan in March 1978. They met again in Cairo a month later.'
    expect(told(text)).toEqual(['MEETING Aswan 1978-03', 'MEETING Cairo 1978-04'])
  })

  test.each([
    [
      'Jorge Videla and Augusto Pinochet met twice, in Rome in January 1978 and in Puerto Montt a month later.',
      ['MEETING Rome 1978-01', 'MEETING Puerto Montt 1978-02'],
    ],
    ['Kenya helped in two rounds of talks between Sudan and Chad in 2001 and 2003.', ['TALKS 2001', 'TALKS 2003']],
    [
      'Talks between Sudan and Chad were held in Rome from 3 May 2001 to 5 May 2001.',
      ['TALKS Rome 2001-05-03/2001-05-05'],
    ],
  ])('several in one phrase: %s', (text, events) => {
    expect(told(text).sort()).toEqual([...events].sort())
  })

  test('when and where stand apart from the verb', () => {
    const text = 'Murad Ebrahim and Benigno Aquino had met only once before, in Tokyo in August 2011.'
    expect(told(text)).toEqual(['MEETING Tokyo 2011-08'])
  })

  test('the first of two is not the second', () => {
    const text =
      'Kenya and Chad held talks in Oslo. It is their second meeting in three days. The first, on Thursday, failed.'
    expect(told(text, '2021-05-01')).toContain('MEETING 2021-04-29')
  })

  test('who takes part in several takes part in each', () => {
    const extraction = extractText('Kenya helped in two rounds of talks between Sudan and Chad in 2001 and 2003.')
    const parties = extraction.claims.filter(({ predicate }) => predicate === 'PARTY_TO')
    expect(new Set(parties.map(({ object }) => object)).size).toBe(2)
    expect(parties).toHaveLength(4)
  })

  test('a second truce is a truce and no round', () => {
    const text =
      'Kenya and Chad held a round of talks in Oslo. A truce of 3 June 2003 broke down. A second, on July 29, held.'
    expect(told(text, '2003-09-01').filter(one => one.includes('07-29'))).toEqual(['CEASEFIRE 2003-07-29'])
  })
})

describe('when', () => {
  test('a line of a chronology tells of its date', () => {
    const text = [
      'July 1988: Sudan and Chad meet in Nairobi, Kenya, at the invitation of Cairo.',
      '30 August 1989: The Oslo conference on Chad opens. Sudan and Chad hold talks there on 4 September.',
      'June 1991: Sudan and Chad sign a peace treaty.',
    ].join('\n\n')
    expect(told(text)).toEqual([
      'MEETING Nairobi 1988-07',
      'SUMMIT Oslo 1989-08-30',
      'TALKS Oslo 1989-09-04',
      'SIGNING 1991-06',
    ])
  })

  test('two months share the year behind them', () => {
    const text = 'Two meetings of Kenya and Chad in Oslo, in February and October 2006, failed.'
    expect(told(text).sort()).toEqual(['MEETING Oslo 2006-02', 'MEETING Oslo 2006-10'])
  })

  test('the guns fall silent when a truce begins', () => {
    expect(told('The guns fell silent in Nairobi on 3 May 1999, as Kenya and Chad had agreed.')).toContain(
      'CEASEFIRE Nairobi 1999-05-03',
    )
  })
})

describe('what is none of war and peace', () => {
  test.each([
    ['A referendum was held in Sudan on 9 January 2011 under a treaty with Chad.', 'OTHER Sudan 2011-01-09'],
    ['A coup in Nairobi on 3 May 1999 ended the talks between Kenya and Chad.', 'ASSAULT Nairobi 1999-05-03'],
    [
      'Crowds in Nairobi burned flags on 3 May 1999 after Kenya and Chad signed a treaty.',
      'PROTEST Nairobi 1999-05-03',
    ],
  ])('%s', (text, event) => {
    expect(told(text)).toContain(event)
  })
})

describe('who is thought to have been there', () => {
  const report = 'Sudan and Chad signed a peace agreement on Friday. Sudan and Chad held talks in Nairobi.'

  test('the two sides, where talks are told without anybody', () => {
    expect(guessed(`${report}\n\nA round of talks in Cairo in 2001 had failed.`)).toHaveLength(2)
  })

  test('nobody in a paragraph on two others', () => {
    expect(guessed(`${report}\n\nPeru and Chile are far away. A round of talks in Lima in 2001 had failed.`)).toEqual(
      [],
    )
  })

  test('nobody in a war where another power is told, and no side', () => {
    const text = `${report}\n\nPeru is far away. The civil war in Lima ended on 3 May 1973.`
    expect(guessed(text)).toEqual([])
  })

  test('nobody in a war by a name of its own', () => {
    expect(guessed(`${report}\n\nNairobi was spared in the Second World War in 1941.`)).toEqual([])
  })

  test('nobody at a signing that a mediator attends, whose talks have their two sides', () => {
    const text =
      'Kenya mediated talks between Sudan and Chad in Nairobi. A signing in Cairo was mediated by Kenya on 3 May 1999.'
    expect(guessed(text)).toEqual([])
  })
})

test('who is present at mediated talks is no party to them', () => {
  const text =
    'Sudan and Chad negotiated for a year under the auspices of the United Nations and in the presence of Portugal.'
  const extraction = extractText(text)
  expect(extraction.claims.map(claim => claimLine(extraction, claim))).not.toContain(
    expect.stringMatching(/^Portugal PARTY_TO/),
  )
})

test('who is present takes part and attests nothing', () => {
  const text = 'Kenya and Chad signed the accord in Cairo in the presence of the Egyptian president, Hosni Mubarak.'
  const extraction = extractText(text)
  const lines = extraction.claims.map(claim => claimLine(extraction, claim))
  expect(lines).toContain('Hosni Mubarak PARTICIPATED_IN signed')
  expect(lines.filter(line => line.includes('WITNESSED'))).toEqual([])
})
