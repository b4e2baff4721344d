/** Deeds of war and of those who end it, in the plain ways in which a sentence can put them. */
import { describe, expect, test } from 'vitest'
import { factsOf, withActors } from './told.js'

const events = (text: string) => withActors(factsOf(text))

describe('fighting that stops', () => {
  test.each([
    [
      'A ceasefire agreed by Armenia and Turkmenistan came into force on 3 May 1998.',
      'ceasefire 1998-05-03: Armenia, Turkmenistan',
    ],
    ['A ceasefire between Peru and Bolivia took effect on 12 March 1936.', 'ceasefire 1936-03-12: Bolivia, Peru'],
    [
      'The truce, which Peru and Bolivia had concluded in Lima, entered into force on 12 March 1936.',
      'ceasefire 1936-03-12: Bolivia, Peru',
    ],
    ['On 12 March 1936 Peru and Bolivia ceased fire.', 'ceasefire 1936-03-12: Bolivia, Peru'],
    ['Peru and Bolivia agreed to a ceasefire on 12 March 1936.', 'ceasefire 1936-03-12: Bolivia, Peru'],
    ['Peru and Bolivia agreed on a truce in Lima on 12 March 1936.', 'ceasefire 1936-03-12 Lima: Bolivia, Peru'],
    ['The guns fell silent in Tigray on 3 November 2022.', 'ceasefire 2022-11-03 Tigray: '],
    ['Fighting stopped at noon on 7 August 1958.', 'ceasefire 1958-08-07: '],
    [
      'Hostilities between Mali and Burkina Faso ended on 30 December 1985.',
      'ceasefire 1985-12-30: Burkina Faso, Mali',
    ],
    ['Fighting between Mali and Burkina Faso ceased on 30 December 1985.', 'ceasefire 1985-12-30: Burkina Faso, Mali'],
    [
      'An armistice was concluded at Zara between Greece and Bulgaria on 4 June 1913.',
      'ceasefire 1913-06-04 Zara: Bulgaria, Greece',
    ],
    [
      'The armistice of 4 June 1913 ended the fighting between Greece and Bulgaria.',
      'ceasefire 1913-06-04: Bulgaria, Greece',
    ],
    ["Angola's government declared a unilateral ceasefire on 13 March 2002.", 'ceasefire 2002-03-13: Angola'],
    ['The Tuareg rebels declared a truce on 13 March 2002.', 'ceasefire 2002-03-13: Tuareg'],
    ['A unilateral ceasefire was declared by Angola on 13 March 2002.', 'ceasefire 2002-03-13: Angola'],
    ['A halt to the fighting was ordered by Angola on 13 March 2002.', 'ceasefire 2002-03-13: Angola'],
  ])('%s', (sentence, event) => {
    expect(events(sentence)).toContain(event)
  })
})

describe('attacks, battles, coups and wars', () => {
  test.each([
    ['Rebels attacked the town of Kotobi on 8 April 1997.', 'assault 1997-04-08 Kotobi: '],
    ['An attack on Kotobi on 8 April 1997 killed twelve people.', 'assault 1997-04-08 Kotobi: '],
    ['Twelve people were killed in an attack on Kotobi on 8 April 1997.', 'assault 1997-04-08 Kotobi: '],
    ['Twelve soldiers were killed when rebels attacked Kotobi on 8 April 1997.', 'assault 1997-04-08 Kotobi: '],
    ['A bomb exploded in Kotobi on 8 April 1997.', 'assault 1997-04-08 Kotobi: '],
    ['A bombing at the market of Kotobi on 8 April 1997 killed twelve.', 'assault 1997-04-08 Kotobi: '],
    ["Chad's army captured Kotobi on 8 April 1997.", 'assault 1997-04-08 Kotobi: Chad'],
    ['The fall of Kotobi on 8 April 1997 ended the campaign.', 'assault 1997-04-08 Kotobi: '],
    ['Chad declared war on Niger on 8 April 1997.', 'assault 1997-04-08: Chad, Niger'],
    ['Chadian aircraft bombed Kotobi on 8 April 1997.', 'assault 1997-04-08 Kotobi: Chad'],
    ['Fighting broke out in Kotobi on 8 April 1997 between Chad and Niger.', 'assault 1997-04-08 Kotobi: Chad, Niger'],
    ['The war between Chad and Niger began in April 1997.', 'assault 1997-04: Chad, Niger'],
    ['The 1997 war between Chad and Niger cost ten thousand lives.', 'assault 1997: Chad, Niger'],
    ['Chad and Niger fought a war in 1997.', 'assault 1997: Chad, Niger'],
    ['Chad and Niger went to war in April 1997.', 'assault 1997-04: Chad, Niger'],
    ['The battle of Kotobi was fought on 8 April 1897.', 'assault 1897-04-08 Kotobi: '],
    ['Officers overthrew President Idris Moussa of Chad on 8 April 1997.', 'assault 1997-04-08: Idris Moussa'],
    ['Idris Moussa was overthrown in a coup on 8 April 1997.', 'assault 1997-04-08: Idris Moussa'],
    ['Idris Moussa was assassinated in Kotobi on 8 April 1997.', 'assault 1997-04-08 Kotobi: Idris Moussa'],
    ['The assassination of Idris Moussa on 8 April 1997 set off the war.', 'assault 1997-04-08: Idris Moussa'],
    ['Gunmen opened fire on a bus near Kotobi on 8 April 1997.', 'assault 1997-04-08 Kotobi: '],
    ['Rebels ambushed a convoy near Kotobi on 8 April 1997.', 'assault 1997-04-08 Kotobi: '],
    ['Rebels laid siege to Kotobi on 8 April 1997.', 'assault 1997-04-08 Kotobi: '],
    ['The siege of Kotobi began on 8 April 1997.', 'assault 1997-04-08 Kotobi: '],
    ['Rebels kidnapped six engineers in Kotobi on 8 April 1997.', 'assault 1997-04-08 Kotobi: '],
    ['The army launched an offensive against Kotobi on 8 April 1997.', 'assault 1997-04-08 Kotobi: '],
  ])('%s', (sentence, event) => {
    expect(events(sentence)).toContain(event)
  })
})

