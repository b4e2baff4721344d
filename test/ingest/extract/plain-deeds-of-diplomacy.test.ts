/** Deeds of diplomacy, in the plain ways in which a sentence can put them. */
import { describe, expect, test } from 'vitest'
import { factsOf, withActors } from './told.js'

const events = (text: string) => withActors(factsOf(text))

describe('what powers say', () => {
  test.each([
    [
      'In a joint statement on 5 June 2003, Norway and Iceland welcomed the plan.',
      'statement 2003-06-05: Iceland, Norway',
    ],
    [
      'Norway and Iceland said in a joint statement on 5 June 2003 that the plan was acceptable.',
      'statement 2003-06-05: Iceland, Norway',
    ],
    [
      'Norway and Iceland issued a joint communiqué in Bergen on 5 June 2003.',
      'statement 2003-06-05 Bergen: Iceland, Norway',
    ],
    ['A joint communiqué was issued by Norway and Iceland on 5 June 2003.', 'statement 2003-06-05: Iceland, Norway'],
    [
      'A joint declaration of Norway and Iceland was published on 5 June 2003.',
      'statement 2003-06-05: Iceland, Norway',
    ],
    [
      "On 5 June 2003 Norway's foreign ministry released a statement condemning the attack.",
      'statement 2003-06-05: Norway',
    ],
    ['Norway condemned the attack on 5 June 2003.', 'statement 2003-06-05: Norway'],
    ['On 5 June 2003 the Norwegian prime minister warned that the talks might fail.', 'statement 2003-06-05: Norway'],
    [
      'The Norwegian prime minister told reporters in Bergen on 5 June 2003 that the talks had failed.',
      'statement 2003-06-05 Bergen: Norway',
    ],
    [
      'The Norwegian prime minister told parliament on 5 June 2003 that the talks had failed.',
      'statement 2003-06-05: Norway',
    ],
    [
      'On 5 June 2003 the Security Council adopted resolution 1500.',
      'statement 2003-06-05: United Nations Security Council',
    ],
    [
      'The Security Council called on 5 June 2003 for an end to the fighting in Mali.',
      'statement 2003-06-05: United Nations Security Council',
    ],
    [
      'The Security Council urged Mali and Chad on 5 June 2003 to resume talks.',
      'statement 2003-06-05: United Nations Security Council',
    ],
    [
      'Speaking in Bergen on 5 June 2003, Olav Sunde said the talks would go on.',
      'statement 2003-06-05 Bergen: Olav Sunde',
    ],
    ['Olav Sunde announced the agreement in Bergen on 5 June 2003.', 'statement 2003-06-05 Bergen: Olav Sunde'],
    [
      'At a press conference in Bergen on 5 June 2003, Olav Sunde announced the deal.',
      'statement 2003-06-05 Bergen: Olav Sunde',
    ],
    ['Olav Sunde gave a press conference in Bergen on 5 June 2003.', 'statement 2003-06-05 Bergen: Olav Sunde'],
    ['Olav Sunde held a news conference on 5 June 2003.', 'statement 2003-06-05: Olav Sunde'],
  ])('%s', (sentence, event) => {
    expect(events(sentence)).toContain(event)
  })
})

describe('measures and broken relations', () => {
  test.each([
    ['Gabon imposed sanctions on Togo on 6 October 2005.', 'sanction 2005-10-06: Gabon, Togo'],
    [
      'Sanctions were imposed on Togo by the European Union on 6 October 2005.',
      'sanction 2005-10-06: European Union, Togo',
    ],
    ['The sanctions imposed on Togo on 6 October 2005 hit trade.', 'sanction 2005-10-06: Togo'],
    ['Gabon broke off diplomatic relations with Togo on 6 October 2005.', 'sanction 2005-10-06: Gabon, Togo'],
    ['Diplomatic relations between Gabon and Togo were severed on 6 October 2005.', 'sanction 2005-10-06: Gabon, Togo'],
    ['Gabon cut ties with Togo on 6 October 2005.', 'sanction 2005-10-06: Gabon, Togo'],
    ['Gabon expelled the Togolese ambassador on 6 October 2005.', 'sanction 2005-10-06: Gabon, Togo'],
    ['Gabon expelled three Togolese diplomats on 6 October 2005.', 'sanction 2005-10-06: Gabon, Togo'],
    ['Gabon closed its border with Togo on 6 October 2005.', 'sanction 2005-10-06: Gabon, Togo'],
    ['Gabon walked out of the talks on 6 October 2005.', 'sanction 2005-10-06: Gabon'],
    ['Talks between Gabon and Togo broke off on 6 October 2005.', 'sanction 2005-10-06: Gabon, Togo'],
    ['Gabon froze the assets of Togolese officials on 6 October 2005.', 'sanction 2005-10-06: Gabon, Togo'],
    ['The assets of Togo were frozen on 6 October 2005.', 'sanction 2005-10-06: Togo'],
    ['Gabon banned imports from Togo on 6 October 2005.', 'sanction 2005-10-06: Gabon, Togo'],
    ['Gabon suspended aid to Togo on 6 October 2005.', 'sanction 2005-10-06: Gabon, Togo'],
    ['The African Union suspended Togo on 6 October 2005.', 'sanction 2005-10-06: African Union, Togo'],
    ["The African Union suspended Togo's membership on 6 October 2005.", 'sanction 2005-10-06: African Union, Togo'],
    ['Togo was expelled from the African Union on 6 October 2005.', 'sanction 2005-10-06: African Union, Togo'],
    ['An embargo on Togo came into force on 6 October 2005.', 'sanction 2005-10-06: Togo'],
    ['Gabon blockaded Togo on 6 October 2005.', 'sanction 2005-10-06: Gabon, Togo'],
  ])('%s', (sentence, event) => {
    expect(events(sentence)).toContain(event)
  })
})

