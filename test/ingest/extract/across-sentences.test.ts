/** Facts whose parts stand in several sentences: "the government", "there", "so did", the head of a line. */
import { describe, expect, test } from 'vitest'
import { factsOf, withRoles } from './told.js'

const events = (text: string, publishedOn: string | null = null) => withRoles(factsOf(text, publishedOn))

const mediators = (text: string): string[] =>
  factsOf(text).mediations.map(({ mediator, parties }) => `${mediator}: ${[...parties].sort().join(', ')}`)

describe('"there" is the place that was told last', () => {
  test.each([
    [
      'The talks between Chad and Sudan opened in Geneva on 3 May 2006. Norway mediated. Both sides signed a truce there on 10 May.',
      'signing 2006-05-10 Geneva: Chad party, Sudan party',
    ],
    [
      'The president of Chad went to Cairo on 3 May 2006 and met there with the president of Sudan.',
      'meeting 2006-05-03 Cairo: Chad party, Sudan party',
    ],
    [
      'The ministers of Chad and Sudan met in Tripoli in May 2006. A summit of the two presidents is to be held there in July.',
      'summit 2006-07 Tripoli: Chad party, Sudan party',
    ],
  ])('%s', (text, event) => {
    expect(events(text)).toContain(event)
  })

  test('what there was is nowhere', () => {
    const text = 'Chad and Sudan met in Geneva on 3 May 2006. There followed a war between Chad and Sudan in June.'
    expect(events(text)).toContain('assault 2006-06: Chad party, Sudan party')
  })
})

describe('a line of a list begins with its place and date', () => {
  test.each([
    '1. **Lomé, July 1999.** Chad and Sudan sign a truce.\n2. **Accra, May 2001.** Talks between Chad and Sudan.',
    'Lomé, July 1999: Chad and Sudan sign a truce.\n\nAccra, May 2001: Talks between Chad and Sudan break down.',
    '- Lomé (July 1999): Chad and Sudan sign a truce.\n- Accra (May 2001): Talks between Chad and Sudan fail.',
  ])('%s', text => {
    expect(events(text)).toContain('signing 1999-07 Lomé: Chad party, Sudan party')
    expect(events(text)).toContain('talks 2001-05 Accra: Chad party, Sudan party')
  })
})

describe('who did the same', () => {
  test.each([
    'Chad signed the treaty in Lomé on 4 May 2014. So did Peter Banda.',
    'Chad signed the treaty in Lomé on 4 May 2014. Peter Banda did so two days later.',
    'Chad signed the treaty in Lomé on 4 May 2014; Peter Banda followed suit.',
    'Chad signed the treaty in Lomé on 4 May 2014. Peter Banda did the same.',
  ])('%s', text => {
    expect(events(text)).toContain('signing 2014-05-04 Lomé: Chad party, Peter Banda party')
  })

  test('who did not', () => {
    const text = 'Chad signed the treaty in Lomé on 4 May 2014. Sudan did not.'
    expect(events(text)).toEqual(['signing 2014-05-04 Lomé: Chad party'])
  })
})

describe('"the government" is not that of the host or the mediator', () => {
  test.each([
    'A truce between the government and three rebel groups was signed in Algiers on 5 May 2019. Algeria hosted the talks. Algeria is pleased. Mali had asked for it.',
    'The government and the rebels signed a truce in Algiers on 5 May 2019. Algeria was the host. Mali had asked Algeria for help.',
  ])('%s', text => {
    expect(events(text).join()).toMatch(/ceasefire 2019-05-05 Algiers: Mali party, (?:rebel groups|rebels) party/)
    expect(events(text).join()).not.toContain('Algeria party')
  })
})

test('Moscow and Belgrade are those of the states that the report names', () => {
  const text = 'Moscow mediated between Belgrade and Rome in May 1954. The Soviet Union and Yugoslavia had quarrelled.'
  expect(mediators(text)).toEqual(['Soviet Union: Italy, Yugoslavia'])
})

test('Central African states are those of a region', () => {
  const text = 'Central African states mediated between Chad and Sudan in May 2013.'
  expect(mediators(text)).toEqual(['Central African states: Chad, Sudan'])
})

test('"the two ministers" are those of whom the sentence before tells', () => {
  const text =
    "Jonas Dahl, Norway's foreign minister, met his Kenyan counterpart, Joyce Mwale, in Nairobi. The two ministers flew to Oslo on 3 May 2006. Chad and Sudan held talks there."
  expect(events(text)).toContain('visit 2006-05-03 Oslo: Jonas Dahl participant, Joyce Mwale participant')
})

describe('names behind a relative clause', () => {
  test.each([
    'The two envoys who mediated between Chad and Sudan in the crisis, Frank Maier and Jan Sobol, left Lima.',
    'The envoys who brokered the truce between Chad and Sudan, Frank Maier and Jan Sobol, left Lima.',
  ])('%s', text => {
    expect(mediators(text).sort()).toEqual(['Frank Maier: Chad, Sudan', 'Jan Sobol: Chad, Sudan'])
  })
})

test('a list of rounds leaves out its verb', () => {
  const text =
    'A first round of talks between Chad and Sudan took place in Oslo in May 2002, a second in Rome in June 2002 and a third, also in Rome, in July 2003.'
  expect(events(text)).toEqual([
    'talks 2002-05 Oslo: Chad party, Sudan party',
    'talks 2002-06 Rome: Chad party, Sudan party',
    'talks 2003-07 Rome: Chad party, Sudan party',
  ])
})

test('who signs as well signs the same', () => {
  const text =
    'Chad signed the treaty in Lomé on 4 May 2019. Peter Banda of the UPC and Joyce Mwale of the FPRC signed as well. The signing of an earlier truce in Rome failed.'
  expect(events(text)).toContain('signing 2019-05-04 Lomé: Chad party, Joyce Mwale party, Peter Banda party')
})

describe('reports of another trade', () => {
  test.each([
    "The riders of the two French teams kept a truce until the last sprint. Race director Paul Chardon called both managers to his car to mediate. The president of the International Cycling Union, Roland Meier, stood on the podium beside Spain's minister.",
    'Norsk Stål and its Indian suitor Halden agreed on a truce, said the company. The European Commission must approve the merger. Shareholders will get a dividend; the bank acted as go-between in secret talks in Oslo.',
  ])('%s', text => {
    expect(events(text)).toEqual([])
    expect(mediators(text)).toEqual([])
  })
})

test('what is promised in peace is no threat', () => {
  const { stances } = factsOf('Chad and Sudan met. The EU promised to resume its aid to Chad.')
  expect(stances.filter(({ stance }) => stance === 'threatens')).toEqual([])
})

describe('a delegation is where it goes', () => {
  test('and not at talks told elsewhere', () => {
    const text =
      "A delegation led by Nigeria's foreign minister, Abdul Exampleson, flew to Niamey on 3 August 2023. Talks between Mali and Niger go on."
    expect(events(text)).toEqual([
      'visit 2023-08-03 Niamey: Abdul Exampleson participant',
      'talks: Mali party, Niger party',
    ])
  })
})

test('a summit and talks of others are two', () => {
  const text = 'The summit of the African Union opened in Geneva on 4 May 2004. Talks between Mali and Niger go on.'
  expect(events(text)).toEqual([
    'summit 2004-05-04 Geneva: African Union participant',
    'talks: Mali party, Niger party',
  ])
})