describe('who goes, and what is lifted', () => {
  test.each([
    ['Chad withdrew its troops from Niger on 2 July 2001.', 'withdrawal 2001-07-02 Niger: Chad'],
    ['The last Chadian soldiers left Niger on 2 July 2001.', 'withdrawal 2001-07-02 Niger: Chad'],
    ['The withdrawal of Chadian troops from Niger was completed on 2 July 2001.', 'withdrawal 2001-07-02 Niger: Chad'],
    ["Chad's withdrawal from Niger began on 2 July 2001.", 'withdrawal 2001-07-02 Niger: Chad'],
    ['Chad completed its withdrawal from Niger on 2 July 2001.', 'withdrawal 2001-07-02 Niger: Chad'],
    ['Chad pulled out of Niger on 2 July 2001.', 'withdrawal 2001-07-02 Niger: Chad'],
    ['Chadian forces evacuated Kotobi on 2 July 2001.', 'withdrawal 2001-07-02 Kotobi: Chad'],
    ['Chadian troops were withdrawn from Kotobi on 2 July 2001.', 'withdrawal 2001-07-02 Kotobi: Chad'],
    ['Chad brought its soldiers home from Niger in July 2001.', 'withdrawal 2001-07 Niger: Chad'],
    ['Chad left the African Union on 2 July 2001.', 'withdrawal 2001-07-02: African Union, Chad'],
    ['Chad withdrew from the treaty on 2 July 2001.', 'withdrawal 2001-07-02: Chad'],
    ['Chad renounced its claim to Kotobi on 2 July 2001.', 'withdrawal 2001-07-02: Chad'],
    ['Chad lifted its sanctions on Niger on 2 July 2001.', 'withdrawal 2001-07-02: Chad, Niger'],
    [
      'The embargo on Niger was lifted by the United Nations on 2 July 2001.',
      'withdrawal 2001-07-02: Niger, United Nations',
    ],
    ['Sanctions on Niger were eased on 2 July 2001.', 'withdrawal 2001-07-02: Niger'],
    ['Chad called off its blockade of Niger on 2 July 2001.', 'withdrawal 2001-07-02: Chad, Niger'],
  ])('%s', (sentence, event) => {
    expect(events(sentence)).toContain(event)
  })
})

describe('troops sent', () => {
  test.each([
    ['Mongolia mobilised its army on 15 July 1914.', 'mobilization 1914-07-15: Mongolia'],
    ['Mongolia ordered a general mobilisation on 15 July 1914.', 'mobilization 1914-07-15: Mongolia'],
    ['Mongolia sent troops to Kashgar on 15 July 1914.', 'mobilization 1914-07-15 Kashgar: Mongolia'],
    ['Mongolia deployed two divisions along the frontier on 15 July 1914.', 'mobilization 1914-07-15: Mongolia'],
    ['Mongolian troops crossed the border on 15 July 1914.', 'mobilization 1914-07-15: Mongolia'],
    ['Mongolian troops marched into Kashgar on 15 July 1914.', 'mobilization 1914-07-15 Kashgar: Mongolia'],
    ['Mongolia put its forces on alert on 15 July 1994.', 'mobilization 1994-07-15: Mongolia'],
    ['Mongolia massed troops on the border with Nepal on 15 July 1994.', 'mobilization 1994-07-15: Mongolia, Nepal'],
  ])('%s', (sentence, event) => {
    expect(events(sentence)).toContain(event)
  })
})

