import { expect, test } from 'vitest'
import { factsOfArticle, withActors } from './told.js'

/** Events of a text as "kind date place: who, who". */
const eventsOf = (text: string) => withActors(factsOfArticle(text))

test.each([
  ['Kenya and Uganda signed a border treaty in Nairobi on March 3.', 'signing 2020-03-03 Nairobi: Kenya, Uganda'],
  ['A border treaty was signed in Nairobi on March 3.', 'signing 2020-03-03 Nairobi: '],
  ['German Chancellor Angela Merkel flew to Kigali in February.', 'visit 2020-02 Kigali: Angela Merkel'],
  ['Kosovo declared independence in 2008.', 'recognition 2008: Kosovo'],
  ['Norway recognised Kosovo in 2008.', 'recognition 2008: Kosovo, Norway'],
  ['France withdrew its troops from Mali in 2019.', 'withdrawal 2019 Mali: France'],
  ['Iraq invaded Kuwait in August 1990.', 'assault 1990-08: Iraq, Kuwait'],
  ['A ceasefire took effect in Libya on April 2.', 'ceasefire 2020-04-02 Libya: '],
  [
    'The two spoke at last: Turkish President Recep Tayyip Erdogan telephoned German Chancellor Angela Merkel on April 2.',
    'call 2020-04-02: Angela Merkel, Recep Tayyip Erdoğan',
  ],
  [
    'Kenya and Uganda signed a border treaty in Nairobi. At a ceremony on March 3, Kofi Annan signed it as a witness.',
    'signing 2020-03-03 Nairobi: Kenya, Kofi Annan, Uganda',
  ],
  [
    'Kenya and Uganda initialled a border treaty in Nairobi on March 3. Kenya and Uganda signed it in Kampala on April 2.',
    'signing 2020-04-02 Kampala: Kenya, Uganda',
  ],
  [
    'The talks between Kenya and Uganda opened. Kofi Annan suspended the negotiations on March 3.',
    'sanction 2020-03-03: Kofi Annan',
  ],
  ['Protesters stormed the palace in Nairobi on March 3.', 'protest 2020-03-03 Nairobi: '],
  [
    'Kenya and Uganda signed a border treaty in Nairobi on March 3. Kofi Annan looked on.',
    'signing 2020-03-03 Nairobi: Kenya, Kofi Annan, Uganda',
  ],
  [
    'Kenya and Uganda signed a ceasefire. A ceasefire has been in force since March 3.',
    'ceasefire 2020-03-03: Kenya, Uganda',
  ],
  // papers told of in passing
  [
    'An accord between Kenya and Uganda, signed at Arusha on May 4, 1948, was denounced by Uganda.',
    'signing 1948-05-04 Arusha: Kenya, Uganda',
  ],
  ['Kenya denounced an accord with Uganda, signed at Arusha in 1948.', 'signing 1948 Arusha: Uganda'],
  // meetings of which one side, or nobody, has a name
  ['The UN Security Council met in Nairobi in November.', 'meeting 2019-11 Nairobi: United Nations Security Council'],
  ['Foreign ministers of the Arab League are to meet in Baghdad on May 7.', 'meeting 2020-05-07 Baghdad: Arab League'],
  ['Kenyan Foreign Minister Amina Mohamed will meet the owners on Friday.', 'meeting 2020-05-08: Amina Mohamed'],
  ['Meeting in Nairobi in January, African leaders renewed their pledge.', 'meeting 2020-01 Nairobi: '],
  [
    'Ugandan President Yoweri Museveni and Kenyan President Uhuru Kenyatta met in a Paris hotel in August.',
    'meeting 2019-08 Paris: Uhuru Kenyatta, Yoweri Museveni',
  ],
  [
    "Kenya's President Uhuru Kenyatta met Ugandan ministers in Nairobi on Friday.",
    'meeting 2020-05-01 Nairobi: Uganda, Uhuru Kenyatta',
  ],
  ['Kenya hosted the Ugandan foreign minister on Friday.', 'meeting 2020-05-01: Kenya, Uganda'],
  // who agrees or shakes hands in one town has met there
  ['The leaders of Kenya and Uganda shook hands in Arusha on Monday.', 'meeting 2020-05-04 Arusha: Kenya, Uganda'],
  ['Kenya and Uganda agreed in Toronto on Feb. 1 to wait.', 'meeting 2020-02-01 Toronto: Kenya, Uganda'],
  // visits
  [
    'A private trip to Cuba by President Uhuru Kenyatta in June 1994 averted war.',
    'visit 1994-06 Cuba: Uhuru Kenyatta',
  ],
  ['Kenyan President Uhuru Kenyatta paid a visit to Kampala on Monday.', 'visit 2020-05-04 Kampala: Uhuru Kenyatta'],
  ['Kenyan President Uhuru Kenyatta visited Uganda in March.', 'visit 2020-03 Uganda: Uhuru Kenyatta'],
  ['Ugandan envoys travelled to Nairobi in March.', 'visit 2020-03 Nairobi: Uganda'],
  ['Kofi Annan arrived in Nairobi on Tuesday for a visit of five days.', 'visit 2020-04-28 Nairobi: Kofi Annan'],
  // calls and proposals
  [
    'Ugandan President Yoweri Museveni rang Uhuru Kenyatta on May 2.',
    'call 2020-05-02: Uhuru Kenyatta, Yoweri Museveni',
  ],
  [
    'Yoweri Museveni and Uhuru Kenyatta discussed it by telephone on May 2.',
    'call 2020-05-02: Uhuru Kenyatta, Yoweri Museveni',
  ],
  ['In January Kofi Annan offered to mediate between Kenya and Uganda.', 'proposal 2020-01: Kofi Annan'],
  ['In February 2019 Kenya proposed direct talks with Uganda.', 'proposal 2019-02: Kenya'],
  ['Kenya proposed in 1951 that the basin be run as a unit.', 'proposal 1951: Kenya'],
  // what a particle turns around
  [
    'Kenya broke off diplomatic relations with Uganda on February 19, the first time that it has done so.',
    'sanction 2020-02-19: Kenya, Uganda',
  ],
  ['Uganda called off talks with Kenya on Thursday.', 'sanction 2020-04-30: Uganda'],
  // visits whose end goes without saying
  ['Kenyan President Uhuru Kenyatta arrived on Wednesday.', 'visit 2020-04-29: Uhuru Kenyatta'],
  ['Kofi Annan had flown in on May 2 with his adviser.', 'visit 2020-05-02: Kofi Annan'],
  ['Kofi Annan gave up and flew into exile in Uganda on Monday.', 'visit 2020-05-04 Uganda: Kofi Annan'],
  // two of whom it was told just before
  [
    'Yoweri Museveni and Uhuru Kenyatta shook hands in March. They will meet again in Nairobi on May 9.',
    'meeting 2020-05-09 Nairobi: Uhuru Kenyatta, Yoweri Museveni',
  ],
  [
    'Yoweri Museveni and Uhuru Kenyatta agreed to wait. The two flew to Kampala on May 3.',
    'visit 2020-05-03 Kampala: Uhuru Kenyatta, Yoweri Museveni',
  ],
  // those sent by others met, wherever that was
  ['Kenya and Uganda were at war. Their envoys met for the first time in June 2018.', 'meeting 2018-06: '],
  ['Working parties of engineers met in Nairobi in May 2018.', 'meeting 2018-05 Nairobi: '],
  // places told by what they are
  [
    'Kenya and Uganda signed a border treaty in the Ghanaian capital on March 3.',
    'signing 2020-03-03 Accra: Kenya, Uganda',
  ],
  [
    'Kenya and Uganda held talks in the Egyptian resort of Beispielia in March.',
    'talks 2020-03 Beispielia: Kenya, Uganda',
  ],
  [
    'Kenya and Uganda on Monday signed a border treaty at a summit of the African Union.',
    'summit 2020-05-04: African Union, Kenya, Uganda',
  ],
  // signings told by other words
  ['Kofi Annan praised the signature on Friday in Nairobi of the border treaty.', 'signing 2020-05-01 Nairobi: '],
  ['Kenya and Uganda concluded a border treaty in 1996.', 'signing 1996: Kenya, Uganda'],
  ['Kenya and Uganda put pen to paper in Nairobi on Sunday night.', 'signing 2020-05-03 Nairobi: Kenya, Uganda'],
  // rounds that leave out their noun
  [
    'Kenya and Uganda held five rounds of talks. At the fourth, in June 2018, both gave way.',
    'talks 2018-06: Kenya, Uganda',
  ],
  [
    'Talks between Kenya and Uganda failed. A previous attempt, in Geneva in June 2018, also came to nothing.',
    'talks 2018-06 Geneva: Kenya, Uganda',
  ],
  [
    'Kenya and Uganda held two rounds of talks in vain. The first was held in Geneva in June 2018.',
    'talks 2018-06 Geneva: Kenya, Uganda',
  ],
  [
    'Kenya and Uganda held two rounds of talks in vain. A third, due in September, was put off.',
    'talks 2020-09: Kenya, Uganda',
  ],
  // war, and those who wage it
  ['Kenyan jets bombed Kampala on May 2.', 'assault 2020-05-02 Kampala: Kenya'],
  ['Kenyan troops entered Kampala on May 2.', 'mobilization 2020-05-02 Kampala: Kenya'],
  ['Kenya took Kampala in April.', 'assault 2020-04 Kampala: Kenya'],
  ['Kampala fell on May 2 after Kenya and Uganda had agreed to talk.', 'assault 2020-05-02 Kampala: '],
  ['The fall of Kampala on May 2 was bitter for Uganda.', 'assault 2020-05-02 Kampala: '],
  ['Two soldiers of Kenya were ambushed near Kampala on May 2.', 'assault 2020-05-02 Kampala: '],
  ['Kenya brought its soldiers home from Uganda in March.', 'withdrawal 2020-03 Uganda: Kenya'],
  ['Kenya ordered its army to stop on May 2 and ceased fire.', 'ceasefire 2020-05-02: Kenya'],
  ['Kenya set free twelve prisoners on May 2.', 'release 2020-05-02: Kenya'],
  // breaks
  ['Kenya quit the African Union on May 2.', 'withdrawal 2020-05-02: African Union, Kenya'],
  ['Kenya broke with Uganda on May 2.', 'sanction 2020-05-02: Kenya'],
  [
    'Crowds took to the streets in Kampala on May 2 after Kenya and Uganda had signed a treaty.',
    'protest 2020-05-02 Kampala: ',
  ],
  // a visit to each of several, and by whom
  ['Kofi Annan flew to Nairobi and Kampala on May 2.', 'visit 2020-05-02 Kampala: Kofi Annan'],
  ['Kofi Annan left for Nairobi on May 2.', 'visit 2020-05-02 Nairobi: Kofi Annan'],
  ['Kofi Annan made his way to Nairobi on May 2.', 'visit 2020-05-02 Nairobi: Kofi Annan'],
  ['Kofi Annan went to a match in Nairobi on May 2.', 'visit 2020-05-02 Nairobi: Kofi Annan'],
  // who is named a mediator
  ['In March Kenya named Kofi Annan as its mediator with Uganda.', 'appointment 2020-03: Kofi Annan'],
  // towns that no list has
  ['Kenya and Uganda held talks in Beispielia on May 2.', 'talks 2020-05-02 Beispielia: Kenya, Uganda'],
  // several days, and what is done in one breath
  [
    'Two days of talks between Kenya and Uganda ended in Nairobi on May 2.',
    'talks 2020-05-01/2020-05-02 Nairobi: Kenya, Uganda',
  ],
  [
    'On May 2 Kofi Annan flew to Nairobi and met Yoweri Museveni.',
    'meeting 2020-05-02 Nairobi: Kofi Annan, Yoweri Museveni',
  ],
])('%s', (text, expected) => {
  expect(eventsOf(text)).toContain(expected)
})

