/** Who sat down with whom, where and when, in the ways in which older and more literary texts put it. */
import { describe, expect, test } from 'vitest'
import { factsOf, withActors } from './told.js'

const gatherings = (text: string) => withActors(factsOf(text))

describe('verbs and idioms of meeting', () => {
  test.each([
    [
      'Conversations between Thailand and Cambodia were begun in Bangkok on 4 June 1962.',
      'talks 1962-06-04 Bangkok: Cambodia, Thailand',
    ],
    ['Armenian and Turkish diplomats made contact in Bern on 4 July 2007.', 'meeting 2007-07-04 Bern: Armenia, Turkey'],
    [
      'Ambassador Wang Bingnan of China sat opposite Ambassador Alexis Johnson of the United States in Geneva on 1 August 1955.',
      'talks 1955-08-01 Geneva: Alexis Johnson, Wang Bingnan',
    ],
    [
      'The ambassadors of China and the United States had their 136th meeting in Warsaw on 11 February 1970.',
      'meeting 1970-02-11 Warsaw: China, United States',
    ],
    [
      'The delegates of Bolivia and Paraguay took their seats in Buenos Aires on 1 July 1935.',
      'talks 1935-07-01 Buenos Aires: Bolivia, Paraguay',
    ],
    [
      'The Turkish and Greek foreign ministers were closeted for three hours in Zurich on 6 February 1959.',
      'meeting 1959-02-06 Zürich: Greece, Turkey',
    ],
    [
      'The Indian and Pakistani foreign secretaries exchanged views in Islamabad on 4 January 1986.',
      'meeting 1986-01-04 Islamabad: India, Pakistan',
    ],
    [
      'Chad and Libya were back at the table in Libreville on 12 April 1988.',
      'talks 1988-04-12 Libreville: Chad, Libya',
    ],
    [
      'Negotiators from Nicaragua and Costa Rica were locked in talks in San José on 9 July 1988.',
      'talks 1988-07-09 San José: Costa Rica, Nicaragua',
    ],
    [
      'Delegates from Mali and Burkina Faso filed into the hall in Bamako on 17 January 1986.',
      'meeting 1986-01-17 Bamako: Burkina Faso, Mali',
    ],
    [
      'Ministers of Estonia, Latvia and Lithuania deliberated in Riga on 30 August 1934.',
      'talks 1934-08-30 Riga: Estonia, Latvia, Lithuania',
    ],
    [
      'Emissaries of Ethiopia and Somalia met in secret in Rome on 5 May 1986.',
      'meeting 1986-05-05 Rome: Ethiopia, Somalia',
    ],
    [
      'The Venezuelan and Colombian presidents spoke for two hours at Santa Marta on 10 August 2010.',
      'meeting 2010-08-10 Santa Marta: Colombia, Venezuela',
    ],
    [
      'President Anwar Sadat and Menachem Begin broke bread together in Ismailia on 25 December 1977.',
      'meeting 1977-12-25 Ismailia: Anwar Sadat, Menachem Begin',
    ],
    [
      'The Prime Minister of Thailand hosted a reception for the Prime Minister of Laos in Bangkok on 6 January 1979.',
      'meeting 1979-01-06 Bangkok: Laos, Thailand',
    ],
  ])('%s', (sentence, event) => {
    expect(gatherings(sentence)).toContain(event)
  })

  test.each([
    'Opposition deputies of Chad took their seats in parliament on 4 May 2004.',
    'The Libyan foreign minister called on the Chadian president for restraint in Tripoli on 4 May 1984.',
    'President Idriss Déby of Chad called President Omar al-Bashir of Sudan a traitor on 4 May 2008.',
    'The president of Chad gave an interview to Le Monde in Paris on 4 May 1984.',
    'Chad and Libya refused to return to the negotiating table on 4 May 1984.',
    'The treaty between Chad and Libya has lain on the table since 4 May 1984.',
  ])('nobody meets: %s', sentence => {
    expect(gatherings(sentence).filter(line => /^(?:meeting|talks|call)/.test(line))).toEqual([])
  })
})

describe('where and when, told beside the verb', () => {
  test.each([
    [
      'The two countries, Chile and Argentina, did not meet until 8 January 1979.',
      'meeting 1979-01-08: Argentina, Chile',
    ],
    [
      'In a villa outside Bern, the foreign ministers of Armenia and Turkey talked through the night of 4 July 2007.',
      'talks 2007-07-04 Bern: Armenia, Turkey',
    ],
    [
      'The Nairobi talks of May 1972, at which Sudan and Ethiopia were represented by their foreign ministers, settled nothing.',
      'talks 1972-05 Nairobi: Ethiopia, Sudan',
    ],
    [
      'It was in Kingston on 17 July 2000 that Guyana and Suriname met.',
      'meeting 2000-07-17 Kingston: Guyana, Suriname',
    ],
    ['Tripoli was where Chad and Sudan met on 8 February 2006.', 'meeting 2006-02-08 Tripoli: Chad, Sudan'],
    [
      'Rwanda, Uganda and Burundi met in a tripartite format in Kigali on 21 October 2004.',
      'meeting 2004-10-21 Kigali: Burundi, Rwanda, Uganda',
    ],
    ['A delegation from Estonia was in Moscow on 30 August 1934 for talks.', 'talks 1934-08-30 Moscow: Estonia'],
    [
      'Special envoy Philip Habib arrived in Damascus on 9 May 1981 and saw President Hafez al-Assad.',
      'meeting 1981-05-09 Damascus: Hafez al-Assad, Philip Habib',
    ],
    [
      'Five rounds of talks between China and India were held in Beijing from 15 June to 25 July 1960.',
      'talks 1960-06-15/1960-07-25 Beijing: China, India',
    ],
  ])('%s', (sentence, event) => {
    expect(gatherings(sentence)).toContain(event)
  })
})

describe('one meeting in several sentences', () => {
  test.each([
    [
      'Sudan and Ethiopia agreed to talk. The site chosen was Nairobi, and the date 4 May 1972.',
      'talks 1972-05-04 Nairobi: Ethiopia, Sudan',
    ],
    [
      'Jaafar Nimeiri arrived in Addis Ababa on 4 May 1972 as the guest of Haile Selassie. The two talked for three hours.',
      'talks Addis Ababa: Haile Selassie, Jaafar Nimeiri',
    ],
    [
      'Jaafar Nimeiri arrived in Addis Ababa on 4 May 1972. The next morning Haile Selassie received him.',
      'meeting 1972-05-05 Addis Ababa: Haile Selassie, Jaafar Nimeiri',
    ],
    ['Talks between Chad and Libya began on Monday. They took place in Libreville.', 'talks Libreville: Chad, Libya'],
    [
      'The presidents of Chad and Libya travelled to Libreville. There the two men met on 12 April 1988.',
      'meeting 1988-04-12 Libreville: Chad, Libya',
    ],
    [
      'The foreign ministers of Chad and Libya arrived in Libreville on 12 April 1988. That day they sat down to talks.',
      'talks 1988-04-12 Libreville: Chad, Libya',
    ],
  ])('%s', (text, event) => {
    expect(gatherings(text)).toContain(event)
  })
})