describe('prisoners', () => {
  test.each([
    ['Laos released forty Thai prisoners on 21 September 1987.', 'release 1987-09-21: Laos'],
    ['Forty Thai prisoners were released by Laos on 21 September 1987.', 'release 1987-09-21: Laos'],
    ['Forty prisoners were freed in Vientiane on 21 September 1987.', 'release 1987-09-21 Vientiane: '],
    ['Laos and Thailand exchanged prisoners on 21 September 1987.', 'release 1987-09-21: Laos, Thailand'],
    [
      'Laos and Thailand swapped forty prisoners of war at Nong Khai on 21 September 1987.',
      'release 1987-09-21 Nong Khai: Laos, Thailand',
    ],
    [
      'An exchange of prisoners between Laos and Thailand took place on 21 September 1987.',
      'release 1987-09-21: Laos, Thailand',
    ],
    [
      'A prisoner swap between Laos and Thailand took place at Nong Khai on 21 September 1987.',
      'release 1987-09-21 Nong Khai: Laos, Thailand',
    ],
    ['The release of forty prisoners by Laos on 21 September 1987 was welcomed.', 'release 1987-09-21: Laos'],
    [
      'Laos handed over the bodies of ten soldiers to Thailand on 21 September 1987.',
      'release 1987-09-21: Laos, Thailand',
    ],
    ['Laos set free forty prisoners on 21 September 1987.', 'release 1987-09-21: Laos'],
  ])('%s', (sentence, event) => {
    expect(events(sentence)).toContain(event)
  })
})

describe('crowds', () => {
  test.each([
    ['Thousands demonstrated in Gdynia against the treaty on 4 February 1981.', 'protest 1981-02-04 Gdynia: '],
    ['Thousands of people took to the streets of Gdynia on 4 February 1981.', 'protest 1981-02-04 Gdynia: '],
    ['Protests against the treaty broke out in Gdynia on 4 February 1981.', 'protest 1981-02-04 Gdynia: '],
    ['Crowds protested in Gdynia on 4 February 1981 against the treaty.', 'protest 1981-02-04 Gdynia: '],
    ['Demonstrators marched through Gdynia on 4 February 1981.', 'protest 1981-02-04 Gdynia: '],
    ['A demonstration in Gdynia on 4 February 1981 drew fifty thousand.', 'protest 1981-02-04 Gdynia: '],
  ])('%s', (sentence, event) => {
    expect(events(sentence)).toContain(event)
  })
})

describe('force as despatches and digests tell it', () => {
  test.each([
    [
      'The Dual Monarchy annexed Bosnia and Herzegovina on 6 October 1908.',
      'assault 1908-10-06: Bosnia and Herzegovina',
    ],
    [
      "Austria-Hungary's annexation of Bosnia on 6 October 1908 provoked Serbia to mobilise.",
      'assault 1908-10-06: Austria-Hungary, Bosnia and Herzegovina',
    ],
    [
      'Montenegro declared war on Turkey on 8 October 1912; Serbia, Bulgaria and Greece followed suit.',
      'assault 1912-10-08: Bulgaria, Greece, Montenegro, Serbia, Turkey',
    ],
    ['Adrianople surrendered to the Bulgarians on 26 March 1913.', 'assault 1913-03-26 Adrianople: '],
    ['The garrison of Scutari capitulated on 23 April 1913.', 'assault 1913-04-23 Scutari: '],
    ['Memel was seized by Lithuanian irregulars on 10 January 1923.', 'assault 1923-01-10 Memel: '],
    ['Egypt and Israel exchanged prisoners at El Auja on 6 March 1949.', 'release 1949-03-06: Egypt, Israel'],
    ['The first contingent of UNEF arrived in Egypt on 15 November 1956.', 'mobilization 1956-11-15 Egypt: '],
    ['Riots erupted in Kisumu after the result was announced on 30 December 2007.', 'protest Kisumu: '],
    ['Mobs burned a church near Eldoret on 1 January 2008.', 'protest 2008-01-01 Eldoret: '],
    [
      'The first hostages were handed to the Red Cross in Gaza on 24 November 2023.',
      'release 2023-11-24 Gaza Strip: International Committee of the Red Cross',
    ],
    [
      'Mali, Niger and Burkina Faso announced their withdrawal from ECOWAS on 28 January 2024.',
      'withdrawal 2024-01-28: Burkina Faso, Mali, Niger',
    ],
  ])('%s', (sentence, event) => {
    expect(events(sentence)).toContain(event)
  })
})