describe('recognition and independence', () => {
  test.each([
    ['Ghana recognised the government of Mali on 11 August 1960.', 'recognition 1960-08-11: Ghana, Mali'],
    ["Ghana's recognition of Mali on 11 August 1960 was greeted with joy.", 'recognition 1960-08-11: Ghana, Mali'],
    ['Mali was recognised by Ghana on 11 August 1960.', 'recognition 1960-08-11: Ghana, Mali'],
    ['Ghana granted recognition to Mali on 11 August 1960.', 'recognition 1960-08-11: Ghana, Mali'],
    ['Ghana accorded Mali diplomatic recognition on 11 August 1960.', 'recognition 1960-08-11: Ghana, Mali'],
    ['Mali declared its independence on 11 August 1960.', 'recognition 1960-08-11: Mali'],
    ['Mali proclaimed independence on 11 August 1960.', 'recognition 1960-08-11: Mali'],
    ["Mali's declaration of independence on 11 August 1960 was read in Bamako.", 'recognition 1960-08-11 Bamako: Mali'],
  ])('%s', (sentence, event) => {
    expect(events(sentence)).toContain(event)
  })
})

describe('what is signed', () => {
  test.each([
    [
      'The treaty Kenya and Uganda signed in Kisumu on 9 May 1967 settled the border.',
      'signing 1967-05-09 Kisumu: Kenya, Uganda',
    ],
    [
      'Under the treaty signed by Kenya and Uganda on 9 May 1967, the border was settled.',
      'signing 1967-05-09: Kenya, Uganda',
    ],
    ['Kenya and Uganda put their names to a treaty on 9 May 1967.', 'signing 1967-05-09: Kenya, Uganda'],
    [
      'Kenya and Uganda concluded a treaty of friendship at Kisumu on 9 May 1967.',
      'signing 1967-05-09 Kisumu: Kenya, Uganda',
    ],
    ['A treaty of friendship was concluded by Kenya and Uganda on 9 May 1967.', 'signing 1967-05-09: Kenya, Uganda'],
    [
      'A treaty of friendship between Kenya and Uganda was signed at Kisumu on 9 May 1967.',
      'signing 1967-05-09 Kisumu: Kenya, Uganda',
    ],
    ['On 9 May 1967 Kenya ratified the treaty.', 'signing 1967-05-09: Kenya'],
    [
      'Ratifications of the treaty between Kenya and Uganda were exchanged at Kisumu on 9 May 1967.',
      'signing 1967-05-09 Kisumu: Kenya, Uganda',
    ],
    ['Kenya and Uganda exchanged instruments of ratification on 9 May 1967.', 'signing 1967-05-09: Kenya, Uganda'],
    ['Kenya acceded to the convention on 9 May 1967.', 'signing 1967-05-09: Kenya'],
  ])('%s', (sentence, event) => {
    expect(events(sentence)).toContain(event)
  })
})

describe('votes, offices, relations restored', () => {
  test.each([
    ['Ghana and Mali restored diplomatic relations on 11 August 1960.', 'other 1960-08-11: Ghana, Mali'],
    ['Diplomatic relations between Ghana and Mali were restored on 11 August 1960.', 'other 1960-08-11: Ghana, Mali'],
    ['Ghana and Mali resumed relations on 11 August 1960.', 'other 1960-08-11: Ghana, Mali'],
    ['Ghana reopened its border with Mali on 11 August 1960.', 'other 1960-08-11: Ghana, Mali'],
    ['The border between Ghana and Mali was reopened on 11 August 1960.', 'other 1960-08-11: Ghana, Mali'],
    ['Kofi Mensah was sworn in as president of Ghana on 19 January 1999.', 'other 1999-01-19: Kofi Mensah'],
    ['Kofi Mensah resigned on 19 January 1999.', 'other 1999-01-19: Kofi Mensah'],
    ['Kofi Mensah stepped down as mediator on 19 January 1999.', 'other 1999-01-19: Kofi Mensah'],
    [
      'The resignation of Kofi Mensah as mediator on 19 January 1999 surprised the sides.',
      'other 1999-01-19: Kofi Mensah',
    ],
    ['Ghana held a referendum on 19 January 1999.', 'other 1999-01-19: Ghana'],
  ])('%s', (sentence, event) => {
    expect(events(sentence)).toContain(event)
  })
})