test('what is told of the day was in the town where the report was written', () => {
  const text =
    'NAIROBI, May 4, 2020 – Kenya and Uganda signed a border treaty on Monday. Crowds in Nairobi danced. They had met on May 1.'
  expect(eventsOf(text)).toContain('signing 2020-05-04 Nairobi: Kenya, Uganda')
})

test.each([
  ['what did not happen', 'Kenya and Uganda failed to sign a border treaty on March 3.'],
  ['a name for what was signed, but no event', 'Kenya and Uganda are bound by a border treaty.'],
])('%s is no signing', (_, text) => {
  expect(eventsOf(text).filter(event => event.startsWith('signing'))).toEqual([])
})

test.each([
  ['The company met its targets in Germany on Monday.'],
  ['The plan of the United States met with resistance in Germany on Monday.'],
  ['The conditions of the United Nations were met in Geneva in 2019.'],
  ['The two teams were beaten in Paris on Sunday.'],
  ['Kenya and Uganda refused in Toronto on Feb. 1 to wait.'],
  ['Kenya and Uganda have agreed on a date.'],
])('no meeting: %s', text => {
  expect(eventsOf(text).filter(event => event.startsWith('meeting'))).toEqual([])
})

test.each([
  ['Kenya was the first to sign the accord with Uganda. The second was Rwanda.', 'talks'],
  ['Kenya and Uganda held two rounds of talks. The first of May is a holiday.', 'talks 2020-05-01'],
  ['Kenya offered tea to Uganda in 2019.', 'proposal'],
  ['Bells rang in Kampala on Monday for President Yoweri Museveni.', 'call'],
  ['Uganda called off talks with Kenya on Thursday.', 'talks 2020-04-30: Kenya, Uganda'],
  ['Ugandan troops travelled to Nairobi in March.', 'visit'],
  [
    'Kenyan President Uhuru Kenyatta criticised a visit to Kampala on Monday.',
    'visit 2020-05-04 Kampala: Uhuru Kenyatta',
  ],
])('%s tells of no %s', (text, event) => {
  expect(eventsOf(text).filter(one => one.startsWith(event))).toEqual([])
})