describe('envoys', () => {
  test.each([
    ['Kofi Mensah was appointed special envoy for Nepal on 19 January 1999.', 'appointment 1999-01-19: Kofi Mensah'],
  ])('%s', (sentence, event) => {
    expect(events(sentence)).toContain(event)
  })
})

describe('offers', () => {
  test.each([
    ['Benin proposed direct talks on 28 May 1988.', 'proposal 1988-05-28: Benin'],
    ['Benin put forward a peace plan in Cotonou on 28 May 1988.', 'proposal 1988-05-28 Cotonou: Benin'],
  ])('%s', (sentence, event) => {
    expect(events(sentence)).toContain(event)
  })
})

describe('diplomacy as despatches and digests tell it', () => {
  test.each([
    [
      'Greece did not adhere to the armistice which Bulgaria and Turkey concluded at Chatalja on 3 December 1912.',
      'signing 1912-12-03 Chatalja: Bulgaria, Turkey',
    ],
    ['The ultimatum was delivered at Belgrade on 23 July 1914.', 'statement 1914-07-23 Belgrade: '],
    [
      'Austria-Hungary delivered an ultimatum to Serbia on 23 July 1914.',
      'statement 1914-07-23: Austria-Hungary, Serbia',
    ],
    ['Sovereignty was transferred to Indonesia on 27 December 1949.', 'recognition 1949-12-27: Indonesia'],
    [
      'The Netherlands transferred sovereignty to Indonesia on 27 December 1949.',
      'recognition 1949-12-27: Indonesia, Netherlands',
    ],
    ['Katanga seceded on 11 July 1960 under Moise Tshombe.', 'recognition 1960-07-11: '],
    [
      'The Kenyan president, Mwai Kibaki, was sworn in in Nairobi on 30 December 2007.',
      'other 2007-12-30 Nairobi: Mwai Kibaki',
    ],
    [
      'The ICC issued a warrant for Omar al-Bashir on 4 March 2009.',
      'other 2009-03-04: International Criminal Court, Omar al-Bashir',
    ],
    ['Sudan expelled thirteen aid agencies on 4 March 2009.', 'sanction 2009-03-04: Sudan'],
    ['South Sudan shut down its oil wells in January 2012.', 'sanction 2012-01: South Sudan'],
    [
      'Qatar was put under a land, sea and air blockade by four Arab states on 5 June 2017.',
      'sanction 2017-06-05: Arab states, Qatar',
    ],
    ["Niger's junta ordered the French ambassador out on 25 August 2023.", 'sanction 2023-08-25: France, Niger'],
    [
      'It was in Kisumu on 9 May 1967 that Kenya and Uganda signed the accord.',
      'signing 1967-05-09 Kisumu: Kenya, Uganda',
    ],
  ])('%s', (sentence, event) => {
    expect(events(sentence)).toContain(event)
  })
})

test.each([
  'The ship was hit by a wave off Gdynia on 3 May 2011.',
  'Fans clashed with stewards in Gdynia on 3 May 2011.',
  'The boxer fought Ali in Kinshasa on 30 October 1974.',
  'The airline suspended flights to Niger on 3 May 2011.',
  'The judge issued a warrant for the singer on 3 May 2011.',
  'Gabon considered closing its border with Togo.',
  'Kenya denies a secret meeting with Chad in Nairobi in May 1999.',
  "Liverpool attacked Arsenal's goal on 8 April 2007 and won the match.",
  'The company lifted its profit forecast on 3 May 2011.',
  "The minister condemned the referee's decision on 3 May 2011.",
  'The general ordered a halt to the exercise on 3 May 2011.',
  'The bank froze the accounts of the firm on 3 May 2011.',
  'She was released from hospital in Nairobi on 3 May 2011.',
  'The storm hit Gdynia on 4 February 1981 and killed three people.',
  'The school was evacuated on 3 May 2011 after a gas leak in Leeds.',
  'Kenya declared a profit of 3 million on 3 May 2011.',
  'The two firms broke off merger talks on 3 May 2011.',
  'The minister suffered a heart attack in Nairobi on 3 May 2011.',
])('nothing of the kind: %s', sentence => {
  expect(events(sentence)).toEqual([])
})
